#include "text/markdown.h"

#include "text/timeline_lines.h"
#include "text/wrap.h"

#include <algorithm>

namespace wegwijzer::text {

namespace {

using namespace screen;  // the tree's kinds, all of which are named below

Lines markdown_of(const std::vector<Node>& nodes);

// Text as text: nothing in it may become markup. Its own lines stay lines, within one of Markdown's: a new one could
// begin with anything.
std::string escaped(std::string_view text) {
    constexpr std::string_view special = "\\`*_[]<>|~";
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "<br>";
            continue;
        }
        if (special.find(c) != std::string_view::npos) result += '\\';
        result += c == '\r' ? ' ' : c;
    }
    // What is markup only at the start of a line.
    if (!result.empty() && (result.front() == '#' || result.front() == '-' || result.front() == '+'))
        result.insert(0, "\\");
    return result;
}

std::string bold(std::string_view text) { return "**" + escaped(text) + "**"; }

std::string with_marked_chip(std::string text, const Chip& chip) {
    if (!chip.text.empty()) text += " (" + escaped(chip.text) + ")";
    return text;
}

// Several texts in one cell of a table.
std::string cell(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : "<br>") + escaped(text);
    return all;
}

struct MarkdownKind {
    const Node& node;

    Lines operator()(const Heading& heading) const {
        return {std::string(static_cast<std::size_t>(std::clamp(heading.level, 1, 6)), '#') + " " +
                escaped(heading.text)};
    }
    Lines operator()(const Paragraph& paragraph) const {
        if (paragraph.emphasis == Emphasis::lead || paragraph.emphasis == Emphasis::strong)
            return {bold(paragraph.text)};
        return {escaped(paragraph.text)};
    }
    Lines operator()(const List& list) const {
        Lines lines;
        int n = 0;
        for (const std::string& item : list.items) {
            lines.push_back((list.ordered ? std::to_string(++n) + ". " : "- ") + escaped(item));
        }
        return lines;
    }
    Lines operator()(const Facts& facts) const {
        Lines lines;
        for (const Facts::Item& item : facts.items) {
            if (item.texts.size() == 1) {
                lines.push_back("- " + bold(labelled(item.term)) + " " + escaped(item.texts.front()));
                continue;
            }
            lines.push_back("- " + bold(item.term));
            for (const std::string& text : item.texts) lines.push_back("  - " + escaped(text));
        }
        return lines;
    }
    Lines operator()(const Marked& marked) const {
        std::string text;
        for (const Marked::Run& run : marked.runs) text += run.match ? bold(run.text) : escaped(run.text);
        return {text};
    }
    Lines operator()(const Chip& chip) const { return {bold(chip.text)}; }
    Lines operator()(const Notice& notice) const {
        Lines lines = notice.level > 0 ? (*this)(Heading{notice.level, notice.title}) : Lines{bold(notice.title)};
        add_block(lines, markdown_of(node.children));
        return prefixed(lines, "> ", "> ");
    }
    Lines operator()(const Group&) const { return markdown_of(node.children); }
    // What hands this very text over is no part of it.
    Lines operator()(const Button& button) const {
        if (std::holds_alternative<app::Hand>(button.action)) return {};
        return {"→ " + escaped(button.label)};
    }
    Lines operator()(const Link& link) const {
        if (link.action) return {"→ " + escaped(link.label)};
        return {"[" + escaped(link.label) + "](<" + link.url + ">)"};
    }
    Lines operator()(const Card& card) const {
        std::string line = "- " + with_marked_chip(bold(card.title), card.chip);
        if (!card.text.empty()) line += ": " + escaped(card.text);
        return {line};
    }
    Lines operator()(const Choices& choices) const {
        Lines lines{bold(choices.legend)};
        if (!choices.help.empty()) add_block(lines, {escaped(choices.help)});
        if (!choices.error.empty()) add_block(lines, {"> " + bold(choices.error)});
        Lines items;
        for (const Choices::Item& item : choices.items) {
            items.push_back(std::string(item.selected ? "- [x] " : "- [ ] ") + escaped(item.label) +
                            (item.help.empty() ? "" : ": " + escaped(item.help)));
        }
        add_block(lines, items);
        return lines;
    }
    Lines operator()(const Field& field) const {
        std::string line = bold(labelled(field.label)) + " " + (field.value.empty() ? "…" : escaped(field.value));
        if (!field.unit.empty()) line += " " + escaped(field.unit);
        Lines lines{line};
        if (!field.error.empty()) add_block(lines, {"> " + bold(field.error)});
        if (!field.help.empty()) add_block(lines, {escaped(field.help)});
        return lines;
    }
    Lines operator()(const Check& check) const { return {(check.on ? "- [x] " : "- [ ] ") + escaped(check.label)}; }
    Lines operator()(const Diagram& diagram) const {
        Lines lines{bold(diagram.caption)};
        std::string head = "| " + escaped(diagram.corner) + " |", rule = "| --- |";
        for (const std::string& column : diagram.columns) {
            head += " " + escaped(column) + " |";
            rule += " --- |";
        }
        Lines rows{head, rule};
        for (const Diagram::Row& row : diagram.rows) {
            std::string line = "| " + bold(row.head.text) + " |";
            for (const Diagram::Box& box : row.boxes) line += " " + escaped(box.text) + " |";
            rows.push_back(line);
        }
        add_block(lines, rows);
        return lines;
    }
    Lines operator()(const Table& table) const {
        Lines lines{bold(table.caption)};
        std::string head = "| |", rule = "| --- |";
        for (const Table::Column& column : table.columns) {
            head += " " + with_marked_chip(escaped(column.title), column.chip) + " |";
            rule += " --- |";
        }
        Lines rows{head, rule};
        for (const Table::Row& row : table.rows) {
            std::string line = "| " + bold(row.title) + " |";
            for (std::size_t i = 0; i < row.cells.size(); ++i) line += " " + cell(row.said(i)) + " |";
            rows.push_back(line);
        }
        add_block(lines, rows);
        return lines;
    }
    Lines operator()(const Tasks& tasks) const {
        Lines lines;
        for (const Tasks::Item& item : tasks.items) {
            lines.push_back(std::string(item.ticked ? "- [x] " : "- [ ] ") + escaped(item.text));
            std::string about = escaped(item.phase_text);
            if (!item.when.empty()) about += " · " + bold(item.when);
            if (!item.who.empty()) about += " · " + escaped(item.who);
            lines.push_back("  - " + about);
            for (const std::string& document : item.documents) lines.push_back("  - " + escaped(document));
            if (!item.note.empty()) lines.push_back("  - " + escaped(item.note));
        }
        return lines;
    }
    Lines operator()(const Timeline& timeline) const {
        Lines lines{escaped(timeline.label)};
        Lines items;
        for (const std::string& text : told(timeline)) items.push_back("- " + escaped(text));
        add_block(lines, items);
        return lines;
    }
    Lines operator()(const Disclosure& disclosure) const {
        Lines lines{bold(disclosure.summary)};
        add_block(lines, markdown_of(node.children));
        return lines;
    }
    Lines operator()(const Progress& progress) const { return {escaped(progress.label)}; }
};

// Cards, and single checkboxes, are items of one list when they follow each other.
bool is_list_item(const Node& node) {
    return std::holds_alternative<Card>(node.content) || std::holds_alternative<Check>(node.content);
}

Lines markdown_of(const std::vector<Node>& nodes) {
    Lines lines;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Lines block = std::visit(MarkdownKind{nodes[i]}, nodes[i].content);
        if (i > 0 && is_list_item(nodes[i]) && is_list_item(nodes[i - 1])) {
            lines.insert(lines.end(), block.begin(), block.end());
        } else {
            add_block(lines, block);
        }
    }
    return lines;
}

}  // namespace

std::string markdown(const Page& page) {
    Lines lines;
    std::string trail;
    for (const Crumb& crumb : page.trail) trail += (trail.empty() ? "" : " › ") + escaped(crumb.label);
    add_block(lines, {trail.empty() ? escaped(page.name) : escaped(page.name) + ": " + trail});
    if (!page.edition_text.empty()) add_block(lines, {bold(page.edition_text)});
    if (!page.edition_link.label.empty()) add_block(lines, {"→ " + escaped(page.edition_link.label)});
    for (const Node& tool : page.tools) add_block(lines, markdown_of({tool}));
    add_block(lines, markdown_of(page.main));
    add_block(lines, markdown_of(page.aside));
    return joined(lines);
}

}  // namespace wegwijzer::text
