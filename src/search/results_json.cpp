#include "search/results_json.h"

#include "content/json_object.h"
#include "content/value_json.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::search {

namespace {

using content::list_json;
using content::object;
using Json = nlohmann::ordered_json;

Json sought_json(const Sought& sought) {
    return object({{"text", sought.text}, {"how", id_of(sought.how)}, {"as", sought.as}});
}

Json segment_json(const Segment& segment) { return object({{"text", segment.text}, {"match", segment.match}}); }

Json passage_json(const Passage& passage) {
    return object({{"field", passage.field}, {"segments", list_json(passage.segments, segment_json)}});
}

Json hit_json(const Hit& hit) {
    return object({{"part", hit.part},
                   {"id", hit.id},
                   {"name", hit.name.empty() ? Json() : Json(hit.name)},
                   {"words", hit.words},
                   {"how", id_of(hit.how)},
                   {"passages", list_json(hit.passages, passage_json)}});
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
    return object({{"edition", engine::edition_json(library.edition.info)},
                   {"query", question},
                   {"words", list_json(results.words, sought_json)},
                   {"total", results.total},
                   {"hits", list_json(results.hits, hit_json)},
                   {"advice", results.total > 0 ? Json() : Json(library.strings("search.none.text"))}});
}

}  // namespace wegwijzer::search
