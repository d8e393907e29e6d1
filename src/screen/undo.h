// Taking back the last change.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// After a change that lost something: what changed, and a button to take it back. Else nothing.
std::vector<Node> undo_row(const Context& context);

// The same in one sentence, for those who can't see it appear; "" where there is nothing to say.
std::string undo_announcement(const Context& context);

}  // namespace wegwijzer::screen
