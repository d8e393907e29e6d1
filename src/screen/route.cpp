// One route: what it is, its steps in short, and what differs from sector to sector.
#include "engine/compare.h"

#include "screen/chosen.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/side_by_side.h"
#include "screen/words.h"

namespace wegwijzer::screen {

Screen route_screen(const Context& context, const content::Route& route) {
    const content::Strings& say = context.say;
    const auto options = engine::options_of_route(context.edition, route.id);
    const auto count = static_cast<int>(options.size());
    Screen screen;
    screen.id = "route." + route.id;
    screen.title = route.name;
    screen.about = {{"trail.routes", say("routes.crumb"), go(app::Screen::routes)}};

    auto& main = screen.main;
    main.push_back(heading("route.title", 1, route.name));
    main.push_back(paragraph("route.summary", route.summary, Emphasis::lead));
    std::vector<content::Source> of{route.source};
    if (!route.steps.empty()) {
        std::vector<std::string> steps;
        for (const content::Step& step : route.steps) {
            steps.push_back(first_sentence(step.text));
            of.push_back(step.source);
        }
        main.push_back(heading("route.steps.title", 2, say("route.steps")));
        main.push_back({"route.steps", List{true, std::move(steps)}, {}});
    }
    if (!route.follow_up.empty()) {
        main.push_back(heading("route.after.title", 2, say("checklist.after")));
        append(main, texts("route.after", route.follow_up));
    }
    main.push_back(heading("route.sectors.title", 2, counted(say, "route.sectors", count)));
    if (count > 1) {
        main.push_back(disclosure(context.state, "route.choose", say("route.choose"),
                                  {choose_options(context, "route.choose", options, Naming::sector)}));
        append(main, side_by_side(context, {"route", say("compare.title.route", {{"route", route.name}}), options,
                                            Naming::sector, true}));
    } else {
        for (const content::Option* option : options) {
            main.push_back(card("route.option." + slug(option->id), column_name(context, *option, Naming::both),
                                first_sentence(option->summary_general), go_option(app::Screen::option, option->id)));
        }
    }
    for (const content::Option* option : options) of.push_back(option->source);
    main.push_back(sources(context, "route.source", of));
    return screen;
}

}  // namespace wegwijzer::screen
