#include "app/workspace.h"

#include <algorithm>

namespace wegwijzer::app {

Initiative at_hand(const State& state) {
    return {state.initiative, state.name,         state.answers, state.asked,
            state.skipped,    state.undertakings, state.chosen,  state.notes};
}

std::vector<Initiative> all_initiatives(const State& state) {
    std::vector<Initiative> all;
    if (Initiative now = at_hand(state); !is_empty(now)) all.push_back(std::move(now));
    all.insert(all.end(), state.others.begin(), state.others.end());
    return all;
}

std::optional<Initiative> find_initiative(const State& state, std::string_view id) {
    if (id.empty() || id == state.initiative) return at_hand(state);
    const auto found = std::find_if(state.others.begin(), state.others.end(),
                                    [&](const Initiative& initiative) { return initiative.id == id; });
    return found == state.others.end() ? std::nullopt : std::optional(*found);
}

void take_up(State& state, Initiative initiative) {
    state.initiative = std::move(initiative.id);
    state.name = std::move(initiative.name);
    state.answers = std::move(initiative.answers);
    state.asked = std::move(initiative.asked);
    state.skipped = std::move(initiative.skipped);
    state.undertakings = std::move(initiative.undertakings);
    state.chosen = std::move(initiative.chosen);
    state.notes = std::move(initiative.notes);
    state.drafts.clear();
    state.past.clear();
    state.offer_undo = false;
    state.before.reset();
    state.last_answered.clear();
    state.confirm_start_over = false;
    state.renaming.clear();
}

void put_aside(State& state) {
    Initiative now = at_hand(state);
    if (!is_empty(now)) {
        if (now.id.empty()) now.id = fresh_id(state);
        state.others.insert(state.others.begin(), std::move(now));
    }
    take_up(state, {});
}

bool open_other(State& state, std::string_view id) {
    const auto found = std::find_if(state.others.begin(), state.others.end(),
                                    [&](const Initiative& initiative) { return initiative.id == id; });
    if (found == state.others.end()) return false;
    Initiative other = std::move(*found);
    state.others.erase(found);
    put_aside(state);
    take_up(state, std::move(other));
    return true;
}

std::string fresh_id(State& state) {
    constexpr std::string_view letters = "abcdefghijkmnpqrstuvwxyz23456789";  // 32; none that look alike
    const auto taken = [&](const std::string& id) {
        return id == state.initiative || (state.deleted && state.deleted->id == id) ||
               std::any_of(state.others.begin(), state.others.end(),
                           [&](const Initiative& one) { return one.id == id; });
    };
    while (true) {
        // SplitMix64: one step of a counter, well mixed.
        state.seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state.seed;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        mixed ^= mixed >> 31U;
        std::string id;
        for (int i = 0; i < 8; ++i, mixed >>= 5U) id += letters[mixed & 31U];
        if (!taken(id)) return id;
    }
}

void name_at_hand(State& state) {
    if (state.initiative.empty() && !is_empty(at_hand(state))) state.initiative = fresh_id(state);
}

bool has_room(const State& state) { return state.others.size() + 1 < most_initiatives; }

}  // namespace wegwijzer::app
