// An edition as one JSON object: what `wegwijzer content` prints, and what the loader reads back to the same edition.
#pragma once

#include "content/edition.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::content {

// Fields in the order of docs/content.md. Fields that may be null are always there; those that may be absent only
// where they say something.
nlohmann::ordered_json to_json(const Edition& edition);

nlohmann::ordered_json to_json(const Condition& condition);

}  // namespace wegwijzer::content
