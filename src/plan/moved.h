// A plan in which the user has set days of their own.
#pragma once

#include "plan/plan.h"

#include <map>
#include <string>

namespace wegwijzer::plan {

// Each task of `days` is due on its own day instead; what waits for it can't begin before that day. The last days that
// the rules set do not move with it: where a task can then no longer be done in time, a notice too_late.<task> says so.
// Ids that are no task of this plan are passed over.
Plan moved(Plan plan, const std::map<std::string, content::Date>& days, const content::Strings& say);

}  // namespace wegwijzer::plan
