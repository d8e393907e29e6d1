// Options side by side: those of a sector, or those that the user chose from several.
#include "engine/compare.h"

#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/side_by_side.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

using Options = std::vector<const content::Option*>;

bool holds(const Options& options, const content::Option* one) {
    return std::find(options.begin(), options.end(), one) != options.end();
}

// The options shown, in their order.
Options shown(const Context& context, const Options& of_sector) {
    if (context.state.place.options.empty()) return of_sector;
    Options options;
    for (const std::string& id : context.state.place.options) {
        if (const content::Option* option = content::find_option(context.edition, id)) options.push_back(option);
    }
    return options;
}

// Those that could be shown as well: the sector's others, and what the user chose elsewhere.
Options hidden(const Context& context, const Options& of_sector, const Options& showing) {
    Options options;
    for (const content::Option* option : of_sector) {
        if (!holds(showing, option)) options.push_back(option);
    }
    for (const std::string& id : context.state.chosen) {
        const content::Option* option = content::find_option(context.edition, id);
        if (option != nullptr && !holds(showing, option) && !holds(options, option)) options.push_back(option);
    }
    return options;
}

app::Action arrange(const Options& options) {
    app::Arrange action;
    for (const content::Option* option : options) action.options.push_back(option->id);
    return action;
}

// To hide, show and move options.
std::vector<Node> arranging(const Context& context, const Options& showing, const Options& hiding, Naming naming) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes{paragraph("compare.arrange.text", say("compare.arrange.text"), Emphasis::muted)};
    for (std::size_t i = 0; i < showing.size(); ++i) {
        const std::string id = "compare.arrange." + slug(showing[i]->id);
        const std::string name = column_name(context, *showing[i], naming);
        Options without = showing;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        std::vector<Node> row{{id, Check{name, true, arrange(without)}, {}}};
        const auto move = [&](const char* way, std::size_t to) {
            Options moved = showing;
            std::swap(moved[i], moved[to]);
            row.push_back(
                button(id + "." + way, say(std::string("compare.arrange.") + way), Importance::quiet, arrange(moved)));
        };
        if (i > 0) move("earlier", i - 1);
        if (i + 1 < showing.size()) move("later", i + 1);
        nodes.push_back(group(id + ".row", Layout::row, name, std::move(row)));
    }
    for (const content::Option* option : hiding) {
        Options with = showing;
        with.push_back(option);
        nodes.push_back({"compare.arrange." + slug(option->id),
                         Check{column_name(context, *option, naming), false, arrange(with)},
                         {}});
    }
    nodes.push_back(link("compare.arrange.routes", say("compare.arrange.routes"), go(app::Screen::routes)));
    return nodes;
}

}  // namespace

Screen compare_screen(const Context& context, const content::Sector* sector) {
    const content::Strings& say = context.say;
    const Options of_sector = sector == nullptr ? Options{} : engine::options_of_sector(context.edition, sector->id);
    const Options showing = shown(context, of_sector);
    const Options hiding = hidden(context, of_sector, showing);
    const auto count = static_cast<int>(showing.size());
    const bool of_one = std::all_of(showing.begin(), showing.end(),
                                    [&](const content::Option* one) { return one->sector == showing.front()->sector; });
    const Naming naming = of_one ? Naming::option : Naming::both;

    Screen screen;
    screen.id = sector == nullptr ? "compare" : "compare." + sector->id;
    screen.title = say("compare.crumb");
    if (sector != nullptr) screen.about = {{"trail.sector", sector->name, go_sector(app::Screen::sector, sector->id)}};

    auto& main = screen.main;
    const std::string title =
        sector == nullptr || !of_one
            ? say("compare.title.options")
            : say("compare.title", {{"sector", sector->name}, {"options", counted(say, "sector.options", count)}});
    main.push_back(heading("compare.title", 1, title));
    if (count == 0) {
        main.push_back(paragraph("compare.none", say("sector.none")));
        return screen;
    }
    main.push_back(paragraph("compare.intro", say("compare.intro"), Emphasis::lead));
    std::vector<Node> actions;
    if (sector != nullptr) {
        actions.push_back(button("compare.questions",
                                 say(has_answers(context) ? "sector.questions.on" : "sector.questions"),
                                 Importance::primary, go_sector(app::Screen::question, sector->id)));
    }
    actions.push_back({"compare.differences",
                       Check{say("compare.differences"), context.state.differences_only,
                             app::DifferencesOnly{!context.state.differences_only}},
                       {}});
    actions.push_back(button("compare.file", say("export.comparison"), Importance::quiet,
                             app::Hand{app::Hand::What::comparison, sector == nullptr ? "" : sector->id}));
    main.push_back(group("compare.actions", Layout::row, say("compare.actions"), std::move(actions)));
    const auto hides = static_cast<int>(hiding.size());
    main.push_back(disclosure(context.state, "compare.arrange",
                              hides == 0 ? say("compare.arrange") : counted(say, "compare.arrange.hidden", hides),
                              arranging(context, showing, hiding, of_one && hiding.empty() ? naming : Naming::both)));

    const std::string caption = sector == nullptr || !of_one ? say("compare.title.options")
                                                             : say("compare.caption", {{"sector", sector->name}});
    append(main, side_by_side(context, {"compare", caption, showing, naming, context.state.differences_only}));
    std::vector<content::Source> of;
    if (sector != nullptr) of.push_back(sector->source);
    for (const content::Option* option : showing) of.push_back(option->source);
    main.push_back(sources(context, "compare.source", of));
    return screen;
}

}  // namespace wegwijzer::screen
