// What a reader must see of a page on the canvas.
#pragma once

#include "screen/node.h"

#include <algorithm>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::platform::test {

struct TextsToPaint {
    std::set<std::string>& all;
    bool phone;
    void operator()(const screen::Heading& c) const { all.insert(c.text); }
    void operator()(const screen::Paragraph& c) const { all.insert(c.text); }
    void operator()(const screen::List& c) const { all.insert(c.items.begin(), c.items.end()); }
    void operator()(const screen::Facts& c) const {
        for (const auto& item : c.items) all.insert(item.term), all.insert(item.texts.begin(), item.texts.end());
    }
    void operator()(const screen::Marked& c) const {
        std::string text;
        for (const auto& run : c.runs) text += run.text;
        all.insert(text);
    }
    void operator()(const screen::Diagram& c) const {
        all.insert({c.caption, c.corner});
        all.insert(c.columns.begin(), c.columns.end());
        for (const auto& row : c.rows) {
            all.insert(row.head.text);
            for (const auto& box : row.boxes) all.insert(box.text);
        }
    }
    void operator()(const screen::Chip& c) const { all.insert(c.text); }
    void operator()(const screen::Notice& c) const { all.insert(c.title); }
    void operator()(const screen::Button& c) const { all.insert(c.label); }
    void operator()(const screen::Link& c) const { all.insert(c.label); }
    void operator()(const screen::Card& c) const { all.insert({c.title, c.text, c.chip.text}); }
    void operator()(const screen::Choices& c) const {
        all.insert({c.legend, c.help, c.error});
        for (const auto& item : c.items) all.insert({item.label, item.help});
    }
    void operator()(const screen::Field& c) const { all.insert({c.label, c.help, c.error, c.unit}); }
    void operator()(const screen::Check& c) const { all.insert(c.label); }
    void operator()(const screen::Table& c) const {
        const std::size_t shown = phone ? 1 : c.columns.size();
        for (std::size_t i = 0; i < shown && i < c.columns.size(); ++i)
            all.insert({c.columns[i].title, c.columns[i].chip.text});
        for (const auto& row : c.rows) {
            all.insert(row.title);
            for (std::size_t i = 0; i < shown && i < row.cells.size(); ++i)
                all.insert(row.cells[i].begin(), row.cells[i].end());
        }
    }
    void operator()(const screen::Tasks& c) const {
        for (const auto& item : c.items) {
            all.insert({item.text, item.who, item.when, item.phase_text, item.note});
            all.insert(item.documents.begin(), item.documents.end());
        }
    }
    void operator()(const screen::Timeline& c) const {
        for (const auto& mark : c.marks) all.insert(mark.text);
        for (const auto& band : c.bands) all.insert(band.text);
    }
    void operator()(const screen::Disclosure& c) const { all.insert(c.summary); }
    void operator()(const screen::Progress& c) const { all.insert(c.label); }
    void operator()(const screen::Group&) const {}
};

// All texts of main, aside and edition line, each as one line. `phone`: of a table one card at a time is painted, the
// others are turned to.
inline std::set<std::string> texts_to_paint(const screen::Page& page, bool phone) {
    std::set<std::string> wanted{page.edition_text, page.edition_link.label};
    const auto walk = [&](const auto& self, const std::vector<screen::Node>& nodes) -> void {
        for (const screen::Node& node : nodes) {
            std::visit(TextsToPaint{wanted, phone}, node.content);
            const auto* disclosure = std::get_if<screen::Disclosure>(&node.content);
            if (disclosure == nullptr || disclosure->open) self(self, node.children);
        }
    };
    walk(walk, page.main);
    walk(walk, page.aside);
    wanted.erase("");
    std::set<std::string> flat;
    for (std::string text : wanted) {
        // A forced break in a text is a new line, painted as such.
        std::replace(text.begin(), text.end(), '\n', ' ');
        flat.insert(std::move(text));
    }
    return flat;
}

}  // namespace wegwijzer::platform::test
