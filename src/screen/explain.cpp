// How care is organised and paid for, for who is new to it.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/sectors.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

// One chapter: a heading, a sentence, and what it holds.
void chapter(Screen& screen, const content::Strings& say, const std::string& name, std::vector<Node> nodes) {
    if (nodes.empty()) return;
    const std::string id = "explain." + name;
    screen.main.push_back(heading(id + ".title", 2, say(id)));
    screen.main.push_back(paragraph(id + ".text", say(id + ".text")));
    append(screen.main, std::move(nodes));
}

std::vector<Node> laws(const Context& context) {
    std::vector<Node> nodes;
    for (const content::Law& law : context.edition.laws) {
        const std::string id = "explain.law." + law.id;
        std::vector<Node> children{paragraph(id + ".summary", law.summary)};
        if (!law.nza_role.empty())
            children.push_back(facts(id + ".role", {{context.say("explain.nza_role"), {law.nza_role}}}));
        children.push_back(sources(context, id + ".source", {law.source}));
        nodes.push_back(disclosure(context.state, id, law.name, std::move(children)));
    }
    return nodes;
}

std::vector<Node> actors(const Context& context) {
    std::vector<Facts::Item> items;
    std::vector<content::Source> of;
    for (const content::Actor& actor : context.edition.actors) {
        items.push_back({actor.name, {actor.summary}});
        of.push_back(actor.source);
    }
    if (items.empty()) return {};
    return {facts("explain.actors.list", std::move(items)), sources(context, "explain.actors.source", of)};
}

std::vector<Node> prevention(const Context& context) {
    std::vector<Facts::Item> items;
    std::vector<content::Source> of;
    for (const content::PreventionType& type : context.edition.prevention_types) {
        items.push_back({type.name, {type.summary}});
        of.push_back(type.source);
    }
    if (items.empty()) return {};
    return {facts("explain.prevention.list", std::move(items)), sources(context, "explain.prevention.source", of)};
}

// Every route that some option takes, with the sectors that have it.
std::vector<Node> routes(const Context& context) {
    std::vector<Node> nodes;
    for (const content::Route& route : context.edition.routes) {
        const std::string id = "explain.route." + route.id;
        std::vector<Node> children{paragraph(id + ".summary", route.summary)};
        std::vector<Node> where;
        for (const content::Option& option : context.edition.options) {
            const content::Sector* sector = content::find_sector(context.edition, option.sector);
            if (option.route != route.id || sector == nullptr) continue;
            where.push_back(link(id + "." + sector->id, sector->name, go_option(app::Screen::option, option.id)));
        }
        if (!where.empty()) {
            children.push_back(paragraph(id + ".where", context.say("explain.route.where")));
            children.push_back(
                group(id + ".sectors", Layout::row, context.say("explain.route.where"), std::move(where)));
        }
        children.push_back(sources(context, id + ".source", {route.source}));
        nodes.push_back(disclosure(context.state, id, route.name, std::move(children)));
    }
    return nodes;
}

std::vector<Node> funders(const Context& context) {
    std::vector<Node> nodes;
    for (const content::Funder& funder : context.edition.funders) {
        const std::string id = "explain.funder." + funder.id;
        std::vector<Node> children{paragraph(id + ".summary", funder.summary)};
        if (funder.url)
            children.push_back(
                link_out(id + ".link", context.say("explain.funder.link", {{"name", funder.name}}), *funder.url));
        for (const content::Development& development : context.edition.developments) {
            for (const std::string& affected : development.affects) {
                if (affected != funder.id) continue;
                children.push_back(notice(id + "." + development.id, Tone::info, context.say("development.title"),
                                          {paragraph(id + "." + development.id + ".text", development.text)}));
            }
        }
        children.push_back(sources(context, id + ".source", {funder.source}));
        nodes.push_back(disclosure(context.state, id, funder.name, std::move(children)));
    }
    return nodes;
}

std::vector<Node> glossary(const Context& context) {
    std::vector<Facts::Item> items;
    std::vector<content::Source> of;
    for (const content::Term& term : context.edition.glossary) {
        items.push_back({term.term, {term.text}});
        of.push_back(term.source);
    }
    if (items.empty()) return {};
    const auto count = static_cast<int>(items.size());
    return {disclosure(
        context.state, "explain.glossary.all", counted(context.say, "explain.glossary.all", count),
        {facts("explain.glossary.list", std::move(items)), sources(context, "explain.glossary.source", of)})};
}

}  // namespace

Screen explain_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "explain";
    screen.title = say("explain.crumb");
    screen.main.push_back(heading("explain.title", 1, say("explain.title")));
    screen.main.push_back(paragraph("explain.lead", say("explain.lead"), Emphasis::lead));
    chapter(screen, say, "laws", laws(context));
    chapter(screen, say, "actors", actors(context));
    chapter(screen, say, "prevention", prevention(context));
    chapter(screen, say, "routes", routes(context));
    chapter(screen, say, "funders", funders(context));
    chapter(screen, say, "glossary", glossary(context));
    chapter(screen, say, "sectors", sector_cards(context, "explain.sector", 3));
    screen.main.push_back(button("explain.questions", say("sector.questions"), Importance::primary, go_question("")));
    return screen;
}

}  // namespace wegwijzer::screen
