#include "text/plain.h"

#include "text/timeline_lines.h"
#include "text/wrap.h"

#include <algorithm>

namespace wegwijzer::text {

namespace {

using namespace screen;  // the tree's kinds, all of which are named below

// Narrower than this, nothing can be read; wrapping gives up sooner than a word a line.
constexpr int least_width = 20;

Lines plain_of(const std::vector<Node>& nodes, int width);

Lines wrapped_after(std::string_view first, std::string_view text, int width) {
    const std::string rest(static_cast<std::size_t>(length(first)), ' ');
    return prefixed(wrapped(text, std::max(least_width, width - length(first))), first, rest);
}

Lines indented(const Lines& lines) { return prefixed(lines, "  ", "  "); }

void add(Lines& lines, const Lines& more) { lines.insert(lines.end(), more.begin(), more.end()); }

std::string with_chip(std::string text, const Chip& chip) {
    if (!chip.text.empty()) text += "  [" + chip.text + "]";
    return text;
}

// One overload a kind of node: its lines, without an empty one at either end.
struct PlainKind {
    const Node& node;
    int width;

    Lines operator()(const Heading& heading) const {
        Lines lines = wrapped(heading.text, width);
        int longest = 0;
        for (const std::string& line : lines) longest = std::max(longest, length(line));
        const char under = heading.level == 1 ? '=' : heading.level == 2 ? '-' : '.';
        lines.emplace_back(static_cast<std::size_t>(longest), under);
        return lines;
    }
    Lines operator()(const Paragraph& paragraph) const { return wrapped(paragraph.text, width); }
    Lines operator()(const List& list) const {
        Lines lines;
        int n = 0;
        for (const std::string& item : list.items) {
            add(lines, wrapped_after(list.ordered ? std::to_string(++n) + ". " : "- ", item, width));
        }
        return lines;
    }
    Lines operator()(const Facts& facts) const {
        Lines lines;
        for (const Facts::Item& item : facts.items) {
            if (item.texts.size() == 1) {
                add(lines, prefixed(wrapped(labelled(item.term) + " " + item.texts.front(), width - 2), "", "  "));
                continue;
            }
            add(lines, wrapped(labelled(item.term), width));
            for (const std::string& text : item.texts) add(lines, indented(wrapped_after("- ", text, width - 2)));
        }
        return lines;
    }
    Lines operator()(const Marked& marked) const {
        std::string text;
        for (const Marked::Run& run : marked.runs) text += run.match ? "*" + run.text + "*" : run.text;
        return wrapped(text, width);
    }
    Lines operator()(const Chip& chip) const { return {"[" + chip.text + "]"}; }
    Lines operator()(const Notice& notice) const {
        Lines lines = wrapped(notice.title, width - 2);
        add_block(lines, plain_of(node.children, width - 2));
        return prefixed(lines, "! ", "| ");
    }
    Lines operator()(const Group&) const { return plain_of(node.children, width); }
    // What hands this very text over is no part of it.
    Lines operator()(const Button& button) const {
        if (std::holds_alternative<app::Hand>(button.action)) return {};
        return wrapped_after("> ", button.label, width);
    }
    Lines operator()(const Link& link) const {
        if (link.action) return wrapped_after("> ", link.label, width);
        return wrapped(link.label + " <" + link.url + ">", width);
    }
    Lines operator()(const Card& card) const {
        Lines lines = wrapped_after("> ", with_chip(card.title, card.chip), width);
        add(lines, indented(wrapped(card.text, width - 2)));
        return lines;
    }
    Lines operator()(const Choices& choices) const {
        Lines lines = wrapped(choices.legend, width);
        add(lines, wrapped(choices.help, width));
        if (!choices.error.empty()) add(lines, wrapped_after("! ", choices.error, width));
        for (const Choices::Item& item : choices.items) {
            const char* box = choices.many ? (item.selected ? "[x] " : "[ ] ") : (item.selected ? "(x) " : "( ) ");
            add(lines, wrapped_after(box, item.label, width));
            add(lines, prefixed(wrapped(item.help, width - 4), "    ", "    "));
        }
        return lines;
    }
    Lines operator()(const Field& field) const {
        Lines lines = wrapped(
            labelled(field.label) + " [" + field.value + "]" + (field.unit.empty() ? "" : " " + field.unit), width);
        if (!field.error.empty()) add(lines, wrapped_after("! ", field.error, width));
        add(lines, indented(wrapped(field.help, width - 2)));
        return lines;
    }
    Lines operator()(const Check& check) const { return wrapped_after(check.on ? "[x] " : "[ ] ", check.label, width); }
    // One after the other: what a row begins with, and where that leads.
    Lines operator()(const Diagram& diagram) const {
        Lines lines = wrapped(diagram.caption, width);
        for (const Diagram::Row& row : diagram.rows) {
            Lines block = wrapped(row.head.text, width);
            for (std::size_t i = 0; i < row.boxes.size() && i < diagram.columns.size(); ++i) {
                add(block, wrapped_after("-> ", labelled(diagram.columns[i]) + " " + row.boxes[i].text, width));
            }
            add_block(lines, block);
        }
        return lines;
    }
    // Stacked: an aspect, and what each option says about it. A table of sentences does not fit a terminal.
    Lines operator()(const Table& table) const {
        Lines lines = wrapped(table.caption, width);
        Lines columns;
        for (const Table::Column& column : table.columns) {
            add(columns, wrapped_after("* ", with_chip(column.title, column.chip), width));
        }
        add_block(lines, columns);
        for (const Table::Row& row : table.rows) {
            Lines block = wrapped(row.title, width);
            const bool once = row.same && !table.same_label.empty();
            for (std::size_t i = 0; i < (once ? 1 : row.cells.size()) && i < table.columns.size(); ++i) {
                add(block, wrapped_after("* ", once ? table.same_label : table.columns[i].title, width));
                for (const std::string& text : row.said(i))
                    add(block, prefixed(wrapped_after("- ", text, width - 2), "  ", "  "));
            }
            add_block(lines, block);
        }
        return lines;
    }
    Lines operator()(const Tasks& tasks) const {
        Lines lines;
        for (const Tasks::Item& item : tasks.items) {
            Lines block = wrapped_after(item.ticked ? "[x] " : "[ ] ", item.text, width);
            std::string about = item.phase_text;
            if (!item.when.empty()) about += " · " + item.when;
            if (!item.who.empty()) about += " · " + item.who;
            Lines more = wrapped(about, width - 4);
            for (const std::string& document : item.documents) add(more, wrapped_after("- ", document, width - 4));
            add(more, wrapped(item.note, width - 4));
            add(block, prefixed(more, "    ", "    "));
            add_block(lines, block);
        }
        return lines;
    }
    Lines operator()(const Timeline& timeline) const {
        Lines lines = wrapped(timeline.label, width);
        for (const std::string& text : told(timeline)) add(lines, wrapped_after("- ", text, width));
        return lines;
    }
    Lines operator()(const Disclosure& disclosure) const {
        Lines lines = wrapped_after("+ ", disclosure.summary, width);
        const Lines inside = plain_of(node.children, width - 2);
        if (!inside.empty()) lines.emplace_back();
        add(lines, indented(inside));
        return lines;
    }
    Lines operator()(const Progress& progress) const { return wrapped(progress.label, width); }
};

Lines plain_of(const std::vector<Node>& nodes, int width) {
    Lines lines;
    for (const Node& node : nodes)
        add_block(lines, std::visit(PlainKind{node, std::max(least_width, width)}, node.content));
    return lines;
}

}  // namespace

std::string plain(const Page& page, int width) {
    width = std::max(least_width, width);
    Lines lines;
    std::string trail;
    for (const Crumb& crumb : page.trail) trail += (trail.empty() ? "" : " › ") + crumb.label;
    add_block(lines, wrapped(trail.empty() ? page.name : page.name + ": " + trail, width));
    Lines edition = wrapped(page.edition_text, width);
    add(edition, wrapped_after("> ", page.edition_link.label, width));
    add_block(lines, edition);
    for (const Node& tool : page.tools) add(lines, plain_of({tool}, width));
    add_block(lines, plain_of(page.main, width));
    add_block(lines, plain_of(page.aside, width));
    return joined(lines);
}

}  // namespace wegwijzer::text
