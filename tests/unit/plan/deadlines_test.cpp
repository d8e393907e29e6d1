#include "plan/deadlines.h"

#include "sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using namespace wegwijzer::plan;
using namespace wegwijzer::plan::sample;
using Ids = std::vector<std::string>;

namespace {

Ids told(const Plan& plan) {
    Ids all;
    for (const Deadline& deadline : plan.deadlines) all.push_back(content::to_iso(deadline.date) + " " + deadline.id);
    return all;
}

}  // namespace

TEST_CASE("deadlines of contract talks: every dated task, and the start") {
    const auto guide = edition();
    const Plan plan = plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01");
    CHECK(told(plan) == Ids{"2026-11-30 talk", "2026-12-31 sign", "2027-01-01 start"});
    CHECK(plan.deadlines[0].task == "talk");
    CHECK(plan.deadlines[0].text == "Doe talk.");
    CHECK(plan.deadlines[2].task.empty());
}

TEST_CASE("a deadline says the first words of its task") {
    auto guide = edition();
    guide.routes[0].steps[0].text = "Wilt u nu al? Bel de verzekeraar op 088 - 1. Vraag alles.";
    guide.routes[0].steps[2].text = "Teken het contract.";
    const Plan plan = plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01");
    CHECK(plan.deadlines[0].text == "Wilt u nu al? Bel de verzekeraar op 088 - 1.");
    CHECK(plan.deadlines[1].text == "Teken het contract.");
}

TEST_CASE("a task that may not be needed does not stand for its moment") {
    auto guide = edition();
    guide.routes[0].steps[0].when = equals("new_care", true);
    CHECK(told(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01")) ==
          Ids{"2026-11-30 talk", "2026-11-30 contract_round", "2026-12-31 sign", "2027-01-01 start"});
}

TEST_CASE("the round is a deadline of its own where no task is due at its close") {
    auto guide = edition();
    guide.routes[0].steps[0].due.reset();
    CHECK(told(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01")) ==
          Ids{"2026-11-30 contract_round", "2026-12-31 sign", "2027-01-01 start"});
}

TEST_CASE("an experiment: application, decision, evaluations, end, extension and standstill") {
    auto guide = edition();
    const Plan plan =
        plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-09-01", {{"needs_longer_study", false}});
    CHECK(told(plan) == Ids{"2026-11-06 apply", "2027-01-01 decide", "2027-01-01 start", "2028-07-01 interim",
                            "2029-07-01 final", "2029-12-31 experiment_end", "2030-12-31 standstill_until",
                            "2031-12-31 extension_until"});
    guide.routes[1].steps.clear();
    CHECK(told(plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-09-01")) ==
          Ids{"2026-11-06 application", "2027-01-01 decision", "2027-01-01 start", "2028-07-01 interim_evaluation",
              "2029-07-01 final_evaluation", "2029-12-31 experiment_end", "2030-12-31 standstill_until",
              "2031-12-31 extension_until"});
}

TEST_CASE("the NZa's decision belongs to the application, where no task tells it") {
    auto guide = edition();
    guide.routes[1].steps.erase(guide.routes[1].steps.begin());  // decide
    const Plan plan = plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-09-01");
    CHECK(plan.deadlines[1].id == "decision");
    CHECK(plan.deadlines[1].task == "apply");
    CHECK(plan.deadlines[1].text == "decision 8");
}

TEST_CASE("what follows an own experiment: no application term, no extension where the study has shown enough") {
    auto guide = edition();
    guide.routes[1].steps.clear();
    content::Answers answers = {{"starting_point", std::string("own_experiment_ending")},
                                {"experiment_end", std::string("2026-12-31")}};
    CHECK(told(plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-05-01", answers)) ==
          Ids{"2026-07-01 final_evaluation", "2026-12-31 experiment_end", "2027-01-01 start",
              "2027-12-31 standstill_until", "2028-12-31 extension_until"});
    answers["needs_longer_study"] = false;
    answers["enough_outcomes"] = true;
    CHECK(told(plan_for(guide, "beleidsregel-innovatie", "2027-01-01", "2026-05-01", answers)) ==
          Ids{"2026-07-01 final_evaluation", "2026-12-31 experiment_end", "2027-01-01 start",
              "2027-12-31 standstill_until"});
}

TEST_CASE("an experiment rule: its end, once; an edition's last day only while it lies ahead") {
    const auto guide = edition();
    CHECK(told(plan_for(guide, "experiment-beleidsregel", "2024-01-01", "2023-09-01")) ==
          Ids{"2023-12-31 edition_end", "2024-01-01 join", "2024-01-01 start", "2026-12-31 experiment_end"});
    CHECK(told(plan_for(guide, "experiment-beleidsregel", "2024-02-01", "2024-01-01")) ==
          Ids{"2024-02-01 join", "2024-02-01 start", "2026-12-31 experiment_end"});
}

TEST_CASE("the period of an option that is no experiment has a last day too") {
    auto guide = edition();
    guide.options[0].period = content::Period{day("2026-01-01"), day("2027-06-30")};
    CHECK(told(plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01")).back() == "2027-06-30 period_end");
}

TEST_CASE("ids of deadlines are unique, also where a task has a moment's name") {
    auto guide = edition();
    guide.routes[0].steps[0].id = "start";
    guide.routes[0].steps[2].after = {};
    const Plan plan = plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-09-01");
    CHECK(told(plan) == Ids{"2026-11-30 start", "2026-12-31 sign"});
}

TEST_CASE("a service that the NZa has granted already is not applied for") {
    auto guide = edition();
    auto& service = guide.options[1];
    service.participation.kind = content::ParticipationKind::open_after_approval;
    const content::Answers granted = {{"starting_point", std::string("use_established_service")}};
    CHECK_FALSE(needs_decision(service, granted));
    CHECK(needs_decision(service, {}));
    service.participation.kind = content::ParticipationKind::join_agreement;  // granted, but another route's
    CHECK(needs_decision(service, granted));
    CHECK_FALSE(needs_decision(guide.options[0], {}));
}
