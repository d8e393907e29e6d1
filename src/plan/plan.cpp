#include "plan/plan.h"

#include "plan/anchors.h"
#include "plan/deadlines.h"
#include "plan/notices.h"
#include "plan/tasks.h"

namespace wegwijzer::plan {

Plan make_plan(const content::Edition& edition, const content::Option& option, content::Date start,
               const content::Answers& answers, content::Date as_of, const content::Strings& say) {
    const Anchors anchors = anchors_for(edition, option, start, answers);
    Plan plan{.option = &option, .start = start, .as_of = as_of, .tasks = {}, .deadlines = {}, .notices = {}};
    plan.tasks = make_tasks(edition, option, anchors, answers, as_of);
    plan.deadlines = make_deadlines(option, anchors, plan.tasks, answers, as_of, say);
    plan.notices = make_notices(edition, option, anchors, plan.tasks, answers, as_of, say);
    return plan;
}

}  // namespace wegwijzer::plan
