#include "cli/find_option.h"

#include "cli/failure.h"
#include "engine/compare.h"

#include <algorithm>

namespace wegwijzer::cli {

namespace {

using Options = std::vector<const content::Option*>;

template <class T>
std::string ids_of(const std::vector<T>& things) {
    std::string text;
    for (const T& thing : things) text += (text.empty() ? "" : ", ") + thing.id;
    return text;
}

Options one_or_more(Options options, const std::string& what, const std::string& id) {
    if (options.empty()) throw wrong_use("The " + what + " '" + id + "' has no options in this edition.");
    return options;
}

}  // namespace

const content::Option& existing_option(const content::Edition& edition, const std::string& id) {
    const content::Option* option = content::find_option(edition, id);
    if (option == nullptr)
        throw wrong_use("There is no option '" + id + "': expected one of " + ids_of(edition.options) + ".");
    return *option;
}

Options options_of_sector(const content::Edition& edition, const std::string& id) {
    if (content::find_sector(edition, id) == nullptr) {
        throw wrong_use("There is no sector '" + id + "': expected one of " + ids_of(edition.sectors) + ".");
    }
    return one_or_more(engine::options_of_sector(edition, id), "sector", id);
}

Options options_of_route(const content::Edition& edition, const std::string& id) {
    if (content::find_route(edition, id) == nullptr) {
        throw wrong_use("There is no route '" + id + "': expected one of " + ids_of(edition.routes) + ".");
    }
    return one_or_more(engine::options_of_route(edition, id), "route", id);
}

Options options_listed(const content::Edition& edition, const std::vector<std::string>& ids) {
    Options options;
    for (const std::string& id : ids) {
        const content::Option* option = &existing_option(edition, id);
        if (std::find(options.begin(), options.end(), option) == options.end()) options.push_back(option);
    }
    return options;
}

}  // namespace wegwijzer::cli
