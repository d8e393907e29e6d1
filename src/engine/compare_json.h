// A comparison as JSON, in the shape of data/schema/compare.schema.json.
#pragma once

#include "engine/compare.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::engine {

// {edition {…}, as_of, currency, options[], aspects[{id, label, same, values[{option, texts[], conflicts[]}]}],
// conflicts[{id, text}]}: `conflicts` of a value are ids, their texts stand once, at the end.
nlohmann::ordered_json to_json(const content::Edition& edition, const Comparison& comparison, content::Date as_of);

}  // namespace wegwijzer::engine
