#include "long/model.h"

#include "app/workspace.h"

#include <algorithm>
#include <set>

namespace wegwijzer::long_use {

namespace {

constexpr std::size_t most_undone = 20;

// The ids of the initiatives that the action is meant to change.
std::set<std::string> meant(const app::State& before, const std::optional<app::Action>& action) {
    std::set<std::string> ids;
    if (!action) return ids;
    const auto add = [&](const std::string& id) { ids.insert(id.empty() ? before.initiative : id); };
    if (const auto* renamed = std::get_if<app::Rename>(&*action)) add(renamed->id);
    if (const auto* deleted = std::get_if<app::Delete>(&*action)) add(deleted->id);
    return ids;
}

// Whether the action is about what is in the initiative at hand (and not about which one that is).
bool works_at_hand(const std::optional<app::Action>& action) {
    return action && !std::holds_alternative<app::NewInitiative>(*action) &&
           !std::holds_alternative<app::OpenInitiative>(*action) && !std::holds_alternative<app::Import>(*action) &&
           !std::holds_alternative<app::BringBack>(*action) && !std::holds_alternative<app::Duplicate>(*action);
}

std::string nothing_lost(const app::State& before, const std::optional<app::Action>& action, const app::State& after) {
    const std::set<std::string> changed = meant(before, action);
    // "": still there, and as it was; or meant to be changed.
    const auto harm = [&](const app::Initiative& one) -> std::string {
        const auto now = app::find_initiative(after, one.id);
        if (now == one || changed.contains(one.id)) return {};
        return (now ? " is changed: " : " is lost: ") + one.id + " \"" + one.name + "\"";
    };
    for (const app::Initiative& other : before.others) {
        if (auto wrong = harm(other); !wrong.empty()) return "an initiative that was not at hand" + wrong;
    }
    const app::Initiative hand = app::at_hand(before);
    if (!works_at_hand(action) && !app::is_empty(hand)) {
        if (auto wrong = harm(hand); !wrong.empty()) return "the initiative that was at hand" + wrong;
    }
    std::set<std::string> ids;
    for (const app::Initiative& one : app::all_initiatives(after)) {
        if (one.id.empty()) return "an initiative without an id";
        if (!ids.insert(one.id).second) return "two initiatives with one id: " + one.id;
    }
    if (ids.size() > app::most_initiatives) return "more initiatives than there is room for";
    return {};
}

}  // namespace

// What is left out is named, not what counts: so what is added to an initiative counts by itself.
bool says_the_same(const app::Work& a, const app::Work& b) {
    const auto counted = [](app::Work work) {
        work.initiative.clear();
        work.asked.clear();
        work.drafts.clear();
        return work;
    };
    return counted(a) == counted(b);
}

std::optional<app::Work> Model::start() const { return past_.empty() ? std::nullopt : std::optional(past_.front()); }

std::string Model::follow_past(const app::State& before, const std::optional<app::Action>& action,
                               const app::State& after) {
    if (action && std::holds_alternative<app::Undo>(*action)) {
        if (past_.empty()) return after == before ? "" : "there was nothing to undo";
        app::Work expected = past_.back();
        past_.pop_back();
        // What comes back has an id again, where it needs one.
        if (expected.initiative.empty()) expected.initiative = after.initiative;
        return expected == static_cast<const app::Work&>(after) ? "" : "undoing brings back something else";
    }
    const bool fresh = before.initiative.empty() && !app::find_initiative(before, after.initiative);
    const bool same = after.initiative == before.initiative || (fresh && works_at_hand(action));
    const bool thrown_away = action && std::holds_alternative<app::StartOver>(*action) && !same;
    if (!same) past_.clear();
    const bool arranged = before.place.screen == app::Screen::compare && before.place != after.place &&
                          app::same_step(before.place, after.place);
    const bool changed = action && (same || thrown_away) && (arranged || !says_the_same(before, after));
    if (changed) past_.push_back(before);
    if (past_.size() > most_undone) past_.pop_front();
    return {};
}

std::string Model::follow(const app::State& before, const std::optional<app::Action>& action, const app::State& after) {
    if (std::string wrong = follow_past(before, action, after); !wrong.empty()) return wrong;
    if (past_.size() != after.past.size()) {
        return "the model can undo " + std::to_string(past_.size()) + " times, the program " +
               std::to_string(after.past.size());
    }
    return nothing_lost(before, action, after);
}

}  // namespace wegwijzer::long_use
