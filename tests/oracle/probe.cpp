// Evaluates conditions for the oracle (run.mjs): reads {"questions": [{fact, type, choices, minimum?, whole?}],
// "cases": [{"condition", "answers"}]} from standard input and prints a JSON list of "yes", "no", "unknown".
//
// It reads conditions by itself, so that what is compared is the engine's meaning of them and nothing else.
#include "engine/truth.h"

#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

using Json = nlohmann::json;
using namespace wegwijzer;

namespace {

template <class Value>
Value single(const Json& json) {
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number()) return json.get<double>();
    return json.get<std::string>();
}

content::Operator operator_of(const std::string& name) {
    using enum content::Operator;
    static const std::map<std::string, content::Operator> names = {
        {"equal", equal},
        {"notEqual", not_equal},
        {"lessThan", less_than},
        {"lessThanInclusive", less_than_inclusive},
        {"in", in},
        {"greaterThan", greater_than},
        {"notIn", not_in},
        {"greaterThanInclusive", greater_than_inclusive},
        {"contains", contains},
        {"doesNotContain", does_not_contain},
    };
    return names.at(name);
}

content::Condition condition_of(const Json& json) {
    using Kind = content::Condition::Kind;
    content::Condition condition;
    for (const auto& [name, kind] : {std::pair("all", Kind::all), std::pair("any", Kind::any)}) {
        if (!json.contains(name)) continue;
        condition.kind = kind;
        for (const Json& child : json[name]) condition.children.push_back(condition_of(child));
        return condition;
    }
    if (json.contains("not")) {
        condition.kind = Kind::negation;
        condition.children = {condition_of(json["not"])};
        return condition;
    }
    condition.kind = Kind::leaf;
    condition.fact = json.at("fact");
    condition.op = operator_of(json.at("operator"));
    const Json& value = json.at("value");
    if (value.is_array()) {
        std::vector<content::Scalar> list;
        for (const Json& one : value) list.push_back(single<content::Scalar>(one));
        condition.value = std::move(list);
    } else {
        condition.value = single<content::Operand>(value);
    }
    return condition;
}

content::FactType type_of(const std::string& name) {
    if (name == "bool") return content::FactType::boolean;
    if (name == "choice") return content::FactType::choice;
    if (name == "list") return content::FactType::list;
    if (name == "number") return content::FactType::number;
    if (name == "date") return content::FactType::date;
    throw std::invalid_argument("no such type: " + name);
}

}  // namespace

int main() {
    const Json input = Json::parse(std::cin);
    content::Edition edition;
    for (const Json& json : input.at("questions")) {
        content::Question question;
        question.fact = json.at("fact");
        question.type = type_of(json.at("type"));
        for (const Json& choice : json.value("choices", Json::array())) {
            question.choices.push_back({single<content::FactValue>(choice.at("value")), ""});
        }
        if (json.contains("minimum")) question.minimum = json["minimum"].get<double>();
        question.whole = json.value("whole", false);
        edition.questions.push_back(std::move(question));
    }
    Json results = Json::array();
    for (const Json& one : input.at("cases")) {
        content::Answers answers;
        for (const auto& [fact, value] : one.at("answers").items()) {
            answers[fact] = value.is_array() ? content::FactValue(value.get<std::vector<std::string>>())
                                             : single<content::FactValue>(value);
        }
        switch (engine::evaluate(edition, condition_of(one.at("condition")), answers)) {
            case engine::Truth::yes:
                results.push_back("yes");
                break;
            case engine::Truth::no:
                results.push_back("no");
                break;
            case engine::Truth::unknown:
                results.push_back("unknown");
                break;
        }
    }
    std::cout << results.dump() << '\n';
}
