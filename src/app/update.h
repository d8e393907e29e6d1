// The one way the state changes.
#pragma once

#include "app/action.h"
#include "content/edition.h"

namespace wegwijzer::app {

// The state after `action`. Pure; an action that makes no sense in this edition (an option that does not exist, an
// impossible value) changes nothing.
//
// What the user had put in before is kept in `State::past`, whatever the action, so that Undo can bring it back.
State update(const content::Edition& edition, State state, const Action& action);

// Whether something that stood in `before` is no longer there in `after`: an answer given otherwise or withdrawn, a
// tick or a note taken off, a start day replaced, an option no longer chosen. Adding loses nothing.
bool loses(const Work& before, const Work& after);

// Remembers `before` as the past of `state`, where the two differ.
void remember(State& state, const Work& before, const Place& place);

}  // namespace wegwijzer::app
