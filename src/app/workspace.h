// The initiatives side by side: which is at hand, and how they take turns. Values in, values out.
#pragma once

#include "app/state.h"

#include <string_view>

namespace wegwijzer::app {

// The initiative at hand, as one value.
Initiative at_hand(const State& state);

// All that have something in them: the one at hand first.
std::vector<Initiative> all_initiatives(const State& state);
// The one with this id ("" is the one at hand); null where there is none.
std::optional<Initiative> find_initiative(const State& state, std::string_view id);

// Makes `initiative` the one at hand, with nothing half typed or to be taken back. What was at hand is lost: see
// put_aside.
void take_up(State& state, Initiative initiative);
// Puts the one at hand with the others, unless it is empty, and an empty one in its place.
void put_aside(State& state);
// Opens one of the others; false where there is none with this id.
bool open_other(State& state, std::string_view id);

// An id that no other initiative has, here or elsewhere: eight letters and digits.
std::string fresh_id(State& state);
// Gives the one at hand an id where it needs one.
void name_at_hand(State& state);

// Whether there is room for another one.
bool has_room(const State& state);

}  // namespace wegwijzer::app
