#include "plan/plan_json.h"

#include "content/json_object.h"
#include "content/value_json.h"
#include "engine/advice_json.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::plan {

namespace {

using content::list_json;
using content::object;
using Json = nlohmann::ordered_json;

Json task_json(const Task& task) {
    const content::Step& step = *task.step;
    return object({{"id", step.id},
                   {"text", step.text},
                   {"actor", step.actor},
                   {"due", task.due},
                   {"earliest", task.earliest},
                   {"depends_on", task.depends_on},
                   {"documents", step.documents},
                   {"passed", task.passed},
                   {"certain", task.certain},
                   {"source", object({{"document", step.source.document}, {"section", step.source.section}})}});
}

Json deadline_json(const Deadline& deadline) {
    return object({{"id", deadline.id},
                   {"text", deadline.text},
                   {"date", deadline.date},
                   {"task", deadline.task.empty() ? Json() : Json(deadline.task)}});
}

Json notice_json(const Notice& notice) { return object({{"id", notice.id}, {"text", notice.text}}); }

}  // namespace

Json to_json(const content::Edition& edition, const Plan& plan) {
    const content::Currency currency = plan.option->period ? content::currency_on(*plan.option->period, plan.start)
                                                           : content::currency_on(edition.info, plan.start);
    return object({{"option", plan.option->id},
                   {"start", plan.start},
                   {"as_of", plan.as_of},
                   {"edition", engine::edition_json(edition.info)},
                   {"currency", engine::id_of(currency)},
                   {"tasks", list_json(plan.tasks, task_json)},
                   {"deadlines", list_json(plan.deadlines, deadline_json)},
                   {"notices", list_json(plan.notices, notice_json)}});
}

}  // namespace wegwijzer::plan
