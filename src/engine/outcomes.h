// What the advice as a whole comes to, apart from the options one by one.
#pragma once

#include "engine/situation.h"

namespace wegwijzer::engine {

// In this order, as far as they hold:
//   regular_service   the idea fits an existing service and needs no more than today's tariff
//   outside_zvw       universal or selective prevention, or laws without the Zvw
//   no_route_found    neither of these, and every option judged is excluded or unsuited
//   edition_expired   the edition no longer holds on the day
// Texts: strings `outcome.<id>`, with {until} (the first day it no longer holds) and {today}.
std::vector<Outcome> outcomes_of(const Situation& situation, const std::vector<OptionAdvice>& options,
                                 const content::Strings& say);

// Whether an answer to this question can bring about one of the first two, apart from any option.
bool decides_outcome(const content::Edition& edition, const content::Question& question);

}  // namespace wegwijzer::engine
