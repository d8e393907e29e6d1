#include "screen/things.h"

#include "engine/instrument_words.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>
#include <optional>

namespace wegwijzer::screen {

namespace {

void add_laws(const Context& context, const std::string& id, const std::vector<std::string>& ids,
              std::vector<Node>& nodes) {
    for (const std::string& one : ids) {
        const content::Law* law = content::find_law(context.edition, one);
        if (law == nullptr) continue;
        const std::string at = id + ".law." + law->id;
        std::vector<Node> inside{paragraph(at + ".summary", law->summary)};
        if (!law->nza_role.empty())
            inside.push_back(facts(at + ".role", {{context.say("explain.nza_role"), {law->nza_role}}}));
        inside.push_back(sources(context, at + ".source", {law->source}));
        nodes.push_back(disclosure(context.state, at, law->name, std::move(inside)));
    }
}

// Names with what they are, one below the other.
template <class Find>
void add_named(const Context& context, const std::string& id, const std::vector<std::string>& ids, Find find,
               std::vector<Node>& nodes) {
    std::vector<Facts::Item> items;
    std::vector<content::Source> of;
    for (const std::string& one : ids) {
        const auto* thing = find(context.edition, one);
        if (thing == nullptr) continue;
        items.push_back({thing->name, {thing->summary}});
        of.push_back(thing->source);
    }
    if (items.empty()) return;
    nodes.push_back(facts(id, std::move(items)));
    nodes.push_back(sources(context, id + ".source", of));
}

void add_funders(const Context& context, const std::string& id, const std::vector<std::string>& ids,
                 std::vector<Node>& nodes) {
    for (const std::string& one : ids) {
        const content::Funder* funder = content::find_funder(context.edition, one);
        if (funder == nullptr) continue;
        const std::string at = id + ".funder." + funder->id;
        std::vector<Node> inside{paragraph(at + ".summary", funder->summary)};
        if (funder->url)
            inside.push_back(
                link_out(at + ".link", context.say("explain.funder.link", {{"name", funder->name}}), *funder->url));
        for (const content::Development& development : context.edition.developments) {
            if (std::find(development.affects.begin(), development.affects.end(), funder->id) ==
                development.affects.end())
                continue;
            const std::string changed = at + "." + development.id;
            // In a section of a chapter, whose heading is of level 2.
            inside.push_back(notice_part(changed, 3, Tone::info, context.say("development.title"),
                                         {paragraph(changed + ".text", development.text)}));
        }
        inside.push_back(sources(context, at + ".source", {funder->source}));
        nodes.push_back(disclosure(context.state, at, funder->name, std::move(inside)));
    }
}

// A route, with the sectors that have it.
void add_routes(const Context& context, const std::string& id, const std::vector<std::string>& ids,
                std::vector<Node>& nodes) {
    for (const std::string& one : ids) {
        const content::Route* route = content::find_route(context.edition, one);
        if (route == nullptr) continue;
        const std::string at = id + ".route." + route->id;
        std::vector<Node> inside{paragraph(at + ".summary", route->summary)};
        std::vector<Node> where;
        for (const content::Option& option : context.edition.options) {
            const content::Sector* sector = content::find_sector(context.edition, option.sector);
            if (option.route != route->id || sector == nullptr) continue;
            where.push_back(link(at + "." + sector->id, sector->name, go_option(app::Screen::option, option.id)));
        }
        if (!where.empty()) {
            inside.push_back(paragraph(at + ".where", context.say("explain.route.where")));
            inside.push_back(group(at + ".sectors", Layout::row, context.say("explain.route.where"), std::move(where)));
        }
        inside.push_back(link(at + ".compare", context.say("chapter.read", {{"title", route->name}}), go_route(one)));
        inside.push_back(sources(context, at + ".source", {route->source}));
        nodes.push_back(disclosure(context.state, at, route->name, std::move(inside)));
    }
}

void add_sectors(const Context& context, const std::string& id, const std::vector<std::string>& ids,
                 std::vector<Node>& nodes) {
    std::vector<Node> links;
    for (const std::string& one : ids) {
        const content::Sector* sector = content::find_sector(context.edition, one);
        if (sector == nullptr) continue;
        links.push_back(link(id + ".sector." + sector->id, sector->name, go_sector(app::Screen::sector, sector->id)));
    }
    if (!links.empty())
        nodes.push_back(group(id + ".sectors", Layout::row, context.say("sector.choose"), std::move(links)));
}

void add_chapters(const Context& context, const std::string& id, const std::vector<std::string>& ids,
                  std::vector<Node>& nodes) {
    std::vector<Node> links;
    for (const std::string& one : ids) {
        const content::Chapter* chapter = content::find_chapter(context.edition, one);
        if (chapter == nullptr) continue;
        links.push_back(link(id + ".chapter." + chapter->id, context.say("chapter.read", {{"title", chapter->title}}),
                             go_chapter(chapter->id)));
    }
    if (!links.empty())
        nodes.push_back(group(id + ".chapters", Layout::stack, context.say("chapter.elsewhere"), std::move(links)));
}

std::vector<std::string> instrument_laws(const Context& context, const content::CrossSector& instrument) {
    std::vector<std::string> names;
    for (const std::string& id : instrument.laws) {
        const content::Law* law = content::find_law(context.edition, id);
        names.push_back(law == nullptr ? id : law->name);
    }
    if (names.empty()) names.push_back(context.say("cross.open"));
    return names;
}

}  // namespace

Node link_of_source(const Context& context, std::string id, const content::Link& link) {
    if (link.url) return link_out(std::move(id), link.title, *link.url);
    return paragraph(std::move(id), context.say("link.no_address", {{"title", link.title}}), Emphasis::muted);
}

Told told_about(const content::Edition& edition, std::vector<std::string> content::About::* list, std::string_view id) {
    for (const content::Chapter& chapter : edition.chapters) {
        for (const content::Section& section : chapter.sections) {
            const auto& ids = section.about.*list;
            if (std::find(ids.begin(), ids.end(), id) != ids.end()) return {&chapter, &section};
        }
    }
    return {};
}

void add_left_open(const Context& context, const content::CrossSector& instrument, std::vector<Facts::Item>& items) {
    auto sentences = engine::left_open_in_words(instrument, context.say);
    if (!sentences.empty()) items.push_back({context.say("cross.open.label"), std::move(sentences)});
}

Node instruments_table(const Context& context, const std::string& id) {
    const content::Strings& say = context.say;
    Table table{say("cross.caption"), {}, {}};
    Table::Row summary{id + ".row.summary", say("cross.summary"), {}, false};
    Table::Row differs{id + ".row.differs", say("cross.differs.row"), {}, false};
    Table::Row forms{id + ".row.forms", say("cross.forms"), {}, false};
    Table::Row title{id + ".row.title", say("cross.patient_title"), {}, false};
    Table::Row temporary{id + ".row.temporary", say("cross.temporary"), {}, false};
    Table::Row laws{id + ".row.laws", say("cross.laws"), {}, false};
    Table::Row status{id + ".row.status", say("cross.status"), {}, false};
    Table::Row from{id + ".row.source", say("cross.source"), {}, false};
    for (const content::CrossSector& one : context.edition.cross_sector) {
        table.columns.push_back({id + ".column." + one.id, one.name, {}, go_at(app::Screen::cross_sector, one.id)});
        const auto told = [&](const std::string& text) {
            return std::vector<std::string>{text.empty() ? say("compare.nothing") : text};
        };
        const auto yes_or_no = [&](std::optional<bool> yes) {
            if (!yes) return told(say("cross.open"));
            return told(say(*yes ? "compare.yes" : "compare.no"));
        };
        summary.cells.push_back(told(one.summary));
        differs.cells.push_back(told(one.differs_because));
        forms.cells.push_back(one.forms.empty() ? told("") : one.forms);
        title.cells.push_back(yes_or_no(one.patient_payment_title));
        temporary.cells.push_back(yes_or_no(one.temporary));
        laws.cells.push_back(instrument_laws(context, one));
        status.cells.push_back(told(one.status));
        from.cells.push_back({source_in_words(context, one.source)});
    }
    table.rows = {summary, differs, forms, title, temporary, laws, status, from};
    return {id, std::move(table), {}};
}

std::vector<Node> things(const Context& context, const std::string& id, const content::About& about) {
    std::vector<Node> nodes;
    add_laws(context, id, about.laws, nodes);
    add_named(context, id + ".actors", about.actors, content::find_actor, nodes);
    add_named(context, id + ".prevention", about.prevention_types, content::find_prevention_type, nodes);
    add_funders(context, id, about.funders, nodes);
    add_routes(context, id, about.routes, nodes);
    if (!about.cross_sector.empty()) {
        nodes.push_back(instruments_table(context, id + ".instruments"));
    }
    add_sectors(context, id, about.sectors, nodes);
    add_chapters(context, id, about.chapters, nodes);
    return nodes;
}

}  // namespace wegwijzer::screen
