#include "content/answers.h"

#include "content/parse_json.h"
#include "content/read_edition.h"
#include "content/report.h"
#include "content/value_json.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace wegwijzer::content {

namespace {

bool is_choice(const Question& question, const FactValue& value) {
    return std::any_of(question.choices.begin(), question.choices.end(),
                       [&](const Choice& choice) { return choice.value == value; });
}

std::string choices_in_words(const Question& question) {
    std::vector<std::string_view> values;
    for (const Choice& choice : question.choices) {
        if (const auto* value = std::get_if<std::string>(&choice.value)) values.push_back(*value);
    }
    return joined(values);
}

bool is_possible_list(const Question& question, const FactValue& value) {
    const auto* items = std::get_if<std::vector<std::string>>(&value);
    if (items == nullptr) return false;
    for (auto item = items->begin(); item != items->end(); ++item) {
        if (!is_choice(question, *item) || std::find(items->begin(), item, *item) != item) return false;
    }
    return true;
}

bool is_possible_number(const Question& question, const FactValue& value) {
    const auto* number = std::get_if<double>(&value);
    return number != nullptr && std::isfinite(*number) && (!question.minimum || *number >= *question.minimum) &&
           (!question.whole || std::floor(*number) == *number);
}

}  // namespace

std::string expected_instead(const Question& question, const FactValue& value) {
    switch (question.type) {
        case FactType::boolean:
            return std::holds_alternative<bool>(value) ? "" : "true or false";
        case FactType::choice:
            return is_choice(question, value) ? "" : "one of: " + choices_in_words(question);
        case FactType::list:
            return is_possible_list(question, value)
                       ? ""
                       : "a list of these, each at most once: " + choices_in_words(question);
        case FactType::number: {
            if (is_possible_number(question, value)) return "";
            std::string expected = question.whole ? "a whole number" : "a number";
            if (question.minimum) expected += " of at least " + number_text(*question.minimum);
            return expected;
        }
        case FactType::date: {
            const auto* text = std::get_if<std::string>(&value);
            return text != nullptr && parse_date(*text) ? "" : "a day that exists, as YYYY-MM-DD";
        }
    }
    return "";
}

std::variant<Answers, std::vector<Problem>> read_answers(const Edition& edition, std::string_view name,
                                                         std::string_view json_text) {
    Report report;
    const std::optional<Node> root = parse_json(name, json_text, report);
    if (!root) return report.take();
    std::optional<Answers> answers = read_answers(edition, *root, report);
    if (!answers || !report.empty()) return report.take();
    return *std::move(answers);
}

std::optional<Answers> read_answers(const Edition& edition, const Node& object, Report& report) {
    if (object.object() == nullptr) {
        report.expected("an object with an answer for each fact", object);
        return std::nullopt;
    }
    Answers answers;
    bool good = true;
    for (const Member& member : *object.object()) {
        const Question* question = find_question(edition, member.key);
        if (question == nullptr) {
            std::vector<std::string_view> facts;
            for (const Question& other : edition.questions) facts.push_back(other.fact);
            report.add(member.value.place, "there is no fact " + in_quotes(member.key) + hint(member.key, facts));
            good = false;
            continue;
        }
        if (member.value.is_null()) continue;
        const std::optional<FactValue> value = read_fact_value(member.value);
        // A value of no possible type fails as an impossible number does.
        const std::string expected = expected_instead(*question, value.value_or(std::nan("")));
        if (!expected.empty()) {
            report.add(member.value.place, "the fact " + in_quotes(member.key) + " must be " + expected + "; found " +
                                               describe(member.value));
            good = false;
            continue;
        }
        answers.emplace(member.key, *value);
    }
    if (!good) return std::nullopt;
    return answers;
}

nlohmann::ordered_json to_json(const Answers& answers) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto& [fact, value] : answers) json[fact] = value_json(value);
    return json;
}

}  // namespace wegwijzer::content
