#include "screen/build.h"

#include "screen/frame.h"
#include "screen/pages.h"

namespace wegwijzer::screen {

namespace {

Screen screen_of(const Context& context) {
    const app::Place& place = context.state.place;
    switch (place.screen) {
        case app::Screen::start:
            return start_screen(context);
        case app::Screen::explain:
            return explain_screen(context);
        case app::Screen::sector:
        case app::Screen::compare:
            if (const content::Sector* sector = content::find_sector(context.edition, place.sector)) {
                return place.screen == app::Screen::sector ? sector_screen(context, *sector)
                                                           : compare_screen(context, *sector);
            }
            break;
        case app::Screen::option:
        case app::Screen::checklist:
            if (const content::Option* option = content::find_option(context.edition, place.option)) {
                return place.screen == app::Screen::option ? option_screen(context, *option)
                                                           : checklist_screen(context, *option);
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

Page build(const content::Library& library, const engine::Rules& rules, const app::State& state, content::Date today) {
    const Context context{library.edition, library.strings, rules, state, today};
    return framed(context, screen_of(context));
}

}  // namespace wegwijzer::screen
