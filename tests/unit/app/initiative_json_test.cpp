#include "app/initiative_json.h"

#include "app/small_edition.h"
#include "engine/real_data.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>

using namespace wegwijzer;
using Kind = app::Finding::Kind;

namespace {

const content::Edition file_edition = tests::small_edition();

std::string fixture(const std::string& name) {
    std::ifstream file(std::string(WEGWIJZER_ROOT) + "/tests/unit/app/fixtures/" + name);
    std::string text(std::istreambuf_iterator<char>(file), {});
    REQUIRE_FALSE(text.empty());
    return text;
}

app::Initiative example() {
    app::Initiative initiative;
    initiative.id = "abc23456";
    initiative.name = "Beter bewegen – “samen” & slim";
    initiative.answers = {{"role", std::string("provider")},
                          {"fits", true},
                          {"laws", std::vector<std::string>{"zvw", "wmo"}},
                          {"percent", 12.5},
                          {"begin", std::string("2027-01-01")}};
    initiative.skipped = {"times"};
    initiative.asked = {"role", "times", "fits", "percent", "laws", "begin"};
    initiative.chosen = {"a/x"};
    initiative.undertakings["a/x"] = {
        .start = "2027-01-01",
        .done = {"talk"},
        .standing = app::Standing::refused,
        .since = "2026-11-02",
        .notes = {{"", "alles"}, {"apply", "Formulier \"A\"\n\nen B"}, {"p.q", "Samen oefenen"}},
        .days = {{"apply", "2026-12-01"}}};
    initiative.notes = {{"p.s", "Samen oefenen,\ndicht bij huis"}};
    return initiative;
}

std::vector<app::Finding> findings(const std::string& text) {
    return app::read_initiative(file_edition, text).findings;
}

std::string file_with(const std::string& members) {
    return R"({"format": "wegwijzer-initiative", "version": 1, "edition": "", )" + members + "}";
}

}  // namespace

TEST_CASE("An initiative comes back from its file as it was") {
    const app::ReadInitiative read = app::read_initiative(file_edition, app::to_json(file_edition, example()).dump());
    REQUIRE(read.initiative);
    CHECK(*read.initiative == example());
    CHECK(read.findings.empty());
    const app::ReadInitiative empty = app::read_initiative(file_edition, app::to_json(file_edition, {}).dump());
    CHECK(empty.initiative == app::Initiative{});
}

TEST_CASE("A file of version 1 is read for ever") {
    const app::ReadInitiative read = app::read_initiative(real_data().edition, fixture("v1.json"));
    REQUIRE(read.initiative);
    CHECK(read.findings.empty());
    const app::Initiative& initiative = *read.initiative;
    CHECK(initiative.id == "k3m9xw2a");
    CHECK(initiative.name == "Beweegprogramma COPD");
    CHECK(initiative.answers.size() == 5);
    CHECK(std::get<double>(initiative.answers.at("tariff_increase_percent")) == 7.5);
    CHECK(initiative.skipped == std::set<std::string>{"needs_research"});
    CHECK(initiative.asked.at(1) == "needs_research");
    const app::Undertaking& undertaking = initiative.undertakings.at("fysiotherapie/beleidsregel-innovatie");
    CHECK(undertaking.standing == app::Standing::applied);
    CHECK(undertaking.since == "2026-10-20");
    CHECK(undertaking.notes.at("") == "Overleg elke maand");
    CHECK(undertaking.days.at("apply-jointly") == "2026-10-20");
    // And written again it says the same.
    CHECK(app::to_json(real_data().edition, initiative) == nlohmann::ordered_json::parse(fixture("v1.json")));
}

TEST_CASE("Words about the idea that an older program kept with each option are the idea's") {
    const auto read = [](const std::string& notes, const std::string& more) {
        return app::read_initiative(
            file_edition, file_with(R"("answers": {}, "undertakings": {"a/x": {"notes": )" + notes + "}}" + more));
    };
    const app::ReadInitiative older = read(R"({"p.s": "Samen oefenen", "p.q": "vraag"})", "");
    CHECK(older.findings.empty());
    CHECK(older.initiative->notes.at("p.s") == "Samen oefenen");
    CHECK(older.initiative->undertakings.at("a/x").notes == std::map<std::string, std::string>{{"p.q", "vraag"}});
    // Those that stand with the initiative already are newer.
    const app::ReadInitiative both = read(R"({"p.s": "oud"})", R"(, "notes": {"p.s": "nieuw", "p.q": "x"})");
    CHECK(both.initiative->notes == std::map<std::string, std::string>{{"p.s", "nieuw"}});
    CHECK(both.findings == std::vector<app::Finding>{{Kind::unknown, "/notes/p.q"}});
}

TEST_CASE("Different words about the idea at two options are both kept") {
    const auto read = [](const std::string& second) {
        return app::read_initiative(real_data().edition, R"({"format": "wegwijzer-initiative", "version": 1,
            "edition": "eerstelijnszorg-2023", "answers": {}, "undertakings": {
            "fysiotherapie/facultatieve-prestatie": {"notes": {"gespreksblad.idee": "Samen oefenen"}},
            "fysiotherapie/vrije-tarieven": {"notes": {"gespreksblad.idee": ")" +
                                                             second + "\"}}}}");
    };
    CHECK(read("Thuis oefenen").initiative->notes.at("gespreksblad.idee") == "Samen oefenen\n\nThuis oefenen");
    CHECK(read("Samen oefenen").initiative->notes.at("gespreksblad.idee") == "Samen oefenen");
    CHECK(read("Thuis oefenen").findings.empty());
    // More than there is room for is told.
    const app::ReadInitiative long_one = read(std::string(app::longest_note, 'e'));
    CHECK(long_one.findings ==
          std::vector<app::Finding>{
              {Kind::impossible, "/undertakings/fysiotherapie~1vrije-tarieven/notes/gespreksblad.idee"}});
}

TEST_CASE("What can't be taken over is told with its place, and the rest is taken") {
    const std::string text = file_with(R"(
        "answers": {"role": "king", "colour": "red", "fits": true, "a/b~c": 1},
        "unknown": ["times", "sizes", 7], "mood": "good", "chosen": ["a/x", "a/x"],
        "undertakings": {"a/y": {}, "a/x": {"done": ["talk", "dance"], "standing": "lost",
                         "days": {"apply": "soon"}, "notes": {"dance": "x", "p.q": "idee", "p.r": "x", "talk": "bel"}}})");
    const app::ReadInitiative read = app::read_initiative(file_edition, text);
    REQUIRE(read.initiative);
    CHECK(read.initiative->answers.size() == 1);
    CHECK(read.initiative->skipped == std::set<std::string>{"times"});
    CHECK(read.initiative->undertakings.at("a/x").done == std::set<std::string>{"talk"});
    CHECK(read.initiative->undertakings.at("a/x").notes.at("talk") == "bel");
    CHECK(read.initiative->undertakings.at("a/x").notes.at("p.q") == "idee");
    const std::vector<app::Finding> expected{{Kind::unknown, "/answers/a~1b~0c"},
                                             {Kind::unknown, "/answers/colour"},
                                             {Kind::impossible, "/answers/role"},
                                             {Kind::impossible, "/chosen/1"},
                                             {Kind::unknown, "/mood"},
                                             {Kind::impossible, "/undertakings/a~1x/days/apply"},
                                             {Kind::unknown, "/undertakings/a~1x/done/1"},
                                             {Kind::unknown, "/undertakings/a~1x/notes/dance"},
                                             {Kind::unknown, "/undertakings/a~1x/notes/p.r"},
                                             {Kind::impossible, "/undertakings/a~1x/standing"},
                                             {Kind::unknown, "/undertakings/a~1y"},
                                             {Kind::unknown, "/unknown/1"}};
    CHECK(read.findings == expected);
}

TEST_CASE("A file of a later version or another edition is read as far as it is known") {
    CHECK(findings(R"({"format": "wegwijzer-initiative", "version": 9, "edition": ""})") ==
          std::vector<app::Finding>{{Kind::newer, "/version"}});
    CHECK(findings(R"({"format": "wegwijzer-initiative", "version": 1, "edition": "2031"})") ==
          std::vector<app::Finding>{{Kind::other_edition, "/edition"}});
}

TEST_CASE("What is no initiative is refused with one reason") {
    const auto reason = [](const std::string& text) {
        const app::ReadInitiative read = app::read_initiative(file_edition, text);
        CHECK_FALSE(read.initiative);
        REQUIRE(read.findings.size() == 1);
        return read.findings[0].kind;
    };
    for (const char* text : {"", "{", "\xff\xfe", "{} {}", "nul"}) CHECK(reason(text) == Kind::not_json);
    for (const char* text :
         {"{}", "[]", "7", "null", R"({"format": "iets anders", "version": 1})",
          R"({"format": "wegwijzer-initiative"})", R"({"format": "wegwijzer-initiative", "version": "1"})",
          R"({"format": "wegwijzer-initiative", "version": 0})",
          R"({"format": ["wegwijzer-initiative"], "version": 1})"}) {
        CHECK(reason(text) == Kind::not_ours);
    }
    CHECK(reason(std::string(app::largest_file + 1, ' ')) == Kind::too_large);
    CHECK(reason(file_with("\"answers\": " + std::string(100000, '[') + std::string(100000, ']'))) == Kind::not_json);
    CHECK(reason(file_with("\"answers\": " + std::string(100000, '['))) == Kind::not_json);
}

TEST_CASE("No bytes whatever break the reader, and what it gives can be written and read") {
    std::mt19937 random(11);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    const std::string good = app::to_json(file_edition, example()).dump();
    int read_some = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text = good;
        const std::size_t changes = 1 + below(3);
        for (std::size_t i = 0; i < changes && !text.empty(); ++i) {
            const std::size_t at = below(text.size());
            switch (below(4)) {
                case 0:
                    text.erase(at, 1 + below(4));
                    break;
                case 1:
                    text[at] = static_cast<char>(below(256));
                    break;
                case 2:
                    text.insert(at, 1, "{}[]\",:0en"[below(10)]);
                    break;
                default:
                    text.insert(at, text.substr(below(text.size()), below(12)));
            }
        }
        const app::ReadInitiative read = app::read_initiative(file_edition, text);
        if (!read.initiative) continue;
        ++read_some;
        const app::ReadInitiative again =
            app::read_initiative(file_edition, app::to_json(file_edition, *read.initiative).dump());
        CHECK(again.initiative == read.initiative);
        CHECK(again.findings.empty());
    }
    CHECK(read_some > 1000);
}

TEST_CASE("A file full of nonsense is told of a dozen times, not a thousand") {
    std::string members = "\"answers\": {\"q0\": 1";
    for (int i = 1; i < 1000; ++i) members += ", \"q" + std::to_string(i) + "\": 1";
    CHECK(findings(file_with(members + "}")).size() == app::most_findings);
}
