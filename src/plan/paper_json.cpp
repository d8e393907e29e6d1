#include "plan/paper_json.h"

#include "content/json_object.h"
#include "content/names.h"
#include "content/value_json.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::plan {

namespace {

using content::object;
using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json paper_task_json(const Task& task) {
    return object({{"task", task.step->id},
                   {"text", task.step->text},
                   {"actor", task.step->actor},
                   {"due", task.due},
                   {"certain", task.certain}});
}

Json point_json(const FilledPoint& filled) {
    const content::Paper::Point& point = *filled.point;
    Json answers = content::list_json(filled.answers, [](const FilledPoint::Answer& one) -> Json {
        return object(
            {{"fact", one.question->fact}, {"value", one.value ? content::value_json(*one.value) : Json(nullptr)}});
    });
    Json passages = content::list_json(filled.passages, [](const FilledPoint::Passage& one) -> Json {
        return object({{"fill", content::name_of(content::paper_fill_names, one.fill)}, {"texts", one.texts}});
    });
    return object({{"id", point.id},
                   {"title", point.title},
                   {"text", point.text},
                   {"complete", filled.complete},
                   {"certain", filled.certain},
                   {"answers", std::move(answers)},
                   {"passages", std::move(passages)},
                   {"asked", content::list_json(filled.asked, paper_task_json)},
                   {"tasks", content::list_json(filled.tasks, paper_task_json)},
                   {"task_notes", filled.task_notes},
                   {"day", filled.day},
                   {"overdue", filled.overdue},
                   {"asks", text_or_null(point.asks)},
                   {"own", text_or_null(filled.own)},
                   {"source", object({{"document", point.source.document}, {"section", point.source.section}})}});
}

}  // namespace

Json to_json(const content::Edition& edition, const FilledPaper& paper) {
    return object({{"paper", paper.paper->id},
                   {"title", paper.paper->title},
                   {"option", paper.option->id},
                   {"start", paper.start},
                   {"as_of", paper.as_of},
                   {"edition", engine::edition_json(edition.info)},
                   {"of_use", paper.of_use},
                   {"points", content::list_json(paper.points, point_json)}});
}

}  // namespace wegwijzer::plan
