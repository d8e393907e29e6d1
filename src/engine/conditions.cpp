#include "engine/conditions.h"

#include "engine/known_facts.h"
#include "engine/operators.h"

namespace wegwijzer::engine {
namespace {

using content::Condition;
using Node = Diagram::Node;
using Value = Diagram::Value;

}  // namespace

Node Conditions::leaf(const Condition& condition) {
    const auto truth_value = [&](bool yes) { return plain_.end(yes ? 1 : 0); };
    for (std::uint32_t i = 0; i < variables_.size(); ++i) {
        const Variable& variable = variables_[i];
        const bool is_day = variable.kind == Variable::Kind::start && condition.fact == content::as_of_fact;
        if (!is_day && (variable.question == nullptr || variable.question->fact != condition.fact)) continue;
        if (variable.kind == Variable::Kind::element) {
            if (content::Operand(variable.element) != condition.value) continue;
            if (condition.op != content::Operator::contains && condition.op != content::Operator::does_not_contain) {
                break;
            }
            const bool wanted = condition.op == content::Operator::contains;
            return plain_.node(2 * i, std::vector{truth_value(!wanted), truth_value(wanted)});
        }
        std::vector<Node> children;
        for (const auto& values : variable.values) {
            children.push_back(truth_value(holds(condition.op, values.front(), condition.value)));
        }
        const bool second = variable.kind == Variable::Kind::start && !is_day;
        return plain_.node(2 * i + (second ? 1 : 0), children);
    }
    // Left over: tests of `sectors` that come out the same for every list.
    return truth_value(holds(condition.op, std::vector<std::string>{}, condition.value));
}

Node Conditions::plain(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::leaf:
            return leaf(condition);
        case Condition::Kind::negation:
            return plain_.map(plain(condition.children.front()), [](Value value) { return 1 - value; });
        default:
            break;
    }
    // json-rules-engine: an empty `all` is true, and so is an empty `any`.
    if (condition.children.empty()) return plain_.end(1);
    const bool all = condition.kind == Condition::Kind::all;
    Node result = plain(condition.children.front());
    for (std::size_t i = 1; i < condition.children.size(); ++i) {
        result = plain_.combine(result, plain(condition.children[i]),
                                [all](Value a, Value b) { return all ? a & b : a | b; });
    }
    return result;
}

Node Conditions::lift(Node plain, const std::function<Value(Value)>& as_set,
                      const std::function<Value(Value, Value)>& unite, Diagram::Memo& known) {
    if (plain_.is_end(plain)) return lifted_.end(as_set(plain_.value(plain)));
    if (const auto found = known.find(plain); found != known.end()) return found->second;

    const std::uint32_t level = plain_.level(plain) / 2;
    const Variable& variable = variables_[level];
    const State32 cells = variable.cells();
    const auto any_of = [&](const std::vector<Node>& nodes) {
        Node all = nodes.front();
        for (std::size_t i = 1; i < nodes.size(); ++i) {
            if (nodes[i] != all) all = lifted_.combine(all, nodes[i], unite);
        }
        return all;
    };
    const auto at = [&](State32 day, State32 wished) {
        return lift(plain_.child(plain_.child(plain, 2 * level, day), 2 * level + 1, wished), as_set, unite, known);
    };

    std::vector<Node> children;
    for (State32 cell = 0; cell < cells; ++cell) children.push_back(at(cell, cell));
    if (variable.kind == Variable::Kind::start) {
        for (State32 day = 0; day < cells; ++day) {
            std::vector<Node> possible;
            for (State32 wished = 0; wished < cells; ++wished) possible.push_back(at(day, wished));
            children.push_back(any_of(possible));
        }
    } else if (variable.states() > cells) {
        children.push_back(any_of(children));
    }
    return known[plain] = lifted_.node(level, children);
}

Node Conditions::truth(Node plain) {
    return lift(
        plain, [](Value value) { return value == 0 ? 1U : 2U; }, [](Value a, Value b) { return a | b; }, truths_);
}

}  // namespace wegwijzer::engine
