#include "sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using namespace wegwijzer::plan;
using namespace wegwijzer::plan::sample;
using Texts = std::vector<std::string>;

namespace {

// An edition that is still valid on the days of these tests, so that its own notice stays out of the way.
content::Edition current() {
    auto guide = edition();
    guide.info.valid_until = day("2040-01-01");
    return guide;
}

Texts noticed(const Plan& plan) {
    Texts all;
    for (const Notice& notice : plan.notices) all.push_back(notice.id + ": " + notice.text);
    return all;
}

Texts noticed(const content::Edition& guide, const std::string& route, std::string_view start, std::string_view as_of,
              const content::Answers& answers = {}) {
    return noticed(plan_for(guide, route, start, as_of, answers));
}

content::Answers from(const char* starting_point) { return {{"starting_point", std::string(starting_point)}}; }

}  // namespace

TEST_CASE("nothing to say where there is time enough") {
    CHECK(noticed(current(), "vrije-tarieven", "2027-01-01", "2026-09-01").empty());
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-01-01", "2026-09-01").empty());
}

TEST_CASE("a round of contract talks has passed from the day after it closed") {
    CHECK(noticed(current(), "vrije-tarieven", "2027-01-01", "2026-11-30").empty());
    CHECK(noticed(current(), "vrije-tarieven", "2027-01-01", "2026-12-01") ==
          Texts{"round_passed: round 30 m11 2026 start 1 m1 2027"});
    // Who starts on the last day of a round needed the one before.
    CHECK(noticed(current(), "vrije-tarieven", "2026-11-30", "2026-09-01") ==
          Texts{"round_passed: round 30 m11 2025 start 30 m11 2026"});
    // A route that does not hang on the talks says nothing of them.
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-06-01", "2026-12-15").empty());
}

TEST_CASE("a start in the past") {
    CHECK(noticed(current(), "vrije-tarieven", "2026-12-01", "2026-12-01") ==
          Texts{"round_passed: round 30 m11 2026 start 1 m12 2026"});
    CHECK(noticed(current(), "vrije-tarieven", "2026-12-01", "2026-12-02") ==
          Texts{"start_passed: start 1 m12 2026 today 2 m12 2026", "round_passed: round 30 m11 2026 start 1 m12 2026"});
}

TEST_CASE("a start outside the option's own period") {
    const auto guide = current();
    CHECK(noticed(guide, "experiment-beleidsregel", "2021-12-31", "2021-01-01") ==
          Texts{"period_not_begun: from 1 m1 2022", "edition_not_begun: Wegwijzer 2023 holds from 1 m1 2023"});
    CHECK(noticed(guide, "experiment-beleidsregel", "2026-12-31", "2026-09-01").empty());
    CHECK(noticed(guide, "experiment-beleidsregel", "2027-01-01", "2026-09-01") ==
          Texts{"period_over: until 31 m12 2026"});
}

TEST_CASE("a start after the edition ends") {
    CHECK(noticed(edition(), "vrije-tarieven", "2023-12-31", "2023-09-01").empty());
    CHECK(noticed(edition(), "vrije-tarieven", "2024-01-01", "2023-09-01") ==
          Texts{"edition_expired: Wegwijzer 2023 held until 31 m12 2023"});
}

TEST_CASE("an application that can't be decided before the start") {
    // Eight weeks after 6 November is 1 January.
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-01-01", "2026-11-06").empty());
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-01-01", "2026-11-07") ==
          Texts{"decision_too_late: 8 weeks: 2 m1 2027, start 1 m1 2027"});
}

TEST_CASE("an objection: its term, and the day that it counts from") {
    auto answers = from("application_refused");
    CHECK(noticed(current(), "beleidsregel-innovatie", "2028-01-01", "2026-11-12", answers) ==
          Texts{"refusal_date_unknown: refusal unknown"});
    answers["refusal_date"] = std::string("2026-10-01");
    CHECK(noticed(current(), "beleidsregel-innovatie", "2028-01-01", "2026-11-12", answers).empty());
    CHECK(noticed(current(), "beleidsregel-innovatie", "2028-01-01", "2026-11-13", answers) ==
          Texts{"objection_passed: objection 12 m11 2026"});
}

TEST_CASE("experiments whose days are not known") {
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-01-01", "2026-09-01", from("join_running_experiment")) ==
          Texts{"running_experiment: running"});
    auto answers = from("own_experiment_ending");
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-01-01", "2026-09-01", answers) ==
          Texts{"experiment_end_unknown: end unknown"});
    answers["experiment_end"] = std::string("2026-12-31");
    CHECK(noticed(current(), "beleidsregel-innovatie", "2027-01-01", "2026-09-01", answers).empty());
    CHECK(noticed(current(), "vrije-tarieven", "2027-01-01", "2026-09-01", from("join_running_experiment")).empty());
}

TEST_CASE("a task that must be done before its own last day") {
    auto guide = current();
    using content::Anchor;
    using content::Moment;
    guide.routes[0].steps = {step("talk", {}, Moment{Anchor::round_closes}),
                             step("apply", {"talk"}, Moment{Anchor::start, 0, -8, 0})};
    CHECK(noticed(guide, "vrije-tarieven", "2026-12-01", "2026-09-01") ==
          Texts{"sooner.talk: Doe talk. before Doe apply. on 6 m10 2026"});
    CHECK(noticed(guide, "vrije-tarieven", "2027-03-01", "2026-09-01").empty());
}
