// From state to screen.
#pragma once

#include "content/load.h"
#include "engine/advise.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// The page for `state` on the day `today`. Pure, and cheap enough to call at every change of state.
Page build(const content::Library& library, const engine::Rules& rules, const app::State& state, content::Date today);

}  // namespace wegwijzer::screen
