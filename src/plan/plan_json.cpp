#include "plan/plan_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::plan {

namespace {

using Json = nlohmann::ordered_json;

Json day(const std::optional<content::Date>& date) { return date ? Json(content::to_iso(*date)) : Json(nullptr); }

std::string_view id_of(content::Currency currency) {
    switch (currency) {
        case content::Currency::not_yet: return "not_yet";
        case content::Currency::expired: return "expired";
        case content::Currency::current: break;
    }
    return "current";
}

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
    const content::EditionInfo& info = edition.info;
    const content::Currency currency = plan.option->period
                                           ? content::currency_on(*plan.option->period, plan.start)
                                           : content::currency_on(info, plan.start);
    return {{"option", plan.option->id},
            {"start", content::to_iso(plan.start)},
            {"as_of", content::to_iso(plan.as_of)},
            {"edition",
             {{"id", info.id},
              {"title", info.title},
              {"version", info.version},
              {"valid_from", content::to_iso(info.valid_from)},
              {"valid_until", content::to_iso(info.valid_until)}}},
            {"currency", id_of(currency)},
            {"tasks", list(plan.tasks)},
            {"deadlines", list(plan.deadlines)},
            {"notices", list(plan.notices)}};
}

}  // namespace wegwijzer::plan
