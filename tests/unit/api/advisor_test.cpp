// The library's own face: what goes in, what comes out, what is thrown. That it says what the command line says is held
// by tests/api.
#include "api/advisor.h"

#include "api/c_interface.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <thread>
#include <vector>

using wegwijzer::api::Advisor;
using wegwijzer::api::Error;
using wegwijzer::api::ErrorCode;
using Json = nlohmann::ordered_json;

namespace {

Advisor sample_advisor() { return Advisor::from_files(wegwijzer::content::sample_files()); }

Json sample_bundle() {
    Json files;
    for (const auto& [path, text] : wegwijzer::content::sample_files()) {
        if (!path.starts_with("schema/")) files[path] = Json::parse(text);  // schemas are not part of an edition
    }
    return {{"files", files}};
}

Error thrown_by(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown");
    throw;
}

ErrorCode code_of(const std::function<void()>& act) { return thrown_by(act).code(); }

const std::string day = "2023-06-01";

}  // namespace

TEST_CASE("an advisor answers every question in JSON") {
    const Advisor advisor = sample_advisor();
    const Json content = Json::parse(advisor.content());
    CHECK(content.at("edition").at("id") == "proef-2023");
    const std::string option = content.at("options").at(0).at("id");
    const std::string sector = content.at("options").at(0).at("sector");

    const Json advice = Json::parse(advisor.advise("{}", day));
    CHECK(advice.at("as_of") == day);
    CHECK(advice.at("currency") == "current");
    CHECK(advice.at("options").size() == content.at("options").size());
    CHECK(Json::parse(advisor.next_question("{}", day)) == advice.at("next_question"));
    CHECK(Json::parse(advisor.questions()).at("questions") == content.at("questions"));
    CHECK(Json::parse(advisor.compare({sector, "", {}, false, day})).at("options").at(0).at("id") == option);
    const Json plan = Json::parse(advisor.plan({option, "2023-09-01", "{}", day}));
    CHECK(plan.at("start") == "2023-09-01");
    CHECK(advisor.calendar({option, "2023-09-01", "{}", day}).starts_with("BEGIN:VCALENDAR\r\n"));
    CHECK(Json::parse(advisor.search("zorg")).at("total") > 0);
    CHECK(Json::parse(advisor.search("zorg", 1)).at("hits").size() == 1);
}

TEST_CASE("asking by name is the same as calling") {
    const Advisor advisor = sample_advisor();
    const Json content = Json::parse(advisor.content());
    const std::string option = content.at("options").at(0).at("id");
    const auto ask = [&](Json request) { return advisor.ask(request.dump()); };
    CHECK(ask({{"ask", "content"}}) == advisor.content());
    CHECK(ask({{"ask", "questions"}}) == advisor.questions());
    CHECK(ask({{"ask", "advise"}, {"answers", Json::object()}, {"as_of", day}}) == advisor.advise("{}", day));
    CHECK(ask({{"ask", "next_question"}, {"answers", Json::object()}, {"as_of", day}}) ==
          advisor.next_question("{}", day));
    CHECK(ask({{"ask", "compare"}, {"options", {option}}, {"as_of", day}, {"differences", true}}) ==
          advisor.compare({"", "", {option}, true, day}));
    const Json undertaking = {{"option", option}, {"start", "2023-09-01"}, {"as_of", day}};
    Json request = undertaking;
    request["ask"] = "plan";
    CHECK(ask(request) == advisor.plan({option, "2023-09-01", "{}", day}));
    request["ask"] = "calendar";
    CHECK(Json::parse(ask(request)) == advisor.calendar({option, "2023-09-01", "{}", day}));
    CHECK(ask({{"ask", "search"}, {"words", "zorg"}, {"limit", 2}}) == advisor.search("zorg", 2));
}

TEST_CASE("every kind of mistake has its error, with all that is wrong") {
    const Advisor advisor = sample_advisor();
    CHECK(code_of([&] { (void)advisor.advise("{}", "someday"); }) == ErrorCode::invalid_request);
    CHECK(code_of([&] { (void)advisor.advise("", day); }) == ErrorCode::invalid_answers);
    CHECK(code_of([&] { (void)advisor.compare({}); }) == ErrorCode::invalid_request);
    CHECK(code_of([&] { (void)advisor.compare({"nergens", "", {}, false, day}); }) == ErrorCode::not_found);
    CHECK(code_of([&] { (void)advisor.plan({"nergens", day, "{}", day}); }) == ErrorCode::not_found);
    CHECK(code_of([&] { (void)advisor.search(" "); }) == ErrorCode::invalid_request);
    CHECK(code_of([&] { (void)advisor.search("zorg", 0); }) == ErrorCode::invalid_request);
    CHECK(code_of([] { (void)Advisor::from_json("nonsense"); }) == ErrorCode::invalid_edition);
    CHECK(code_of([] { (void)Advisor::from_files({}); }) == ErrorCode::invalid_edition);
    for (const char* request : {"", "3", "[]", "{}", R"({"ask": "sing"})", R"({"ask": 3})", R"({"ask": "advise"})",
                                R"({"ask": "content", "more": 1})", R"({"ask": "search", "words": ["a"]})"}) {
        INFO(request);
        CHECK(code_of([&] { (void)advisor.ask(request); }) == ErrorCode::invalid_request);
    }

    const Error error = thrown_by([&] {
        (void)advisor.ask(R"({"ask": "advise", "answers": {"nonsense": 1, "more": 2}, "as_of": ")" + day + "\"}");
    });
    CHECK(error.code() == ErrorCode::invalid_answers);
    REQUIRE(error.problems().size() == 2);
    CHECK(error.problems().at(0).pointer == "/nonsense");
    CHECK(std::string(error.what()).starts_with("/nonsense: there is no fact"));
    CHECK(std::string(id_of(error.code())) == "invalid_answers");
}

TEST_CASE("editions come as files, as a bundle, or as printed with the words apart") {
    const Advisor first = sample_advisor();
    Json bundle = sample_bundle();
    const Advisor second = Advisor::from_json(bundle.dump());
    CHECK(second.content() == first.content());

    const Json words = {{"files", {{"strings/nl.json", bundle["files"]["strings/nl.json"]}}}};
    CHECK(code_of([&] { (void)Advisor::from_json(first.content()); }) == ErrorCode::invalid_edition);
    const Advisor third = Advisor::from_json(first.content(), words.dump());
    CHECK(third.advise("{}", day) == first.advise("{}", day));

    // Several at once, of different editions.
    Json other = Json::parse(first.content());
    other["edition"]["version"] = "2";
    const Advisor fourth = Advisor::from_json(other.dump(), words.dump());
    CHECK(Json::parse(fourth.advise("{}", day)).at("edition").at("version") == "2");
    CHECK(Json::parse(first.advise("{}", day)).at("edition").at("version") == "1");
}

TEST_CASE("threads may share an advisor") {
    const Advisor advisor = sample_advisor();
    const std::string advice = advisor.advise("{}", day);
    const std::string found = sample_advisor().search("zorg");
    std::vector<int> good(4, 0);
    std::vector<std::thread> threads;
    for (int& one : good) {
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i) one += advisor.advise("{}", day) == advice && advisor.search("zorg") == found;
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(good == std::vector<int>(4, 20));
}

TEST_CASE("the C functions reply in JSON and never throw") {
    const std::string bundle = sample_bundle().dump();
    char* reply = nullptr;
    CHECK(wegwijzer_open("{}", "", &reply) == nullptr);
    REQUIRE(reply != nullptr);
    CHECK(Json::parse(reply).at("error").at("code") == "invalid_edition");
    wegwijzer_release(reply);

    wegwijzer_advisor* advisor = wegwijzer_open(bundle.c_str(), "", &reply);
    REQUIRE(advisor != nullptr);
    CHECK(reply == nullptr);
    reply = wegwijzer_ask(advisor, R"({"ask": "questions"})");
    CHECK(Json::parse(reply).at("result").at("questions").size() > 1);
    wegwijzer_release(reply);
    reply = wegwijzer_ask(advisor, "\xff");
    const Json error = Json::parse(reply).at("error");
    CHECK(error.at("code") == "invalid_request");
    CHECK(error.at("problems").size() == 1);
    wegwijzer_release(reply);
    wegwijzer_close(advisor);
    wegwijzer_close(nullptr);
    wegwijzer_release(nullptr);
}
