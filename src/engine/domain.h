// The values a fact can have, as far as conditions can tell them apart.
#pragma once

#include "content/edition.h"

#include <vector>

namespace wegwijzer::engine {

// Possible values of `question`, one or more for every way in which a possible value can answer `leaves` (all of them
// leaves on this fact, or on `as_of` for a date). Yes-no questions and choices give every value there is; lists every
// subset of the choices that the leaves name; numbers and dates the thresholds in the leaves, what lies just beside
// and between them, and the ends. In order, no doubles.
std::vector<content::FactValue> representatives(const content::Question& question,
                                                const std::vector<const content::Condition*>& leaves);

// Adds every leaf of `condition` to `leaves`, from left to right.
void collect_leaves(const content::Condition& condition, std::vector<const content::Condition*>& leaves);

}  // namespace wegwijzer::engine
