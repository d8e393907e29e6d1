// The user's initiatives: to go on with, name, copy, take along and throw away.
#include "app/workspace.h"
#include "screen/initiative_words.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

Node initiative_panel(const Context& context, const app::Initiative& initiative) {
    const content::Strings& say = context.say;
    const std::string id = "initiatives." + initiative.id;
    const std::string name = name_of(context, initiative);
    const bool at_hand = initiative.id == context.state.initiative;
    std::vector<Node> nodes{heading(id + ".name", 2, title_of(context, initiative)),
                            paragraph(id + ".progress", progress_in_words(context, initiative), Emphasis::muted)};
    if (at_hand) nodes.push_back(chip(id + ".now", {Status::none, say("initiatives.now")}));
    if (context.state.renaming == initiative.id) {
        nodes.push_back({id + ".field",
                         Field{Field::Kind::text, say("initiatives.name"), say("initiatives.name.help"), "",
                               initiative.name, "", app::Rename{initiative.id, ""}},
                         {}});
    }
    using What = app::Hand::What;
    std::vector<Node> actions{
        button(id + ".open", say(at_hand ? "initiatives.on" : "initiatives.open"), Importance::primary,
               app::OpenInitiative{initiative.id}),
        button(id + ".share", say("share"), Importance::secondary, app::Hand{What::link, initiative.id}),
        button(id + ".export", say("initiatives.export"), Importance::secondary,
               app::Hand{What::initiative, initiative.id}),
        button(id + ".rename", say("initiatives.rename"), Importance::quiet, app::AskName{initiative.id}),
        button(id + ".copy", say("initiatives.copy"), Importance::quiet,
               app::Duplicate{initiative.id, say("initiatives.copy.name", {{"name", name}})}),
        button(id + ".delete", say("initiatives.delete"), Importance::quiet, app::Delete{initiative.id})};
    nodes.push_back(
        group(id + ".actions", Layout::row, say("initiatives.actions", {{"name", name}}), std::move(actions)));
    return group(id, Layout::panel, title_of(context, initiative), std::move(nodes));
}

}  // namespace

Screen initiatives_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "initiatives";
    screen.title = say("initiatives.title");

    auto& main = screen.main;
    main.push_back(heading("initiatives.title", 1, say("initiatives.title")));
    main.push_back(paragraph("initiatives.lead", say("initiatives.lead"), Emphasis::lead));
    if (context.state.deleted) {
        const std::string name = name_of(context, *context.state.deleted);
        main.push_back(notice("initiatives.deleted", Tone::info, say("initiatives.deleted", {{"name", name}}),
                              {button("initiatives.bring_back", say("initiatives.bring_back"), Importance::secondary,
                                      app::BringBack{})}));
        screen.announcement = say("initiatives.deleted", {{"name", name}});
    }
    const auto all = app::all_initiatives(context.state);
    if (all.empty()) main.push_back(paragraph("initiatives.none", say("initiatives.none")));
    for (const app::Initiative& initiative : all) main.push_back(initiative_panel(context, initiative));

    main.push_back(heading("initiatives.more.title", 2, say("initiatives.more")));
    main.push_back(paragraph("initiatives.more.text", say("initiatives.more.text")));
    main.push_back(
        group("initiatives.more", Layout::row, say("initiatives.more"),
              {button("initiatives.new", say("initiatives.new"),
                      all.empty() ? Importance::primary : Importance::secondary, app::NewInitiative{}),
               button("initiatives.import", say("initiatives.import"), Importance::secondary, app::AskFile{})}));
    return screen;
}

}  // namespace wegwijzer::screen
