// A plan as JSON, in the shape of the command line's contract (`wegwijzer plan --format json`).
#pragma once

#include "plan/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::plan {

// {option, start, as_of, edition {id, title, version, valid_from, valid_until}, currency, tasks[], deadlines[],
// notices[]}. `currency` is that of the option's own period on the start day, where it has one, else of the edition.
// Days are ISO dates, or null where there is none.
nlohmann::ordered_json to_json(const content::Edition& edition, const Plan& plan);

}  // namespace wegwijzer::plan
