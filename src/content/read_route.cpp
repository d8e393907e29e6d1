#include "content/read_edition.h"

namespace wegwijzer::content {

namespace {

Step read_step(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a step");
    return {.id = fields.id("id"),
            .text = fields.text("text"),
            .actor = fields.reference("actor", Thing::actor),
            .documents = fields.texts("documents"),
            .after = fields.texts_if_any("after"),
            .when = fields.condition_if_any("when"),
            .earliest = read_moment(fields, "earliest"),
            .due = read_moment(fields, "due"),
            .source = source_of(fields)};
}

}  // namespace

std::optional<Moment> read_moment(Fields& of, std::string_view name) {
    const Node* node = of.optional(name);
    if (node == nullptr) return std::nullopt;
    Fields fields(*node, of.reading(), "a moment: an anchor, moved");
    // A century is more than any plan needs, and keeps every day within the calendar.
    Moment moment;
    moment.anchor = fields.one_of("anchor", anchor_names).value_or(Anchor{});
    moment.months = fields.whole_or_zero("months", -1200, 1200);
    moment.weeks = fields.whole_or_zero("weeks", -5200, 5200);
    moment.days = fields.whole_or_zero("days", -36500, 36500);
    return moment;
}

Route read_route(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a route");
    return {.id = fields.id("id"),
            .name = fields.text("name"),
            .summary = fields.text("summary"),
            .steps = fields.list_with_ids("steps", read_step),
            .follow_up = fields.texts("follow_up"),
            .source = source_of(fields)};
}

}  // namespace wegwijzer::content
