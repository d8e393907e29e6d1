// Expected values: what `a < b`, `a === b`, `b.indexOf(a) > -1`, Number.parseFloat(a) and Number(a) give in JavaScript.
#include "engine/operators.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>

using wegwijzer::content::FactValue;
using wegwijzer::content::Operand;
using wegwijzer::content::Operator;
using wegwijzer::content::Scalar;
using wegwijzer::engine::holds;
using wegwijzer::engine::js_number;
using Texts = std::vector<std::string>;
using namespace std::string_literals;

TEST_CASE("equal is strict: no value equals one of another kind") {
    CHECK(holds(Operator::equal, true, true));
    CHECK_FALSE(holds(Operator::equal, true, 1.0));
    CHECK_FALSE(holds(Operator::equal, 10.0, "10"s));
    CHECK(holds(Operator::equal, 0.0, -0.0));
    CHECK(holds(Operator::not_equal, "a"s, "b"s));
    CHECK(holds(Operator::not_equal, false, "false"s));
    CHECK_FALSE(holds(Operator::equal, Texts{"a"}, "a"s));
    CHECK(holds(Operator::not_equal, Texts{"a"}, "a"s));
}

TEST_CASE("in looks for an equal value, and for a part of a text") {
    const Operand list = std::vector<Scalar>{"a"s, 2.0, true};
    CHECK(holds(Operator::in, "a"s, list));
    CHECK(holds(Operator::in, 2.0, list));
    CHECK(holds(Operator::in, true, list));
    CHECK_FALSE(holds(Operator::in, "2"s, list));
    CHECK(holds(Operator::not_in, Texts{"a"}, list));
    CHECK(holds(Operator::in, "ell"s, "hello"s));
    CHECK(holds(Operator::not_in, "elp"s, "hello"s));
}

TEST_CASE("contains wants a list: anything else neither contains nor does not contain") {
    CHECK(holds(Operator::contains, Texts{"a", "b"}, "b"s));
    CHECK(holds(Operator::does_not_contain, Texts{"a"}, "b"s));
    CHECK(holds(Operator::does_not_contain, Texts{}, "b"s));
    CHECK_FALSE(holds(Operator::contains, "ab"s, "b"s));
    CHECK_FALSE(holds(Operator::does_not_contain, "ab"s, "c"s));
}

TEST_CASE("numbers are ordered as numbers, dates as texts") {
    CHECK(holds(Operator::less_than, 9.5, 10.0));
    CHECK_FALSE(holds(Operator::less_than, 10.0, 10.0));
    CHECK(holds(Operator::less_than_inclusive, 10.0, 10.0));
    CHECK(holds(Operator::greater_than, 10.5, 10.0));
    CHECK(holds(Operator::greater_than_inclusive, 10.0, 10.0));
    CHECK(holds(Operator::less_than, "2023-12-31"s, "2024-01-01"s));
    CHECK(holds(Operator::greater_than_inclusive, "2024-01-01"s, "2024-01-01"s));
    CHECK(holds(Operator::less_than, "10"s, "9"s));       // two texts
    CHECK_FALSE(holds(Operator::less_than, "10"s, 9.0));  // a text and a number
    CHECK(holds(Operator::greater_than, 10.0, "9"s));
    CHECK_FALSE(holds(Operator::less_than, "2023-01-01"s, 5000.0));  // Number("2023-01-01") is NaN
    CHECK(holds(Operator::less_than, 0.0, true));                    // true is 1
}

TEST_CASE("what parseFloat makes no number of is ordered before and after nothing") {
    CHECK_FALSE(holds(Operator::less_than, true, 2.0));
    CHECK_FALSE(holds(Operator::greater_than_inclusive, true, 1.0));
    CHECK_FALSE(holds(Operator::less_than, "abc"s, "b"s));
    CHECK_FALSE(holds(Operator::greater_than, ""s, -1.0));
    CHECK(holds(Operator::less_than, "1abc"s, "2"s));
    CHECK(holds(Operator::greater_than, " 5 "s, 4.0));
    CHECK(holds(Operator::greater_than, ".5"s, "."s));
    CHECK_FALSE(holds(Operator::greater_than, "."s, ""s));
    CHECK(holds(Operator::less_than, Texts{"3"}, 5.0));
    CHECK_FALSE(holds(Operator::less_than, Texts{"3", "4"}, 5.0));  // "3,4" is no number
}

TEST_CASE("texts are ordered by UTF-16 unit") {
    CHECK(holds(Operator::less_than, "1\xF0\x9F\x98\x80"s, "1\xEF\xBC\xA1"s));  // U+1F600, U+FF21
    CHECK(holds(Operator::greater_than, "1\xC3\xA9"s, "1z"s));
}

TEST_CASE("texts that are numbers to JavaScript") {
    CHECK(js_number("") == 0);
    CHECK(js_number(" 12 ") == 12);
    CHECK(js_number("-1.5e2") == -150);
    CHECK(js_number("0x1F") == 31);
    CHECK(js_number("0b101") == 5);
    CHECK(std::isinf(js_number("Infinity")));
    for (const char* text : {"12px", "1e", "--1", "0x", "nan", "inf", "1 2", "+-1", "0b2"}) {
        INFO(text);
        CHECK(std::isnan(js_number(text)));
    }
}
