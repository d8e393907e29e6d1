#include "plan/moved.h"

#include "engine/real_data.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;

namespace {

content::Date on(const char* text) { return *content::parse_date(text); }

plan::Plan innovation() {
    const content::Library& library = real_data();
    const content::Edition& edition = library.edition;
    return plan::make_plan(edition, *content::find_option(edition, "fysiotherapie/beleidsregel-innovatie"),
                           on("2027-06-01"), {}, on("2026-11-22"), library.strings);
}

const plan::Task& task_called(const plan::Plan& plan, const std::string& id) {
    return *std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const auto& task) { return task.step->id == id; });
}

bool says_too_late(const plan::Plan& plan) {
    return std::any_of(plan.notices.begin(), plan.notices.end(),
                       [](const plan::Notice& notice) { return notice.id.starts_with("too_late."); });
}

}  // namespace

TEST_CASE("Without days of one's own a plan stays as it is") {
    const plan::Plan before = innovation();
    const plan::Plan after = plan::moved(before, {{"no-such-task", on("2027-01-01")}}, real_data().strings);
    CHECK(after.deadlines.size() == before.deadlines.size());
    CHECK(after.notices.size() == before.notices.size());
}

TEST_CASE("A task moves to its own day, and its day in the calendar with it") {
    const plan::Plan after = plan::moved(innovation(), {{"apply-jointly", on("2027-02-01")}}, real_data().strings);
    CHECK(task_called(after, "apply-jointly").due == on("2027-02-01"));
    const auto deadline = std::find_if(after.deadlines.begin(), after.deadlines.end(),
                                       [](const plan::Deadline& one) { return one.id == "apply-jointly"; });
    REQUIRE(deadline != after.deadlines.end());
    CHECK(deadline->date == on("2027-02-01"));
    CHECK(std::is_sorted(after.deadlines.begin(), after.deadlines.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; }));
    CHECK_FALSE(says_too_late(after));
    CHECK(plan::moved(innovation(), {{"apply-jointly", on("2026-11-01")}}, real_data().strings).tasks.size() ==
          after.tasks.size());
}

TEST_CASE("What waits for a task that is moved can't begin before it, and what then comes too late is said") {
    const plan::Plan after = plan::moved(innovation(), {{"apply-jointly", on("2027-08-01")}}, real_data().strings);
    CHECK(says_too_late(after));
    for (const plan::Task& task : after.tasks) {
        const bool waits =
            std::find(task.depends_on.begin(), task.depends_on.end(), "apply-jointly") != task.depends_on.end();
        if (waits) CHECK(task.earliest >= on("2027-08-01"));
    }
}
