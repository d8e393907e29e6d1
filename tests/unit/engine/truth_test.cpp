#include "engine/truth.h"

#include "engine/random_rules.h"
#include "engine/reference.h"
#include "engine/sample.h"

#include <stdexcept>

using namespace sample;
using wegwijzer::content::Answers;
using wegwijzer::content::Scalar;
using wegwijzer::engine::evaluate;
using wegwijzer::engine::Truth;
using namespace std::string_literals;

namespace {

wegwijzer::content::Edition questions() {
    Question percent = question("percent", FactType::number);
    percent.minimum = 0;
    Question times = question("times", FactType::number);
    times.minimum = 0;
    times.whole = true;
    Question start = question("point", FactType::choice, FactClass::idea, {"new", "join"});
    start.absent_means = "new"s;
    return edition({yes_no("a"), yes_no("b"), question("colour", FactType::choice, FactClass::idea, {"red", "green"}),
                    question("laws", FactType::list, FactClass::idea, {"zvw", "wlz"}), percent, times,
                    question("day", FactType::date), start});
}

}  // namespace

TEST_CASE("a condition is unknown only while two ways of answering differ") {
    const auto edition = questions();
    const auto truth = [&](const Condition& condition, const Answers& answers = {}) {
        return evaluate(edition, condition, answers);
    };
    CHECK(truth(is("a", true)) == Truth::unknown);
    CHECK(truth(is("a", true), {{"a", true}}) == Truth::yes);
    CHECK(truth(is("a", true), {{"a", false}}) == Truth::no);
    // Kleene's logic calls all of these unknown.
    CHECK(truth(any({is("a", true), is("a", false)})) == Truth::yes);
    CHECK(truth(all({is("a", true), negation(is("a", true))})) == Truth::no);
    CHECK(truth(any({is("colour", "red"), is("colour", "green")})) == Truth::yes);
    CHECK(truth(is("colour", "blue")) == Truth::no);
    CHECK(truth(all({any({is("a", true), is("b", true)}), any({is("a", true), is("b", false)}), is("a", false)})) ==
          Truth::no);
    CHECK(truth(any({all({is("a", true), is("b", true)}), is("a", false), is("b", false)})) == Truth::yes);
}

TEST_CASE("numbers: minimum and whole decide what is possible") {
    const auto edition = questions();
    const auto truth = [&](const Condition& condition) { return evaluate(edition, condition, {}); };
    CHECK(truth(leaf("percent", Operator::greater_than_inclusive, 0.0)) == Truth::yes);
    CHECK(truth(leaf("percent", Operator::less_than, 0.0)) == Truth::no);
    CHECK(truth(leaf("percent", Operator::less_than_inclusive, 10.0)) == Truth::unknown);
    CHECK(truth(all({leaf("percent", Operator::greater_than, 1.0), leaf("percent", Operator::less_than, 2.0)})) ==
          Truth::unknown);
    CHECK(truth(all({leaf("times", Operator::greater_than, 1.0), leaf("times", Operator::less_than, 2.0)})) ==
          Truth::no);
    CHECK(truth(is("times", 1.5)) == Truth::no);
    CHECK(truth(is("percent", 1.5)) == Truth::unknown);
    // All thresholds lie below what is possible.
    Question many = question("many", FactType::number);
    many.minimum = 4.5;
    for (const bool whole : {false, true}) {
        many.whole = whole;
        CHECK(evaluate(sample::edition({many}), leaf("many", Operator::greater_than, 1.0), {}) == Truth::yes);
        CHECK(evaluate(sample::edition({many}), leaf("many", Operator::less_than, 5.0), {}) ==
              (whole ? Truth::no : Truth::unknown));
    }
}

TEST_CASE("dates and lists") {
    const auto edition = questions();
    const auto truth = [&](const Condition& condition) { return evaluate(edition, condition, {}); };
    CHECK(truth(leaf("day", Operator::greater_than, "1800-01-01"s)) == Truth::yes);
    CHECK(truth(all({leaf("day", Operator::greater_than, "2023-02-28"s),
                     leaf("day", Operator::less_than, "2023-03-01"s)})) == Truth::no);
    CHECK(truth(all({leaf("day", Operator::greater_than, "2024-02-28"s),
                     leaf("day", Operator::less_than, "2024-03-01"s)})) == Truth::unknown);
    CHECK(truth(any({leaf("laws", Operator::contains, "zvw"s), leaf("laws", Operator::does_not_contain, "zvw"s)})) ==
          Truth::yes);
    CHECK(truth(all({leaf("laws", Operator::contains, "zvw"s), leaf("laws", Operator::contains, "wlz"s)})) ==
          Truth::unknown);
    CHECK(truth(leaf("laws", Operator::contains, "wmo"s)) == Truth::no);
}

TEST_CASE("absent_means answers, as_of must be given") {
    const auto edition = questions();
    CHECK(evaluate(edition, is("point", "new"), {}) == Truth::yes);
    CHECK(evaluate(edition, is("point", "new"), {{"point", "join"s}}) == Truth::no);
    const Condition later = leaf("as_of", Operator::greater_than, "2023-06-01"s);
    CHECK(evaluate(edition, later, {{"as_of", "2023-06-02"s}}) == Truth::yes);
    CHECK_THROWS_AS(evaluate(edition, later, {}), std::logic_error);
    CHECK_THROWS_AS(evaluate(edition, is("nothing", true), {}), std::logic_error);
}

TEST_CASE("random conditions are worth what all completions agree on") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        RandomRules random(seed);
        const auto edition = random.edition();
        const auto domains = reference::domains_of(edition);
        for (int i = 0; i < 5; ++i) {
            const Condition condition = random.condition(3);
            auto wider = edition;  // so that the reference knows this condition's thresholds as well
            wider.options.front().requirements.push_back(hard("extra", condition));
            const auto answers = reference::counting(edition, random.answers(), "2023-01-05");
            const auto possible = reference::possible(condition, answers, reference::domains_of(wider));
            const Truth expected = possible.size() == 2 ? Truth::unknown : *possible.begin() ? Truth::yes : Truth::no;
            INFO("seed " << seed << ", condition " << i);
            CHECK(evaluate(edition, condition, answers) == expected);
        }
    }
}
