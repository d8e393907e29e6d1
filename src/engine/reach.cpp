#include "engine/reach.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

namespace wegwijzer::engine {

std::uint32_t Reach::ends(Diagram::Node node) {
    if (diagram_.is_end(node)) {
        if (diagram_.value(node) >= 32) throw std::logic_error("this end is too large a number to keep as a bit");
        return 1U << diagram_.value(node);
    }
    if (const auto found = known_.find(node); found != known_.end()) return found->second;
    std::uint32_t all = 0;
    for (const std::uint32_t state : possible_[diagram_.level(node)]) all |= ends(diagram_.children(node)[state]);
    return known_[node] = all;
}

Diagram::Value Reach::smallest(Diagram::Node node) {
    const std::uint32_t all = ends(node);
    if (all == 0) throw std::logic_error("a variable that is in no state");
    return static_cast<Diagram::Value>(std::countr_zero(all));
}

Reach::Way Reach::way_to(Diagram::Node node, Diagram::Value value) {
    Way way;
    while (!diagram_.is_end(node)) {
        const std::uint32_t level = diagram_.level(node);
        const auto& states = possible_[level];
        const auto state = std::find_if(states.begin(), states.end(),
                                        [&](std::uint32_t one) { return can_be(diagram_.children(node)[one], value); });
        if (state == states.end()) throw std::logic_error("there is no way to this end");
        way.emplace_back(level, *state);
        node = diagram_.children(node)[*state];
    }
    return way;
}

}  // namespace wegwijzer::engine
