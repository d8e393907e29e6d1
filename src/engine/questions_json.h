// The question catalogue as JSON, in the shape of data/schema/questions.schema.json.
#pragma once

#include "content/edition.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::engine {

// {edition {…}, questions[]}: what can be answered, with prompts and choices.
nlohmann::ordered_json questions_json(const content::Edition& edition);

}  // namespace wegwijzer::engine
