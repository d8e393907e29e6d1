#include "engine/variables.h"

#include "engine/domain.h"
#include "engine/known_facts.h"
#include "engine/operators.h"

#include <algorithm>
#include <stdexcept>

namespace wegwijzer::engine {
namespace {

using content::Condition;
using content::FactValue;
using content::Question;

bool same_test(const Condition& a, const Condition& b) { return a.op == b.op && a.value == b.value; }

std::vector<bool> pattern_of(const Variable& variable, const FactValue& value) {
    std::vector<bool> pattern;
    for (const Condition* leaf : variable.leaves) pattern.push_back(holds(leaf->op, value, leaf->value));
    return pattern;
}

void fill_cells(Variable& variable, const Question& question, const std::vector<const Condition*>& leaves) {
    for (const Condition* leaf : leaves) {
        const bool known = std::any_of(variable.leaves.begin(), variable.leaves.end(),
                                       [&](const Condition* other) { return same_test(*leaf, *other); });
        if (!known) variable.leaves.push_back(leaf);
    }
    for (FactValue& value : representatives(question, variable.leaves)) {
        const std::vector<bool> pattern = pattern_of(variable, value);
        const auto place = std::find(variable.patterns.begin(), variable.patterns.end(), pattern);
        if (place == variable.patterns.end()) {
            variable.patterns.push_back(pattern);
            variable.values.push_back({std::move(value)});
        } else {
            variable.values[static_cast<std::size_t>(place - variable.patterns.begin())].push_back(std::move(value));
        }
    }
    if (variable.patterns.empty()) throw std::logic_error("the question " + question.fact + " has no possible answer");
}

// One yes or no for each sector that a condition names: sectors are never varied, so that nothing is lost, and the
// thousands of subsets of thirteen sectors need not be told apart.
void add_elements(std::vector<Variable>& variables, const Question& question,
                  const std::vector<const Condition*>& leaves) {
    for (const content::Choice& choice : question.choices) {
        const auto* id = std::get_if<std::string>(&choice.value);
        const bool named = id != nullptr && std::any_of(leaves.begin(), leaves.end(), [&](const Condition* leaf) {
                               return leaf->value == content::Operand(*id);
                           });
        if (!named) continue;
        Variable variable;
        variable.kind = Variable::Kind::element;
        variable.question = &question;
        variable.element = *id;
        variable.patterns = {{false}, {true}};
        variable.values.resize(2);
        variables.push_back(std::move(variable));
    }
}

}  // namespace

State32 Variable::states() const {
    switch (kind) {
        case Kind::start:
            return 2 * cells();
        case Kind::element:
            return 3;
        case Kind::fact:
            break;
    }
    return cells() + (can_miss() ? 1 : 0);
}

State32 Variable::unanswered(const std::string& day) const {
    switch (kind) {
        case Kind::start:
            return cells() + cell_of(day);
        case Kind::element:
            return 2;
        case Kind::fact:
            break;
    }
    return can_miss() ? cells() : absent;
}

State32 Variable::cell_of(const FactValue& value) const {
    if (kind == Kind::element) {
        const auto* list = std::get_if<std::vector<std::string>>(&value);
        return list != nullptr && std::find(list->begin(), list->end(), element) != list->end() ? 1 : 0;
    }
    // Of a yes-no question or a choice all values are at hand; so is many another that is asked for.
    for (std::size_t cell = 0; cell < values.size(); ++cell) {
        if (std::find(values[cell].begin(), values[cell].end(), value) != values[cell].end()) {
            return static_cast<State32>(cell);
        }
    }
    const auto place = std::find(patterns.begin(), patterns.end(), pattern_of(*this, value));
    if (place == patterns.end()) {
        throw std::logic_error("an impossible value for the fact " + (question != nullptr ? question->fact : "as_of"));
    }
    return static_cast<State32>(place - patterns.begin());
}

std::vector<Variable> make_variables(const content::Edition& edition, const std::vector<const Condition*>& leaves) {
    const auto leaves_on = [&](std::string_view fact) {
        std::vector<const Condition*> own;
        std::copy_if(leaves.begin(), leaves.end(), std::back_inserter(own),
                     [&](const Condition* leaf) { return leaf->fact == fact; });
        return own;
    };
    for (const Condition* leaf : leaves) {
        if (leaf->fact != content::as_of_fact && find_question(edition, leaf->fact) == nullptr) {
            throw std::logic_error("a condition names the fact " + leaf->fact + ", which is no question");
        }
    }

    std::vector<Variable> always;
    std::vector<Variable> others;
    const auto add_start = [&](const Question* question) {
        std::vector<const Condition*> own = leaves_on(content::as_of_fact);
        const std::vector<const Condition*> wished = leaves_on(known::desired_start);
        own.insert(own.end(), wished.begin(), wished.end());
        if (own.empty()) return;
        Question any_day;
        any_day.fact = content::as_of_fact;
        any_day.type = content::FactType::date;
        Variable variable;
        variable.kind = Variable::Kind::start;
        variable.question = question;
        fill_cells(variable, any_day, own);
        others.push_back(std::move(variable));
    };
    for (const Question& question : edition.questions) {
        const std::vector<const Condition*> own = leaves_on(question.fact);
        if (question.fact == known::desired_start) {
            add_start(&question);
        } else if (question.fact == known::sectors) {
            add_elements(others, question, own);
        } else if (!own.empty()) {
            Variable variable;
            variable.question = &question;
            fill_cells(variable, question, own);
            if (question.absent_means) variable.absent = variable.cell_of(*question.absent_means);
            (question.absent_means ? always : others).push_back(std::move(variable));
        }
    }
    if (find_question(edition, known::desired_start) == nullptr) add_start(nullptr);
    always.insert(always.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return always;
}

}  // namespace wegwijzer::engine
