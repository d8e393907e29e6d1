#include "engine/questions_json.h"

#include "content/json_object.h"
#include "content/write_edition.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::engine {

nlohmann::ordered_json questions_json(const content::Edition& edition) {
    nlohmann::ordered_json all = content::to_json(edition);
    return content::object({{"edition", edition_json(edition.info)}, {"questions", std::move(all.at("questions"))}});
}

}  // namespace wegwijzer::engine
