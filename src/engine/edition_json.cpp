#include "engine/edition_json.h"

#include "content/json_object.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::engine {

nlohmann::ordered_json edition_json(const content::EditionInfo& info) {
    return content::object({{"id", info.id},
                            {"title", info.title},
                            {"version", info.version},
                            {"valid_from", info.valid_from},
                            {"valid_until", info.valid_until}});
}

}  // namespace wegwijzer::engine
