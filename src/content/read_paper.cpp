#include "content/read_edition.h"

namespace wegwijzer::content {

namespace {

PaperFill read_fill(const Node& node, Reading& reading) {
    std::vector<std::string_view> words;
    for (const auto& [word, fill] : paper_fill_names) {
        if (node.text() != nullptr && *node.text() == word) return fill;
        words.push_back(word);
    }
    reading.report.expected("one of: " + joined(words), node);
    return {};
}

Paper::Point read_point(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a point of a paper");
    Paper::Point point;
    point.id = fields.id("id");
    point.title = fields.text("title");
    point.text = fields.text("text");
    point.when = fields.condition_if_any("when");
    point.facts = fields.references_if_any("facts", Thing::question);
    point.fills = fields.list_if_any("fills", read_fill);
    point.tasks = fields.texts_if_any("tasks");
    point.day = read_moment(fields, "day");
    if (const Node* asks = fields.optional("asks")) point.asks = read_text(*asks, reading);
    if (fields.optional("of_idea") != nullptr) point.of_idea = fields.boolean("of_idea");
    if (point.of_idea && node.find("asks") == nullptr) {
        reading.report.add(node.place, "a point that is of the idea but asks for no words: expected asks");
    }
    point.source = source_of(fields);
    const bool says_nothing = point.facts.empty() && point.fills.empty() && point.tasks.empty() &&
                              node.find("day") == nullptr && node.find("asks") == nullptr;
    if (says_nothing) {
        reading.report.add(node.place,
                           "a point that nothing can be filled in at: expected facts, fills, tasks, day or asks");
    }
    return point;
}

}  // namespace

Paper read_paper(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a paper");
    return {.id = fields.id("id"),
            .title = fields.text("title"),
            .summary = fields.text("summary"),
            .routes = fields.references_if_any("routes", Thing::route),
            .when = fields.condition_if_any("when"),
            .points = fields.list_with_ids("points", read_point)};
}

}  // namespace wegwijzer::content
