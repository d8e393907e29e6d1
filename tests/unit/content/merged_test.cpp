// What `wegwijzer content` prints.
#include "content/edit.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;
using Json = nlohmann::ordered_json;

namespace {

std::vector<std::string> keys(const Json& object) {
    std::vector<std::string> result;
    for (const auto& [key, value] : object.items()) result.push_back(key);
    return result;
}

// Whether an object with `key` stands anywhere in `json`.
bool holds(const Json& json, const std::string& key) {
    if (json.is_object() && json.contains(key)) return true;
    if (!json.is_structured()) return false;
    for (const Json& child : json) {
        if (holds(child, key)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("the parts stand in the documented order, also those that are empty") {
    const std::vector<std::string> parts = {"edition", "sources",      "laws",      "actors",    "prevention_types",
                                            "funders", "glossary",     "chapters",  "sectors",   "routes",
                                            "options", "cross_sector", "questions", "conflicts", "developments",
                                            "papers",  "explained"};
    CHECK(keys(merged(sample_files())) == parts);
    const Json empty = merged({{"edition.json", R"({"edition": {"id": "e", "title": "E", "version": "1",
        "valid_from": "2023-01-01", "valid_until": "2024-01-01", "language": "nl", "publisher": "P"}})"}});
    CHECK(keys(empty) == parts);
    CHECK(empty["options"] == Json::array());
}

TEST_CASE("shared passages are filled in, fields that may be null are there") {
    const Json json = merged(sample_files());
    CHECK_FALSE(holds(json, "$use"));
    CHECK_FALSE(holds(json, "shared"));
    CHECK_FALSE(holds(json, "month.1"));
    const Json& option = json["options"][0];
    CHECK(option["payment"] == "U spreekt dit af met de verzekeraar.");
    CHECK(option["summary_specific"] == "Dat geldt ook voor fysiotherapie.");
    CHECK(json["options"][1]["summary_specific"] == Json({"Ten eerste.", "Ten tweede."}));
    CHECK(option["application"].is_null());
    CHECK(option["period"].is_null());
    CHECK(option["tariff"] == Json({{"kind", "free"}, {"percent", nullptr}}));
    CHECK(option["duration"] == Json({{"kind", "contract"}, {"months", nullptr}, {"extension_months", nullptr}}));
    CHECK(json["options"][1]["insured_care_automatic"].is_null());
    CHECK(json["options"][2]["application"] == Json({{"joint", true}, {"decision_weeks", 8}}));
    CHECK(json["sectors"][0]["parent"].is_null());
    CHECK(json["sectors"][1]["links"][0]["url"].is_null());
    CHECK(json["options"][2]["requirements"][2]["unmet_when"].is_null());
    CHECK_FALSE(json["options"][2]["requirements"][0].contains("unmet_when"));
    CHECK(json["options"][2]["choose_when"][1]["when"].is_null());
    CHECK(keys(json["routes"][0]["steps"][1]) ==
          std::vector<std::string>{"id", "text", "actor", "documents", "after", "when", "earliest", "due", "source"});
    CHECK(json["options"][2]["requirements"][1]["when"].dump() ==
          R"({"all":[{"fact":"as_of","operator":"greaterThanInclusive","value":"2022-01-01"},)"
          R"({"fact":"as_of","operator":"lessThanInclusive","value":"2025-12-31"}]})");
    CHECK(json["options"][2]["requirements"][2]["when"]["value"].dump() == "10");  // not 10.0
}

TEST_CASE("every member of the sample's own fragments comes out as it was written") {
    // The district's trial uses passages only for its sources.
    const Files files = sample_files();
    Json written = Json::parse(files.at("sectors/wijkverpleging.json"))["options"][1];
    const Json source = {{"document", "gids"}, {"section", "De zorg"}};
    for (const char* list : {"requirements", "choose_when", "consequences"}) {
        for (Json& item : written[list]) item["source"] = source;
    }
    CHECK(merged(files)["options"][2].dump(1) == written.dump(1));
}

TEST_CASE("what is printed is itself an edition, and prints the same") {
    const Json once = merged(sample_files());
    const Files again = {{"printed.json", once.dump()}, {"strings/nl.json", "{}"}};
    CHECK(complaints(again).empty());
    CHECK(merged(again).dump() == once.dump());
}
