// One case for each kind of bad input: the file, the pointer and the sentence that an editor gets to see.
#include "content/edit.h"
#include "content/sample_edition.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

namespace {

using Texts = std::vector<std::string>;

// The complaints about the sample with one value replaced.
Texts after(const std::string& file, const std::string& pointer, const std::string& json) {
    return complaints(with(sample_files(), file, pointer, json));
}

Texts after_removing(const std::string& file, const std::string& pointer) {
    return complaints(without(sample_files(), file, pointer));
}

Texts with_text(const std::string& file, const std::string& text) {
    Files files = sample_files();
    files[file] = text;
    return complaints(files);
}

const std::string chapter = "chapters/zorg.json";
const std::string edition = "edition.json";
const std::string care = "care.json";
const std::string district = "sectors/wijkverpleging.json";
const std::string physio = "sectors/fysiotherapie.json";
const std::string trial = "routes/beleidsregel-innovatie.json";
const std::string asked = "questions.json";
const std::string passages = "shared/passages.json";

}  // namespace

TEST_CASE("malformed JSON is told with line and column") {
    CHECK(with_text("extra.json", "{\n  \"sectors\": [\n    é\n") ==
          Texts{"extra.json: not valid JSON at line 3, column 5: syntax error while parsing value - invalid literal"});
    CHECK(
        with_text("extra.json", "{\"sectors\" 5}") ==
        Texts{
            "extra.json: not valid JSON at line 1, column 12: syntax error while parsing object separator - unexpected "
            "number literal; expected ':'"});
    const Texts cut_off = with_text("extra.json", "{\"één\": [1, 2");
    REQUIRE(cut_off.size() == 1);
    CHECK(cut_off[0].starts_with("extra.json: not valid JSON at line 1, column 14: "));
    CHECK(with_text("extra.json", "").front().starts_with("extra.json: not valid JSON at line 1, column 1: "));
    CHECK(with_text("extra.json", "{} {}").front().starts_with("extra.json: not valid JSON at line 1, column 4: "));
    CHECK(with_text("extra.json", "{\"a\": 1e999}").front().starts_with("extra.json: not valid JSON at line 1, "));
    CHECK(with_text("extra.json", "{\"a\": \"\xff\"}").front().starts_with("extra.json: not valid JSON at line 1, "));
}

TEST_CASE("every malformed file is told, and nothing that only follows from it") {
    Files files = sample_files();
    files["care.json"] = "{";
    files["questions.json"] = "]";
    files["strings/nl.json"] = "nul";
    const std::vector<Problem> problems = problems_of(files);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].file == "care.json");
    CHECK(problems[1].file == "questions.json");
    CHECK(problems[2].file == "strings/nl.json");
}

TEST_CASE("nesting has a bound") {
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += '[';
    const std::vector<Problem> problems = problems_of([&] {
        Files files = sample_files();
        files["extra.json"] = deep;
        return files;
    }());
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].file == "extra.json");
    CHECK(problems[0].message == "nested deeper than 40 levels");
}

TEST_CASE("a key that stands twice in one object") {
    CHECK(with_text("extra.json", R"({"laws": [], "laws": []})") ==
          Texts{"extra.json: /laws: the key \"laws\" stands twice in this object"});
    // The first counts, so that nothing else is said about the second.
    CHECK(with_text("extra.json", R"({"shared": {"a": "x", "b": "y", "a": {"$use": "z"}, "a": 1}})") ==
          Texts{"extra.json: /shared/a: the key \"a\" stands twice in this object"});
}

TEST_CASE("parts that do not belong to an edition") {
    CHECK(with_text("extra.json", "[]") ==
          Texts{"extra.json: expected an object with parts of the edition, found a list"});
    CHECK(with_text("extra.json", R"({"option": []})") ==
          Texts{"extra.json: /option: an edition has no part \"option\"; did you mean \"options\"?"});
    CHECK(with_text("extra.json", R"({"laws": {}})") == Texts{"extra.json: /laws: expected a list, found an object"});
    CHECK(with_text("extra.json", R"({"shared": []})") ==
          Texts{"extra.json: /shared: expected an object of shared passages, found a list"});
}

TEST_CASE("the edition is described once") {
    CHECK(with_text("extra.json", R"({"edition": {}})") ==
          Texts{"extra.json: /edition: the edition is described already, at edition.json: /edition"});
    CHECK(after_removing(edition, "/edition") ==
          Texts{"edition.json: the part \"edition\", which describes the edition, is missing"});
    CHECK(to_text(problems_of({{"only.json", "{}"}, {"strings/nl.json", "{}"}}).front()) ==
          "only.json: the part \"edition\", which describes the edition, is missing");
    CHECK(to_text(problems_of({{"strings/nl.json", "{}"}}).front()) ==
          "edition.json: the part \"edition\", which describes the edition, is missing");
}

TEST_CASE("wrong types") {
    CHECK(after(care, "/laws/0/name", "5") == Texts{"care.json: /laws/0/name: expected a text, found the number 5"});
    CHECK(after(care, "/laws/0/name", "null") == Texts{"care.json: /laws/0/name: expected a text, found null"});
    CHECK(after(care, "/laws/0/name", "\"\"") == Texts{"care.json: /laws/0/name: this text is empty"});
    CHECK(after(care, "/laws/0/source", "\"gids\"") ==
          Texts{"care.json: /laws/0/source: expected a source, found the text \"gids\""});
    CHECK(after(trial, "/routes/0/steps", "{}") ==
          Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps: expected a list, found an object"});
    CHECK(after(district, "/options/1/evaluation_required", "\"yes\"") ==
          Texts{"sectors/wijkverpleging.json: /options/1/evaluation_required: expected true or false, found the text "
                "\"yes\""});
    CHECK(after(district, "/options/1/insured_care_automatic", "0") ==
          Texts{"sectors/wijkverpleging.json: /options/1/insured_care_automatic: expected true, false or null, found "
                "the number 0"});
    CHECK(
        after(district, "/options/1/duration/months", "2.5") ==
        Texts{"sectors/wijkverpleging.json: /options/1/duration/months: expected a whole number from 1 to 1200, found "
              "the number 2.5"});
    CHECK(
        after(trial, "/routes/0/steps/0/due/weeks", "-99999999999") ==
        Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps/0/due/weeks: expected a whole number from -5200 to "
              "5200, found the number -99999999999"});
    CHECK(after(care, "/funders/0/url", "\"javascript:alert(1)\"") ==
          Texts{"care.json: /funders/0/url: expected a web address that begins with https://, or null, found the text "
                "\"javascript:alert(1)\""});
    CHECK(after(care, "/funders/0/url", "\"http://example.org\"") ==
          Texts{"care.json: /funders/0/url: expected a web address that begins with https://, or null, found the text "
                "\"http://example.org\""});
    CHECK(
        after(care, "/laws/0", "[]") ==
        Texts{"care.json: /laws/0: expected a law, found a list",
              "chapters/zorg.json: /chapters/0/sections/0/about/laws/0: there is no law \"zvw\"; expected one of: wlz",
              "shared/passages.json: /shared/option~1vrije-tarieven/law: there is no law \"zvw\"; expected one of: wlz",
              "sectors/wijkverpleging.json: /options/1/law: there is no law \"zvw\"; expected one of: wlz",
              "cross-sector.json: /cross_sector/0/laws/0: there is no law \"zvw\"; expected one of: wlz"});
    CHECK(after("strings/nl.json", "/month.1", "1") ==
          Texts{"strings/nl.json: /month.1: expected a text, found the number 1"});
    CHECK(with_text("strings/nl.json", "[]") ==
          Texts{"strings/nl.json: expected an object with a text for each id, found a list"});
}

TEST_CASE("values that a field does not have") {
    CHECK(
        after(district, "/options/1/deductible", "\"exemt\"") ==
        Texts{"sectors/wijkverpleging.json: /options/1/deductible: expected one of: applies, exempt, not_stated, found "
              "the text \"exemt\""});
    CHECK(after(trial, "/routes/0/steps/0/due/anchor", "\"begin\"")
              .front()
              .starts_with("routes/beleidsregel-innovatie.json: /routes/0/steps/0/due/anchor: expected one of: start, "
                           "round_opens, "));
    CHECK(after(district, "/options/1/advantages/0/tag", "\"nice\"")
              .front()
              .starts_with(
                  "sectors/wijkverpleging.json: /options/1/advantages/0/tag: expected one of: no_application, "));
    CHECK(
        after(district, "/options/1/short", "\"Veel te lange kolomnaam én\"") ==
        Texts{
            "sectors/wijkverpleging.json: /options/1/short: expected a name of at most 24 letters, found 26 letters"});
    CHECK(after(district, "/options/1/short", "\"Kolomnaam één van 24 lét\"").empty());
    CHECK(after(district, "/options/1/summary_specific", "[]") ==
          Texts{"sectors/wijkverpleging.json: /options/1/summary_specific: expected a text or a list of texts, found "
                "none"});
    CHECK(after(district, "/options/1/tariff", R"({"kind": "free", "percent": 10})") ==
          Texts{"sectors/wijkverpleging.json: /options/1/tariff/percent: a tariff of kind \"free\" has no percent; "
                "expected null"});
    CHECK(after(district, "/options/1/tariff", R"({"kind": "maximum"})") ==
          Texts{"sectors/wijkverpleging.json: /options/1/tariff: a tariff of kind \"maximum\" needs its percent"});
    CHECK(
        after(district, "/options/1/duration", R"({"kind": "experiment"})") ==
        Texts{"sectors/wijkverpleging.json: /options/1/duration: a duration of kind \"experiment\" needs its months"});
    CHECK(after(district, "/options/1/id", "\"wijkverpleging/proef\"").front() ==
          "sectors/wijkverpleging.json: /options/1/id: expected the id \"wijkverpleging/beleidsregel-innovatie\", from "
          "its sector and route, found \"wijkverpleging/proef\"");
    CHECK(after(care, "/glossary/0/id", "\"Pré statie\"").front() ==
          "care.json: /glossary/0/id: expected an id of lower case letters, digits, - and _, found the text "
          "\"Pré statie\"");
}

TEST_CASE("days that do not exist, or stand in the wrong order") {
    CHECK(after(edition, "/sources/0/date", "\"2023-02-30\"") ==
          Texts{"edition.json: /sources/0/date: expected a day that exists, as YYYY-MM-DD, found the text "
                "\"2023-02-30\""});
    CHECK(after(edition, "/edition/valid_from", "2023") ==
          Texts{"edition.json: /edition/valid_from: expected a day that exists, as YYYY-MM-DD, found the number 2023"});
    CHECK(after(edition, "/edition/valid_until", "\"2023-01-01\"") ==
          Texts{"edition.json: /edition: the edition ends before it begins"});
    CHECK(after(district, "/options/1/period/until", "\"2021-12-31\"") ==
          Texts{"sectors/wijkverpleging.json: /options/1/period: the period ends before it begins"});
}

TEST_CASE("fields that are missing, or that nobody knows") {
    CHECK(after_removing(care, "/laws/1/summary") == Texts{"care.json: /laws/1: the field \"summary\" is missing"});
    CHECK(after_removing(district, "/options/1/choose_when/1/when") ==
          Texts{"sectors/wijkverpleging.json: /options/1/choose_when/1: the field \"when\" is missing"});
    CHECK(after(care, "/laws/1/sumary", "\"x\"") ==
          Texts{"care.json: /laws/1/sumary: unknown field \"sumary\"; did you mean \"summary\"?"});
    CHECK(
        after(care, "/laws/1/x~1y", "1") ==
        Texts{"care.json: /laws/1/x~1y: unknown field \"x/y\"; expected one of: id, name, summary, nza_role, source"});
    // An own word laid over a shared option is written where the option is used.
    CHECK(after(physio, "/options/0/titel", "\"x\"") ==
          Texts{"sectors/fysiotherapie.json: /options/0/titel: unknown field \"titel\"; did you mean \"title\"?"});
}

TEST_CASE("fields that may be absent may be left out, or be null where the format says so") {
    CHECK(after_removing(district, "/options/1/period").empty());
    CHECK(after_removing(district, "/options/1/application").empty());
    CHECK(after_removing(district, "/options/1/insured_care_automatic").empty());
    CHECK(after_removing(district, "/options/1/tariff/percent").empty());
    CHECK(after_removing(district, "/sectors/0/parent").empty());
    CHECK(after_removing(district, "/sectors/0/links/0/url").empty());
    CHECK(after_removing(edition, "/sources/0/date").empty());
    CHECK(after_removing(asked, "/questions/6/minimum").empty());
    for (const char* field : {"/cross_sector/0/temporary", "/cross_sector/0/patient_payment_title"}) {
        CHECK(after_removing("cross-sector.json", field).empty());
        CHECK(after("cross-sector.json", field, "null").empty());
        CHECK(after("cross-sector.json", field, "0").size() == 1);
    }
    CHECK(after("cross-sector.json", "/cross_sector/0/laws", "[]").empty());
    CHECK(after_removing("cross-sector.json", "/cross_sector/0/laws").size() == 1);
    CHECK(after(district, "/options/1/consequences/1/when", "null") ==
          Texts{"sectors/wijkverpleging.json: /options/1/consequences/1/when: expected a condition, found null"});
}

TEST_CASE("ids that stand twice") {
    CHECK(after(care, "/laws/1/id", "\"zvw\"").front() ==
          "care.json: /laws/1: another item has the id \"zvw\", at care.json: /laws/0/id");
    CHECK(after(trial, "/routes/0/steps/2/id", "\"aanvragen\"") ==
          Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps/2: another item has the id \"aanvragen\", at "
                "routes/beleidsregel-innovatie.json: /routes/0/steps/0/id"});
    CHECK(after(district, "/options/1/requirements/2/id", "\"period\"").size() == 1);
    CHECK(after(asked, "/questions/1/fact", "\"sectors\"").front() ==
          "questions.json: /questions/1: another item has the fact \"sectors\", at questions.json: /questions/0/fact");
    CHECK(after(asked, "/questions/5/choices/1/value", "\"none\"").front() ==
          "questions.json: /questions/5/choices/1/value: this choice stands in the list already");
}

TEST_CASE("references to nothing") {
    CHECK(after(trial, "/routes/0/steps/0/actor", "\"aanbeider\"") ==
          Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps/0/actor: there is no actor \"aanbeider\"; did you "
                "mean \"aanbieder\"?"});
    CHECK(
        after(district, "/options/1/source/document", "\"xyz\"") ==
        Texts{"sectors/wijkverpleging.json: /options/1/source/document: there is no source document \"xyz\"; expected "
              "one of: gids, bijlage"});
    CHECK(after(district, "/options/1/law", "\"wpg\"") ==
          Texts{"sectors/wijkverpleging.json: /options/1/law: there is no law \"wpg\"; expected one of: zvw, wlz"});
    CHECK(after("cross-sector.json", "/cross_sector/0/laws/1", "\"wmo\"").size() == 1);
    CHECK(after(district, "/sectors/0/parent", "\"zorg\"") ==
          Texts{"sectors/wijkverpleging.json: /sectors/0/parent: there is no sector \"zorg\"; expected one of: "
                "paramedische-zorg, fysiotherapie, logopedie, wijkverpleging"});
    CHECK(after(asked, "/questions/4/sectors/0", "\"mondzorg\"") ==
          Texts{"questions.json: /questions/4/sectors/0: there is no sector \"mondzorg\"; expected one of: "
                "fysiotherapie, logopedie, wijkverpleging"});
    CHECK(
        after("developments.json", "/developments/0/affects/1", "\"fond\"") ==
        Texts{"developments.json: /developments/0/affects/1: there is no option, sector, route or funder \"fond\"; did "
              "you mean \"fonds\"?"});
    CHECK(
        after(physio, "/conflicts/0/concerns/1", "\"fonds\"")
            .front()
            .starts_with(
                "sectors/fysiotherapie.json: /conflicts/0/concerns/1: there is no option, sector or route \"fonds\""));
    CHECK(after(physio, "/conflicts/0/concerns/0", "\"fysiotherapie/vrije-tarieven#terms\"") ==
          Texts{"sectors/fysiotherapie.json: /conflicts/0/concerns/0: \"fysiotherapie/vrije-tarieven\" has no field "
                "\"terms\"; did you mean \"term\"?"});
    CHECK(after(physio, "/conflicts/0/concerns/0", "\"vrije-tarieven#steps\"").empty());
    CHECK(after(care, "/prevention_types/0/id", "\"selective\"").back() ==
          "care.json: /prevention_types/0/id: the question \"prevention_type\" has no choice \"selective\"; expected "
          "one of: none, universal");
}

TEST_CASE("what a chapter is about must be there") {
    const std::string about = "/chapters/0/sections/0/about";
    const auto complaint = [&](const std::string& kind, const std::string& wrong) {
        const Texts found = after(chapter, about + "/" + kind + "/0", "\"" + wrong + "\"");
        REQUIRE(found.size() == 1);
        const std::string place = "chapters/zorg.json: " + about + "/" + kind + "/0: ";
        REQUIRE(found[0].starts_with(place));
        return found[0].substr(place.size());
    };
    CHECK(complaint("laws", "zvv") == "there is no law \"zvv\"; did you mean \"zvw\"?");
    CHECK(complaint("actors", "fonds") == "there is no actor \"fonds\"; expected one of: aanbieder, samen");
    CHECK(complaint("prevention_types", "none") ==
          "there is no kind of prevention \"none\"; expected one of: universal");
    CHECK(complaint("funders", "zvw") == "there is no funder \"zvw\"; expected one of: fonds");
    CHECK(complaint("glossary", "prestaties") ==
          "there is no term in the glossary \"prestaties\"; did you mean \"prestatie\"?");
    CHECK(complaint("chapters", "zorgen") == "there is no chapter \"zorgen\"; did you mean \"zorg\"?");
    CHECK(complaint("sectors", "mondzorg").starts_with("there is no sector \"mondzorg\""));
    CHECK(complaint("routes", "zorg").starts_with("there is no route \"zorg\""));
    CHECK(complaint("cross_sector", "over-grens") ==
          "there is no way across sectors \"over-grens\"; did you mean \"over-de-grens\"?");
    CHECK(after(chapter, about + "/words", "[]") ==
          Texts{"chapters/zorg.json: /chapters/0/sections/0/about/words: unknown field \"words\"; expected one of: "
                "laws, actors, prevention_types, funders, glossary, chapters, sectors, routes, cross_sector"});
}

TEST_CASE("chapters of the wrong form") {
    CHECK(after_removing(chapter, "/chapters/0/sections/1/source") ==
          Texts{"chapters/zorg.json: /chapters/0/sections/1: the field \"source\" is missing"});
    CHECK(
        after(chapter, "/chapters/0/sections/1/text", "\"Er zijn regels.\"") ==
        Texts{"chapters/zorg.json: /chapters/0/sections/1/text: expected a list, found the text \"Er zijn regels.\""});
    CHECK(after(chapter, "/chapters/0/sections/1/id", "\"wetten\"") ==
          Texts{"chapters/zorg.json: /chapters/0/sections/1: another item has the id \"wetten\", at "
                "chapters/zorg.json: /chapters/0/sections/0/id"});
    const std::string overview = "/chapters/0/sections/0/overview";
    CHECK(after_removing(chapter, overview + "/rows/1/cells/0") ==
          Texts{"chapters/zorg.json: " + overview +
                "/rows/1/cells: expected a cell for each column, which is 2; found 1"});
    CHECK(after(chapter, overview + "/rows", "[]") ==
          Texts{"chapters/zorg.json: " + overview + "/rows: an overview without rows shows nothing"});
    CHECK(after(chapter, overview, R"({"caption": "Leeg", "columns": [], "rows": [{"title": "Rij", "cells": []}]})") ==
          Texts{"chapters/zorg.json: " + overview + "/columns: an overview without columns shows nothing"});
    const std::string url = "/chapters/0/sections/0/links/0/url";
    CHECK(after(chapter, url, "\"mailto:a@example.org?subject=Een%20vraag\"").empty());
    for (const char* wrong : {"\"mailto:a\"", "\"mailto:@example.org\"", "\"mailto:a@\"", "\"mailto:a@b c\"",
                              "\"javascript:alert(1)\"", "\"ftp://example.org\"", "\"\""}) {
        INFO(wrong);
        CHECK(after(chapter, url, wrong).size() == 1);
    }

    const std::string leads = overview + "/rows/0/leads";
    CHECK(after(chapter, leads, R"(["zorg/wetten", "", "zorg"])").empty());
    CHECK(after(chapter, leads, R"(["zorg/wetten", ""])") ==
          Texts{"chapters/zorg.json: " + leads +
                ": expected a place for the title and for each column, which is 3; found 2"});
    CHECK(after(chapter, leads, R"(["geld", "", ""])").size() == 1);
    CHECK(after(chapter, leads, R"(["zorg/geld", "", ""])").size() == 1);
    CHECK(after(chapter, leads, R"([1, "", ""])").size() == 1);
    CHECK(after(chapter, "/chapters/0/group", "\"\"").size() == 1);
    CHECK(after(chapter, "/chapters/0/group", "\"Begin hier\"").empty());
    CHECK(after_removing(chapter, "/chapters/0/sections/0/about").empty());
    CHECK(after_removing(chapter, "/chapters/0/sections/0/overview").empty());
    CHECK(after_removing(chapter, "/chapters/0/sections/0/points").empty());
    CHECK(after_removing(chapter, "/chapters/0/sections/0/links").empty());
}

TEST_CASE("an option belongs to a sector without parts") {
    const Texts found = complaints(with(with(sample_files(), district, "/options/1/sector", "\"paramedische-zorg\""),
                                        district, "/options/1/id", "\"paramedische-zorg/beleidsregel-innovatie\""));
    REQUIRE_FALSE(found.empty());
    CHECK(
        found.front() ==
        "sectors/wijkverpleging.json: /options/1/sector: the sector \"paramedische-zorg\" is divided into others; name "
        "one of those");
}

TEST_CASE("sectors have one level of parts") {
    const Texts found = after(physio, "/sectors/0/parent", "\"wijkverpleging\"");
    CHECK(std::count(found.begin(), found.end(),
                     "sectors/fysiotherapie.json: /sectors/1/parent: the sector \"paramedische-zorg\" has a parent "
                     "itself; expected a sector without one") == 1);
    CHECK_FALSE(after(physio, "/sectors/0/parent", "\"paramedische-zorg\"").empty());
}

TEST_CASE("every sector without parts can be answered") {
    CHECK(after_removing(asked, "/questions/0/choices/1") ==
          Texts{"questions.json: /questions/0/choices: the sector \"logopedie\" is missing from these choices"});
    CHECK(
        after(asked, "/questions/0/choices/-", R"({"value": "paramedische-zorg", "label": "Alles"})") ==
        Texts{"questions.json: /questions/0/choices/3/value: the sector \"paramedische-zorg\" is divided into others; "
              "name those"});
}

TEST_CASE("steps that wait for nothing, or for each other") {
    CHECK(
        after(trial, "/routes/0/steps/1/after/0", "\"aanvraag\"") ==
        Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps/1/after/0: the route \"beleidsregel-innovatie\" has "
              "no step \"aanvraag\"; did you mean \"aanvragen\"?"});
    CHECK(after(trial, "/routes/0/steps/0/after", R"(["evalueren"])") ==
          Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps/0/after: these steps wait for each other: "
                "aanvragen, evalueren, beginnen, aanvragen"});
    CHECK(after(trial, "/routes/0/steps/2/after", R"(["evalueren"])") ==
          Texts{"routes/beleidsregel-innovatie.json: /routes/0/steps/2/after: these steps wait for each other: "
                "evalueren, evalueren"});
}

TEST_CASE("all problems are told, not only the first") {
    Files files = with(sample_files(), care, "/laws/0/name", "5");
    files = with(files, edition, "/edition/valid_from", "\"gisteren\"");
    files = without(files, trial, "/routes/0/name");
    files = with(files, asked, "/questions/1/class", "\"x\"");
    files = with(files, "strings/nl.json", "/month.2", "{}");
    CHECK(complaints(files) ==
          Texts{"edition.json: /edition/valid_from: expected a day that exists, as YYYY-MM-DD, found the text "
                "\"gisteren\"",
                "care.json: /laws/0/name: expected a text, found the number 5",
                "routes/beleidsregel-innovatie.json: /routes/0: the field \"name\" is missing",
                "questions.json: /questions/1/class: expected one of: i, w, a, found the text \"x\"",
                "strings/nl.json: /month.2: expected a text, found an object"});
}

TEST_CASE("a problem in a shared passage is told once, where the passage stands") {
    CHECK(
        after(passages, "/shared/source~1care/document", "\"gidz\"") ==
        Texts{"shared/passages.json: /shared/source~1care/document: there is no source document \"gidz\"; did you mean "
              "\"gids\"?"});
    CHECK(after(passages, "/shared/option~1vrije-tarieven/requirements/0/kind", "\"soft\"") ==
          Texts{"shared/passages.json: /shared/option~1vrije-tarieven/requirements/0/kind: expected one of: hard, "
                "actionable, found the text \"soft\""});
    CHECK(after_removing(passages, "/shared/option~1vrije-tarieven/requirements/0/text") ==
          Texts{"shared/passages.json: /shared/option~1vrije-tarieven/requirements/0: the field \"text\" is missing"});
    // The option itself is put together where it is used: that is where the field can be added.
    CHECK(after_removing(passages, "/shared/option~1vrije-tarieven/term") ==
          Texts{"sectors/fysiotherapie.json: /options/0: the field \"term\" is missing",
                "sectors/wijkverpleging.json: /options/0: the field \"term\" is missing"});
}
