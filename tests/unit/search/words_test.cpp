// Words as they are compared: folded, stemmed, by ear, and by slips of the finger.
#include "search/distance.h"
#include "search/letters.h"
#include "search/sounds.h"
#include "search/stem.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace wegwijzer;
using search::distance;
using search::sounds;
using search::stem;

namespace {

std::vector<std::string> folded(std::string_view text) {
    std::vector<std::string> words;
    for (const search::Word& word : search::words_in(text)) words.push_back(word.folded);
    return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("Words are folded to plain letters") {
    CHECK(folded("") == Words{});
    CHECK(folded(" ,.–!? ") == Words{});
    CHECK(folded("Diëtist, DIËTIST of diëtist") == Words{"dietist", "dietist", "of", "dietist"});
    CHECK(folded("e-health: BR/REG-23101b (artikel 7)") == Words{"e", "health", "br", "reg", "23101b", "artikel", "7"});
    CHECK(folded("regio’s, foto's en zo’n") == Words{"regios", "fotos", "en", "zon"});
    CHECK(folded("Œuvre, Straße, ĳs, Łódź, Þing, naïef, façade, coördinatie") ==
          Words{"oeuvre", "strasse", "ijs", "lodz", "thing", "naief", "facade", "coordinatie"});
    CHECK(folded("die\xCC\x88tist ver\xC2\xADloskunde") ==
          Words{"dietist", "verloskunde"});  // accent apart, soft hyphen
    CHECK(folded("7×2÷3") == Words{"7", "2", "3"});
}

TEST_CASE("A word knows where it stands in its text") {
    const std::string text = "(Één diëtist)";
    const auto words = search::words_in(text);
    REQUIRE(words.size() == 2);
    CHECK(text.substr(words[0].from, words[0].to - words[0].from) == "Één");
    CHECK(text.substr(words[1].from, words[1].to - words[1].from) == "diëtist");
    const std::string apart = "cafe\xCC\x81 x";
    const auto first = search::words_in(apart).front();
    CHECK(apart.substr(first.from, first.to - first.from) == "cafe\xCC\x81");
}

TEST_CASE("Bytes that are no text stand between words") {
    CHECK(folded("a\xFFzorg\x01 \xC3") == Words{"a", "zorg"});
    CHECK(folded(std::string("een\0twee", 8)) == Words{"een", "twee"});
    CHECK(folded("\xE2\x80zorg\xF0\x9F\x98\x80zorg\xED\xA0\x80") == Words{"zorg", "zorg"});
    CHECK(folded("日本 ελλάς русский") == Words{});
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 40, ' ');
        for (char& byte : bytes) byte = static_cast<char>(random());
        std::size_t last = 0;
        for (const search::Word& word : search::words_in(bytes)) {
            REQUIRE(word.from >= last);
            REQUIRE(word.to > word.from);
            REQUIRE(word.to <= bytes.size());
            last = word.to;
        }
    }
}

TEST_CASE("Forms of one word have one stem") {
    for (const Words& forms : {
             Words{"tarief", "tarieven"},
             Words{"maximumtarief", "maximumtarieven"},
             Words{"aanvraag", "aanvragen"},
             Words{"afspraak", "afspraken"},
             Words{"wet", "wetten"},
             Words{"arts", "artsen"},
             Words{"huisarts", "huisartsen"},
             Words{"prijs", "prijzen"},
             Words{"advies", "adviezen"},
             Words{"praktijk", "praktijken"},
             Words{"prestatie", "prestaties"},
             Words{"regio", "regios"},
             Words{"beleidsregel", "beleidsregels"},
             Words{"verzekeraar", "verzekeraars"},
             Words{"zorgaanbieder", "zorgaanbieders"},
             Words{"experiment", "experimenten"},
             Words{"gemeente", "gemeenten", "gemeentes"},
             Words{"voorwaarde", "voorwaarden"},
             Words{"mogelijkheid", "mogelijkheden"},
             Words{"behandeling", "behandelingen"},
             Words{"nadeel", "nadelen"},
             Words{"tijdelijk", "tijdelijke"},
             Words{"vrij", "vrije"},
             Words{"facultatief", "facultatieve"},
             Words{"idee", "ideeen"},
             Words{"categorie", "categorieen"},
             Words{"cursus", "cursussen"},
             Words{"dietist", "dietisten"},
             Words{"verloskundige", "verloskundigen"},
             Words{"leefstijl", "leefstijlen"},
             Words{"adviseur", "adviseurs"},
             Words{"betaal", "betaalt", "betalen"},
             Words{"regel", "regelt", "regelen"},
             Words{"vergoed", "vergoedt", "vergoeden"},
             Words{"krijg", "krijgt", "krijgen"},
             Words{"rapport", "rapporten"},
         }) {
        for (const std::string& form : forms) {
            INFO(forms.front() << " and " << form);
            CHECK(stem(form) == stem(forms.front()));
        }
    }
}

TEST_CASE("Other words keep stems of their own") {
    const Words words = {"zorg",       "zorgen",   "zorgkantoor", "wet",           "weten",          "arts",
                         "art",        "huis",     "hulp",        "recht",         "regel",          "regeling",
                         "regelen",    "contract", "contractant", "fysiotherapie", "fysiotherapeut", "logopedie",
                         "logopedist", "kosten",   "kost"};
    int same = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = i + 1; j < words.size(); ++j) same += stem(words[i]) == stem(words[j]) ? 1 : 0;
    }
    CHECK(same == 4);  // zorg(en), wet and weten (which their spelling does not tell apart), regel(en), kost(en)
    CHECK(stem("de") == "de");
    CHECK(stem("").empty());
    CHECK(stem("s") == "s");
    CHECK(stem("een") == "een");
}

TEST_CASE("Words that sound alike are heard alike") {
    const std::pair<const char*, const char*> pairs[] = {
        {"fisiotherapie", "fysiotherapie"},
        {"fysioterapeut", "fysiotherapeut"},
        {"logopedy", "logopedie"},
        {"kraamsorg", "kraamzorg"},
        {"apoteek", "apotheek"},
        {"appotheek", "apotheek"},
        {"verloskundiche", "verloskundige"},
        {"ergoterapie", "ergotherapie"},
        {"leevstijl", "leefstijl"},
        {"leefsteil", "leefstijl"},
        {"prefentie", "preventie"},
        {"inovatie", "innovatie"},
        {"faccultatief", "facultatief"},
        {"bekostiging", "becostiging"},
        {"kontrakt", "contract"},
        {"beleit", "beleid"},
        {"farmasie", "farmacie"},
    };
    for (const auto& [written, meant] : pairs) {
        INFO(written);
        CHECK(sounds(stem(written)) == sounds(stem(meant)));
    }
    CHECK(sounds("tandarts") != sounds("huisarts"));
    CHECK(sounds("").empty());
}

namespace {

// The definition, as it is written down: slow, and independent of the table.
int slips(std::string_view a, std::string_view b) {
    if (a.empty()) return static_cast<int>(b.size());
    if (b.empty()) return static_cast<int>(a.size());
    int least = slips(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0 : 1);
    least = std::min({least, slips(a.substr(1), b) + 1, slips(a, b.substr(1)) + 1});
    if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]) {
        least = std::min(least, slips(a.substr(2), b.substr(2)) + 1);
    }
    return least;
}

}  // namespace

TEST_CASE("Slips of the finger are counted") {
    CHECK(distance("huisarts", "huisarts", 2) == 0);
    CHECK(distance("huisrts", "huisarts", 2) == 1);
    CHECK(distance("husiarts", "huisarts", 2) == 1);  // swapped
    CHECK(distance("huisards", "huisarts", 2) == 1);
    CHECK(distance("hiusats", "huisarts", 2) == 2);
    CHECK(distance("tandarts", "huisarts", 2) == 3);  // more than two
    CHECK(distance("a", "abcdef", 2) == 3);
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        std::string one(random() % 6, ' ');
        std::string other(random() % 6, ' ');
        for (std::string* word : {&one, &other}) {
            for (char& letter : *word) letter = static_cast<char>('a' + random() % 3);
        }
        for (int most = 0; most <= 3; ++most) {
            INFO(one << " " << other << " " << most);
            REQUIRE(distance(one, other, most) == std::min(slips(one, other), most + 1));
        }
    }
}
