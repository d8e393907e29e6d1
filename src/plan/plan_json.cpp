#include "plan/plan_json.h"

#include "engine/advice_json.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::plan {

namespace {

using Json = nlohmann::ordered_json;

Json day(const std::optional<content::Date>& date) { return date ? Json(content::to_iso(*date)) : Json(nullptr); }

Json to_json(const Task& task) {
    const content::Step& step = *task.step;
    return {{"id", step.id},
            {"text", step.text},
            {"actor", step.actor},
            {"due", day(task.due)},
            {"earliest", day(task.earliest)},
            {"depends_on", task.depends_on},
            {"documents", step.documents},
            {"passed", task.passed},
            {"certain", task.certain},
            {"source", {{"document", step.source.document}, {"section", step.source.section}}}};
}

Json to_json(const Deadline& deadline) {
    return {{"id", deadline.id},
            {"text", deadline.text},
            {"date", content::to_iso(deadline.date)},
            {"task", deadline.task.empty() ? Json(nullptr) : Json(deadline.task)}};
}

Json to_json(const Notice& notice) { return {{"id", notice.id}, {"text", notice.text}}; }

template <class T>
Json list(const std::vector<T>& things) {
    Json array = Json::array();
    for (const T& thing : things) array.push_back(to_json(thing));
    return array;
}

}  // namespace

Json to_json(const content::Edition& edition, const Plan& plan) {
    const content::Currency currency = plan.option->period ? content::currency_on(*plan.option->period, plan.start)
                                                           : content::currency_on(edition.info, plan.start);
    return {{"option", plan.option->id},
            {"start", content::to_iso(plan.start)},
            {"as_of", content::to_iso(plan.as_of)},
            {"edition", engine::edition_json(edition.info)},
            {"currency", engine::id_of(currency)},
            {"tasks", list(plan.tasks)},
            {"deadlines", list(plan.deadlines)},
            {"notices", list(plan.notices)}};
}

}  // namespace wegwijzer::plan
