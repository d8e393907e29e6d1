// What the user must be told once, on whichever page: that nothing is kept here, what a file or a link could not bring,
// what became of something handed over.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

#include <vector>

namespace wegwijzer::screen {

std::vector<Node> told(const Context& context);

}  // namespace wegwijzer::screen
