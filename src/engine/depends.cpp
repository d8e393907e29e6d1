#include "engine/depends.h"

#include "engine/domain.h"
#include "engine/known_facts.h"
#include "engine/truth.h"

#include <algorithm>
#include <map>

namespace wegwijzer::engine {
namespace {

using content::Answers;
using content::Condition;
using content::FactValue;

using Domains = std::map<std::string, std::vector<FactValue>, std::less<>>;

// Whether for some way of answering `others`, from the one at `next` on, not all `values` give the same truth.
bool differs(const content::Edition& edition, const Condition& condition, Answers& answers, const std::string& fact,
             const std::vector<FactValue>& values, Domains::const_iterator next, const Domains& others) {
    if (next == others.end()) {
        bool can_be[2] = {false, false};
        for (const FactValue& value : values) {
            answers[fact] = value;
            can_be[evaluate(edition, condition, answers) == Truth::yes ? 1 : 0] = true;
        }
        return can_be[0] && can_be[1];
    }
    const auto& [other, possible] = *next;
    return std::any_of(possible.begin(), possible.end(), [&](const FactValue& value) {
        answers[other] = value;
        return differs(edition, condition, answers, fact, values, std::next(next), others);
    });
}

}  // namespace

bool depends_on(const content::Edition& edition, const Condition& condition, std::string_view fact) {
    std::vector<const Condition*> leaves;
    collect_leaves(condition, leaves);
    std::map<std::string, std::vector<const Condition*>, std::less<>> by_fact;
    for (const Condition* leaf : leaves) by_fact[leaf->fact].push_back(leaf);
    const std::string name(fact == known::desired_start && !by_fact.contains(fact) ? content::as_of_fact : fact);
    if (!by_fact.contains(name)) return false;

    Domains domains;
    for (const auto& [own, tests] : by_fact) {
        content::Question any_day;
        any_day.type = content::FactType::date;
        const content::Question* question = find_question(edition, own);
        domains[own] = representatives(question != nullptr ? *question : any_day, tests);
    }
    const std::vector<FactValue> values = domains[name];
    domains.erase(name);
    Answers answers;
    return differs(edition, condition, answers, name, values, domains.begin(), domains);
}

}  // namespace wegwijzer::engine
