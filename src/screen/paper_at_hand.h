// A paper for one option of the initiative at hand, filled in with all that is known about it.
#pragma once

#include "plan/paper.h"
#include "screen/context.h"

#include <vector>

namespace wegwijzer::screen {

plan::FilledPaper paper_at_hand(const Context& context, const content::Paper& paper, const content::Option& option);

// The papers for the option that are of use, according to the answers.
std::vector<plan::FilledPaper> papers_at_hand(const Context& context, const content::Option& option);

}  // namespace wegwijzer::screen
