// One chapter of the explanation: its sections, each with what it is about, and the way to the chapters around it.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/terms.h"
#include "screen/things.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

// What a row of an overview leads to; a row about a law to that law itself, opened.
std::optional<app::Action> lead(const Context& context, const std::string& text, const std::string& to) {
    if (to.empty()) return std::nullopt;
    const std::size_t slash = to.find('/');
    if (slash == std::string::npos) return go_chapter(to);
    std::string at = to.substr(slash + 1);
    for (const content::Law& law : context.edition.laws) {
        if (law.name == text) at += ".law." + law.id;
    }
    return go_chapter(to.substr(0, slash), at);
}

Node diagram_of(const Context& context, const std::string& id, const content::Overview& overview) {
    Diagram diagram{overview.caption, context.say("chapter.diagram.corner"), overview.columns, {}};
    int number = 0;
    for (const content::Overview::Row& row : overview.rows) {
        const std::string at = id + "." + std::to_string(++number);
        const auto leads_to = [&](std::size_t i) { return i < row.leads.size() ? row.leads[i] : std::string(); };
        Diagram::Row made{{at, row.title, lead(context, row.title, leads_to(0))}, {}};
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            made.boxes.push_back({at + "." + std::to_string(i + 1), row.cells[i], lead(context, "", leads_to(i + 1))});
        }
        diagram.rows.push_back(std::move(made));
    }
    return {id, std::move(diagram), {}};
}

Node overview_of(const Context& context, const std::string& id, const content::Overview& overview) {
    const bool leads_on = std::any_of(overview.rows.begin(), overview.rows.end(),
                                      [](const content::Overview::Row& row) { return !row.leads.empty(); });
    if (leads_on) return diagram_of(context, id, overview);
    Table table{overview.caption, {}, {}};
    int number = 0;
    for (const std::string& column : overview.columns)
        table.columns.push_back({id + ".column." + std::to_string(++number), column, {}, std::nullopt});
    number = 0;
    for (const content::Overview::Row& row : overview.rows) {
        Table::Row made{id + ".row." + std::to_string(++number), row.title, {}, false};
        for (const std::string& cell : row.cells) made.cells.push_back({cell});
        table.rows.push_back(std::move(made));
    }
    return {id, std::move(table), {}};
}

// A section without its heading and the explanation of its words.
std::vector<Node> told(const Context& context, const std::string& id, const content::Section& section) {
    std::vector<Node> nodes;
    int number = 0;
    for (const std::string& text : section.text)
        nodes.push_back(paragraph(id + ".text." + std::to_string(++number), text));
    if (!section.points.empty()) nodes.push_back(bullets(id + ".points", section.points));
    if (section.overview) nodes.push_back(overview_of(context, id + ".overview", *section.overview));
    append(nodes, things(context, id, section.about));
    number = 0;
    std::vector<Node> links;
    for (const content::Link& one : section.links)
        links.push_back(link_of_source(context, id + ".link." + std::to_string(++number), one));
    if (!links.empty()) nodes.push_back(group(id + ".links", Layout::stack, section.title, std::move(links)));
    return nodes;
}

// The words that a section uses or is about, as far as no section before it explained them.
std::vector<const content::Term*> new_terms(const Context& context, const content::Section& section,
                                            const std::vector<Node>& nodes, std::vector<const content::Term*>& known) {
    const std::vector<const content::Term*> used = terms_in(context.edition, texts_said(nodes));
    std::vector<const content::Term*> terms;
    for (const content::Term& term : context.edition.glossary) {
        const auto& about = section.about.glossary;
        const bool here = std::find(used.begin(), used.end(), &term) != used.end() ||
                          std::find(about.begin(), about.end(), term.id) != about.end();
        if (!here || std::find(known.begin(), known.end(), &term) != known.end()) continue;
        terms.push_back(&term);
        known.push_back(&term);
    }
    return terms;
}

// The chapters before and after.
std::vector<Node> ways_on(const Context& context, const content::Chapter& chapter) {
    const auto& chapters = context.edition.chapters;
    const auto here = static_cast<std::size_t>(&chapter - chapters.data());
    std::vector<Node> cards;
    if (here > 0) {
        cards.push_back(card("chapter.previous", context.say("chapter.previous"), chapters[here - 1].title,
                             go_chapter(chapters[here - 1].id)));
    }
    if (here + 1 < chapters.size()) {
        cards.push_back(card("chapter.next", context.say("chapter.next"), chapters[here + 1].title,
                             go_chapter(chapters[here + 1].id)));
    } else {
        cards.push_back(
            card("chapter.end", context.say("chapter.end"), context.say("chapter.end.text"), go_question("")));
    }
    return cards;
}

}  // namespace

Screen chapter_screen(const Context& context, const content::Chapter& chapter) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "chapter." + chapter.id;
    screen.title = chapter.title;
    screen.about = {{"trail.explain", say("explain.crumb"), go(app::Screen::explain)}};

    auto& main = screen.main;
    main.push_back(heading("chapter.title", 1, chapter.title));
    main.push_back(paragraph("chapter.summary", chapter.summary, Emphasis::lead));
    if (chapter.sections.size() > 2) {
        std::vector<Node> links;
        for (const content::Section& section : chapter.sections)
            links.push_back(link("chapter.to." + section.id, section.title, go_chapter(chapter.id, section.id)));
        main.push_back(group("chapter.contents", Layout::row, say("chapter.contents"), std::move(links)));
    }
    std::vector<const content::Term*> known;
    for (const content::Section& section : chapter.sections) {
        const std::string id = "chapter." + section.id;
        main.push_back(heading(id + ".title", 2, section.title));
        std::vector<Node> nodes = told(context, id, section);
        const auto terms = new_terms(context, section, nodes, known);
        append(main, std::move(nodes));
        append(main, explained(context, id + ".terms", terms));
        main.push_back(sources(context, id + ".source", {section.source}));
    }
    main.push_back(group("chapter.on", Layout::grid, say("chapter.on"), ways_on(context, chapter)));
    return screen;
}

}  // namespace wegwijzer::screen
