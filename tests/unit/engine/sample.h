// Small editions for tests, built in code: only what the engine looks at is filled in.
#pragma once

#include "content/edition.h"
#include "content/strings.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

namespace sample {

using wegwijzer::content::Condition;
using wegwijzer::content::FactClass;
using wegwijzer::content::FactType;
using wegwijzer::content::Operand;
using wegwijzer::content::Operator;
using wegwijzer::content::Question;
using wegwijzer::content::Requirement;
using wegwijzer::content::RequirementKind;
using wegwijzer::content::RuledOut;

inline Condition leaf(std::string fact, Operator op, Operand value) {
    Condition condition;
    condition.kind = Condition::Kind::leaf;
    condition.fact = std::move(fact);
    condition.op = op;
    condition.value = std::move(value);
    return condition;
}
inline Condition is(std::string fact, Operand value) {
    return leaf(std::move(fact), Operator::equal, std::move(value));
}
inline Condition is(std::string fact, const char* value) { return is(std::move(fact), Operand(std::string(value))); }

inline Condition group(Condition::Kind kind, std::vector<Condition> children) {
    Condition condition;
    condition.kind = kind;
    condition.children = std::move(children);
    return condition;
}
inline Condition all(std::vector<Condition> children) { return group(Condition::Kind::all, std::move(children)); }
inline Condition any(std::vector<Condition> children) { return group(Condition::Kind::any, std::move(children)); }
inline Condition negation(Condition child) { return group(Condition::Kind::negation, {std::move(child)}); }

inline Question question(std::string fact, FactType type, FactClass fact_class = FactClass::arrangement,
                         const std::vector<std::string>& choices = {}) {
    Question made;
    made.fact = std::move(fact);
    made.type = type;
    made.fact_class = fact_class;
    made.prompt = made.fact + "?";
    for (const std::string& choice : choices) made.choices.push_back({choice, choice});
    if (type == FactType::boolean) made.choices = {{true, "yes"}, {false, "no"}};
    return made;
}
inline Question yes_no(std::string fact, FactClass fact_class = FactClass::arrangement) {
    return question(std::move(fact), FactType::boolean, fact_class);
}

inline Requirement hard(std::string id, Condition when) {
    Requirement made;
    made.id = std::move(id);
    made.kind = RequirementKind::hard;
    made.when = std::move(when);
    return made;
}
inline Requirement actionable(std::string id, Condition when, RuledOut ruled_out = RuledOut::by_failing) {
    Requirement made = hard(std::move(id), std::move(when));
    made.kind = RequirementKind::actionable;
    made.ruled_out = ruled_out;
    return made;
}

inline wegwijzer::content::ChooseWhen point(std::string id, std::optional<Condition> when) {
    wegwijzer::content::ChooseWhen made;
    made.id = std::move(id);
    made.when = std::move(when);
    return made;
}

inline wegwijzer::content::Option option(std::string sector, std::string route) {
    wegwijzer::content::Option made;
    made.id = sector + "/" + route;
    made.sector = std::move(sector);
    made.route = std::move(route);
    return made;
}

inline wegwijzer::content::Date day(std::string_view iso) {
    const auto date = wegwijzer::content::parse_date(iso);
    REQUIRE(date);
    return *date;
}

inline wegwijzer::content::Edition edition(std::vector<Question> questions,
                                           std::vector<wegwijzer::content::Option> options = {}) {
    wegwijzer::content::Edition made;
    made.info.id = "sample";
    made.info.valid_from = day("2023-01-01");
    made.info.valid_until = day("2024-01-01");
    made.questions = std::move(questions);
    made.options = std::move(options);
    return made;
}

}  // namespace sample
