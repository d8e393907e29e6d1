#include "engine/compare_json.h"

#include "engine/advice_json.h"
#include "engine/edition_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wegwijzer::engine {

namespace {

using Json = nlohmann::ordered_json;

Json option_json(const content::Option& option) {
    return {{"id", option.id},
            {"sector", option.sector},
            {"route", option.route},
            {"title", option.title},
            {"short", option.short_name}};
}

// Conflicts that values refer to, each once.
std::vector<const content::Conflict*> conflicts_in(const Comparison& comparison) {
    std::vector<const content::Conflict*> found;
    for (const Aspect& aspect : comparison.aspects) {
        for (const Cell& cell : aspect.cells) {
            for (const content::Conflict* conflict : cell.conflicts) {
                if (std::find(found.begin(), found.end(), conflict) == found.end()) found.push_back(conflict);
            }
        }
    }
    return found;
}

Json aspect_json(const Comparison& comparison, const Aspect& aspect) {
    Json values = Json::array();
    for (std::size_t i = 0; i < aspect.cells.size(); ++i) {
        Json conflicts = Json::array();
        for (const content::Conflict* conflict : aspect.cells[i].conflicts) conflicts.push_back(conflict->id);
        values.push_back({{"option", comparison.options[i]->id},
                          {"texts", aspect.cells[i].sentences},
                          {"conflicts", std::move(conflicts)}});
    }
    return {{"id", aspect.id}, {"label", aspect.label}, {"same", aspect.same}, {"values", std::move(values)}};
}

}  // namespace

Json to_json(const content::Edition& edition, const Comparison& comparison, content::Date as_of) {
    Json json;
    json["edition"] = edition_json(edition.info);
    json["as_of"] = content::to_iso(as_of);
    json["currency"] = id_of(content::currency_on(edition.info, as_of));
    json["options"] = Json::array();
    for (const content::Option* option : comparison.options) json["options"].push_back(option_json(*option));
    json["aspects"] = Json::array();
    for (const Aspect& aspect : comparison.aspects) json["aspects"].push_back(aspect_json(comparison, aspect));
    json["conflicts"] = Json::array();
    for (const content::Conflict* conflict : conflicts_in(comparison)) {
        json["conflicts"].push_back({{"id", conflict->id}, {"text", conflict->text}});
    }
    return json;
}

}  // namespace wegwijzer::engine
