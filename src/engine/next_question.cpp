#include "engine/next_question.h"

#include "engine/known_facts.h"

#include <algorithm>
#include <tuple>

namespace wegwijzer::engine {
namespace {

using Node = Diagram::Node;

bool may_ask(const Situation& situation, const content::Question& question) {
    const content::Question* first = situation.rules->edition->questions.data();
    const CompiledQuestion& compiled = situation.rules->questions[static_cast<std::size_t>(&question - first)];
    return truth_at(situation.rules->diagram.walk(compiled.ask_when, situation.counting)) != Truth::no;
}

// How likely a cell's answer is, beside the other cells: by its share of the choices there are.
double weight(const Variable& variable, State32 cell) {
    const bool counted = variable.kind == Variable::Kind::fact && variable.question->type == content::FactType::choice;
    return counted ? static_cast<double>(variable.values[cell].size()) : 1.0;
}

}  // namespace

double share_of(const Variable& variable, State32 cell) {
    double total = 0;
    for (State32 other = 0; other < variable.cells(); ++other) total += weight(variable, other);
    return weight(variable, cell) / total;
}

std::optional<Settling> most_settling(const std::vector<Variable>& variables, Diagram& diagram,
                                      std::span<const Node> left, std::span<const std::uint32_t> candidates) {
    std::vector<bool> asked(variables.size());
    for (const std::uint32_t i : candidates) asked[i] = true;
    const auto count = [&](std::span<const Node> nodes) {
        const std::vector<std::uint32_t> used = levels_of(diagram, nodes);
        return static_cast<int>(std::count_if(used.begin(), used.end(), [&](std::uint32_t i) { return asked[i]; }));
    };
    std::optional<Settling> best;
    std::tuple<double, double, const content::Question*> best_key;
    for (const std::uint32_t candidate : candidates) {
        const Variable& variable = variables[candidate];
        double together = 0;
        double apart = 0;
        int worst = 0;
        for (State32 cell = 0; cell < variable.cells(); ++cell) {
            const std::vector<Node> then = diagram.fix(left, candidate, 1 + cell);
            const double share = share_of(variable, cell);
            const int facts = count(then);
            together += share * facts;
            worst = std::max(worst, facts);
            for (const Node& one : then) apart += share * count(std::span(&one, 1));
        }
        const std::tuple key(together, apart, variable.question);
        if (!best || key < best_key) {
            best = {candidate, worst};
            best_key = key;
        }
    }
    return best;
}

NextQuestion next_question(const Situation& situation, OpenFacts& open, const std::vector<std::string>& not_asking) {
    const std::vector<Variable>& variables = situation.rules->variables;
    std::vector<std::uint32_t> candidates = open.variables(open.left());
    std::erase_if(candidates, [&](std::uint32_t i) { return !may_ask(situation, *variables[i].question); });
    const bool none_counts = candidates.empty();
    const auto is_unknown = [&](const content::Question& question) {
        return std::find(not_asking.begin(), not_asking.end(), question.fact) != not_asking.end();
    };
    std::erase_if(candidates, [&](std::uint32_t i) { return is_unknown(*variables[i].question); });

    const content::Question* sectors = find_question(*situation.rules->edition, known::sectors);
    if (sectors != nullptr && situation.sectors == nullptr && !is_unknown(*sectors)) {
        return {sectors, 1 + static_cast<int>(candidates.size()), false};
    }
    const auto best = most_settling(variables, open.diagram(), open.left(), candidates);
    if (!best) return {nullptr, 0, none_counts};
    return {variables[best->variable].question, 1 + best->left_at_most, false};
}

}  // namespace wegwijzer::engine
