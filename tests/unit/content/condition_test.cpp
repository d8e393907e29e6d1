// Bad conditions and questions: the sentences that their editor gets to see.
#include "content/check.h"
#include "content/edit.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

namespace {

using Texts = std::vector<std::string>;

const std::string way = "cross-sector.json";
const std::string when = "/cross_sector/0/when";
const std::string questions = "questions.json";

// The complaints about the sample with this condition in it.
Texts about_condition(const std::string& condition) { return complaints(with(sample_files(), way, when, condition)); }

Texts about_leaf(const std::string& fact, const std::string& op, const std::string& value) {
    return about_condition(R"({"fact": ")" + fact + R"(", "operator": ")" + op + R"(", "value": )" + value + "}");
}

Texts about_question(const std::string& pointer, const std::string& json) {
    return complaints(with(sample_files(), questions, "/questions/" + pointer, json));
}

}  // namespace

TEST_CASE("every operator that suits a fact's type is taken") {
    CHECK(about_leaf("fits_existing_service", "notEqual", "true").empty());
    CHECK(about_leaf("fits_existing_service", "in", "[true, false]").empty());
    CHECK(about_leaf("insurer_agreement", "notIn", R"(["none", "refused"])").empty());
    CHECK(about_leaf("sectors", "doesNotContain", "\"logopedie\"").empty());
    CHECK(about_leaf("surcharge_times", "greaterThan", "-1").empty());
    CHECK(about_leaf("surcharge_times", "in", "[0, 1]").empty());
    CHECK(about_leaf("desired_start", "greaterThanInclusive", "\"2023-01-01\"").empty());
    CHECK(about_leaf("as_of", "equal", "\"2023-01-01\"").empty());
}

TEST_CASE("a value that the fact cannot have") {
    CHECK(about_leaf("insurer_agreement", "equal", "\"contarct\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/value: for the fact \"insurer_agreement\" expected one of: "
                "contract, willing, none, refused; found the text \"contarct\""});
    CHECK(about_leaf("insurer_agreement", "in", R"(["contract", "wiling"])") ==
          Texts{"cross-sector.json: /cross_sector/0/when/value/1: for the fact \"insurer_agreement\" expected one of: "
                "contract, willing, none, refused; found the text \"wiling\""});
    CHECK(
        about_leaf("fits_existing_service", "equal", "\"true\"") ==
        Texts{"cross-sector.json: /cross_sector/0/when/value: for the fact \"fits_existing_service\" expected true or "
              "false; found the text \"true\""});
    CHECK(
        about_leaf("sectors", "contains", "\"mondzorg\"") ==
        Texts{"cross-sector.json: /cross_sector/0/when/value: for the fact \"sectors\" expected one of: fysiotherapie, "
              "logopedie, wijkverpleging; found the text \"mondzorg\""});
    CHECK(
        about_leaf("surcharge_times", "equal", "1.5") ==
        Texts{"cross-sector.json: /cross_sector/0/when/value: for the fact \"surcharge_times\" expected a whole number "
              "of at least 0; found the number 1.5"});
    CHECK(about_leaf("tariff_increase_percent", "lessThan", "\"10\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/value: for the fact \"tariff_increase_percent\" expected a "
                "number; found the text \"10\""});
    CHECK(about_leaf("as_of", "lessThan", "\"2023-02-29\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/value: for the fact \"as_of\" expected a day that exists, as "
                "YYYY-MM-DD; found the text \"2023-02-29\""});
}

TEST_CASE("a fact that no question is about") {
    CHECK(about_leaf("sector", "contains", "\"logopedie\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/fact: no question is about the fact \"sector\"; did you mean "
                "\"sectors\"?"});
}

TEST_CASE("an operator that does not suit the fact's type, or does not exist") {
    CHECK(
        about_leaf("sectors", "equal", "\"logopedie\"") ==
        Texts{"cross-sector.json: /cross_sector/0/when/operator: the fact \"sectors\" is of type list; expected one of "
              "the operators: contains, doesNotContain"});
    CHECK(about_leaf("insurer_agreement", "lessThan", "\"none\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/operator: the fact \"insurer_agreement\" is of type choice; "
                "expected one of the operators: equal, notEqual, in, notIn"});
    CHECK(about_leaf("insurer_agreement", "is", "\"none\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/operator: expected one of: equal, notEqual, lessThan, "
                "lessThanInclusive, greaterThan, greaterThanInclusive, in, notIn, contains, doesNotContain, found the "
                "text \"is\""});
    CHECK(
        about_leaf("insurer_agreement", "equal", R"(["none"])") ==
        Texts{"cross-sector.json: /cross_sector/0/when/value: expected a text, a number, true or false, found a list"});
    CHECK(about_leaf("insurer_agreement", "in", "\"none\"") ==
          Texts{"cross-sector.json: /cross_sector/0/when/value: expected a list of one or more values, found the text "
                "\"none\""});
    CHECK(about_leaf("insurer_agreement", "in", "[]") ==
          Texts{"cross-sector.json: /cross_sector/0/when/value: expected a list of one or more values, found a list"});
}

TEST_CASE("what is no condition") {
    CHECK(about_condition("true") ==
          Texts{"cross-sector.json: /cross_sector/0/when: expected a condition, found true"});
    CHECK(about_condition("{}") ==
          Texts{"cross-sector.json: /cross_sector/0/when: expected a condition: an object with \"all\", "
                "\"any\", \"not\" or \"fact\""});
    CHECK(about_condition(R"({"all": []})") ==
          Texts{"cross-sector.json: /cross_sector/0/when/all: \"all\" needs one or more conditions, found none"});
    CHECK(about_condition(R"({"not": {"any": []}})") ==
          Texts{"cross-sector.json: /cross_sector/0/when/not/any: \"any\" needs one or more conditions, found none"});
    CHECK(about_condition(R"({"any": {}})") ==
          Texts{"cross-sector.json: /cross_sector/0/when/any: expected a list, found an "
                "object"});
    CHECK(about_condition(R"({"not": []})") ==
          Texts{"cross-sector.json: /cross_sector/0/when/not: expected a condition, found a "
                "list"});
    CHECK(about_condition(R"({"fact": "spans_sectors", "operator": "equal"})") ==
          Texts{"cross-sector.json: /cross_sector/0/when: the field \"value\" is missing"});
    CHECK(about_condition(R"({"not": {"fact": "spans_sectors", "operator": "equal", "value": true}, "any": []})")
              .size() == 2);
    CHECK(
        about_condition(R"({"fact": "spans_sectors", "operator": "equal", "value": true, "path": "$.x"})") ==
        Texts{"cross-sector.json: /cross_sector/0/when/path: unknown field \"path\"; expected one of: fact, operator, "
              "value"});
}

TEST_CASE("combinations are counted as far as conditions tell answers apart") {
    const Edition edition = sample_library().edition;
    const auto leaf = [](const char* fact, Operand value) {
        return Condition{Condition::Kind::leaf, {}, fact, Operator::equal, std::move(value)};
    };
    const auto ways = [&](std::vector<Condition> children) {
        const Condition all{Condition::Kind::all, std::move(children), "", Operator::equal, false};
        return combinations(edition, {&all});
    };
    CHECK(ways({leaf("fits_existing_service", true)}) == 2);
    CHECK(ways({leaf("insurer_agreement", std::string("none"))}) == 4);
    CHECK(ways({leaf("sectors", std::string("logopedie"))}) == 2);
    CHECK(ways({leaf("sectors", std::string("logopedie")), leaf("sectors", std::string("fysiotherapie"))}) == 4);
    CHECK(ways({leaf("surcharge_times", 1.0)}) == 3);
    CHECK(ways({leaf("surcharge_times", 1.0), leaf("surcharge_times", 2.0)}) == 5);
    CHECK(ways({leaf("starting_point", std::string("new"))}) == 1);  // never unknown
    CHECK(ways({leaf("as_of", std::string("2023-01-01"))}) == 1);    // never unknown
    CHECK(ways({leaf("fits_existing_service", true), leaf("insurer_agreement", std::string("none")),
                leaf("surcharge_times", 1.0)}) == 24);
}

TEST_CASE("a condition whose facts combine in too many ways is refused") {
    const auto condition = [](int bounds) {
        std::string leaves;
        for (int i = 0; i < bounds; ++i) {
            for (const char* fact : {"surcharge_times", "tariff_increase_percent"}) {
                leaves += std::string(leaves.empty() ? "" : ",") + R"({"fact": ")" + fact +
                          R"(", "operator": "lessThan", "value": )" + std::to_string(i) + "}";
            }
        }
        return R"({"any": [)" + leaves + "]}";
    };
    CHECK(about_condition(condition(157)).empty());  // 315 × 315 = 99,225
    CHECK(about_condition(condition(158)) ==         // 317 × 317 = 100,489
          Texts{"cross-sector.json: /cross_sector/0/when: the facts of this condition can be answered in more than "
                "100000 ways, too many to judge exactly"});
}

TEST_CASE("an option's conditions together have the same bound") {
    // Each condition alone can be answered in 2 × 157 + 1 = 315 ways, or 2 × 160 + 1 = 321.
    const auto bounds = [](const std::string& fact, int count) {
        std::string leaves;
        for (int i = 0; i < count; ++i) {
            leaves += std::string(i == 0 ? "" : ",") + R"({"fact": ")" + fact +
                      R"(", "operator": "lessThan", "value": )" + std::to_string(i) + "}";
        }
        return R"({"any": [)" + leaves + "]}";
    };
    const std::string district = "sectors/wijkverpleging.json";
    const Files one = with(sample_files(), district, "/options/1/requirements/0/when", bounds("surcharge_times", 157));
    const std::string second = "/options/1/choose_when/0/when";
    CHECK(complaints(with(one, district, second, bounds("tariff_increase_percent", 157))).empty());
    CHECK(
        complaints(with(one, district, second, bounds("tariff_increase_percent", 160))) ==
        Texts{"sectors/wijkverpleging.json: /options/1: the facts behind this option's hard requirements and points to "
              "choose by can be answered in more than 100000 ways, too many to judge exactly"});
    // What the parties can arrange is judged as answered.
    const Files arranged =
        with(one, district, "/options/1/requirements/2/when", bounds("tariff_increase_percent", 160));
    CHECK(complaints(arranged).empty());
}

TEST_CASE("unmet_when and points without a condition") {
    const std::string district = "sectors/wijkverpleging.json";
    CHECK(complaints(with(sample_files(), district, "/options/1/requirements/0/unmet_when", "null")) ==
          Texts{"sectors/wijkverpleging.json: /options/1/requirements/0/unmet_when: only an actionable requirement can "
                "have \"unmet_when\""});
    CHECK(complaints(with(sample_files(), district, "/options/1/choose_when/1/judgements", "[]")) ==
          Texts{"sectors/wijkverpleging.json: /options/1/choose_when/1/when: a point without a condition needs "
                "judgements"});
}

TEST_CASE("a question's choices match its type") {
    CHECK(about_question("1/choices", R"([{"value": true, "label": "Ja"}])") ==
          Texts{"questions.json: /questions/1/choices: a question of type bool has two choices, true and false; found "
                "1"});
    CHECK(
        about_question("1/choices/0/value", "\"yes\"") ==
        Texts{"questions.json: /questions/1/choices/0/value: expected true or false, as the question is of type bool, "
              "found the text \"yes\""});
    CHECK(about_question("5/choices/0/value", "false") ==
          Texts{"questions.json: /questions/5/choices/0/value: expected a text, found false"});
    CHECK(about_question("3/choices", "[]").front() ==
          "questions.json: /questions/3/choices: this question needs choices");
    CHECK(about_question("8/choices", R"([{"value": "x", "label": "X"}])") ==
          Texts{"questions.json: /questions/8/choices: a question for a number or a date has no choices"});
}

TEST_CASE("a question's other fields match its type") {
    CHECK(about_question("1/minimum", "0") ==
          Texts{"questions.json: /questions/1/minimum: only a question for a number has \"minimum\""});
    CHECK(
        about_question("4/absent_means", "\"old\"") ==
        Texts{"questions.json: /questions/4/absent_means: expected one of: new, own_experiment_ending, found the text "
              "\"old\""});
    CHECK(about_question("4/absent_means", "{}") ==
          Texts{"questions.json: /questions/4/absent_means: expected a value that this question can have, found an "
                "object"});
    CHECK(about_question("1/type", "\"boolean\"") ==
          Texts{"questions.json: /questions/1/type: expected one of: bool, choice, list, number, date, found the text "
                "\"boolean\""});
    CHECK(about_question("2/ask_when/fact", "\"spans_sectors\"") ==
          Texts{"questions.json: /questions/2/ask_when: whether this is asked cannot depend on its own answer"});
    CHECK(about_question("8/fact", "\"as_of\"").front() ==
          "questions.json: /questions/8/fact: the fact \"as_of\" is known without asking; use another name");
}
