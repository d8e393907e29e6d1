// An advice as JSON, in the shape of the command line's contract (`wegwijzer advise --format json`).
#pragma once

#include "engine/advice.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::engine {

nlohmann::ordered_json to_json(const content::Edition& edition, const Advice& advice);

// The ids used in it: "fits", "met", "current", …
std::string_view id_of(Verdict verdict);
std::string_view id_of(State state);
std::string_view id_of(content::Currency currency);

}  // namespace wegwijzer::engine
