#include "content/read_edition.h"

#include <algorithm>

namespace wegwijzer::content {

namespace {

// One choice: what is chosen, and how it is called. A question of type bool has true and false to choose from.
Choice read_choice(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a choice");
    Choice choice;
    if (const Node* value = fields.required("value")) {
        if (const bool* yes_or_no = std::get_if<bool>(&value->value)) {
            choice.value = *yes_or_no;
        } else if (value->text() != nullptr) {
            choice.value = *value->text();
        } else {
            reading.report.expected("a text, true or false", *value);
        }
    }
    choice.label = fields.text("label");
    return choice;
}

void check_choices(const Question& question, const Node& node, Reading& reading) {
    if (node.list() == nullptr) return;
    const Node::List& items = *node.list();
    if (question.type == FactType::number || question.type == FactType::date) {
        if (!items.empty()) reading.report.add(node.place, "a question for a number or a date has no choices");
        return;
    }
    const bool yes_or_no = question.type == FactType::boolean;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Node* value = items[i].find("value");
        if (value == nullptr || (value->text() == nullptr && !std::holds_alternative<bool>(value->value))) continue;
        const FactValue& chosen = question.choices[i].value;
        if (std::holds_alternative<bool>(chosen) != yes_or_no) {
            reading.report.expected(yes_or_no ? "true or false, as the question is of type bool" : "a text", *value);
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (question.choices[j].value != chosen || items[j].find("value") == nullptr) continue;
            reading.report.add(value->place, "this choice stands in the list already");
            break;
        }
    }
    if (yes_or_no && items.size() != 2) {
        reading.report.add(node.place, "a question of type bool has two choices, true and false; found " +
                                           std::to_string(items.size()));
    } else if (items.empty()) {
        reading.report.add(node.place, "this question needs choices");
    }
}

std::optional<Contradiction> read_contradiction(const Node* node, Reading& reading) {
    if (node == nullptr) return std::nullopt;
    Fields fields(*node, reading, "an object with when and text");
    return Contradiction{fields.condition("when"), fields.text("text")};
}

// Where the type itself is wrong it counts as a number here, so that only the type is reported.
void read_number(Fields& fields, Question& question, FactType type) {
    for (const std::string_view name : {"minimum", "whole", "unit"}) {
        const Node* field = fields.optional(name);
        if (field == nullptr || type == FactType::number) continue;
        fields.report().add(field->place, "only a question for a number has " + in_quotes(name));
    }
    if (const Node* minimum = fields.optional("minimum")) {
        const double* number = std::get_if<double>(&minimum->value);
        if (number == nullptr) {
            fields.report().expected("a number", *minimum);
        } else {
            question.minimum = *number;
        }
    }
    if (fields.optional("whole") != nullptr) question.whole = fields.boolean("whole");
    if (fields.optional("unit") != nullptr) question.unit = fields.text_or_empty("unit");
}

}  // namespace

std::optional<FactValue> read_fact_value(const Node& node) {
    if (const bool* value = std::get_if<bool>(&node.value)) return *value;
    if (const double* value = std::get_if<double>(&node.value)) return *value;
    if (node.text() != nullptr) return *node.text();
    if (node.list() == nullptr) return std::nullopt;
    std::vector<std::string> values;
    for (const Node& item : *node.list()) {
        if (item.text() == nullptr) return std::nullopt;
        values.push_back(*item.text());
    }
    return values;
}

Question read_question(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a question");
    Question question;
    question.fact = fields.id("fact");
    if (question.fact == as_of_fact) {
        reading.report.add(node.find("fact")->place, "the fact \"as_of\" is known without asking; use another name");
    }
    const auto type = fields.one_of("type", fact_type_names);
    question.type = type.value_or(FactType{});
    question.fact_class = fields.one_of("class", fact_class_names).value_or(FactClass{});
    question.prompt = fields.text("prompt");
    question.help = fields.text_or_empty("help");
    question.why = fields.text_or_empty("why");
    question.choices = fields.list("choices", read_choice);
    if (type && node.find("choices") != nullptr) check_choices(question, *node.find("choices"), reading);
    question.ask_when = fields.condition_if_any("ask_when");
    question.sectors = fields.references_if_any("sectors", Thing::sector_choice);
    if (const Node* absent = fields.optional("absent_means")) {
        question.absent_means = read_fact_value(*absent);
        if (!question.absent_means) reading.report.expected("a value that this question can have", *absent);
    }
    question.contradicts = read_contradiction(fields.optional("contradicts"), reading);
    read_number(fields, question, type.value_or(FactType::number));
    return question;
}

}  // namespace wegwijzer::content
