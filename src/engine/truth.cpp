#include "engine/truth.h"

#include "engine/domain.h"
#include "engine/operators.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace wegwijzer::engine {
namespace {

using content::Condition;
using content::FactValue;

// The values that the facts of a condition have so far; null: not filled in.
using Values = std::map<std::string_view, const FactValue*, std::less<>>;

// Kleene's three-valued logic: never wrong, but "unknown" too often. It is exact once everything is filled in.
Truth approximate(const Condition& condition, const Values& values) {
    switch (condition.kind) {
        case Condition::Kind::leaf: {
            const FactValue* value = values.find(condition.fact)->second;
            if (value == nullptr) return Truth::unknown;
            return holds(condition.op, *value, condition.value) ? Truth::yes : Truth::no;
        }
        case Condition::Kind::negation: {
            const Truth inner = approximate(condition.children.front(), values);
            return inner == Truth::unknown ? inner : inner == Truth::yes ? Truth::no : Truth::yes;
        }
        default:
            break;
    }
    const bool all = condition.kind == Condition::Kind::all;
    const Truth decides = all ? Truth::no : Truth::yes;
    // json-rules-engine: an empty `all` is true, and so is an empty `any`.
    Truth result = condition.children.empty() || all ? Truth::yes : Truth::no;
    for (const Condition& child : condition.children) {
        const Truth part = approximate(child, values);
        if (part == decides) return decides;
        if (part == Truth::unknown) result = Truth::unknown;
    }
    return result;
}

struct Open {
    const FactValue** slot;
    std::vector<FactValue> possible;
};

// What `condition` is over all ways of filling in `open`, from the one at `next` on.
Truth over_all(const Condition& condition, const Values& values, const std::vector<Open>& open, std::size_t next) {
    const Truth now = approximate(condition, values);
    if (now != Truth::unknown || next == open.size()) return now;
    Truth result = Truth::unknown;
    for (const FactValue& value : open[next].possible) {
        *open[next].slot = &value;
        const Truth one = over_all(condition, values, open, next + 1);
        if (one == Truth::unknown || (result != Truth::unknown && one != result)) {
            result = Truth::unknown;
            break;
        }
        result = one;
    }
    *open[next].slot = nullptr;
    return result;
}

}  // namespace

Truth evaluate(const content::Edition& edition, const Condition& condition, const content::Answers& answers) {
    std::vector<const Condition*> leaves;
    collect_leaves(condition, leaves);
    Values values;
    std::vector<std::string_view> unanswered;
    for (const Condition* leaf : leaves) {
        const auto [place, is_new] = values.try_emplace(leaf->fact, nullptr);
        if (!is_new) continue;
        if (const auto answer = answers.find(leaf->fact); answer != answers.end()) {
            place->second = &answer->second;
            continue;
        }
        const content::Question* question = find_question(edition, leaf->fact);
        if (question == nullptr) throw std::logic_error("no value and no question for the fact " + leaf->fact);
        if (question->absent_means) {
            place->second = &*question->absent_means;
        } else {
            unanswered.push_back(leaf->fact);
        }
    }
    const Truth now = approximate(condition, values);
    if (now != Truth::unknown) return now;

    std::vector<Open> open;
    for (const std::string_view fact : unanswered) {
        std::vector<const Condition*> own;
        std::copy_if(leaves.begin(), leaves.end(), std::back_inserter(own),
                     [&](const Condition* leaf) { return leaf->fact == fact; });
        open.push_back({&values[fact], representatives(*find_question(edition, fact), own)});
    }
    return over_all(condition, values, open, 0);
}

}  // namespace wegwijzer::engine
