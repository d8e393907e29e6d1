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

// The choice itself: of `candidates`, variables that `left` (of OpenFacts, in `diagram`) depends on, the one to ask,
// and how many of them its worst answer leaves. Nothing where there are no candidates.
struct Settling {
    std::uint32_t variable = 0;
    int left_at_most = 0;
};
std::optional<Settling> most_settling(const std::vector<Variable>& variables, Diagram& diagram,
                                      std::span<const Diagram::Node> left, std::span<const std::uint32_t> candidates);

// How likely an answer in this cell is taken to be.
double share_of(const Variable& variable, State32 cell);

}  // namespace wegwijzer::engine
