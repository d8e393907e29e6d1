#include "engine/questions_json.h"

#include "content/write_edition.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::engine {

nlohmann::ordered_json questions_json(const content::Edition& edition) {
    return {{"edition", edition_json(edition.info)}, {"questions", content::to_json(edition).at("questions")}};
}

}  // namespace wegwijzer::engine
