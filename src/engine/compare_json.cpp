#include "engine/compare_json.h"

#include "content/json_object.h"
#include "content/value_json.h"
#include "engine/advice_json.h"
#include "engine/edition_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wegwijzer::engine {

namespace {

using content::list_json;
using content::object;
using Json = nlohmann::ordered_json;

Json option_json(const content::Option& option) {
    return object({{"id", option.id},
                   {"sector", option.sector},
                   {"route", option.route},
                   {"title", option.title},
                   {"short", option.short_name}});
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

Json value_json(const content::Option& option, const Cell& cell) {
    return object({{"option", option.id},
                   {"texts", cell.sentences},
                   {"conflicts", list_json(cell.conflicts, [](const auto* conflict) { return Json(conflict->id); })}});
}

Json aspect_json(const Comparison& comparison, const Aspect& aspect) {
    Json values = Json::array();
    for (std::size_t i = 0; i < aspect.cells.size(); ++i) {
        values.push_back(value_json(*comparison.options[i], aspect.cells[i]));
    }
    return object({{"id", aspect.id}, {"label", aspect.label}, {"same", aspect.same}, {"values", std::move(values)}});
}

}  // namespace

Json to_json(const content::Edition& edition, const Comparison& comparison, content::Date as_of) {
    return object({{"edition", edition_json(edition.info)},
                   {"as_of", as_of},
                   {"currency", id_of(content::currency_on(edition.info, as_of))},
                   {"options", list_json(comparison.options, [](const auto* option) { return option_json(*option); })},
                   {"aspects", list_json(comparison.aspects,
                                         [&](const Aspect& aspect) { return aspect_json(comparison, aspect); })},
                   {"conflicts", list_json(conflicts_in(comparison), [](const auto* conflict) {
                        return object({{"id", conflict->id}, {"text", conflict->text}});
                    })}});
}

}  // namespace wegwijzer::engine
