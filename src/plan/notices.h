// What the user must know about a plan as a whole.
#pragma once

#include "plan/anchors.h"
#include "plan/plan.h"

#include <vector>

namespace wegwijzer::plan {

// Most pressing first; the ids are listed at `Notice` in plan.h.
std::vector<Notice> make_notices(const content::Edition& edition, const content::Option& option, const Anchors& anchors,
                                 const std::vector<Task>& tasks, const content::Answers& answers, content::Date as_of,
                                 const content::Strings& say);

}  // namespace wegwijzer::plan
