// A sector: what care belongs to it, and which options it has.
#include "screen/chosen.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/things.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

// The options as cards; with a verdict when there are answers to judge by.
std::vector<Node> option_cards(const Context& context, const std::vector<const content::Option*>& options) {
    std::vector<Node> cards;
    auto chips = chips_of(context, options);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const content::Option& option = *options[i];
        cards.push_back(card("sector.option." + slug(option.id), option.title, first_sentence(option.summary_general),
                             go_option(app::Screen::option, option.id), std::move(chips[i])));
    }
    return cards;
}

// The routes that the sector does not have, so that nobody goes on looking for them.
std::vector<std::string> absent_routes(const Context& context, const std::vector<const content::Option*>& options) {
    std::vector<std::string> names;
    for (const content::Route& route : context.edition.routes) {
        const bool here = std::any_of(options.begin(), options.end(),
                                      [&](const content::Option* option) { return option->route == route.id; });
        if (!here) names.push_back(route.name);
    }
    return names;
}

std::vector<Node> links_of(const Context& context, const content::Sector& sector) {
    std::vector<Node> nodes;
    int n = 0;
    for (const content::Link& one : sector.links) {
        const std::string id = "sector.link." + std::to_string(++n);
        nodes.push_back(link_of_source(context, id, one));
    }
    return nodes;
}

}  // namespace

Screen sector_screen(const Context& context, const content::Sector& sector) {
    const content::Strings& say = context.say;
    const auto options = content::options_of(context.edition, sector.id);
    Screen screen;
    screen.id = "sector." + sector.id;
    screen.title = sector.name;

    auto& main = screen.main;
    main.push_back(heading("sector.title", 1, sector.name));
    main.push_back(paragraph("sector.summary", sector.summary, Emphasis::lead));
    if (!options.empty()) {
        const auto count = static_cast<int>(options.size());
        std::vector<Node> actions{button("sector.questions",
                                         say(has_answers(context) ? "sector.questions.on" : "sector.questions"),
                                         Importance::primary, go_sector(app::Screen::question, sector.id))};
        if (count > 1) {
            actions.push_back(button("sector.compare", counted(say, "sector.compare", count), Importance::secondary,
                                     go_sector(app::Screen::compare, sector.id)));
        }
        main.push_back(group("sector.actions", Layout::row, say("sector.actions"), std::move(actions)));
        main.push_back(heading("sector.options.title", 2, counted(say, "sector.options.title", count)));
        main.push_back(
            group("sector.options", Layout::stack, say("sector.options.label"), option_cards(context, options)));
        main.push_back(disclosure(context.state, "sector.choose", say("sector.choose_options"),
                                  {paragraph("sector.choose.text", say("sector.choose_options.text")),
                                   choose_options(context, "sector.choose", options, Naming::option),
                                   link("sector.routes", say("compare.arrange.routes"), go(app::Screen::routes))}));
        const auto absent = absent_routes(context, options);
        if (!absent.empty()) {
            main.push_back(disclosure(context.state, "sector.absent",
                                      counted(say, "sector.absent", static_cast<int>(absent.size())),
                                      {bullets("sector.absent.routes", absent)}));
        }
    } else {
        // A name for a group of sectors: on to its parts.
        std::vector<Node> parts;
        for (const content::Sector& part : context.edition.sectors) {
            if (part.parent != sector.id) continue;
            parts.push_back(card("sector.part." + part.id, part.name, first_sentence(part.summary),
                                 go_sector(app::Screen::sector, part.id)));
        }
        if (parts.empty()) {
            main.push_back(paragraph("sector.none", say("sector.none")));
        } else {
            main.push_back(group("sector.parts", Layout::grid, say("sector.choose"), std::move(parts)));
        }
    }
    if (!sector.care.empty()) {
        main.push_back(heading("sector.care.title", 2, say("sector.care")));
        append(main, texts("sector.care", sector.care));
    }
    if (!sector.links.empty()) {
        main.push_back(heading("sector.links.title", 2, say("sector.links")));
        main.push_back(group("sector.links", Layout::stack, say("sector.links"), links_of(context, sector)));
    }
    main.push_back(sources(context, "sector.source", {sector.source}));
    return screen;
}

}  // namespace wegwijzer::screen
