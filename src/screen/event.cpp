#include "screen/event.h"

namespace wegwijzer::screen {

namespace {

using Found = std::optional<app::Action>;

// What a field's action becomes once something was typed.
app::Action filled_in(app::Action action, const std::optional<std::string>& text) {
    if (!text) return action;
    if (auto* answer = std::get_if<app::AnswerText>(&action)) answer->text = *text;
    if (auto* start = std::get_if<app::SetStart>(&action)) start->text = *text;
    if (auto* name = std::get_if<app::Rename>(&action)) name->text = *text;
    if (auto* since = std::get_if<app::SetSince>(&action)) since->text = *text;
    if (auto* note = std::get_if<app::SetNote>(&action)) note->text = *text;
    if (auto* day = std::get_if<app::SetDay>(&action)) day->text = *text;
    if (auto* seek = std::get_if<app::Seek>(&action)) seek->words = *text;
    return action;
}

Found inside(const Node& node, const Event& event) {
    if (const auto* choices = std::get_if<Choices>(&node.content)) {
        for (const Choices::Item& item : choices->items) {
            if (item.id == event.id) return item.action;
        }
    } else if (const auto* tasks = std::get_if<Tasks>(&node.content)) {
        for (const Tasks::Item& item : tasks->items) {
            if (item.id == event.id) return item.tick;
        }
    } else if (const auto* table = std::get_if<Table>(&node.content)) {
        for (const Table::Column& column : table->columns) {
            if (column.id == event.id) return column.action;
        }
        for (const Table::Row& row : table->rows) {
            for (const auto& link : row.links) {
                if (link && link->id == event.id) return link->action;
            }
        }
    } else if (const auto* diagram = std::get_if<Diagram>(&node.content)) {
        for (const Diagram::Row& row : diagram->rows) {
            if (row.head.id == event.id) return row.head.action;
            for (const Diagram::Box& box : row.boxes) {
                if (box.id == event.id) return box.action;
            }
        }
    }
    return {};
}

Found own(const Node& node, const Event& event) {
    if (const auto* button = std::get_if<Button>(&node.content)) return button->action;
    if (const auto* link = std::get_if<Link>(&node.content)) return link->action;
    if (const auto* card = std::get_if<Card>(&node.content)) return card->action;
    if (const auto* check = std::get_if<Check>(&node.content)) return check->action;
    if (const auto* disclosure = std::get_if<Disclosure>(&node.content)) return disclosure->action;
    // A field without text has not changed.
    if (const auto* field = std::get_if<Field>(&node.content); field != nullptr && event.text) {
        return filled_in(field->action, event.text);
    }
    return {};
}

Found among(const std::vector<Node>& nodes, const Event& event) {
    for (const Node& node : nodes) {
        if (node.id == event.id) return own(node, event);
        if (auto found = inside(node, event)) return found;
        if (auto found = among(node.children, event)) return found;
    }
    return {};
}

}  // namespace

std::optional<app::Action> action_for(const Page& page, const Event& event) {
    if (event.id == "home") return page.home;
    if (event.id == "edition") return page.edition_link.action;
    for (const Crumb& crumb : page.trail) {
        if (crumb.id == event.id) return crumb.action;
    }
    for (const auto* nodes : {&page.tools, &page.main, &page.aside, &page.foot}) {
        if (auto found = among(*nodes, event)) return found;
    }
    return {};
}

}  // namespace wegwijzer::screen
