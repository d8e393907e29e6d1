#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::engine {

nlohmann::ordered_json edition_json(const content::EditionInfo& info) {
    return {{"id", info.id},
            {"title", info.title},
            {"version", info.version},
            {"valid_from", content::to_iso(info.valid_from)},
            {"valid_until", content::to_iso(info.valid_until)}};
}

}  // namespace wegwijzer::engine
