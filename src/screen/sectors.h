// Choosing a sector: the sectors that have options, as cards, those with a common parent under its name.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// `level`: of the headings of the groups. Ids begin with `prefix`.
std::vector<Node> sector_cards(const Context& context, const std::string& prefix, int level);

}  // namespace wegwijzer::screen
