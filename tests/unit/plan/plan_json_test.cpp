#include "plan/plan_json.h"

#include "sample.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer;
using namespace wegwijzer::plan;
using namespace wegwijzer::plan::sample;

TEST_CASE("a plan as JSON has the contract's shape") {
    auto guide = edition();
    guide.routes[0].steps[0].documents = {"Businesscase"};
    const Plan plan = plan_for(guide, "vrije-tarieven", "2027-01-01", "2026-12-01");
    const auto json = to_json(guide, plan);
    CHECK(json["option"] == "fysiotherapie/vrije-tarieven");
    CHECK(json["start"] == "2027-01-01");
    CHECK(json["as_of"] == "2026-12-01");
    CHECK(json["currency"] == "expired");
    CHECK(json["edition"]["valid_until"] == "2024-01-01");
    CHECK(json["tasks"].size() == 3);
    CHECK(json["tasks"][0] == nlohmann::ordered_json::parse(R"({
        "id": "talk", "text": "Doe talk.", "actor": "zorgaanbieder", "due": "2026-11-30", "earliest": "2026-07-01",
        "depends_on": [], "documents": ["Businesscase"], "passed": true, "certain": true,
        "source": {"document": "wegwijzer", "section": "Checklist"}})"));
    CHECK(json["tasks"][1]["due"].is_null());
    CHECK(json["tasks"][1]["earliest"].is_null());
    CHECK(json["tasks"][2]["depends_on"] == nlohmann::ordered_json::array({"talk", "business-case"}));
    CHECK(json["deadlines"][0]["task"] == "talk");
    CHECK(json["deadlines"][2] ==
          nlohmann::ordered_json::parse(R"({"id": "start", "text": "start", "date": "2027-01-01", "task": null})"));
    CHECK(json["notices"][0]["id"] == "edition_expired");
}

TEST_CASE("an option with a period of its own is judged by that, not by the edition") {
    const auto guide = edition();
    CHECK(to_json(guide, plan_for(guide, "experiment-beleidsregel", "2026-12-31", "2026-09-01"))["currency"] ==
          "current");
    CHECK(to_json(guide, plan_for(guide, "experiment-beleidsregel", "2027-01-01", "2026-09-01"))["currency"] ==
          "expired");
    CHECK(to_json(guide, plan_for(guide, "experiment-beleidsregel", "2021-01-01", "2021-01-01"))["currency"] ==
          "not_yet");
}
