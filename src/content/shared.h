// Shared passages: {"$use": name, "with": {…}, …} becomes the passage of that name, with its placeholders filled and
// the other members laid over it. docs/content.md has the rules.
#pragma once

#include "content/merge.h"
#include "content/report.h"

namespace wegwijzer::content {

// The document with every use filled in and no shared passages left. A part that came from a passage keeps the
// place where it was written; an object over which something was laid counts as written where it is used.
// Reports uses of nothing, circles, placeholders that nobody fills, words that no placeholder takes. What is wrong
// becomes a broken node, so that it is not told again.
Document fill_in(const Document& document, Report& report);

}  // namespace wegwijzer::content
