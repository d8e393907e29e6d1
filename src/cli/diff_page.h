// What changed between two editions, as a page for who edits the content.
#pragma once

#include "content/diff.h"
#include "content/load.h"
#include "screen/node.h"

namespace wegwijzer::cli {

// What several things have changed in the same way (a shared passage, most often) is told once.
screen::Page diff_page(const content::Strings& say, const content::EditionInfo& old_edition,
                       const content::EditionInfo& new_edition, const std::vector<content::ThingChange>& changes);

}  // namespace wegwijzer::cli
