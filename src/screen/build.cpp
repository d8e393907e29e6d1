#include "screen/build.h"

#include "screen/frame.h"
#include "screen/marks.h"
#include "screen/pages.h"

namespace wegwijzer::screen {

namespace {

Screen screen_of(const Context& context) {
    const app::Place& place = context.state.place;
    switch (place.screen) {
        case app::Screen::start:
            return start_screen(context);
        case app::Screen::explain:
            if (const content::Chapter* chapter = content::find_chapter(context.edition, place.chapter)) {
                return chapter_screen(context, *chapter);
            }
            return explain_screen(context);
        case app::Screen::search:
            return search_screen(context);
        case app::Screen::glossary:
            return glossary_screen(context);
        case app::Screen::cross_sector:
            return cross_sector_screen(context);
        case app::Screen::about:
            return about_screen(context);
        case app::Screen::privacy:
            return privacy_screen(context);
        case app::Screen::accessibility:
            return accessibility_screen(context);
        case app::Screen::sector:
            if (const content::Sector* sector = content::find_sector(context.edition, place.sector)) {
                return sector_screen(context, *sector);
            }
            break;
        case app::Screen::compare:
            return compare_screen(context, content::find_sector(context.edition, place.sector));
        case app::Screen::routes:
            return routes_screen(context);
        case app::Screen::route:
            if (const content::Route* route = content::find_route(context.edition, place.route)) {
                return route_screen(context, *route);
            }
            break;
        case app::Screen::option:
        case app::Screen::checklist:
            if (const content::Option* option = content::find_option(context.edition, place.option)) {
                return place.screen == app::Screen::option ? option_screen(context, *option)
                                                           : checklist_screen(context, *option);
            }
            break;
        case app::Screen::paper:
            if (const content::Paper* paper = content::find_paper(context.edition, place.paper)) {
                return paper_screen(context, *paper, content::find_option(context.edition, place.option));
            }
            break;
        case app::Screen::question:
            return question_screen(context, place.fact);
        case app::Screen::answers:
            return answers_screen(context);
        case app::Screen::advice:
            return advice_screen(context);
        case app::Screen::edition:
            return edition_screen(context);
        case app::Screen::initiatives:
            return initiatives_screen(context);
        case app::Screen::missing:
            break;
    }
    return missing_screen(context);
}

}  // namespace

Page build(const content::Library& library, const engine::Rules& rules, const Lookup& lookup, const app::State& state,
           content::Date today) {
    const content::Strings& say = library.strings_in(code_of(state.language));
    const Context context{library.edition, say, rules, lookup, state, today};
    return framed(context, screen_of(context));
}

Page build(const content::Library& library, const engine::Rules& rules, const app::State& state, content::Date today) {
    return build(library, rules, Lookup(library.edition), state, today);
}

Compared build_compared(const content::Library& library, const engine::Rules& rules, const Lookup& lookup,
                        const app::State& state, content::Date today) {
    const auto page_in = [&](app::Language language) {
        const content::Strings say = with_marks(library.strings_in(code_of(language)));
        const Context context{library.edition, say, rules, lookup, state, today};
        return framed(context, screen_of(context));
    };
    return {page_in(state.language), page_in(app::Language::dutch)};
}

std::string code_of(app::Language language) { return language == app::Language::english ? "en" : "nl"; }

}  // namespace wegwijzer::screen
