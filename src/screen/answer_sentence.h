// The first sentence of an advice: the answer itself.
#pragma once

#include "engine/advice.h"
#include "screen/context.h"

#include <string>

namespace wegwijzer::screen {

// What is best, or honestly that nothing is, or that it can't be said yet.
std::string answer_sentence(const Context& context, const engine::Advice& advice);

bool has_outcome(const engine::Advice& advice, std::string_view id);

}  // namespace wegwijzer::screen
