// Rule analysis: what is wrong with an edition's rules as a whole, though each of them is well formed.
//
// Not by trying answers: the rules' diagrams hold every way of answering, and what cannot be reached in them cannot
// happen. An option is looked at as a visitor meets it: its sector chosen, every question answered that is then asked,
// with answers that do not contradict one another, for any start.
#pragma once

#include "engine/finding.h"

#include <span>
#include <string_view>

namespace wegwijzer::engine {

// `read_by_plans`: facts that a dated plan reads apart from the conditions of its steps.
// The findings point into `edition`, which must outlive them.
Analysis analyse(const content::Edition& edition, std::span<const std::string_view> read_by_plans);

}  // namespace wegwijzer::engine
