#include "content/edition.h"

#include <algorithm>

namespace wegwijzer::content {

namespace {

template <class T>
const T* find_by_id(const std::vector<T>& things, std::string_view id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const T& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

// Whether `name` (perhaps with #field) is this option, its sector, that sector's parent, or its route.
bool names_option(const Edition& edition, std::string_view name, const Option& option) {
    const Sector* sector = find_sector(edition, option.sector);
    name = name.substr(0, name.find('#'));
    return name == option.id || name == option.sector || name == option.route ||
           (sector != nullptr && sector->parent && name == *sector->parent);
}

bool names_option(const Edition& edition, const std::vector<std::string>& names, const Option& option) {
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return names_option(edition, name, option); });
}

}  // namespace

const Sector* find_sector(const Edition& edition, std::string_view id) { return find_by_id(edition.sectors, id); }
const Route* find_route(const Edition& edition, std::string_view id) { return find_by_id(edition.routes, id); }
const Option* find_option(const Edition& edition, std::string_view id) { return find_by_id(edition.options, id); }
const Actor* find_actor(const Edition& edition, std::string_view id) { return find_by_id(edition.actors, id); }
const Law* find_law(const Edition& edition, std::string_view id) { return find_by_id(edition.laws, id); }
const PreventionType* find_prevention_type(const Edition& edition, std::string_view id) {
    return find_by_id(edition.prevention_types, id);
}
const Funder* find_funder(const Edition& edition, std::string_view id) { return find_by_id(edition.funders, id); }
const Term* find_term(const Edition& edition, std::string_view id) { return find_by_id(edition.glossary, id); }
const Chapter* find_chapter(const Edition& edition, std::string_view id) { return find_by_id(edition.chapters, id); }
const CrossSector* find_cross_sector(const Edition& edition, std::string_view id) {
    return find_by_id(edition.cross_sector, id);
}
const Paper* find_paper(const Edition& edition, std::string_view id) { return find_by_id(edition.papers, id); }
const SourceDocument* find_source(const Edition& edition, std::string_view id) {
    return find_by_id(edition.sources, id);
}

const Question* find_question(const Edition& edition, std::string_view fact) {
    for (const Question& question : edition.questions) {
        if (question.fact == fact) return &question;
    }
    return nullptr;
}

std::vector<const Sector*> leaf_sectors(const Edition& edition) {
    std::vector<const Sector*> leaves;
    for (const Sector& sector : edition.sectors) {
        const bool is_parent = std::any_of(edition.sectors.begin(), edition.sectors.end(),
                                           [&](const Sector& other) { return other.parent == sector.id; });
        if (!is_parent) leaves.push_back(&sector);
    }
    return leaves;
}

std::vector<const Paper*> papers_for(const Edition& edition, std::string_view route) {
    std::vector<const Paper*> papers;
    for (const Paper& paper : edition.papers) {
        if (is_for(paper, route)) papers.push_back(&paper);
    }
    return papers;
}

bool is_for(const Paper& paper, std::string_view route) {
    return paper.routes.empty() || std::find(paper.routes.begin(), paper.routes.end(), route) != paper.routes.end();
}

std::vector<const Option*> options_of(const Edition& edition, std::string_view sector) {
    std::vector<const Option*> options;
    for (const Option& option : edition.options) {
        if (option.sector == sector) options.push_back(&option);
    }
    return options;
}

std::vector<const Conflict*> conflicts_of(const Edition& edition, const Option& option) {
    std::vector<const Conflict*> conflicts;
    for (const Conflict& conflict : edition.conflicts) {
        if (names_option(edition, conflict.concerns, option)) conflicts.push_back(&conflict);
    }
    return conflicts;
}

std::vector<const Conflict*> conflicts_of(const Edition& edition, const Option& option, std::string_view field) {
    const auto is_about_it = [&](std::string_view name) {
        const auto hash = name.find('#');
        return hash != std::string_view::npos && name.substr(hash + 1) == field && names_option(edition, name, option);
    };
    std::vector<const Conflict*> conflicts;
    for (const Conflict& conflict : edition.conflicts) {
        if (std::any_of(conflict.concerns.begin(), conflict.concerns.end(), is_about_it)) {
            conflicts.push_back(&conflict);
        }
    }
    return conflicts;
}

std::vector<const Development*> developments_of(const Edition& edition, const Option& option) {
    std::vector<const Development*> developments;
    for (const Development& development : edition.developments) {
        if (names_option(edition, development.affects, option)) developments.push_back(&development);
    }
    return developments;
}

Currency currency_on(const EditionInfo& info, Date day) {
    if (day < info.valid_from) return Currency::not_yet;
    return day < info.valid_until ? Currency::current : Currency::expired;
}

Currency currency_on(const Period& period, Date day) {
    if (day < period.from) return Currency::not_yet;
    return day <= period.until ? Currency::current : Currency::expired;
}

}  // namespace wegwijzer::content
