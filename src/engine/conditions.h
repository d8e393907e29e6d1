// Conditions as diagrams, in two worlds.
//
// In the *plain* world every fact has a value: a condition is yes or no. *Lifting* takes a function of that world to
// the one in which facts may be unanswered: there its ends are the sets of what the plain function can still become.
// That is what makes unanswered facts exact. `a or not a` is {yes}, whether or not a is known.
#pragma once

#include "engine/compiled.h"

namespace wegwijzer::engine {

class Conditions {
   public:
    // Both must outlive it.
    Conditions(const std::vector<Variable>& variables, Diagram& lifted) : variables_(variables), lifted_(lifted) {}

    // The plain function: ends 0 and 1. A variable has two levels here, 2i for as_of and 2i + 1 for desired_start;
    // others use the first.
    Diagram::Node plain(const content::Condition& condition);
    Diagram& plain_diagram() { return plain_; }

    // The lifted function. `as_set` names the set of a single plain end, `unite` that of two sets together; `known`
    // remembers, and belongs to one pair of these.
    Diagram::Node lift(Diagram::Node plain, const std::function<Diagram::Value(Diagram::Value)>& as_set,
                       const std::function<Diagram::Value(Diagram::Value, Diagram::Value)>& unite,
                       Diagram::Memo& known);
    // The same for a yes or no: ends as truth_at reads them.
    Diagram::Node truth(Diagram::Node plain);
    Diagram::Node truth(const content::Condition& condition) { return truth(plain(condition)); }

   private:
    Diagram::Node leaf(const content::Condition& condition);

    const std::vector<Variable>& variables_;
    Diagram& lifted_;
    Diagram plain_;
    Diagram::Memo truths_;
};

}  // namespace wegwijzer::engine
