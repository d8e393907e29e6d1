#include "engine/reference.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace reference {
namespace {

using content::Condition;
using content::FactType;
using content::FactValue;
using content::Operator;
using content::Scalar;
using Texts = std::vector<std::string>;

bool equals(const FactValue& fact, const Scalar& value) {
    if (const auto* own = std::get_if<bool>(&fact))
        return std::holds_alternative<bool>(value) && std::get<bool>(value) == *own;
    if (const auto* own = std::get_if<double>(&fact)) {
        return std::holds_alternative<double>(value) && std::get<double>(value) == *own;
    }
    if (const auto* own = std::get_if<std::string>(&fact)) {
        return std::holds_alternative<std::string>(value) && std::get<std::string>(value) == *own;
    }
    return false;
}

// Orders two numbers, or two dates; anything else does not occur in these tests.
int order(const FactValue& fact, const content::Operand& value) {
    if (const auto* own = std::get_if<double>(&fact)) {
        const double other = std::get<double>(value);
        return *own < other ? -1 : *own > other ? 1 : 0;
    }
    return std::get<std::string>(fact).compare(std::get<std::string>(value));
}

bool leaf_holds(const Condition& leaf, const FactValue& fact) {
    const auto scalar = [&]() -> Scalar {
        if (const auto* truth = std::get_if<bool>(&leaf.value)) return *truth;
        if (const auto* number = std::get_if<double>(&leaf.value)) return *number;
        return std::get<std::string>(leaf.value);
    };
    const auto among = [&] {
        for (const Scalar& one : std::get<std::vector<Scalar>>(leaf.value)) {
            if (equals(fact, one)) return true;
        }
        return false;
    };
    const auto contained = [&] {
        const Texts& list = std::get<Texts>(fact);
        return std::count(list.begin(), list.end(), std::get<std::string>(leaf.value)) > 0;
    };
    switch (leaf.op) {
        case Operator::equal:
            return equals(fact, scalar());
        case Operator::not_equal:
            return !equals(fact, scalar());
        case Operator::in:
            return among();
        case Operator::not_in:
            return !among();
        case Operator::contains:
            return contained();
        case Operator::does_not_contain:
            return !contained();
        case Operator::less_than:
            return order(fact, leaf.value) < 0;
        case Operator::less_than_inclusive:
            return order(fact, leaf.value) <= 0;
        case Operator::greater_than:
            return order(fact, leaf.value) > 0;
        case Operator::greater_than_inclusive:
            return order(fact, leaf.value) >= 0;
    }
    throw std::logic_error("no such operator");
}

void facts_in(const Condition& condition, std::set<std::string>& facts) {
    if (condition.kind == Condition::Kind::leaf) facts.insert(condition.fact);
    for (const Condition& child : condition.children) facts_in(child, facts);
}

void each_leaf(const Condition& condition, const std::function<void(const Condition&)>& use) {
    if (condition.kind == Condition::Kind::leaf) use(condition);
    for (const Condition& child : condition.children) each_leaf(child, use);
}

// Calls `use` for every way of filling in `facts` that `answers` lack.
void each_completion(const std::set<std::string>& facts, content::Answers& answers, const Domains& domains,
                     const std::function<void(const content::Answers&)>& use) {
    for (const std::string& fact : facts) {
        if (answers.contains(fact)) continue;
        for (const FactValue& value : domains.at(fact)) {
            answers[fact] = value;
            each_completion(facts, answers, domains, use);
        }
        answers.erase(fact);
        return;
    }
    use(answers);
}

}  // namespace

Domains domains_of(const content::Edition& edition) {
    std::map<std::string, std::set<double>> numbers;
    std::map<std::string, std::set<std::string>> days;
    const auto learn = [&](const Condition& leaf) {
        if (const auto* number = std::get_if<double>(&leaf.value)) numbers[leaf.fact].insert(*number);
        if (const auto* text = std::get_if<std::string>(&leaf.value)) {
            if (content::parse_date(*text)) days[leaf.fact == "as_of" ? "desired_start" : leaf.fact].insert(*text);
        }
    };
    for (const content::Option& option : edition.options) {
        for (const content::Requirement& requirement : option.requirements) {
            each_leaf(requirement.when, learn);
            if (requirement.applies_when) each_leaf(*requirement.applies_when, learn);
            if (requirement.unmet_when) each_leaf(*requirement.unmet_when, learn);
        }
        for (const content::ChooseWhen& point : option.choose_when) {
            if (point.when) each_leaf(*point.when, learn);
        }
    }
    for (const content::Question& question : edition.questions) {
        if (question.contradicts) each_leaf(question.contradicts->when, learn);
        if (question.ask_when) each_leaf(*question.ask_when, learn);
    }

    Domains domains;
    for (const content::Question& question : edition.questions) {
        std::vector<FactValue>& domain = domains[question.fact];
        switch (question.type) {
            case FactType::boolean:
                domain = {true, false};
                break;
            case FactType::choice:
                for (const auto& choice : question.choices) domain.push_back(choice.value);
                break;
            case FactType::list:
                for (unsigned bits = 0; bits < 1U << question.choices.size(); ++bits) {
                    Texts list;
                    for (unsigned i = 0; i < question.choices.size(); ++i) {
                        if ((bits >> i & 1U) != 0) list.push_back(std::get<std::string>(question.choices[i].value));
                    }
                    domain.emplace_back(list);
                }
                break;
            case FactType::number: {
                std::set<double> points = {0, 1, 100};
                for (const double number : numbers[question.fact]) {
                    for (const double step : {-1.0, -0.5, 0.0, 0.5, 1.0}) points.insert(number + step);
                }
                for (const double point : points) {
                    const bool whole = point == static_cast<double>(static_cast<int>(point));
                    if (point >= question.minimum.value_or(-1000) && (whole || !question.whole))
                        domain.emplace_back(point);
                }
                break;
            }
            case FactType::date: {
                std::set<std::string> points = {"1900-01-01", "2199-12-31"};
                for (const std::string& text : days[question.fact]) {
                    for (const int step : {-1, 0, 1})
                        points.insert(content::to_iso(content::add_days(*content::parse_date(text), step)));
                }
                domain.assign(points.begin(), points.end());
                break;
            }
        }
    }
    return domains;
}

bool holds(const Condition& condition, const content::Answers& complete) {
    switch (condition.kind) {
        case Condition::Kind::leaf:
            return leaf_holds(condition, complete.find(condition.fact)->second);
        case Condition::Kind::negation:
            return !holds(condition.children.front(), complete);
        case Condition::Kind::all:
            return std::all_of(condition.children.begin(), condition.children.end(),
                               [&](const Condition& child) { return holds(child, complete); });
        case Condition::Kind::any:
            break;
    }
    return std::any_of(condition.children.begin(), condition.children.end(),
                       [&](const Condition& child) { return holds(child, complete); });
}

std::set<bool> possible(const Condition& condition, const content::Answers& answers, const Domains& domains) {
    std::set<std::string> facts;
    facts_in(condition, facts);
    std::set<bool> results;
    content::Answers work = answers;
    each_completion(facts, work, domains,
                    [&](const content::Answers& complete) { results.insert(holds(condition, complete)); });
    return results;
}

Verdict verdict(const content::Option& option, const content::Answers& answers, const Domains& domains) {
    enum class Arranged { met, open, ruled_out };
    std::map<const content::Requirement*, Arranged> arranged;
    std::set<std::string> facts;
    for (const content::Requirement& requirement : option.requirements) {
        if (requirement.applies_when) facts_in(*requirement.applies_when, facts);
        if (requirement.kind == content::RequirementKind::hard) {
            facts_in(requirement.when, facts);
            continue;
        }
        const std::set<bool> met = possible(requirement.when, answers, domains);
        bool ruled_out = false;
        switch (requirement.ruled_out) {
            case content::RuledOut::by_failing:
                ruled_out = met == std::set{false};
                break;
            case content::RuledOut::never:
                break;
            case content::RuledOut::by_condition:
                ruled_out = possible(*requirement.unmet_when, answers, domains) == std::set{true};
                break;
        }
        arranged[&requirement] = met == std::set{true} ? Arranged::met
                                 : ruled_out           ? Arranged::ruled_out
                                                       : Arranged::open;
    }
    for (const content::ChooseWhen& point : option.choose_when) {
        if (point.when) facts_in(*point.when, facts);
    }

    std::set<Verdict> verdicts;
    content::Answers work = answers;
    each_completion(facts, work, domains, [&](const content::Answers& complete) {
        bool excluded = false;
        bool all_met = true;
        for (const content::Requirement& requirement : option.requirements) {
            if (requirement.applies_when && !holds(*requirement.applies_when, complete)) continue;
            if (requirement.kind == content::RequirementKind::hard) {
                if (!holds(requirement.when, complete)) excluded = true;
            } else if (arranged[&requirement] != Arranged::met) {
                all_met = false;
                if (arranged[&requirement] == Arranged::ruled_out) excluded = true;
            }
        }
        bool chosen = option.choose_when.empty();
        for (const content::ChooseWhen& point : option.choose_when) {
            if (!point.when || holds(*point.when, complete)) chosen = true;
        }
        verdicts.insert(excluded  ? Verdict::excluded
                        : !chosen ? Verdict::unsuited
                        : all_met ? Verdict::fits
                                  : Verdict::conditional);
    });
    return verdicts.size() == 1 ? *verdicts.begin() : Verdict::undetermined;
}

content::Answers counting(const content::Edition& edition, content::Answers answers, const std::string& day) {
    for (const content::Question& question : edition.questions) {
        if (question.absent_means) answers.try_emplace(question.fact, *question.absent_means);
    }
    const auto start = answers.find("desired_start");
    answers.insert_or_assign("as_of", start != answers.end() ? start->second : FactValue(day));
    return answers;
}

}  // namespace reference
