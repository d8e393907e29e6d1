#include "app/typed.h"

#include "app/small_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;

TEST_CASE("Numbers are read as the Dutch write them") {
    CHECK(app::typed_number("12") == 12);
    CHECK(app::typed_number(" 12,5 % ") == 12.5);
    CHECK(app::typed_number("0,1") == 0.1);  // the very double that 0.1 is
    CHECK(app::typed_number("1.000") == 1000);
    CHECK(app::typed_number("1.000,25") == 1000.25);
    CHECK(app::typed_number("12.000.000") == 12000000);
    // Pasted from where a dot parts the decimals.
    CHECK(app::typed_number("12.5") == 12.5);
    CHECK(app::typed_number("0.25") == 0.25);
}

TEST_CASE("What is no number is not taken for one") {
    for (const char* text : {"",
                             " ",
                             "%",
                             ",",
                             ",5",
                             "5,",
                             "5.",
                             "tien",
                             "1,2,3",
                             "1.00,5",
                             "1..5",
                             "-3",
                             "+3",
                             "1e3",
                             "0x1",
                             "1 000",
                             "99999999999999999999",

                             "1234.567",
                             "nan",
                             "\xFF"}) {
        INFO(text);
        CHECK_FALSE(app::typed_number(text));
    }
}

TEST_CASE("Days are read as written here, and as stored") {
    const auto day = content::parse_date("2027-01-05");
    REQUIRE(day);
    CHECK(app::typed_date("2027-01-05") == day);
    CHECK(app::typed_date(" 5-1-2027 ") == day);
    CHECK(app::typed_date("05-01-2027") == day);
    CHECK(app::typed_date("5/1/2027") == day);
    for (const char* text : {"", "5-1-27", "30-2-2027", "1-13-2027", "0-1-2027", "5-1", "5-1-2027-1", "2027-1-5",
                             "morgen", "1-1-0000", "5-1/2027", "-1-1-2027"}) {
        INFO(text);
        CHECK_FALSE(app::typed_date(text));
    }
}

TEST_CASE("A typed answer is a possible one") {
    const content::Edition edition = tests::small_edition();
    const auto* times = content::find_question(edition, "times");
    const auto* role = content::find_question(edition, "role");
    REQUIRE(times != nullptr);
    CHECK(app::typed_answer(*times, "2") == content::FactValue(2.0));
    CHECK_FALSE(app::typed_answer(*times, "2,5"));
    CHECK_FALSE(app::typed_answer(*role, "provider"));  // chosen, never typed
}
