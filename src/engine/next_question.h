// What to ask next, and when to stop asking.
#pragma once

#include "engine/open_facts.h"

namespace wegwijzer::engine {

struct NextQuestion {
    const content::Question* question = nullptr;  // null: nothing left to ask that matters
    int left_at_most = 0;
    bool settled = false;  // no answer to any question can change a verdict any more
};

// The sectors first, if they were not chosen: they say which options there are. Else, of the open facts that count for
// some option (open_facts.h) and whose ask_when is not false, the one after whose answer the fewest such facts are left
// to ask: the mean over its values, each value as likely as another (a number's or date's, each stretch between
// thresholds). Then the one that leaves fewest facts summed over the options; then the first of the catalogue.
//
// `left_at_most` is this question and, for its worst answer, all facts that then still count. No way of going on asks
// more: an answer never makes a fact count that did not before.
// Facts in `not_asking` are never asked. They do stand in the way of `settled`.
NextQuestion next_question(const Situation& situation, OpenFacts& open, const std::vector<std::string>& not_asking);

}  // namespace wegwijzer::engine
