// What was found, as data/schema/search.schema.json describes it.
#pragma once

#include "content/load.h"
#include "search/index.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::search {

// The id of a way of finding: "exact", "inflected", "part", "similar", "none".
std::string_view id_of(How how);

nlohmann::ordered_json to_json(const content::Library& library, std::string_view question, const Results& results);

}  // namespace wegwijzer::search
