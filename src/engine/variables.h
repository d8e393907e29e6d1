// The facts of an edition as variables with a few states each: what a decision diagram can test.
//
// All values of a fact that no condition of the edition tells apart form one *cell*. A variable's states are the cells
// of its fact and, for facts that can be unanswered, one more: not answered. So 7 and 9.5 percent are the same state
// where the only threshold is 10.
#pragma once

#include "content/edition.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace wegwijzer::engine {

using State32 = std::uint32_t;
using States = std::vector<State32>;  // a state for each variable

struct Variable {
    enum class Kind {
        fact,     // states: the cells, then "not answered" (unless absent_means gives that a cell)
        start,    // desired_start and as_of in one. States: the cells, answered; then the cells again, for where
                  // desired_start is not answered and as_of is the day that the advice is for
        element,  // whether a list holds one choice: no, yes, not answered. For `sectors`, which nothing here varies
    };

    Kind kind = Kind::fact;
    const content::Question* question = nullptr;  // whose answer it is; null: `as_of`, and nobody can answer it
    std::string element;

    // What tells values apart: distinct leaves on this fact.
    std::vector<const content::Condition*> leaves;
    // By cell: how the leaves answer, and values that belong to it (all there are for yes-no questions and choices).
    std::vector<std::vector<bool>> patterns;
    std::vector<std::vector<content::FactValue>> values;
    State32 absent = 0;  // the cell of the question's absent_means, where it has one

    State32 cells() const { return static_cast<State32>(patterns.size()); }
    State32 states() const;
    // The state of an unanswered fact (`day`, an ISO date, is for Kind::start).
    State32 unanswered(const std::string& day) const;
    // The cell of a possible value. An impossible one gets the cell of the values that the conditions take it for;
    // std::logic_error where there are none.
    State32 cell_of(const content::FactValue& value) const;
    // Whether the answer can be missing: it is not made up for by absent_means.
    bool can_miss() const { return question != nullptr && !question->absent_means; }
};

// All variables that the conditions `leaves` come from need. Order: facts that always have a value come first, because
// they split everything else into simpler cases; then as in the catalogue. std::logic_error where a leaf names a fact
// that is no question.
std::vector<Variable> make_variables(const content::Edition& edition,
                                     const std::vector<const content::Condition*>& leaves);

}  // namespace wegwijzer::engine
