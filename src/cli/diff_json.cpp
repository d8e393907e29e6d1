#include "cli/diff_json.h"

#include "engine/edition_json.h"

#include <algorithm>

namespace wegwijzer::cli {

namespace {

using Json = nlohmann::ordered_json;
using content::ChangeKind;

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

Json field_json(const content::FieldChange& change) {
    Json path = Json::array();
    for (const content::PathPart& part : change.path) {
        std::visit([&](const auto& value) { path.push_back(value); }, part);
    }
    return {{"path", std::move(path)},
            {"kind", id_of(change.kind)},
            {"old", change.old_value},
            {"new", change.new_value},
            {"old_pointer", or_null(change.old_pointer)},
            {"new_pointer", or_null(change.new_pointer)}};
}

}  // namespace

std::string_view id_of(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::added:
            return "added";
        case ChangeKind::removed:
            return "removed";
        case ChangeKind::changed:
            return "changed";
        case ChangeKind::reordered:
            break;
    }
    return "reordered";
}

Json to_json(const content::EditionInfo& old_edition, const content::EditionInfo& new_edition,
             const std::vector<content::ThingChange>& changes) {
    Json json;
    json["old"] = engine::edition_json(old_edition);
    json["new"] = engine::edition_json(new_edition);
    json["same"] = changes.empty();
    for (const ChangeKind kind : {ChangeKind::added, ChangeKind::removed, ChangeKind::changed, ChangeKind::reordered}) {
        json["counts"][std::string(id_of(kind))] = std::count_if(
            changes.begin(), changes.end(), [&](const content::ThingChange& change) { return change.kind == kind; });
    }
    json["changes"] = Json::array();
    for (const content::ThingChange& change : changes) {
        Json fields = Json::array();
        for (const content::FieldChange& field : change.fields) fields.push_back(field_json(field));
        json["changes"].push_back({{"part", change.part},
                                   {"id", or_null(change.id)},
                                   {"name", or_null(change.name)},
                                   {"kind", id_of(change.kind)},
                                   {"fields", std::move(fields)}});
    }
    return json;
}

}  // namespace wegwijzer::cli
