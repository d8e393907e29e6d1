// Whether a condition looks at a fact in earnest.
#pragma once

#include "content/edition.h"

#include <string_view>

namespace wegwijzer::engine {

// Whether two answers to `fact` exist that make a difference, all other facts of the condition being answered somehow.
// (`a or not a` names a, but depends on nothing.) A condition on `as_of` depends on `desired_start`.
bool depends_on(const content::Edition& edition, const content::Condition& condition, std::string_view fact);

}  // namespace wegwijzer::engine
