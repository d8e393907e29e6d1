// What can only be judged when a whole edition is read.
#pragma once

#include "content/merge.h"
#include "content/reader.h"

namespace wegwijzer::content {

// Deciding a condition exactly means trying every combination of the answers that are missing; so also the conditions
// of one option together. No real rule comes near this number.
inline constexpr double most_combinations = 100'000;

// Reports references that lead nowhere, steps that wait for each other, facts, operators and values that cannot be,
// conditions with too many combinations, dates in the wrong order. `edition` was read from `document`.
void check(const Document& document, const Edition& edition, Reading& reading);

// The conditions in `reading`, and those of each option together.
void check_conditions(const Document& document, const Edition& edition, Reading& reading);

// In how many ways the facts of these conditions can be answered, as far as the conditions can tell them apart.
double combinations(const Edition& edition, const std::vector<const Condition*>& conditions);

}  // namespace wegwijzer::content
