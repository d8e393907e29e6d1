#include "plan/anchors.h"

#include "sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using namespace wegwijzer::plan;
using namespace wegwijzer::plan::sample;
using content::Anchor;

namespace {

// Days of the rules, worked out by counting on a calendar of our own: no <chrono>, so that a mistake is not made twice.
struct Day {
    int year, month, day;
    bool operator==(const Day&) const = default;
};
bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }
int days_in(int year, int month) {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap(year) ? 29 : lengths[month - 1];
}
Day next(Day d) {
    if (++d.day > days_in(d.year, d.month)) d.day = 1, ++d.month;
    if (d.month > 12) d.month = 1, ++d.year;
    return d;
}
Day previous(Day d) {
    if (--d.day < 1) {
        if (--d.month < 1) d.month = 12, --d.year;
        d.day = days_in(d.year, d.month);
    }
    return d;
}
Day months_later(Day d, int months) {
    for (int i = 0; i < months; ++i) {
        if (++d.month > 12) d.month = 1, ++d.year;
    }
    d.day = std::min(d.day, days_in(d.year, d.month));
    return d;
}
std::string text(Day d) {
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(d.year) + "-" + two(d.month) + "-" + two(d.day);
}

Anchors anchors(const std::string& route, std::string_view start, const content::Answers& answers = {}) {
    static const content::Edition shared = edition();
    return anchors_for(shared, option(shared, route), day(start), answers);
}

}  // namespace

TEST_CASE("contract talks: the last round that ends before the start") {
    const auto round = [](std::string_view start) {
        const Round found = last_round_before(day(start));
        return content::to_iso(found.opens) + " " + content::to_iso(found.closes);
    };
    CHECK(round("2026-11-29") == "2025-07-01 2025-11-30");
    CHECK(round("2026-11-30") == "2025-07-01 2025-11-30");  // ends on, not before, that day
    CHECK(round("2026-12-01") == "2026-07-01 2026-11-30");
    CHECK(round("2026-12-31") == "2026-07-01 2026-11-30");
    CHECK(round("2027-01-01") == "2026-07-01 2026-11-30");
    CHECK(round("2027-07-01") == "2026-07-01 2026-11-30");
}

TEST_CASE("an experiment of 36 months") {
    const auto days = [](std::string_view start) {
        const Anchors found = anchors("beleidsregel-innovatie", start);
        return std::vector{iso(found[Anchor::interim]), iso(found[Anchor::final_evaluation]), iso(found[Anchor::end]),
                           iso(found[Anchor::standstill])};
    };
    using Days = std::vector<std::string>;
    CHECK(days("2027-01-01") == Days{"2028-07-01", "2029-07-01", "2029-12-31", "2030-12-31"});
    CHECK(days("2027-01-02") == Days{"2028-07-02", "2029-07-02", "2030-01-01", "2031-12-31"});
    // Leap day: three years on there is none.
    CHECK(days("2024-02-29") == Days{"2025-08-29", "2026-08-29", "2027-02-27", "2028-12-31"});
    // Clamped to the month's end: 31 August + 18 months in a leap year, + 30 months in a common one.
    CHECK(days("2026-08-31") == Days{"2028-02-29", "2029-02-28", "2029-08-30", "2030-12-31"});
    CHECK(days("2025-08-31") == Days{"2027-02-28", "2028-02-29", "2028-08-30", "2029-12-31"});
}

TEST_CASE("every start in fourteen years, against a calendar of our own") {
    Day start{2019, 12, 1};
    for (; start.year < 2034; start = next(start)) {
        const Anchors found = anchors("beleidsregel-innovatie", text(start));
        INFO(text(start));
        const Day end = previous(months_later(start, 36));
        REQUIRE(iso(found[Anchor::interim]) == text(months_later(start, 18)));
        REQUIRE(iso(found[Anchor::final_evaluation]) == text(months_later(start, 30)));
        REQUIRE(iso(found[Anchor::end]) == text(end));
        REQUIRE(iso(found[Anchor::extension]) == text(previous(months_later(next(end), 24))));
        REQUIRE(iso(found[Anchor::standstill]) == text({end.year + 1, 12, 31}));
        Day closes = previous(start);
        while (closes.month != 11 || closes.day != 30) closes = previous(closes);
        REQUIRE(iso(found[Anchor::round_closes]) == text(closes));
        REQUIRE(iso(found[Anchor::round_opens]) == text({closes.year, 7, 1}));
    }
}

TEST_CASE("an own experiment that ends counts back from its last day") {
    const content::Answers answers = {{"starting_point", std::string("own_experiment_ending")},
                                      {"experiment_end", std::string("2026-08-30")}};
    const Anchors found = anchors("beleidsregel-innovatie", "2026-09-01", answers);
    CHECK(iso(found[Anchor::end]) == "2026-08-30");
    CHECK(iso(found[Anchor::final_evaluation]) == "2026-02-28");  // 31 August - 6 months, clamped
    CHECK(iso(found[Anchor::interim]) == "-");
    CHECK(iso(found[Anchor::extension]) == "2028-08-30");
    CHECK(iso(found[Anchor::standstill]) == "2027-12-31");

    const Anchors unknown =
        anchors("beleidsregel-innovatie", "2026-09-01", {{"starting_point", std::string("own_experiment_ending")}});
    CHECK(iso(unknown[Anchor::end]) == "-");
    CHECK(iso(unknown[Anchor::final_evaluation]) == "-");
    CHECK(iso(unknown[Anchor::standstill]) == "-");
}

TEST_CASE("the end of an own experiment means nothing to somebody with a new idea") {
    const Anchors found =
        anchors("beleidsregel-innovatie", "2027-01-01", {{"experiment_end", std::string("2026-08-30")}});
    CHECK(iso(found[Anchor::end]) == "2029-12-31");
}

TEST_CASE("somebody else's experiment began on a day that is not known") {
    const Anchors found =
        anchors("beleidsregel-innovatie", "2027-01-01", {{"starting_point", std::string("join_running_experiment")}});
    CHECK(iso(found[Anchor::interim]) == "-");
    CHECK(iso(found[Anchor::end]) == "-");
    CHECK(iso(found[Anchor::standstill]) == "-");
}

TEST_CASE("an experiment rule ends when its period does; a contract has no end of its own") {
    CHECK(iso(anchors("experiment-beleidsregel", "2024-03-01")[Anchor::end]) == "2026-12-31");
    CHECK(iso(anchors("experiment-beleidsregel", "2024-03-01")[Anchor::period_end]) == "2026-12-31");
    CHECK(iso(anchors("experiment-beleidsregel", "2024-03-01")[Anchor::interim]) == "-");
    CHECK(iso(anchors("experiment-beleidsregel", "2024-03-01")[Anchor::extension]) == "-");
    CHECK(iso(anchors("vrije-tarieven", "2024-03-01")[Anchor::end]) == "-");
    CHECK(iso(anchors("vrije-tarieven", "2024-03-01")[Anchor::standstill]) == "-");
    CHECK(iso(anchors("vrije-tarieven", "2024-03-01")[Anchor::edition_end]) == "2023-12-31");
}

TEST_CASE("an objection is due six weeks after the refusal") {
    const auto objection = [](const char* refusal) {
        return iso(anchors("beleidsregel-innovatie", "2029-01-01",
                           {{"starting_point", std::string("application_refused")},
                            {"refusal_date", std::string(refusal)}})[Anchor::objection]);
    };
    CHECK(objection("2027-01-20") == "2027-03-03");
    CHECK(objection("2028-01-20") == "2028-03-02");  // over a leap day
    CHECK(iso(anchors("beleidsregel-innovatie", "2029-01-01",
                      {{"refusal_date", std::string("2027-01-20")}})[Anchor::objection]) == "-");
}

TEST_CASE("a moment is its anchor moved by months, clamped, then by weeks and days") {
    Anchors found;
    found.set(Anchor::start, day("2027-03-31"));
    CHECK(iso(found.day_of({Anchor::start, -1, 0, 0})) == "2027-02-28");
    CHECK(iso(found.day_of({Anchor::start, 0, -8, 0})) == "2027-02-03");
    CHECK(iso(found.day_of({Anchor::start, -1, 1, 1})) == "2027-03-08");
    CHECK(iso(found.day_of({Anchor::end, 0, 0, 5})) == "-");
}
