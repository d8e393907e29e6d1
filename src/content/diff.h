// What changed between two editions, as `write_edition.h` prints them: every field, known to the program or not.
//
// Things are matched by what names them (id, fact, tag, code), wherever they stand in their list. What has no name (a
// sentence in a list, a link) is matched by what it says; where one such item made room for another at the same place,
// it counts as changed.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::content {

enum class ChangeKind { added, removed, changed, reordered };

// The name of a field or of a named thing in a list, or the position of a nameless item: in the new list, and where it
// was removed, in the old one.
using PathPart = std::variant<std::string, std::size_t>;

// One difference.
struct FieldChange {
    ChangeKind kind{};
    std::vector<PathPart> path;  // from the thing on: {"requirements", "contract", "text"}; empty: the whole thing
    // JSON Pointers into the editions as printed; "" where it is not there.
    std::string old_pointer, new_pointer;
    // Null where it is not there. For `reordered`: what both lists have, in the order of each.
    nlohmann::ordered_json old_value, new_value;
};

// Everything that differs in one thing: one option, one sector, one question.
struct ThingChange {
    std::string part;  // the top-level field it stands in: "options"
    std::string id;    // "" where it is that field itself (its order, or a field of `edition`)
    std::string name;  // its name or title, the new one where there are two; "" where it has none
    ChangeKind kind{};
    std::vector<FieldChange> fields;  // one or more; for an added or removed thing one, with an empty path
};

// In the order of the new edition; what was removed comes last in its part.
std::vector<ThingChange> diff(const nlohmann::ordered_json& old_edition, const nlohmann::ordered_json& new_edition);

// What tells a thing from others of its kind in words: its name, title or text; "" where it has none.
std::string telling_text(const nlohmann::ordered_json& thing);

}  // namespace wegwijzer::content
