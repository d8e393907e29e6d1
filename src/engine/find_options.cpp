#include "engine/find_options.h"

#include "engine/compare.h"

#include <algorithm>

namespace wegwijzer::engine {

namespace {

using Options = std::vector<const content::Option*>;

template <class T>
std::string no_such(const std::string& what, const std::string& id, const std::vector<T>& things) {
    std::string ids;
    for (const T& thing : things) ids += (ids.empty() ? "" : ", ") + thing.id;
    return "There is no " + what + " '" + id + "': expected one of " + ids + ".";
}

std::variant<Options, std::string> one_or_more(Options options, const std::string& what, const std::string& id) {
    if (options.empty()) return "The " + what + " '" + id + "' has no options in this edition.";
    return options;
}

}  // namespace

std::variant<Options, std::string> find_options(const content::Edition& edition, const Subject& subject) {
    if (!subject.sector.empty()) {
        if (content::find_sector(edition, subject.sector) == nullptr) {
            return no_such("sector", subject.sector, edition.sectors);
        }
        return one_or_more(options_of_sector(edition, subject.sector), "sector", subject.sector);
    }
    if (!subject.route.empty()) {
        if (content::find_route(edition, subject.route) == nullptr) {
            return no_such("route", subject.route, edition.routes);
        }
        return one_or_more(options_of_route(edition, subject.route), "route", subject.route);
    }
    Options options;
    for (const std::string& id : subject.options) {
        auto found = find_one_option(edition, id);
        if (auto* wrong = std::get_if<std::string>(&found)) return std::move(*wrong);
        const content::Option* option = std::get<const content::Option*>(found);
        if (std::find(options.begin(), options.end(), option) == options.end()) options.push_back(option);
    }
    return options;
}

std::variant<const content::Option*, std::string> find_one_option(const content::Edition& edition,
                                                                  const std::string& id) {
    if (const content::Option* option = content::find_option(edition, id)) return option;
    return no_such("option", id, edition.options);
}

}  // namespace wegwijzer::engine
