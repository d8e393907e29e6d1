// A plan drawn to scale.
#pragma once

#include "plan/plan.h"
#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// From the month of the first day to the month after the last: today, the plan's days, the round of contract talks, the
// care itself where it ends. Months along the axis for up to two years, quarters up to four, else years.
Timeline timeline_of(const Context& context, const plan::Plan& made);

}  // namespace wegwijzer::screen
