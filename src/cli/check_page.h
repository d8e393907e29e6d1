// What an analysis of the rules found, as a page for who edits the content.
#pragma once

#include "content/load.h"
#include "engine/finding.h"
#include "screen/node.h"

namespace wegwijzer::cli {

// What asks for work first, each with an example; then what the edition explains, a line each.
screen::Page check_page(const content::Library& library, const engine::Analysis& analysis);

}  // namespace wegwijzer::cli
