// What the user has answered, in words.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

#include <vector>

namespace wegwijzer::screen {

// Every question that was answered or skipped, in the order of the edition, with its answer.
std::vector<Facts::Item> answers_given(const Context& context);

}  // namespace wegwijzer::screen
