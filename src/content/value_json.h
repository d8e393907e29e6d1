// Answers and numbers as JSON.
#pragma once

#include "content/fact.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::content {

// Whole numbers without a fraction: 36, not 36.0.
nlohmann::ordered_json number_json(double number);

nlohmann::ordered_json value_json(const FactValue& value);

}  // namespace wegwijzer::content
