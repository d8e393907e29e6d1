// Which edition speaks, as the JSON that every result carries.
#pragma once

#include "content/edition.h"

#include <nlohmann/json_fwd.hpp>

namespace wegwijzer::engine {

// {id, title, version, valid_from, valid_until}; `valid_until` is the first day on which it no longer holds.
nlohmann::ordered_json edition_json(const content::EditionInfo& info);

}  // namespace wegwijzer::engine
