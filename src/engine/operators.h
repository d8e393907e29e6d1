// One comparison, as json-rules-engine 7.3.1 makes it.
//
// That engine compares with JavaScript's own operators, so their rules are followed here: `equal` is strict (no
// conversion, and a list equals nothing); the four orderings first ask whether parseFloat makes a number of the fact
// (so a yes or no never passes, an ISO date does), then compare two texts as texts and anything else as numbers;
// `contains` asks for a list. One corner is left out, which the dataset's conditions have no use for: an ordering
// against a list of values is false.
#pragma once

#include "content/condition.h"
#include "content/fact.h"

namespace wegwijzer::engine {

bool holds(content::Operator op, const content::FactValue& fact, const content::Operand& operand);

// JavaScript's Number(text), for texts that stand in for numbers: NaN where it is none.
double js_number(std::string_view text);

}  // namespace wegwijzer::engine
