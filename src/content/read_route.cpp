#include "content/read_edition.h"

namespace wegwijzer::content {

namespace {

Step read_step(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a step");
    Step step;
    step.id = fields.id("id");
    step.text = fields.text("text");
    step.actor = fields.reference("actor", Thing::actor);
    step.documents = fields.texts("documents");
    step.after = fields.texts_if_any("after");
    step.when = fields.condition_if_any("when");
    step.earliest = read_moment(fields, "earliest");
    step.due = read_moment(fields, "due");
    if (const Node* source = fields.required("source")) step.source = read_source(*source, reading);
    return step;
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
    Route route;
    route.id = fields.id("id");
    route.name = fields.text("name");
    route.summary = fields.text("summary");
    route.steps = fields.list_with_ids("steps", read_step);
    route.follow_up = fields.texts("follow_up");
    if (const Node* source = fields.required("source")) route.source = read_source(*source, reading);
    return route;
}

}  // namespace wegwijzer::content
