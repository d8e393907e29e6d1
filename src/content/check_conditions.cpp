#include "content/answers.h"
#include "content/check.h"
#include "content/read_edition.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace wegwijzer::content {

namespace {

std::vector<Operator> operators_for(FactType type) {
    using enum Operator;
    switch (type) {
        case FactType::boolean:
        case FactType::choice:
            return {equal, not_equal, in, not_in};
        case FactType::list:
            return {contains, does_not_contain};
        case FactType::number:
        case FactType::date:
            break;
    }
    return {equal, not_equal, less_than, less_than_inclusive, greater_than, greater_than_inclusive, in, not_in};
}

bool compares_order(Operator op) {
    using enum Operator;
    return op == less_than || op == less_than_inclusive || op == greater_than || op == greater_than_inclusive;
}

// The question behind a fact; for `as_of` one that is never asked.
const Question* question_for(const Edition& edition, std::string_view fact) {
    static const Question as_of = [] {
        Question question;
        question.fact = as_of_fact;
        question.type = FactType::date;
        return question;
    }();
    return fact == as_of_fact ? &as_of : find_question(edition, fact);
}

class LeafCheck {
   public:
    LeafCheck(const Edition& edition, Report& report) : edition_(edition), report_(report) {}

    void condition(const Node& node) {
        for (const std::string_view group : {"all", "any"}) {
            const Node* children = node.find(group);
            if (children == nullptr || children->list() == nullptr) continue;
            for (const Node& child : *children->list()) condition(child);
        }
        if (const Node* child = node.find("not")) condition(*child);
        const Node* fact = node.find("fact");
        if (fact != nullptr && fact->text() != nullptr) leaf(node, *fact);
    }

   private:
    void leaf(const Node& node, const Node& fact) {
        const Question* question = question_for(edition_, *fact.text());
        if (question == nullptr) {
            std::vector<std::string_view> facts = {as_of_fact};
            for (const Question& other : edition_.questions) facts.push_back(other.fact);
            report_.add(fact.place,
                        "no question is about the fact " + in_quotes(*fact.text()) + hint(*fact.text(), facts));
            return;
        }
        const Node* op = node.find("operator");
        const Node* value = node.find("value");
        if (op == nullptr || op->text() == nullptr || value == nullptr) return;
        for (const auto& [name, known] : operator_names) {
            if (name == *op->text()) operation(*question, known, *op, *value);
        }
    }

    void operation(const Question& question, Operator op, const Node& op_node, const Node& value) {
        const std::vector<Operator> possible = operators_for(question.type);
        if (std::find(possible.begin(), possible.end(), op) == possible.end()) {
            std::vector<std::string_view> names;
            for (const Operator other : possible) names.push_back(name_of(operator_names, other));
            report_.add(op_node.place, "the fact " + in_quotes(question.fact) + " is of type " +
                                           std::string(name_of(fact_type_names, question.type)) +
                                           "; expected one of the operators: " + joined(names));
        } else if (value.list() == nullptr) {
            operand(question, op, value);
        } else if (op == Operator::in || op == Operator::not_in) {
            for (const Node& item : *value.list()) operand(question, op, item);
        }
    }

    void operand(const Question& question, Operator op, const Node& node) {
        const std::optional<FactValue> value = read_fact_value(node);
        if (!value || std::holds_alternative<std::vector<std::string>>(*value)) return;  // reported by its form
        std::string expected;
        if (question.type == FactType::list) {
            const auto* text = std::get_if<std::string>(&*value);
            Question one = question;
            one.type = FactType::choice;
            expected = text == nullptr ? "a text" : expected_instead(one, *value);
        } else if (compares_order(op) && question.type == FactType::number) {
            // A bound may lie outside the possible answers.
            if (!std::holds_alternative<double>(*value)) expected = "a number";
        } else {
            expected = expected_instead(question, *value);
        }
        if (!expected.empty()) {
            report_.add(node.place, "for the fact " + in_quotes(question.fact) + " expected " + expected + "; found " +
                                        describe(node));
        }
    }

    const Edition& edition_;
    Report& report_;
};

// What conditions compare a fact with.
using Compared = std::map<std::string_view, std::set<Scalar>>;

void collect(const Condition& condition, Compared& compared) {
    for (const Condition& child : condition.children) collect(child, compared);
    if (condition.kind != Condition::Kind::leaf) return;
    std::set<Scalar>& values = compared[condition.fact];
    if (const auto* several = std::get_if<std::vector<Scalar>>(&condition.value)) {
        values.insert(several->begin(), several->end());
    } else if (const auto* text = std::get_if<std::string>(&condition.value)) {
        values.insert(*text);
    } else if (const auto* number = std::get_if<double>(&condition.value)) {
        values.insert(*number);
    }
}

}  // namespace

double combinations(const Edition& edition, const std::vector<const Condition*>& conditions) {
    Compared compared;
    for (const Condition* condition : conditions) collect(*condition, compared);
    double ways = 1;
    for (const auto& [fact, values] : compared) {
        const Question* question = question_for(edition, fact);
        // A fact with `absent_means` is never unknown, nor is the day.
        if (question == nullptr || question->absent_means || fact == as_of_fact) continue;
        const auto count = static_cast<double>(values.size());
        switch (question->type) {
            case FactType::boolean:
            case FactType::choice:
                ways *= std::max(1.0, static_cast<double>(question->choices.size()));
                break;
            case FactType::list:
                ways *= std::exp2(count);  // each value is in the list, or not
                break;
            case FactType::number:
            case FactType::date:
                ways *= 2 * count + 1;  // at each bound, and on either side
                break;
        }
    }
    return ways;
}

void check_conditions(const Document& document, const Edition& edition, Reading& reading) {
    LeafCheck leaves(edition, reading.report);
    const std::string too_many =
        " can be answered in more than " + number_text(most_combinations) + " ways, too many to judge exactly";
    for (const auto& [node, condition] : reading.conditions) {
        leaves.condition(*node);
        if (combinations(edition, {&condition}) > most_combinations) {
            reading.report.add(node->place, "the facts of this condition" + too_many);
        }
    }
    for (std::size_t i = 0; i < edition.options.size(); ++i) {
        std::vector<const Condition*> together;
        for (const Requirement& requirement : edition.options[i].requirements) {
            if (requirement.kind != RequirementKind::hard) continue;
            together.push_back(&requirement.when);
            if (requirement.applies_when) together.push_back(&*requirement.applies_when);
        }
        for (const ChooseWhen& point : edition.options[i].choose_when) {
            if (point.when) together.push_back(&*point.when);
        }
        if (combinations(edition, together) > most_combinations) {
            reading.report.add(document.list("options")[i].place,
                               "the facts behind this option's hard requirements and points to choose by" + too_many);
        }
    }
}

}  // namespace wegwijzer::content
