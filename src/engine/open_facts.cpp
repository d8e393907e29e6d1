#include "engine/open_facts.h"
#include "content/order.h"

#include <algorithm>

namespace wegwijzer::engine {

using Node = Diagram::Node;

OpenFacts::OpenFacts(const Situation& situation, std::span<const Node> verdicts)
    : situation_(situation), known_(situation.rules->diagram.size()) {
    for (const Variable& variable : situation.rules->variables) {
        open_.push_back(variable.kind != Variable::Kind::element && variable.can_miss() &&
                        situation.of(*variable.question).answered == Answered::no);
    }
    for (const Node verdict : verdicts) of_verdict_.push_back(cut(verdict));
    left_ = of_verdict_;
    content::put_in_order(left_);
    left_.erase(std::unique(left_.begin(), left_.end()), left_.end());
}

Node OpenFacts::cut(Node node) {
    const Diagram& rules = situation_.rules->diagram;
    if (rules.is_end(node)) return diagram_.end(rules.value(node));
    if (known_[node] != 0) return known_[node] - 1;
    const std::uint32_t level = rules.level(node);
    const State32 now = situation_.given[level];
    Node result = 0;
    if (open_[level]) {
        std::vector<Node> made = {cut(rules.children(node)[now])};
        for (State32 cell = 0; cell < situation_.rules->variables[level].cells(); ++cell) {
            made.push_back(cut(rules.children(node)[cell]));
        }
        result = diagram_.node(level, made);
    } else {
        result = cut(rules.children(node)[now]);
    }
    known_[node] = result + 1;
    return result;
}

std::vector<std::uint32_t> OpenFacts::variables(std::span<const Node> left) const { return levels_of(diagram_, left); }

std::vector<const content::Question*> questions_of(const Situation& situation,
                                                   std::span<const std::uint32_t> variables) {
    std::vector<const content::Question*> questions;
    for (const std::uint32_t variable : variables) {
        questions.push_back(situation.rules->variables[variable].question);
    }
    content::put_in_order(questions);  // they stand in one vector: the order of the catalogue
    return questions;
}

}  // namespace wegwijzer::engine
