// Which steps of a route belong to a plan, when, and in which order to do them.
#pragma once

#include "plan/anchors.h"
#include "plan/plan.h"

#include <vector>

namespace wegwijzer::plan {

// The tasks of the option's route for these answers, in an order that respects `depends_on`, then the due day, then the
// guide's order. A task without a due day stays behind the one it follows in the guide, unless a dated task waits for
// it. An objection against a refusal comes first and waits for nothing: what it objects to has already happened.
std::vector<Task> make_tasks(const content::Edition& edition, const content::Option& option, const Anchors& anchors,
                             const content::Answers& answers, content::Date as_of);

// Answers as the conditions of a plan for this option see them: its sector is a chosen one, and the day that counts is
// the start.
content::Answers answers_for_plan(const content::Option& option, content::Date start, content::Answers answers);

}  // namespace wegwijzer::plan
