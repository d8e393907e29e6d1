// Which unanswered facts can still change which verdicts: exactly.
//
// A fact counts for an option where some way of answering some of the other open facts exists, after which answering
// this one changes the option's verdict. (So a fact that only decides between `conditional` and `fits` counts as long
// as those can still be reached, and no fact counts any more once an option is excluded for good.) Facts that have an
// absent_means are answered, facts that concern other sectors or were answered in contradiction are not asked for.
//
// How: each verdict's diagram is cut down to the answers given, keeping for every open fact the choice between its
// values and leaving it open. What is then left, reduced, depends on exactly the facts that count.
#pragma once

#include "engine/situation.h"

#include <span>

namespace wegwijzer::engine {

class OpenFacts {
   public:
    // `verdicts`: the options' verdict_as_given, in the rules' diagram.
    OpenFacts(const Situation& situation, std::span<const Diagram::Node> verdicts);

    // What is left of each verdict, in `diagram()`. Doubles removed: many options are judged alike.
    const std::vector<Diagram::Node>& left() const { return left_; }
    // The one that belongs to `verdicts[i]`.
    Diagram::Node left_of(std::size_t i) const { return of_verdict_[i]; }
    // In it, state 0 of a variable is "still open"; state 1 + c is the answer in cell c.
    Diagram& diagram() { return diagram_; }

    // The variables that these still depend on.
    std::vector<std::uint32_t> variables(std::span<const Diagram::Node> left) const;

   private:
    Diagram::Node cut(Diagram::Node node);

    const Situation& situation_;
    std::vector<bool> open_;  // by variable
    Diagram diagram_;
    std::vector<Diagram::Node> known_;  // by node of the rules' diagram: node here + 1
    std::vector<Diagram::Node> left_;
    std::vector<Diagram::Node> of_verdict_;
};

// The facts of these variables, in the order of the catalogue.
std::vector<const content::Question*> questions_of(const Situation& situation,
                                                   std::span<const std::uint32_t> variables);

}  // namespace wegwijzer::engine
