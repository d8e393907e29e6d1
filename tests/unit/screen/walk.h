// Everything in a page, for tests that hold for every page.
#pragma once

#include "screen/node.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace wegwijzer::tests {

struct Seen {
    std::vector<std::string> ids;    // of nodes and of what can be acted on inside them
    std::vector<std::string> texts;  // all that is said; fields that may be empty only when they are not
    std::vector<std::pair<std::string, app::Action>> actions;  // by id
    std::vector<int> headings;                                 // levels, in order
    std::vector<std::string> broken;                           // promises of node.h that are not kept
};

class Walk {
   public:
    explicit Walk(const screen::Page& page) {
        says(page.title, "title");
        says(page.name, "name");
        says(page.trail_label, "trail_label");
        says(page.edition_text, "edition_text");
        says(page.edition_link.label, "edition_link");
        says(page.skip_label, "skip_label");
        may_say(page.announcement);
        if (!page.aside.empty()) says(page.aside_label, "aside_label");
        if (!page.foot.empty()) says(page.foot_label, "foot_label");
        seen_.ids = {"home", "edition"};
        seen_.actions = {{"home", page.home}};
        if (page.edition_link.action) seen_.actions.emplace_back("edition", *page.edition_link.action);
        for (const screen::Crumb& crumb : page.trail) {
            says(crumb.label, crumb.id);
            thing(crumb.id, crumb.action);
        }
        says(page.tools_label, "tools_label");
        says(page.print_label, "print_label");
        says(page.printed_day, "printed_day");
        for (const auto* nodes : {&page.tools, &page.main, &page.aside, &page.foot}) visit(*nodes);
        // Paper says more, but nothing on it can be pressed.
        const Seen on_screen = seen_;
        visit(page.printed);
        seen_.ids = on_screen.ids;
        seen_.headings = on_screen.headings;
    }
    const Seen& seen() const { return seen_; }

   private:
    void says(const std::string& text, const std::string& where) {
        if (text.empty()) seen_.broken.push_back("empty text at " + where);
        may_say(text);
    }
    void may_say(const std::string& text) {
        if (!text.empty()) seen_.texts.push_back(text);
    }
    void thing(const std::string& id, const std::optional<app::Action>& action) {
        seen_.ids.push_back(id);
        if (action) seen_.actions.emplace_back(id, *action);
    }
    void visit(const std::vector<screen::Node>& nodes) {
        for (const screen::Node& node : nodes) {
            id_ = node.id;
            seen_.ids.push_back(node.id);
            std::visit([&](const auto& content) { of(content); }, node.content);
            const bool holds = std::holds_alternative<screen::Notice>(node.content) ||
                               std::holds_alternative<screen::Group>(node.content) ||
                               std::holds_alternative<screen::Disclosure>(node.content);
            if (!holds && !node.children.empty()) seen_.broken.push_back("children of " + node.id);
            if (node.children.empty() && (std::holds_alternative<screen::Group>(node.content) ||
                                          std::holds_alternative<screen::Disclosure>(node.content))) {
                seen_.broken.push_back("nothing in " + node.id);
            }
            visit(node.children);
        }
    }
    // What asks it stands above it on the page.
    void titled(const std::string& heading) {
        if (heading.empty()) return;
        if (std::find(seen_.ids.begin(), seen_.ids.end(), heading) == seen_.ids.end())
            seen_.broken.push_back("no " + heading + " above " + id_);
    }
    void acts(const app::Action& action) { seen_.actions.emplace_back(id_, action); }

    void of(const screen::Heading& heading) {
        says(heading.text, id_);
        seen_.headings.push_back(heading.level);
    }
    void of(const screen::Paragraph& paragraph) { says(paragraph.text, id_); }
    void of(const screen::List& list) {
        if (list.items.empty()) seen_.broken.push_back("empty list " + id_);
        for (const auto& item : list.items) says(item, id_);
    }
    void of(const screen::Facts& facts) {
        if (facts.items.empty()) seen_.broken.push_back("no facts in " + id_);
        for (const auto& item : facts.items) {
            says(item.term, id_);
            if (item.texts.empty()) seen_.broken.push_back("no text for " + item.term);
            for (const auto& text : item.texts) says(text, id_);
        }
    }
    void of(const screen::Marked& marked) {
        std::string text;
        for (const auto& run : marked.runs) {
            if (run.text.empty()) seen_.broken.push_back("empty run in " + id_);
            text += run.text;
        }
        says(text, id_);
    }
    void of(const screen::Diagram& diagram) {
        says(diagram.caption, id_), says(diagram.corner, id_);
        for (const auto& column : diagram.columns) says(column, id_);
        for (const auto& row : diagram.rows) {
            says(row.head.text, id_), thing(row.head.id, row.head.action);
            if (row.boxes.size() != diagram.columns.size()) seen_.broken.push_back("ragged row in " + id_);
            for (const auto& box : row.boxes) says(box.text, box.id), thing(box.id, box.action);
        }
    }
    void of(const screen::Chip& chip) { says(chip.text, id_); }
    void of(const screen::Notice& notice) {
        says(notice.title, id_);
        if (notice.level > 0) seen_.headings.push_back(notice.level);
    }
    void of(const screen::Group& group) { may_say(group.label); }
    void of(const screen::Button& button) { says(button.label, id_), acts(button.action); }
    void of(const screen::Link& link) {
        says(link.label, id_);
        if (link.action.has_value() == !link.url.empty()) seen_.broken.push_back("link in and out: " + id_);
        if (link.action) acts(*link.action);
    }
    void of(const screen::Card& card) {
        says(card.title, id_), may_say(card.text), may_say(card.chip.text), acts(card.action);
    }
    void of(const screen::Choices& choices) {
        says(choices.legend, id_), may_say(choices.help), may_say(choices.error), titled(choices.titled_by);
        if (choices.items.empty()) seen_.broken.push_back("no choice in " + id_);
        int selected = 0;
        for (const auto& item : choices.items) {
            says(item.label, item.id), may_say(item.help), thing(item.id, item.action);
            selected += item.selected ? 1 : 0;
        }
        if (!choices.many && selected > 1) seen_.broken.push_back("several radio buttons on in " + id_);
    }
    void of(const screen::Field& field) {
        says(field.label, id_), may_say(field.help), may_say(field.error), acts(field.action);
        titled(field.titled_by);
    }
    void of(const screen::Check& check) { says(check.label, id_), acts(check.action); }
    void of(const screen::Table& table) {
        says(table.caption, id_);
        for (const auto& column : table.columns) {
            says(column.title, column.id), may_say(column.chip.text), thing(column.id, column.action);
        }
        for (const auto& row : table.rows) {
            seen_.ids.push_back(row.id);
            says(row.title, row.id);
            if (row.cells.size() != table.columns.size()) seen_.broken.push_back("ragged row " + row.id);
            for (const auto& cell : row.cells) {
                if (row.same && cell != row.cells.front()) seen_.broken.push_back("not the same for all: " + row.id);
            }
            if (row.links.size() > row.cells.size()) seen_.broken.push_back("link without a cell in " + row.id);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const bool linked = i < row.links.size() && row.links[i].has_value();
                if (row.cells[i].empty() && !linked) seen_.broken.push_back("empty cell in " + row.id);
                for (const auto& text : row.cells[i]) says(text, row.id);
                if (!linked) continue;
                const auto& link = *row.links[i];
                says(link.label, link.id), says(link.about, link.id), thing(link.id, link.action);
            }
        }
    }
    void of(const screen::Tasks& tasks) {
        says(tasks.label, id_);
        for (const auto& item : tasks.items) {
            says(item.text, item.id), says(item.who, item.id), says(item.phase_text, item.id);
            may_say(item.when), may_say(item.note), thing(item.id, item.tick);
            for (const auto& document : item.documents) says(document, item.id);
        }
    }
    void of(const screen::Timeline& timeline) {
        says(timeline.label, id_), says(timeline.today_text, id_);
        const auto inside = [&](content::Date day) { return timeline.from <= day && day <= timeline.until; };
        bool good = inside(timeline.today);
        for (std::size_t i = 0; i < timeline.marks.size(); ++i) {
            says(timeline.marks[i].text, id_);
            good = good && inside(timeline.marks[i].date);
            good = good && (i == 0 || timeline.marks[i - 1].date <= timeline.marks[i].date);
        }
        for (const auto& band : timeline.bands) {
            says(band.text, id_);
            good = good && inside(band.from) && inside(band.until) && band.from <= band.until;
        }
        for (const auto& tick : timeline.ticks) {
            says(tick.text, id_);
            good = good && inside(tick.date);
        }
        if (!good) seen_.broken.push_back("timeline out of bounds or order: " + id_);
    }
    void of(const screen::Disclosure& disclosure) { says(disclosure.summary, id_), acts(disclosure.action); }
    void of(const screen::Progress& progress) {
        says(progress.label, id_);
        if (progress.done < 0 || progress.done > progress.total) seen_.broken.push_back("progress beyond its end");
    }

    Seen seen_;
    std::string id_;
};

inline Seen walk(const screen::Page& page) { return Walk(page).seen(); }

}  // namespace wegwijzer::tests
