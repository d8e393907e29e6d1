// An edition whose every text is hostile: what it says stays a text on the canvas, in the twin and in every file.
#include "bundle.h"
#include "platform/headless.h"
#include "platform/texts_to_paint.h"
#include "screen/walk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <nlohmann/json.hpp>
#include <set>

using namespace wegwijzer;
using platform::Headless;

namespace {

constexpr content::Date day_of_hostility = std::chrono::year(2026) / 3 / 14;

using HostileJson = nlohmann::ordered_json;

// The texts that people read, everywhere in a file; ids, codes and references stay.
void make_hostile(HostileJson& json, const std::string& before, const std::string& after) {
    static const std::set<std::string> read = {"name", "title", "summary", "summary_general", "text", "prompt"};
    if (json.is_object()) {
        for (auto& [key, value] : json.items()) {
            if (value.is_string() && read.contains(key)) {
                value = before + value.get<std::string>() + after;
            } else {
                make_hostile(value, before, after);
            }
        }
    } else if (json.is_array()) {
        for (auto& part : json) make_hostile(part, before, after);
    }
}

content::Library hostile_library(const std::string& before, const std::string& after) {
    content::Files files =
        std::get<content::Files>(content::unpack("bundle.json", {wegwijzer_bundle, wegwijzer_bundle_size}));
    for (auto& [path, text] : files) {
        if (path.starts_with("strings/")) continue;
        HostileJson json = HostileJson::parse(text);
        make_hostile(json, before, after);
        text = json.dump();
    }
    auto loaded = content::load(files);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&loaded)) {
        FAIL(content::to_text(problems->front()));
    }
    return std::get<content::Library>(std::move(loaded));
}

const std::string formula = "=HYPERLINK(\"https://example.org\")";
const std::string markup =
    " <script>alert(1)</script> [x](javascript:alert) `a` | \xE2\x80\xAE"
    "omgekeerd\xE2\x80\xAC \xE2\x80\x8B"
    "\r\nATTACH:https://example.org\r\nBEGIN:VEVENT\n# kop";

const std::vector<const char*> hostile_places = {
    "/",
    "/uitleg",
    "/sector/fysiotherapie",
    "/vergelijken/fysiotherapie",
    "/routes",
    "/route/max-max",
    "/optie/fysiotherapie/beleidsregel-innovatie",
    "/vraag?v=1&sectors=fysiotherapie",
    "/antwoorden?v=1&sectors=fysiotherapie&needs_research=ja",
    "/advies?v=1&sectors=fysiotherapie&role=care_provider",
    "/checklist/fysiotherapie/beleidsregel-innovatie?begin.fysiotherapie/beleidsregel-innovatie=2027-01-01",
    "/editie",
    "/zoeken?zoek=script",
    "/woordenlijst",
    "/sectoroverstijgend",
};

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

// What is handed over of a plan, a comparison and an advice.
std::vector<platform::Parcel> parcels_of(Headless& user) {
    using What = app::Hand::What;
    const std::string option = "fysiotherapie/beleidsregel-innovatie";
    user.shell().open_address("/advies?v=1&sectors=fysiotherapie&role=care_provider");
    user.shell().act(app::SetStart{option, "2027-01-01"});
    user.shell().act(app::Rename{"", formula + markup});
    for (const auto& hand :
         {app::Hand{What::calendar, option}, app::Hand{What::comparison, "fysiotherapie"}, app::Hand{What::advice, ""},
          app::Hand{What::plan, option}, app::Hand{What::initiative, ""}}) {
        user.shell().act(hand);
    }
    return user.parcels();
}

}  // namespace

TEST_CASE("markup, formulas and turned letters in an edition are texts on every screen") {
    Headless user(hostile_library(formula, markup), day_of_hostility, 1280, 800, 1);
    for (const char* address : hostile_places) {
        INFO(address);
        user.shell().open_address(address);
        user.settle();
        const tests::Seen seen = tests::walk(user.page());
        CHECK(seen.broken.empty());
        const std::string twin = nlohmann::json::parse(user.twin()).dump();
        CHECK(std::any_of(seen.texts.begin(), seen.texts.end(),
                          [](const std::string& text) { return text.find("<script>alert(1)") != std::string::npos; }));
        CHECK(twin.find("<script>alert(1)</script>") != std::string::npos);
        CHECK(user.says("<script>alert(1)</script>"));
        // No address came of it: links lead where the edition's own addresses say.
        CHECK(twin.find("\"url\":\"javascript") == std::string::npos);
    }
}

TEST_CASE("markup, formulas and new lines in an edition are texts in every file") {
    Headless harmless(hostile_library("", ""), day_of_hostility, 1280, 800, 1);
    Headless hostile(hostile_library(formula, markup), day_of_hostility, 1280, 800, 1);
    const auto good = parcels_of(harmless);
    const auto bad = parcels_of(hostile);
    REQUIRE(good.size() == 5);
    REQUIRE(bad.size() == 5);
    for (std::size_t i = 0; i < bad.size(); ++i) {
        INFO(bad[i].name);
        CHECK(bad[i].name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-.") == std::string::npos);
    }
    const std::string& calendar = bad[0].text;
    CHECK(count_of(calendar, "\r\nBEGIN:VEVENT\r\n") == count_of(good[0].text, "\r\nBEGIN:VEVENT\r\n"));
    CHECK(calendar.find("\r\nATTACH") == std::string::npos);
    CHECK(calendar.find("\nATTACH") == std::string::npos);

    const std::string& table = bad[1].text;
    REQUIRE(table.find("HYPERLINK") != std::string::npos);
    CHECK(table.find("\"=") == std::string::npos);

    for (const std::size_t file : {2U, 3U}) {
        const std::string& markdown = bad[file].text;
        INFO(bad[file].name);
        REQUIRE(markdown.find("script\\>") != std::string::npos);
        CHECK(markdown.find("<script>") == std::string::npos);
        CHECK(markdown.find("[x](") == std::string::npos);
        CHECK(markdown.find("\n# kop") == std::string::npos);
    }
    CHECK(nlohmann::json::accept(bad[4].text));
}

TEST_CASE("a text of a megabyte is laid out, and the page answers") {
    std::string words, one_word(500'000, 'x');
    while (words.size() < 1'000'000) words += "woord ";
    const content::Library library = [&] {
        content::Library loaded = hostile_library("", "");
        for (content::Sector& sector : loaded.edition.sectors) {
            if (sector.id == "fysiotherapie") sector.summary = words + one_word;
        }
        return loaded;
    }();
    Headless user(library, day_of_hostility, 1280, 800, 1);
    user.shell().open_address("/sector/fysiotherapie");
    user.settle();
    CHECK(user.page().id == "sector.fysiotherapie");
    CHECK(user.shell().canvas().scroll_limit() > 100'000);
    user.shell().handle({"home", std::nullopt});
    CHECK(user.page().id == "start");
}
