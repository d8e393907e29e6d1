// The days to keep in mind: every task's due day, and the days that nobody has to do anything for.
#pragma once

#include "plan/anchors.h"
#include "plan/plan.h"

#include <vector>

namespace wegwijzer::plan {

// Whether the option is applied for at the NZa before the delivery can start: not where the NZa has granted the service
// already, nor for what follows an experiment of one's own (the guide gives no term for that decision).
bool needs_decision(const content::Option& option, const content::Answers& answers);

// Whether any task hangs on the round of contract talks.
bool uses_contract_round(const std::vector<Task>& tasks);

// By date. A moment's own deadline is left out where a task surely falls due by that very moment; the end of the
// experiment is always there.
std::vector<Deadline> make_deadlines(const content::Option& option, const Anchors& anchors,
                                     const std::vector<Task>& tasks, const content::Answers& answers,
                                     content::Date as_of, const content::Strings& say);

}  // namespace wegwijzer::plan
