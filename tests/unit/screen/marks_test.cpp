// What was filled into a sentence can be told from the sentence, and a page built to tell it is the page itself.
#include "screen/marks.h"

#include "app/address.h"
#include "screen/build.h"
#include "screen/real_library.h"
#include "screen/walk.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;

namespace {

// The parts of a text, the values in brackets.
std::vector<std::string> cut_up(const std::string& text) {
    std::vector<std::string> parts;
    for (const screen::MarkedPart& part : screen::parts_of(text))
        parts.push_back(part.value == 0 ? std::string(part.text) : "[" + screen::without_marks(part.text) + "]");
    return parts;
}

using Texts = std::vector<std::string>;
using MarkedWords = std::map<std::string, std::string, std::less<>>;

}  // namespace

TEST_CASE("Marked words say what was filled in") {
    const content::Strings say = screen::with_marks(content::Strings(
        MarkedWords{{"plain", "Niets"}, {"two", "{b} voor {a}."}, {"same", "{a}{a}"}, {"open", "{a} en {"}}));
    CHECK(say("plain") == "Niets");
    const std::string two = say("two", {{"a", "Mondzorg"}, {"b", "3 opties"}});
    CHECK(cut_up(two) == Texts{"[3 opties]", " voor ", "[Mondzorg]", "."});
    CHECK(screen::without_marks(two) == "3 opties voor Mondzorg.");
    // In another language the values stand in another order.
    const content::Strings other = screen::with_marks(content::Strings(MarkedWords{{"two", "for {a}: {b}"}}));
    const std::string turned = other("two", {{"a", "Mondzorg"}, {"b", "3 options"}});
    CHECK(screen::parts_of(turned)[1].value == screen::parts_of(two)[2].value);
    CHECK(screen::parts_of(turned)[3].value == screen::parts_of(two)[0].value);

    const std::string within = say("two", {{"a", two}, {"b", ""}});
    CHECK(cut_up(within) == Texts{" voor ", "[3 opties voor Mondzorg.]", "."});
    CHECK(cut_up(say("same", {{"a", "x"}})) == Texts{"[x]", "[x]"});
    CHECK(cut_up(say("open", {{"a", "x"}})) == Texts{"[x]", " en {"});
    CHECK(say("missing") == "«missing»");
}

TEST_CASE("Any text is cut up, however its marks lie") {
    CHECK(cut_up("").empty());
    CHECK(cut_up("\x01") == Texts{});
    CHECK(cut_up("a\x02z") == Texts{"a", "z"});
    CHECK(cut_up("\x01\x0E") == Texts{});
    CHECK(cut_up("\x01\x0E"
                 "een zin. ") == Texts{"[een zin. ]"});
    CHECK(cut_up("\x01zonder naam\x02") == Texts{"zonder naam"});
}

TEST_CASE("A page built to be compared is the page itself, but for its marks") {
    const content::Library library = tests::real_library();
    const engine::Rules rules(library.edition);
    const screen::Lookup lookup(library.edition);
    const content::Date today = *content::parse_date("2026-11-22");
    const std::string answers =
        "v=1&sectors=fysiotherapie,mondzorg&role=care_provider&prevention_type=indicated&fits_existing_service=nee"
        "&insurer_agreement=willing";
    for (const char* path : {"/",
                             "/uitleg",
                             "/uitleg/hoe-zorg-is-geregeld",
                             "/woordenlijst",
                             "/sector/fysiotherapie",
                             "/vergelijken/wijkverpleging",
                             "/vergelijken?opties=gzsp/max-max,mondzorg/max-max",
                             "/routes",
                             "/route/max-max",
                             "/optie/wijkverpleging/experiment-beleidsregel",
                             "/vraag/tariff_increase_percent",
                             "/antwoorden",
                             "/advies",
                             "/checklist/fysiotherapie/beleidsregel-innovatie",
                             "/papier/gespreksblad/fysiotherapie/facultatieve-prestatie",
                             "/editie",
                             "/nergens",
                             "/zoeken?zoek=contract",
                             "/zoeken?zoek=qqq",
                             "/sectoroverstijgend",
                             "/over"}) {
        const std::string joint = std::string(path).find('?') == std::string::npos ? "?" : "&";
        app::State state = app::from_address(library.edition, path + joint + answers);
        state.language = app::Language::english;
        INFO(path);
        const screen::Page page = screen::build(library, rules, lookup, state, today);
        const screen::Compared compared = screen::build_compared(library, rules, lookup, state, today);
        const tests::Seen seen = tests::walk(page), here = tests::walk(compared.here);
        CHECK(here.ids == seen.ids);
        CHECK(tests::walk(compared.dutch).ids == seen.ids);
        Texts unmarked;
        for (const std::string& text : here.texts) unmarked.push_back(screen::without_marks(text));
        CHECK(unmarked == seen.texts);
        // Of a page on the canvas no text has marks.
        for (const std::string& text : seen.texts) CHECK(screen::without_marks(text) == text);
    }
}
