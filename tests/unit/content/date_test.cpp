#include "content/date.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <ctime>

using namespace wegwijzer::content;

namespace {

Date day(const char* text) { return *parse_date(text); }

}  // namespace

TEST_CASE("only existing days, written in full, are read") {
    CHECK(to_iso(day("2024-02-29")) == "2024-02-29");
    CHECK(to_iso(day("1900-01-01")) == "1900-01-01");
    CHECK(to_iso(day("2199-12-31")) == "2199-12-31");
    const auto* wrong =
        GENERATE("", "2023-02-29", "1900-02-29", "2100-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00",
                 "2023-1-01", "2023-01-1", "23-01-01", "1899-12-31", "2200-01-01", " 2023-01-01", "2023-01-01 ",
                 "2023/01/01", "20230101", "2023-01-01T00:00", "+023-01-01", "-023-01-01", "2023-0a-01", "２023-01-01");
    INFO(wrong);
    CHECK_FALSE(parse_date(wrong).has_value());
}

TEST_CASE("months are calendar months, clamped to the month's end") {
    CHECK(to_iso(add_months(day("2023-01-31"), 1)) == "2023-02-28");
    CHECK(to_iso(add_months(day("2024-01-31"), 1)) == "2024-02-29");
    CHECK(to_iso(add_months(day("2024-01-31"), 3)) == "2024-04-30");
    CHECK(to_iso(add_months(day("2024-03-31"), -1)) == "2024-02-29");
    CHECK(to_iso(add_months(day("2023-03-31"), -13)) == "2022-02-28");
    CHECK(to_iso(add_months(day("2024-02-29"), 12)) == "2025-02-28");
    CHECK(to_iso(add_months(day("2023-11-15"), 2)) == "2024-01-15");
    CHECK(to_iso(add_months(day("2023-01-15"), -1)) == "2022-12-15");
    CHECK(to_iso(add_months(day("2023-05-20"), 0)) == "2023-05-20");
    CHECK(to_iso(add_months(day("2022-01-01"), 60)) == "2027-01-01");
}

TEST_CASE("days go over months, years and leap days") {
    CHECK(to_iso(add_days(day("2023-12-31"), 1)) == "2024-01-01");
    CHECK(to_iso(add_days(day("2024-02-28"), 1)) == "2024-02-29");
    CHECK(to_iso(add_days(day("2023-02-28"), 1)) == "2023-03-01");
    CHECK(to_iso(add_days(day("2024-01-01"), -1)) == "2023-12-31");
    CHECK(to_iso(add_days(day("2023-03-01"), 42)) == "2023-04-12");  // six weeks
    CHECK(days_between(day("2023-01-01"), day("2024-01-01")) == 365);
    CHECK(days_between(day("2024-01-01"), day("2025-01-01")) == 366);
    CHECK(days_between(day("2024-03-01"), day("2024-02-01")) == -29);
    CHECK(days_between(day("1900-01-01"), day("2199-12-31")) ==
          109572);  // 300 years, 73 of them leap years, less a day
}

TEST_CASE("days agree with the C library's calendar") {
    // An independent calendar: timegm counts seconds since 1970, gmtime turns them into a day.
    const Date start = day("1970-01-01");
    for (int days = 0; days < 80'000; days += 37) {
        const std::time_t seconds = static_cast<std::time_t>(days) * 86'400;
        std::tm parts{};
        gmtime_r(&seconds, &parts);
        char expected[32];
        REQUIRE(std::strftime(expected, sizeof expected, "%Y-%m-%d", &parts) == 10);
        const Date moved = add_days(start, days);
        CHECK(to_iso(moved) == expected);
        CHECK(days_between(start, moved) == days);
        CHECK(parse_date(expected) == moved);
    }
}
