// Finding a sector by what somebody calls it: a profession, a kind of care.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

#include <string>
#include <vector>

namespace wegwijzer::screen {

// The field, and below it the sectors that answer to what is typed, the best first; all of them while nothing is. Ids
// begin with `prefix`. `announcement` becomes what to tell those who cannot see the list change.
std::vector<Node> sector_finder(const Context& context, const std::string& prefix, std::string& announcement);

}  // namespace wegwijzer::screen
