// JSON text to Nodes.
#pragma once

#include "content/node.h"
#include "content/report.h"

#include <optional>
#include <string_view>

namespace wegwijzer::content {

// How deep objects and lists may be nested. The program walks documents by recursion and a browser gives it little
// stack; an edition needs about a dozen levels.
inline constexpr std::size_t deepest = 40;

// Reads `text` as the file `name`. Malformed JSON is reported with line and column, a key that stands twice in one
// object with its pointer; nothing where the text is no JSON at all.
std::optional<Node> parse_json(std::string_view name, std::string_view text, Report& report);

}  // namespace wegwijzer::content
