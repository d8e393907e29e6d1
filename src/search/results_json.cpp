#include "search/results_json.h"

#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::search {

namespace {

using Json = nlohmann::ordered_json;

Json sought_json(const Sought& sought) {
    return {{"text", sought.text}, {"how", id_of(sought.how)}, {"as", sought.as}};
}

Json passage_json(const Passage& passage) {
    Json segments = Json::array();
    for (const Segment& segment : passage.segments) {
        segments.push_back({{"text", segment.text}, {"match", segment.match}});
    }
    return {{"field", passage.field}, {"segments", std::move(segments)}};
}

Json hit_json(const Hit& hit) {
    Json passages = Json::array();
    for (const Passage& passage : hit.passages) passages.push_back(passage_json(passage));
    return {{"part", hit.part},   {"id", hit.id},          {"name", hit.name.empty() ? Json(nullptr) : Json(hit.name)},
            {"words", hit.words}, {"how", id_of(hit.how)}, {"passages", std::move(passages)}};
}

}  // namespace

std::string_view id_of(How how) {
    switch (how) {
        case How::exact:
            return "exact";
        case How::inflected:
            return "inflected";
        case How::part:
            return "part";
        case How::similar:
            return "similar";
        case How::none:
            break;
    }
    return "none";
}

Json to_json(const content::Library& library, std::string_view question, const Results& results) {
    Json json;
    json["edition"] = engine::edition_json(library.edition.info);
    json["query"] = question;
    json["words"] = Json::array();
    for (const Sought& sought : results.words) json["words"].push_back(sought_json(sought));
    json["total"] = results.total;
    json["hits"] = Json::array();
    for (const Hit& hit : results.hits) json["hits"].push_back(hit_json(hit));
    json["advice"] = results.total > 0 ? Json(nullptr) : Json(library.strings("search.none.text"));
    return json;
}

}  // namespace wegwijzer::search
