// What an analysis of the rules found, as data/schema/check.schema.json describes it.
#pragma once

#include "content/load.h"
#include "engine/finding.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::cli {

nlohmann::ordered_json to_json(const content::Library& library, const engine::Analysis& analysis);

}  // namespace wegwijzer::cli
