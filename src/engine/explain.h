// Findings that are as they should be.
#pragma once

#include "engine/finding.h"

namespace wegwijzer::engine {

// Gives each finding the first of the edition's explanations that names it, and adds a finding for each explanation
// that names none.
void explain(const content::Edition& edition, Analysis& analysis);

// Whether `pattern` names `id`: they are the same, where each `*` stands for one or more letters other than `:`, `/`
// and `+`.
bool names_finding(std::string_view pattern, std::string_view id);

}  // namespace wegwijzer::engine
