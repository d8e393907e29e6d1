// A filled paper as JSON, in the shape of `wegwijzer paper --format json` (data/schema/paper.schema.json).
#pragma once

#include "plan/paper.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::plan {

// {paper, title, option, start|null, as_of, edition, of_use, points[]}; of a point {id, title, text, complete, certain,
// answers[] {fact, value|null}, passages[] {fill, texts[]}, asked[] and tasks[] {task, text, actor, due|null, certain},
// task_notes[], day|null, overdue, asks|null, own|null, source}. Days are ISO dates.
nlohmann::ordered_json to_json(const content::Edition& edition, const FilledPaper& paper);

}  // namespace wegwijzer::plan
