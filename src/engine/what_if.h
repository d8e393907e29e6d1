// The smallest changes that make an option fit.
#pragma once

#include "engine/situation.h"

namespace wegwijzer::engine {

struct WhatIf {
    // Of wishes and arrangements (classes w and a). Empty: it fits already. Absent: no such set helps.
    std::optional<std::vector<ChangeSet>> changes;
    // Only where no such set helps: sets that also change the idea itself (class i).
    std::vector<ChangeSet> idea;
};

// All sets of the fewest facts that, answered anew or for the first time, make a verdict `fits` whatever the facts
// still open turn out to be. A set names its facts in the order of the catalogue. Choices and yes-no questions:
// every value that does it. Lists: the ones nearest to today's answer (fewest choices added or left out). Numbers and
// dates: the value nearest to today's answer; where there is none, the largest threshold that will do.
// Contradicted answers and sectors are taken into account; `sectors` itself is never changed.
class WhatIfFinder {
   public:
    explicit WhatIfFinder(const Situation& situation);

    // For a verdict_as_given in the rules' diagram.
    WhatIf find(Diagram::Node verdict);

   private:
    struct Move {
        std::uint32_t variable;
        State32 cell;
        friend auto operator<=>(const Move&, const Move&) = default;
    };
    using Moves = std::vector<Move>;
    using Costs = std::vector<std::uint8_t>;

    int cost(Diagram::Node node, const std::vector<bool>& changeable, Costs& known);
    std::vector<ChangeSet> smallest(Diagram::Node verdict, const std::vector<bool>& changeable, Costs& known);
    void collect(Diagram::Node node, const std::vector<bool>& changeable, Costs& known, Moves& path,
                 std::vector<Moves>& found);
    void keep_nearest(std::vector<Moves>& sets) const;
    std::vector<content::FactValue> values(Move move) const;
    std::pair<double, double> distance(const Variable& variable, const content::FactValue& value) const;
    const content::FactValue& nearest(Move move) const;

    const Situation& situation_;
    std::vector<bool> arrangements_and_wishes_, all_;  // by variable: may be changed
    Costs known_arrangements_and_wishes_, known_all_;  // by node of the rules' diagram; see cost()
};

}  // namespace wegwijzer::engine
