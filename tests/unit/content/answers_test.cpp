#include "content/answers.h"

#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer::content;

namespace {

using Texts = std::vector<std::string>;

Answers read(const std::string& json) {
    auto result = read_answers(sample_library().edition, "answers.json", json);
    REQUIRE(std::holds_alternative<Answers>(result));
    return std::get<Answers>(std::move(result));
}

Texts about_answers(const std::string& json) {
    const auto result = read_answers(sample_library().edition, "answers.json", json);
    Texts texts;
    if (const auto* problems = std::get_if<std::vector<Problem>>(&result)) {
        for (const Problem& problem : *problems) texts.push_back(to_text(problem));
    }
    return texts;
}

}  // namespace

TEST_CASE("answers of every type are read and written back") {
    const std::string json =
        R"({"desired_start":"2023-06-01","fits_existing_service":false,"insurer_agreement":"willing",)"
        R"("sectors":["wijkverpleging","fysiotherapie"],"surcharge_times":2,"tariff_increase_percent":7.5})";
    const Answers answers = read(json);
    CHECK(answers.at("fits_existing_service") == FactValue{false});
    CHECK(answers.at("sectors") == FactValue{Texts{"wijkverpleging", "fysiotherapie"}});
    CHECK(answers.at("surcharge_times") == FactValue{2.0});
    CHECK(answers.at("tariff_increase_percent") == FactValue{7.5});
    CHECK(to_json(answers).dump() == json);
}

TEST_CASE("null counts as not answered") {
    CHECK(read("{}").empty());
    CHECK(read(R"({"sectors": null, "desired_start": null})").empty());
    CHECK(read(R"({"sectors": []})").size() == 1);
}

TEST_CASE("an unknown fact or an impossible value names the fact and what was expected") {
    CHECK(about_answers(R"({"sector": ["wijkverpleging"]})") ==
          Texts{"answers.json: /sector: there is no fact \"sector\"; did you mean \"sectors\"?"});
    CHECK(about_answers(R"({"as_of": "2023-01-01"})")
              .front()
              .starts_with("answers.json: /as_of: there is no fact \"as_of\""));
    CHECK(about_answers(R"({"nothing": null})").size() == 1);
    CHECK(about_answers(R"({"insurer_agreement": "yes"})") ==
          Texts{"answers.json: /insurer_agreement: the fact \"insurer_agreement\" must be one of: contract, willing, "
                "none, refused; found the text \"yes\""});
    CHECK(about_answers(R"({"fits_existing_service": 1})") ==
          Texts{"answers.json: /fits_existing_service: the fact \"fits_existing_service\" must be true or false; found "
                "the number 1"});
    CHECK(
        about_answers(R"({"sectors": "wijkverpleging"})") ==
        Texts{"answers.json: /sectors: the fact \"sectors\" must be a list of these, each at most once: fysiotherapie, "
              "logopedie, wijkverpleging; found the text \"wijkverpleging\""});
    CHECK(about_answers(R"({"sectors": ["logopedie", "logopedie"]})").size() == 1);
    CHECK(about_answers(R"({"sectors": ["mondzorg"]})").size() == 1);
    CHECK(about_answers(R"({"sectors": [1]})").size() == 1);
    CHECK(about_answers(R"({"tariff_increase_percent": -0.5})") ==
          Texts{"answers.json: /tariff_increase_percent: the fact \"tariff_increase_percent\" must be a number of at "
                "least 0; found the number -0.5"});
    CHECK(
        about_answers(R"({"surcharge_times": 1.5})") ==
        Texts{
            "answers.json: /surcharge_times: the fact \"surcharge_times\" must be a whole number of at least 0; found "
            "the number 1.5"});
    CHECK(about_answers(R"({"surcharge_times": {}})").size() == 1);
    CHECK(
        about_answers(R"({"desired_start": "2023-02-29"})") ==
        Texts{
            "answers.json: /desired_start: the fact \"desired_start\" must be a day that exists, as YYYY-MM-DD; found "
            "the text \"2023-02-29\""});
}

TEST_CASE("all problems are told") {
    CHECK(about_answers(R"({"x/y": 1, "sectors": 2, "fits_existing_service": true, "desired_start": 3})").size() == 3);
    CHECK(about_answers(R"({"x/y": 1})").front().starts_with("answers.json: /x~1y: "));
}

TEST_CASE("what are no answers at all") {
    CHECK(about_answers("[]") == Texts{"answers.json: expected an object with an answer for each fact, found a list"});
    CHECK(about_answers("{\"sectors\": ").front().starts_with("answers.json: not valid JSON at line 1, column 13: "));
    CHECK(about_answers("").size() == 1);
    CHECK(about_answers(R"({"fits_existing_service": true, "fits_existing_service": false})") ==
          Texts{"answers.json: /fits_existing_service: the key \"fits_existing_service\" stands twice in this object"});
}
