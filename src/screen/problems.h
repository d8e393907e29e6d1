// Answers that can't stand beside others.
#pragma once

#include "engine/advice.h"
#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// One notice that names every answer left out of the judgement, with links to the questions; nothing where all stand.
std::vector<Node> problem_notices(const Context& context, const engine::Advice& advice);

}  // namespace wegwijzer::screen
