#include "content/strings.h"

#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

TEST_CASE("placeholders are replaced by their values") {
    const Strings say({{"plain", "Zomaar."}, {"filled", "{a} en {b}, {a}"}, {"loose", "{a} {unknown} {"}});
    CHECK(say("plain") == "Zomaar.");
    CHECK(say("filled", {{"a", "peer"}, {"b", "appel"}}) == "peer en appel, peer");
    CHECK(say("loose", {{"a", "1"}}) == "1 {unknown} {");
    // A value is a value, not a text to fill in again.
    CHECK(say("filled", {{"a", "{b}"}, {"b", "x"}}) == "{b} en x, {b}");
}

TEST_CASE("a text that does not exist is seen at once") {
    const Strings say;
    CHECK(say("no.such.text") == "«no.such.text»");
    CHECK_FALSE(say.has("no.such.text"));
}

TEST_CASE("a date in words has no leading zeros") {
    const Strings say = sample_library().strings;
    CHECK(date_in_words(say, *parse_date("2024-01-01")) == "1 januari 2024");
    CHECK(date_in_words(say, *parse_date("2023-10-31")) == "31 oktober 2023");
}
