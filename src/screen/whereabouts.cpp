#include "screen/whereabouts.h"

#include "screen/things.h"

#include <array>
#include <utility>

namespace wegwijzer::screen {

namespace {

app::Place place_at(app::Screen screen, std::string at) {
    app::Place place{screen};
    place.at = std::move(at);
    return place;
}

// What is told in a chapter: where the first section that is about it shows it.
Whereabouts in_chapter(const Context& context, std::vector<std::string> content::About::* list, std::string_view id,
                       const std::string& node) {
    const Told told = told_about(context.edition, list, id);
    if (told.chapter == nullptr) return {app::Place{app::Screen::explain}, {context.say("explain.crumb")}};
    app::Place place = place_at(app::Screen::explain, told.section->id + "." + node);
    place.chapter = told.chapter->id;
    return {std::move(place), {context.say("explain.crumb"), told.chapter->title, told.section->title}};
}

Whereabouts of_chapter(const Context& context, const search::Hit& hit, const search::Passage* passage) {
    app::Place place{app::Screen::explain};
    place.chapter = hit.id;
    std::vector<std::string> way{context.say("explain.crumb")};
    const content::Chapter* chapter = content::find_chapter(context.edition, hit.id);
    if (chapter == nullptr || passage == nullptr || passage->within.empty()) return {std::move(place), std::move(way)};
    place.at = passage->within;
    for (const content::Section& section : chapter->sections) {
        if (section.id == passage->within) way.push_back(section.title);
    }
    return {std::move(place), std::move(way)};
}

// Which part of an option's screen shows a field; what has no part of its own stands in "everything in a row".
std::string part_of_option(std::string_view field) {
    constexpr std::array own{"requirements",  "choose_when",  "advantages",
                             "disadvantages", "consequences", "regulations"};
    constexpr std::array top{"title", "short", "summary_general", "sector"};
    if (field == "summary_specific") return "specific";
    for (const std::string_view one : own) {
        if (field == one) return std::string(one);
    }
    for (const std::string_view one : top) {
        if (field == one) return {};
    }
    return "facts";
}

std::string part_of_sector(std::string_view field) {
    return field == "care" || field == "links" ? std::string(field) : std::string();
}

}  // namespace

Whereabouts whereabouts(const Context& context, const search::Hit& hit, const search::Passage* passage) {
    using app::Screen;
    using content::About;
    const std::string id(hit.id);
    const std::string_view part = hit.part, field = passage == nullptr ? std::string_view() : passage->field;
    const auto& say = context.say;

    if (part == "laws") return in_chapter(context, &About::laws, id, "law." + id);
    if (part == "actors") return in_chapter(context, &About::actors, id, "actors");
    if (part == "prevention_types") return in_chapter(context, &About::prevention_types, id, "prevention");
    if (part == "funders") return in_chapter(context, &About::funders, id, "funder." + id);
    if (part == "routes") {
        app::Place place{Screen::route};
        place.route = id;
        return {std::move(place), {say("routes.crumb")}};
    }
    if (part == "chapters") return of_chapter(context, hit, passage);
    if (part == "papers") {
        app::Place place{Screen::paper};
        place.paper = id;
        return {std::move(place), {say("papers.title")}};
    }
    if (part == "glossary") return {place_at(Screen::glossary, id), {say("glossary.title")}};
    if (part == "cross_sector") return {place_at(Screen::cross_sector, id), {say("cross.title")}};
    if (part == "sectors") {
        app::Place place{Screen::sector, id};
        place.at = part_of_sector(field);
        return {std::move(place), {}};
    }
    if (part == "options") {
        app::Place place{Screen::option, "", id};
        place.at = part_of_option(field);
        const content::Option* option = content::find_option(context.edition, id);
        const content::Sector* sector =
            option == nullptr ? nullptr : content::find_sector(context.edition, option->sector);
        std::vector<std::string> way;
        if (sector != nullptr) way.push_back(sector->name);
        return {std::move(place), std::move(way)};
    }
    if (part == "questions") return {app::Place{Screen::question, "", "", id}, {say("question.crumb")}};
    // The edition itself, its sources, where it is unclear, what has changed since.
    std::string at;
    if (part == "conflicts") at = "conflict." + id;
    if (part == "developments") at = "development." + id;
    if (part == "sources") at = "sources";
    return {place_at(Screen::edition, std::move(at)), {say("edition.crumb")}};
}

}  // namespace wegwijzer::screen
