// What changed between two editions, as data/schema/diff.schema.json describes it.
#pragma once

#include "content/diff.h"
#include "content/edition.h"

namespace wegwijzer::cli {

// The id of a kind of change: "added", "removed", "changed", "reordered".
std::string_view id_of(content::ChangeKind kind);

nlohmann::ordered_json to_json(const content::EditionInfo& old_edition, const content::EditionInfo& new_edition,
                               const std::vector<content::ThingChange>& changes);

}  // namespace wegwijzer::cli
