#include "sample.h"

#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

using namespace wegwijzer;
using namespace wegwijzer::plan;
using namespace wegwijzer::plan::sample;
using content::Anchor;
using content::Moment;
using Ids = std::vector<std::string>;

namespace {

const content::Answers refused = {{"starting_point", std::string("application_refused")},
                                  {"refusal_date", std::string("2026-10-01")}};

}  // namespace

TEST_CASE("contract talks: days and order") {
    const auto guide = edition();
    const Plan plan = plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01");
    CHECK(ids(plan.tasks) == Ids{"talk", "business-case", "sign"});
    CHECK(iso(task(plan, "talk").earliest) == "2026-07-01");
    CHECK(iso(task(plan, "talk").due) == "2026-11-30");
    CHECK(iso(task(plan, "business-case").due) == "-");
    CHECK(iso(task(plan, "business-case").earliest) == "-");
    CHECK(iso(task(plan, "sign").due) == "2026-12-31");
    CHECK(task(plan, "sign").depends_on == Ids{"talk", "business-case"});
}

TEST_CASE("dependencies come before days, days before the guide's order") {
    const auto guide = edition();
    const Plan plan =
        plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-09-01", {{"needs_longer_study", true}});
    // The guide lists decide, apply, prepare: each waits for the next.
    CHECK(ids(plan.tasks) == Ids{"prepare", "apply", "decide", "interim", "final", "extend"});
    CHECK(iso(task(plan, "apply").due) == "2026-11-06");
}

TEST_CASE("an undated task stays behind its predecessor in the guide") {
    auto guide = edition();
    guide.routes[0].steps = {step("late", {}, Moment{Anchor::start}), step("after-late"),
                             step("early", {}, Moment{Anchor::round_opens}), step("after-early")};
    const Plan plan = plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01");
    CHECK(ids(plan.tasks) == Ids{"early", "after-early", "late", "after-late"});
}

TEST_CASE("a step whose condition is false is left out, and what waited for it waits for what it waited for") {
    const auto guide = edition();
    const Plan without =
        plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-09-01", {{"needs_longer_study", false}});
    CHECK(ids(without.tasks) == Ids{"prepare", "apply", "decide", "interim", "final"});

    auto chained = edition();
    auto& steps = chained.routes[1].steps;
    steps[4].when = equals("new_care", true);  // interim
    const Plan plan = plan_for(chained, "beleidsregel-innovatie", "2027-01-01", "2026-09-01", {{"new_care", false}});
    CHECK(task(plan, "final").depends_on == Ids{"decide"});
}

TEST_CASE("a step whose condition is not known belongs to the plan, but is not certain") {
    const auto guide = edition();
    const Plan plan = plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-09-01");
    CHECK_FALSE(task(plan, "extend").certain);
    CHECK(task(plan, "final").certain);
}

TEST_CASE("the option's own sector and the start count as answers") {
    auto guide = edition();
    content::Condition here;
    here.kind = content::Condition::Kind::leaf;
    here.fact = "sectors";
    here.op = content::Operator::contains;
    here.value = std::string("fysiotherapie");
    guide.routes[0].steps[0].when = here;
    CHECK(task(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01"), "talk").certain);
    const content::Answers elsewhere = {{"sectors", std::vector<std::string>{"wijkverpleging"}}};
    CHECK(task(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01", elsewhere), "talk").certain);

    guide.routes[0].steps[0].when = equals("as_of", std::string("2027-01-01"));
    CHECK(task(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01"), "talk").certain);
}

TEST_CASE("after a refusal the plan begins with the objection, which waits for nothing") {
    const auto guide = edition();
    const Plan plan = plan_for(guide, "beleidsregel-innovatie", "2028-01-01", "2026-10-15", refused);
    REQUIRE(plan.tasks.front().step->id == "object");
    CHECK(plan.tasks.front().depends_on.empty());
    CHECK(iso(plan.tasks.front().earliest) == "2026-10-01");
    CHECK(iso(plan.tasks.front().due) == "2026-11-12");
    CHECK(ids(plan.tasks).size() == 7);
    // Without a refusal there is nothing to object to.
    const Plan fresh = plan_for(guide, "beleidsregel-innovatie", "2028-01-01", "2026-10-15");
    CHECK(ids(fresh.tasks) == Ids{"prepare", "apply", "decide", "interim", "final", "extend"});
}

TEST_CASE("a task has passed from the day after it was due") {
    const auto guide = edition();
    CHECK_FALSE(task(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-11-30"), "talk").passed);
    CHECK(task(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-12-01"), "talk").passed);
    CHECK_FALSE(task(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-12-01"), "business-case").passed);
}

TEST_CASE("a route that does not exist, or waits in a circle, gives a plan all the same") {
    auto guide = edition();
    guide.routes[0].steps = {step("a", {"b"}), step("b", {"a"}), step("c", {"c"})};
    CHECK(ids(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01").tasks).size() == 3);
    guide.routes.clear();
    CHECK(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01").tasks.empty());
}

TEST_CASE("random routes: the order keeps to the dependencies, and to the days where it is free to") {
    std::mt19937 random(20270101);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    for (int round = 0; round < 300; ++round) {
        auto guide = edition();
        auto& steps = guide.routes[1].steps;
        steps.clear();
        const int count = 2 + pick(10);
        // A hidden order, so that there is no circle; the guide lists the steps in another.
        for (int i = 0; i < count; ++i) {
            content::Step made = step("s" + std::to_string(i));
            for (int j = 0; j < i; ++j) {
                if (pick(4) == 0) made.after.push_back("s" + std::to_string(j));
            }
            if (pick(3) != 0) {
                const Anchor anchor = std::vector{Anchor::start, Anchor::round_closes, Anchor::interim, Anchor::refusal,
                                                  Anchor::end}[static_cast<std::size_t>(pick(5))];
                made.due = Moment{anchor, pick(5) - 2, pick(9) - 4, 0};
            }
            if (pick(5) == 0) made.when = equals("new_care", pick(2) == 0);
            steps.push_back(made);
        }
        std::shuffle(steps.begin(), steps.end(), random);
        const content::Answers answers = pick(2) == 0 ? content::Answers{} : content::Answers{{"new_care", true}};
        const Plan plan = plan_for(guide, "beleidsregel-innovatie", "2027-03-31", "2026-09-01", answers);

        std::set<std::string> done;
        for (const Task& current : plan.tasks) {
            for (const std::string& id : current.depends_on) CHECK(done.contains(id));
            CHECK(done.insert(current.step->id).second);
        }
        // Everything that a planned step waits for, directly, and that is planned too, comes first.
        for (const Task& current : plan.tasks) {
            for (const std::string& id : current.step->after) {
                if (done.contains(id)) {
                    CHECK(std::find(current.depends_on.begin(), current.depends_on.end(), id) !=
                          current.depends_on.end());
                }
            }
        }
        // Two neighbours that stand against their due days do so because something waits for the first of them.
        for (std::size_t i = 0; i + 1 < plan.tasks.size(); ++i) {
            const Task& first = plan.tasks[i];
            const Task& second = plan.tasks[i + 1];
            if (!first.due || !second.due || *first.due <= *second.due) continue;
            const bool waited_for = std::any_of(
                plan.tasks.begin() + static_cast<std::ptrdiff_t>(i) + 1, plan.tasks.end(), [&](const Task& later) {
                    return std::find(later.depends_on.begin(), later.depends_on.end(), first.step->id) !=
                           later.depends_on.end();
                });
            CHECK(waited_for);
        }
        // A task that must be done before its own last day is told by a notice.
        for (const Task& current : plan.tasks) {
            for (const Task& other : plan.tasks) {
                const bool waits = std::find(current.depends_on.begin(), current.depends_on.end(), other.step->id) !=
                                   current.depends_on.end();
                if (!waits || !current.due || !other.due || *current.due >= *other.due) continue;
                const Ids told = ids(plan.notices);
                CHECK(std::find(told.begin(), told.end(), "sooner." + other.step->id) != told.end());
            }
        }
    }
}
