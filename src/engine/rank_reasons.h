// Why an option stands where it stands, in sentences.
#pragma once

#include "engine/judge.h"

namespace wegwijzer::engine {

// One sentence for each criterion of the ranking, in its order, as far as it says something: the verdict
// (`rank.verdict.<verdict>`), the choose-when points met (`rank.choose_when` with {n}), each wish that was answered
// (`rank.wish.<wish>.met` or `.not`), the burden (`rank.burden_none`, or `rank.burden_weeks` with {n}), and that
// another option shares the rank (`rank.tie`, where `shared`).
std::vector<std::string> rank_reasons(const Situation& situation, const OptionAdvice& advice, bool shared,
                                      const content::Strings& say);

}  // namespace wegwijzer::engine
