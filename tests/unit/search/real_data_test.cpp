// What people ask of the real edition, and what they must find.
#include "screen/real_library.h"
#include "search/index.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;

TEST_CASE("A profession leads to its sector, also where it is misspelled") {
    const content::Library library = tests::real_library();
    const search::Index everything = search::Index::of_everything(library.edition);
    const search::Index sectors = search::Index::of_sectors(library.edition);
    for (const auto& [typed, sector] : std::initializer_list<std::pair<const char*, const char*>>{
             {"fysiotherapeut", "fysiotherapie"},
             {"fysio", "fysiotherapie"},
             {"fisiotherapie", "fysiotherapie"},
             {"fisio", "fysiotherapie"},
             {"kraamzorg", "geboortezorg"},
             {"kraamsorg", "geboortezorg"},
             {"geboorte", "geboortezorg"},
             {"verloskundige", "geboortezorg"},
             {"verloskundigen", "geboortezorg"},
             {"tandarts", "mondzorg"},
             {"tantarts", "mondzorg"},
             {"huisarts", "huisartsenzorg"},
             {"huisrts", "huisartsenzorg"},
             {"apotheek", "extramurale-farmacie"},
             {"apoteek", "extramurale-farmacie"},
             {"wijkverpleegkundige", "wijkverpleging"},
             {"wijkverpleging", "wijkverpleging"},
             {"diëtist", "dietetiek"},
             {"dietist", "dietetiek"},
             {"DIËTISTE", "dietetiek"},
             {"logopedist", "logopedie"},
             {"logopedy", "logopedie"},
             {"leefstijl", "gli"},
             {"GLI", "gli"},
             {"ergotherapeut", "ergotherapie"},
             {"oefentherapeuten", "oefentherapie"},
             {"elv", "eerstelijnsverblijf"},
             {"gzsp", "gzsp"},
             {"ik ben een tandarts", "mondzorg"},
         }) {
        INFO(typed);
        for (const search::Index* index : {&sectors, &everything}) {
            const auto results = index->find(typed);
            REQUIRE_FALSE(results.hits.empty());
            CHECK(results.hits.front().part == "sectors");
            CHECK(results.hits.front().id == sector);
        }
    }
}

TEST_CASE("Other questions to the real edition") {
    const content::Library library = tests::real_library();
    const search::Index index = search::Index::of_everything(library.edition);
    for (const auto& [question, part, id] : std::initializer_list<std::tuple<const char*, const char*, const char*>>{
             {"eigen risico", "glossary", "eigen-risico"},
             {"vrije tarieven", "routes", "vrije-tarieven"},
             {"facultatieve prestatie", "routes", "facultatieve-prestatie"},
             {"tandarts experiment", "options", "mondzorg/beleidsregel-innovatie"},
             {"max-max mondzorg", "options", "mondzorg/max-max"},
             {"experiment verloskundige", "options", "geboortezorg/beleidsregel-innovatie"},
             {"zorgkantoor", "actors", "zorgkantoor"},
             {"bezwaar", "glossary", "bezwaar"},
             {"wlz", "laws", "wlz"},
             {"zorgverzekeringswet", "laws", "zvw"},
         }) {
        INFO(question);
        const auto results = index.find(question);
        REQUIRE_FALSE(results.hits.empty());
        CHECK(results.hits.front().part == part);
        CHECK(results.hits.front().id == id);
    }
    // A part of a word, in a text that has the whole.
    const auto hits = index.find("tarief", {1000, 1000}).hits;
    CHECK(std::any_of(hits.begin(), hits.end(), [](const search::Hit& hit) {
        return std::any_of(hit.passages.begin(), hit.passages.end(), [](const search::Passage& passage) {
            return std::any_of(passage.segments.begin(), passage.segments.end(), [](const search::Segment& segment) {
                return segment.match && segment.text == "maximumtarieven";
            });
        });
    }));
}
