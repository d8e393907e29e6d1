// The verdicts themselves: states, verdict and rank of each option, without any text.
#pragma once

#include "engine/situation.h"

namespace wegwijzer::engine {

// Judges the options of the chosen sectors (all, where none was chosen). The result is in the order of the ranking:
// verdict, choose-when points met, wishes served, burden (no application before an application, then the shorter
// decision). What nothing tells apart shares a rank and stays in the order of the edition. Left for others to fill in:
// rank_reasons, missing_facts, what_if.
std::vector<OptionAdvice> judge(const Situation& situation);

// The compiled form of an option that `judge` returned.
const CompiledOption& compiled_of(const Situation& situation, const OptionAdvice& advice);

// What was wished for.
Wishes wishes_of(const Situation& situation);

int points_met(const OptionAdvice& advice);

}  // namespace wegwijzer::engine
