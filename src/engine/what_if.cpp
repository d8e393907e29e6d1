#include "engine/what_if.h"

#include "content/order.h"
#include "engine/operators.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wegwijzer::engine {
namespace {

using content::FactType;
using content::FactValue;
using Node = Diagram::Node;
using Texts = std::vector<std::string>;

constexpr std::uint8_t not_counted = 255;
constexpr std::uint8_t impossible = 254;

bool holds_text(const Texts& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

FactType type_of(const Variable& variable) {
    return variable.kind == Variable::Kind::start ? FactType::date : variable.question->type;
}

// Whether one of the conditions compares with this very number.
bool is_threshold(const Variable& variable, double number) {
    const auto is = [&](const auto& value) {
        const auto* own = std::get_if<double>(&value);
        return own != nullptr && *own == number;
    };
    return std::any_of(variable.leaves.begin(), variable.leaves.end(), [&](const content::Condition* leaf) {
        const auto* list = std::get_if<std::vector<content::Scalar>>(&leaf->value);
        return list != nullptr ? std::any_of(list->begin(), list->end(), is) : is(leaf->value);
    });
}

// Whether the conditions on a list name this choice, so that its cells differ in it.
bool is_named(const Variable& variable, const std::string& text) {
    return std::any_of(variable.values.begin(), variable.values.end(),
                       [&](const auto& values) { return holds_text(std::get<Texts>(values.front()), text); });
}

}  // namespace

WhatIfFinder::WhatIfFinder(const Situation& situation) : situation_(situation) {
    for (const Variable& variable : situation.rules->variables) {
        const bool possible = variable.kind != Variable::Kind::element && variable.question != nullptr &&
                              situation.of(*variable.question).answered != Answered::elsewhere;
        all_.push_back(possible);
        arrangements_and_wishes_.push_back(possible && variable.question->fact_class != content::FactClass::idea);
    }
    known_all_.assign(situation.rules->diagram.size(), not_counted);
    known_arrangements_and_wishes_ = known_all_;
}

WhatIf WhatIfFinder::find(Node verdict) {
    WhatIf result;
    if (cost(verdict, arrangements_and_wishes_, known_arrangements_and_wishes_) < impossible) {
        result.changes = smallest(verdict, arrangements_and_wishes_, known_arrangements_and_wishes_);
    } else if (cost(verdict, all_, known_all_) < impossible) {
        result.idea = smallest(verdict, all_, known_all_);
    }
    return result;
}

// The fewest facts to change from `node` on.
int WhatIfFinder::cost(Node node, const std::vector<bool>& changeable, Costs& known) {
    const Diagram& diagram = situation_.rules->diagram;
    if (known[node] != not_counted) return known[node];
    int best = impossible;
    if (diagram.is_end(node)) {
        if (diagram.value(node) == static_cast<Diagram::Value>(Verdict::fits)) best = 0;
    } else {
        const std::uint32_t level = diagram.level(node);
        const State32 now = situation_.given[level];
        best = cost(diagram.children(node)[now], changeable, known);
        const State32 cells = changeable[level] ? situation_.rules->variables[level].cells() : 0;
        for (State32 cell = 0; cell < cells; ++cell) {
            if (cell != now) best = std::min(best, 1 + cost(diagram.children(node)[cell], changeable, known));
        }
        best = std::min<int>(best, impossible);
    }
    known[node] = static_cast<std::uint8_t>(best);
    return best;
}

// All cheapest ways from `node` on, each after `path`.
void WhatIfFinder::collect(Node node, const std::vector<bool>& changeable, Costs& known, Moves& path,
                           std::vector<Moves>& found) {
    const Diagram& diagram = situation_.rules->diagram;
    if (diagram.is_end(node)) {
        found.push_back(path);
        return;
    }
    const std::uint32_t level = diagram.level(node);
    const State32 now = situation_.given[level];
    const int left = cost(node, changeable, known);
    if (cost(diagram.children(node)[now], changeable, known) == left) {
        collect(diagram.children(node)[now], changeable, known, path, found);
    }
    const State32 cells = changeable[level] ? situation_.rules->variables[level].cells() : 0;
    for (State32 cell = 0; cell < cells; ++cell) {
        if (cell == now || 1 + cost(diagram.children(node)[cell], changeable, known) != left) continue;
        path.push_back({level, cell});
        collect(diagram.children(node)[cell], changeable, known, path, found);
        path.pop_back();
    }
}

std::vector<ChangeSet> WhatIfFinder::smallest(Node verdict, const std::vector<bool>& changeable, Costs& known) {
    std::vector<Moves> sets;
    Moves path;
    collect(verdict, changeable, known, path, sets);
    if (sets.size() == 1 && sets.front().empty()) return {};  // it fits already
    const auto question = [&](Move move) { return situation_.rules->variables[move.variable].question; };
    const auto earlier = [&](Move a, Move b) {
        return std::pair(question(a), a.cell) < std::pair(question(b), b.cell);
    };
    for (Moves& set : sets) content::put_in_order(set, earlier);
    content::put_in_order(sets, [&](const Moves& a, const Moves& b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), earlier);
    });
    keep_nearest(sets);

    std::vector<ChangeSet> changes;
    for (const Moves& set : sets) {
        std::vector<ChangeSet> so_far = {{}};
        for (const Move& move : set) {
            std::vector<ChangeSet> longer;
            for (const ChangeSet& one : so_far) {
                for (FactValue& value : values(move)) {
                    longer.push_back(one);
                    longer.back().push_back({question(move)->fact, std::move(value)});
                }
            }
            so_far = std::move(longer);
        }
        changes.insert(changes.end(), so_far.begin(), so_far.end());
    }
    return changes;
}

// Of sets that differ in one number, date or list only, those with the nearest value.
void WhatIfFinder::keep_nearest(std::vector<Moves>& sets) const {
    const auto farther = [&](const Moves& set, const Moves& other) {
        if (set.size() != other.size()) return false;
        const Move* differs = nullptr;
        std::size_t place = 0;
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (set[i].variable != other[i].variable) return false;
            if (set[i].cell == other[i].cell) continue;
            if (differs != nullptr) return false;
            differs = &set[i];
            place = i;
        }
        if (differs == nullptr) return false;
        const FactType type = type_of(situation_.rules->variables[differs->variable]);
        if (type == FactType::boolean || type == FactType::choice) return false;
        const Variable& variable = situation_.rules->variables[differs->variable];
        return distance(variable, nearest(*differs)) > distance(variable, nearest(other[place]));
    };
    std::vector<Moves> kept;
    for (const Moves& set : sets) {
        const bool is_farther =
            std::any_of(sets.begin(), sets.end(), [&](const Moves& other) { return farther(set, other); });
        if (!is_farther) kept.push_back(set);
    }
    sets = std::move(kept);
}

// How far a value is from today's answer, to be compared in order. Only numbers and dates make a difference in the
// second place, so that one value is the nearest.
std::pair<double, double> WhatIfFinder::distance(const Variable& variable, const FactValue& value) const {
    const FactValue* today = situation_.of(*variable.question).given;
    if (const auto* number = std::get_if<double>(&value)) {
        if (today != nullptr) return {std::abs(*number - std::get<double>(*today)), *number};
        return {is_threshold(variable, *number) ? 0.0 : 1.0, -*number};
    }
    if (const auto* list = std::get_if<Texts>(&value)) {
        const Texts none;
        const Texts& now = today != nullptr ? std::get<Texts>(*today) : none;
        double changes = 0;
        for (const std::string& text : *list) changes += holds_text(now, text) ? 0 : 1;
        for (const std::string& text : now) changes += !is_named(variable, text) || holds_text(*list, text) ? 0 : 1;
        return {changes, 0};
    }
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr || type_of(variable) != FactType::date) return {0, 0};
    const auto day_of = [&](const std::string& iso) { return content::parse_date(iso).value_or(situation_.as_of); };
    const content::Date now = today != nullptr ? day_of(std::get<std::string>(*today)) : situation_.as_of;
    const int days = content::days_between(now, day_of(*text));
    return {std::abs(static_cast<double>(days)), static_cast<double>(days)};
}

// The value of a cell that is nearest to today's answer.
const FactValue& WhatIfFinder::nearest(Move move) const {
    const Variable& variable = situation_.rules->variables[move.variable];
    const std::vector<FactValue>& values = variable.values[move.cell];
    return *std::min_element(values.begin(), values.end(), [&](const FactValue& a, const FactValue& b) {
        return distance(variable, a) < distance(variable, b);
    });
}

// The values to name for a cell.
std::vector<FactValue> WhatIfFinder::values(Move move) const {
    const Variable& variable = situation_.rules->variables[move.variable];
    switch (type_of(variable)) {
        case FactType::boolean:
        case FactType::choice:
            return variable.values[move.cell];
        case FactType::number:
        case FactType::date:
            return {nearest(move)};
        case FactType::list:
            break;
    }
    // What the conditions do not name stays as it is.
    const Texts& wanted = std::get<Texts>(variable.values[move.cell].front());
    const FactValue* today = situation_.of(*variable.question).given;
    Texts list;
    for (const content::Choice& choice : variable.question->choices) {
        const auto* text = std::get_if<std::string>(&choice.value);
        if (text == nullptr) continue;
        const bool is_there = today != nullptr && holds_text(std::get<Texts>(*today), *text);
        if (is_named(variable, *text) ? holds_text(wanted, *text) : is_there) list.push_back(*text);
    }
    return {list};
}

}  // namespace wegwijzer::engine
