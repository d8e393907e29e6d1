// The one way the state changes.
#pragma once

#include "app/action.h"
#include "content/edition.h"

namespace wegwijzer::app {

// The state after `action`. Pure; an action that makes no sense in this edition (an option that does not exist, an
// impossible value) changes nothing.
State update(const content::Edition& edition, State state, const Action& action);

}  // namespace wegwijzer::app
