#include "screen/undo.h"

#include "screen/parts.h"

namespace wegwijzer::screen {

namespace {

// What the last change was about, as the end of a string's id.
std::string kind_of_change(const Context& context) {
    const app::State& now = context.state;
    const app::Past& past = now.past.back();
    const app::Work& then = past.work;
    if (past.place) return "arranged";
    if (now.answers.empty() && now.undertakings.empty() && then.answers.size() + then.undertakings.size() > 1)
        return "all";
    const bool answers = then.answers != now.answers, undertakings = then.undertakings != now.undertakings;
    if (answers && (undertakings || now.last_answered.empty())) return "several";
    if (answers) return "answer";
    if (then.undertakings != now.undertakings) {
        for (const auto& [option, undertaking] : then.undertakings) {
            const auto found = now.undertakings.find(option);
            const std::string start = found == now.undertakings.end() ? "" : found->second.start;
            if (!undertaking.start.empty() && undertaking.start != start) return "start";
            if (found == now.undertakings.end() ? !undertaking.notes.empty() : found->second.notes != undertaking.notes)
                return "note";
        }
        return "tick";
    }
    return then.notes != now.notes ? "note" : "chosen";
}

}  // namespace

std::vector<Node> undo_row(const Context& context) {
    if (!context.state.offer_undo || context.state.past.empty()) return {};
    const content::Strings& say = context.say;
    return {group("undo", Layout::row, say("undo.label"),
                  {paragraph("undo.text", say("undo." + kind_of_change(context)), Emphasis::small),
                   button("undo.back", say("undo.back"), Importance::secondary, app::Undo{}),
                   button("undo.keep", say("undo.keep"), Importance::quiet, app::KeepChange{})})};
}

std::string undo_announcement(const Context& context) {
    if (!context.state.offer_undo || context.state.past.empty()) return {};
    return context.say("undo.announce", {{"change", context.say("undo." + kind_of_change(context))}});
}

}  // namespace wegwijzer::screen
