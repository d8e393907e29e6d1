#include "engine/advice_json.h"

#include "engine/advise.h"
#include "engine/sample.h"

#include <nlohmann/json.hpp>

using namespace wegwijzer;
using namespace sample;
using namespace std::string_literals;
using Json = nlohmann::ordered_json;

namespace {

// One option, for an idea that is new (class i) and costs at most 10 percent more (class a).
content::Edition small() {
    Question percent = question("percent", FactType::number);
    percent.minimum = 0;
    auto only = option("s", "r");
    only.requirements = {hard("is_new", is("new", true)),
                         actionable("cap", leaf("percent", Operator::less_than_inclusive, 10.0))};
    return edition({yes_no("new", FactClass::idea), percent}, {only});
}

Json advise_json(const content::Edition& edition, const content::Answers& answers) {
    const engine::Rules rules(edition);
    return engine::to_json(edition, engine::advise(rules, answers, day("2023-06-01"), content::Strings()));
}

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> names;
    for (const auto& [name, value] : object.items()) names.push_back(name);
    return names;
}

}  // namespace

TEST_CASE("the shape of an advice") {
    const auto edition = small();
    const Json json = advise_json(edition, {});
    CHECK(keys(json) == std::vector<std::string>{"edition", "as_of", "currency", "outcomes", "problems", "options",
                                                 "unavailable", "cross_sector", "next_question",
                                                 "questions_left_at_most", "settled"});
    CHECK(json["edition"]["valid_until"] == "2024-01-01");
    CHECK(json["as_of"] == "2023-06-01");
    CHECK(json["currency"] == "current");
    REQUIRE(json["options"].size() == 1);
    const Json& option = json["options"][0];
    for (const char* name : {"id", "sector", "route", "verdict", "rank", "rank_reasons", "currency", "requirements",
                             "choose_when", "consequences", "conflicts", "developments", "missing_facts", "what_if"}) {
        CHECK(option.contains(name));
    }
    CHECK(option["id"] == "s/r");
    CHECK(option["verdict"] == "undetermined");
    CHECK(option["missing_facts"] == Json({"new", "percent"}));
    CHECK(keys(option["requirements"][0]) == std::vector<std::string>{"id", "kind", "state", "text", "source"});
    CHECK(option["requirements"][0]["kind"] == "hard");
    CHECK(option["requirements"][0]["state"] == "unknown");
    CHECK(option["requirements"][1]["state"] == "open");
    CHECK(json["next_question"] == Json({{"fact", "new"}, {"prompt", "new?"}}));
    CHECK(json["questions_left_at_most"] == 2);
    CHECK(json["settled"] == false);
}

TEST_CASE("what if: nothing to do, a nearest number, the idea itself, no way at all") {
    const auto edition = small();
    const auto option = [&](const content::Answers& answers) { return advise_json(edition, answers)["options"][0]; };
    CHECK(option({{"new", true}, {"percent", 4.0}})["what_if"] == Json::array());
    CHECK(option({{"new", true}, {"percent", 15.0}})["what_if"].dump() == R"([[{"fact":"percent","value":10}]])");
    CHECK(option({{"new", true}})["what_if"].dump() == R"([[{"fact":"percent","value":10}]])");
    const Json other_idea = option({{"new", false}, {"percent", 4.0}});
    CHECK(other_idea["what_if"].is_null());
    CHECK(other_idea["what_if_idea"].dump() == R"([[{"fact":"new","value":true}]])");
    auto impossible = edition;
    impossible.options[0].requirements.push_back(hard("never", all({is("new", true), is("new", false)})));
    const Json never = advise_json(impossible, {})["options"][0];
    CHECK(never["verdict"] == "excluded");
    CHECK(never["what_if"].is_null());
    CHECK(never["what_if_idea"].empty());
    CHECK(never["missing_facts"].empty());
}

TEST_CASE("what the source leaves open of an instrument across sectors is said with it, and rules nothing out") {
    auto edition = small();
    content::CrossSector& known = edition.cross_sector.emplace_back();
    known.id = "known";
    known.summary = "Known.";
    known.temporary = false;
    known.patient_payment_title = true;
    known.laws = {"zvw"};
    known.when = is("new", true);
    edition.cross_sector.push_back(known);
    content::CrossSector& open = edition.cross_sector.back();
    open.id = "open";
    open.summary = "Open.";
    open.temporary.reset();
    open.patient_payment_title.reset();
    open.laws.clear();
    const engine::Rules rules(edition);
    const content::Strings say({{"cross.open.temporary", "Temporary?"},
                                {"cross.open.patient_payment_title", "A title?"},
                                {"cross.open.laws", "What law?"},
                                {"cross.open.counts_not", "No matter."}});
    const Json told =
        engine::to_json(edition, engine::advise(rules, {{"new", true}}, day("2023-06-01"), say))["cross_sector"];
    CHECK(told[0] == Json({{"id", "known"}, {"relevant", true}, {"text", "Known."}}));
    CHECK(told[1] ==
          Json({{"id", "open"}, {"relevant", true}, {"text", "Open. Temporary? A title? What law? No matter."}}));
}

TEST_CASE("settled: no next question") {
    const Json json = advise_json(small(), {{"new", false}});
    CHECK(json["next_question"].is_null());
    CHECK(json["settled"] == true);
    CHECK(json["questions_left_at_most"] == 0);
}

TEST_CASE("an answer to no question is the caller's mistake") {
    const auto edition = small();
    const engine::Rules rules(edition);
    const auto ask = [&](const content::Answers& answers) {
        return engine::advise(rules, answers, day("2023-06-01"), content::Strings());
    };
    CHECK_THROWS_AS(ask({{"nothing", true}}), std::logic_error);
    CHECK_NOTHROW(ask({{"percent", 1.0}}));
}
