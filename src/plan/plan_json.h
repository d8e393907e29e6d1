// A plan as JSON, in the shape of the command line's contract (`wegwijzer plan --format json`).
#pragma once

#include "plan/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::plan {

nlohmann::ordered_json to_json(const Plan& plan);

}  // namespace wegwijzer::plan
