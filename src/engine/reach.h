// What a diagram can come to when its variables can only be in some of their states.
#pragma once

#include "engine/diagram.h"

#include <utility>
#include <vector>

namespace wegwijzer::engine {

class Reach {
   public:
    // By level: the states that are possible, the ones to show first in front. None: the variable does not occur.
    using Possible = std::vector<std::vector<std::uint32_t>>;
    // The states along the way from a root to an end; levels that the way does not test are left out.
    using Way = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    // Both must outlive it. The diagram may grow meanwhile.
    Reach(const Diagram& diagram, const Possible& possible) : diagram_(diagram), possible_(possible) {}

    // The ends that can be reached: a bit for each value below 32; std::logic_error where there is a larger one.
    std::uint32_t ends(Diagram::Node node);
    bool can_be(Diagram::Node node, Diagram::Value value) { return (ends(node) >> value & 1U) != 0; }
    // The smallest of them, and the first way there. std::logic_error where no end can be reached.
    Diagram::Value smallest(Diagram::Node node);
    Way way_to(Diagram::Node node, Diagram::Value value);

   private:
    const Diagram& diagram_;
    const Possible& possible_;
    Diagram::Memo known_;
};

}  // namespace wegwijzer::engine
