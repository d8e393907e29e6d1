#include "engine/counting.h"

namespace wegwijzer::engine {

Diagram::Node leaving_out(Diagram& diagram, const std::vector<Variable>& variables, Diagram::Node node,
                          std::span<const Unheard> unheard) {
    if (unheard.empty()) return node;
    const auto [level, where] = unheard.front();
    const Diagram::Node kept = leaving_out(diagram, variables, node, unheard.subspan(1));
    const Diagram::Node fixed = diagram.fix(node, level, variables[level].unanswered(""));
    if (fixed == node) return kept;
    const Diagram::Node dropped = leaving_out(diagram, variables, fixed, unheard.subspan(1));
    return diagram.select(where, dropped, kept);
}

}  // namespace wegwijzer::engine
