// What is found, and in what order, in a small edition written here.
#include "search/index.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using search::How;
using search::Index;

namespace {

content::Term term(std::string id, std::string name, std::string text) {
    content::Term term;
    term.id = std::move(id);
    term.term = std::move(name);
    term.text = std::move(text);
    return term;
}

content::Sector sector(std::string id, std::string name, std::vector<std::string> words,
                       std::vector<std::string> care) {
    content::Sector sector;
    sector.id = std::move(id);
    sector.name = std::move(name);
    sector.words = std::move(words);
    sector.care = std::move(care);
    return sector;
}

content::Edition glossary(std::vector<content::Term> terms) {
    content::Edition edition;
    edition.glossary = std::move(terms);
    return edition;
}

std::vector<std::string> ids(const search::Results& results) {
    std::vector<std::string> ids;
    for (const search::Hit& hit : results.hits) ids.emplace_back(hit.id);
    return ids;
}

std::vector<std::string> found(const content::Edition& edition, std::string_view question) {
    return ids(Index::of_everything(edition).find(question));
}

std::string marked(const search::Passage& passage) {
    std::string text;
    for (const auto& segment : passage.segments) text += segment.match ? "[" + segment.text + "]" : segment.text;
    return text;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("A name goes before words, words before a text") {
    content::Edition edition;
    edition.glossary.push_back(term("text", "Iets", "Dit gaat over kraamzorg."));
    edition.sectors.push_back(sector("words", "Geboorte", {"kraamzorg"}, {}));
    edition.sectors.push_back(sector("name", "Kraamzorg", {}, {}));
    CHECK(found(edition, "kraamzorg") == Ids{"name", "words", "text"});
}

TEST_CASE("A word itself goes before a part of a word") {
    const auto edition =
        glossary({term("part", "A", "De maximumtarieven gelden."), term("inside", "B", "Maxtariefregels."),
                  term("exact", "C", "Het tarief geldt."), term("form", "D", "De tarieven gelden.")});
    CHECK(found(edition, "tarief") == Ids{"exact", "form", "part", "inside"});
    CHECK(found(edition, "TARIEVEN") == Ids{"form", "exact", "part", "inside"});
}

TEST_CASE("The beginning of a word is enough, as one types") {
    const auto edition = glossary({term("a", "Geboortezorg", "x"), term("b", "Zorg", "x")});
    for (const char* typed : {"ge", "geb", "geboorte", "geboortezo"}) CHECK(found(edition, typed) == Ids{"a"});
    CHECK(found(edition, "zorg") == Ids{"b", "a"});
    CHECK(found(edition, "org").empty());  // three letters are inside too much
    CHECK(found(edition, "g").empty());
}

TEST_CASE("What has all words goes before what has some") {
    const auto edition = glossary({term("one", "Experiment", "Experiment na experiment: een experiment."),
                                   term("both", "Iets", "De tandarts doet mee aan een experiment."),
                                   term("other", "Tandarts", "Voor het gebit.")});
    const auto results = Index::of_everything(edition).find("experiment tandarts");
    CHECK(ids(results).front() == "both");
    CHECK(results.hits.front().words == 2);
    CHECK(results.hits.back().words == 1);
    CHECK(results.total == 3);
}

TEST_CASE("Words that stand together go before the same words apart") {
    content::Edition same;
    same.sectors.push_back(sector("apart", "A", {}, {"Het risico.", "Eigen werk."}));
    same.sectors.push_back(sector("together", "B", {}, {"Het eigen risico."}));
    CHECK(found(same, "eigen risico") == Ids{"together", "apart"});
}

TEST_CASE("A name asked for whole goes before a longer one") {
    const auto edition =
        glossary({term("long", "Toeslag op het vrije tarief", "x"), term("whole", "Vrij tarief", "x")});
    CHECK(found(edition, "vrije tarieven") == Ids{"whole", "long"});
}

TEST_CASE("A misspelled word is found where no better one is") {
    const auto edition = glossary({term("fysio", "Fysiotherapie", "x"), term("kraam", "Kraamzorg", "x"),
                                   term("huis", "Huisarts", "x"), term("diet", "Diëtist", "x")});
    for (const auto& [typed, id] :
         std::initializer_list<std::pair<const char*, const char*>>{{"fisiotherapie", "fysio"},
                                                                    {"fisio", "fysio"},
                                                                    {"fysioterapie", "fysio"},
                                                                    {"kraamsorg", "kraam"},
                                                                    {"huisrts", "huis"},
                                                                    {"husiarts", "huis"},
                                                                    {"hiusatrs", "huis"},
                                                                    {"dietist", "diet"},
                                                                    {"diatist", "diet"}}) {
        INFO(typed);
        CHECK(found(edition, typed) == Ids{id});
    }
    CHECK(found(edition, "tandarts").empty());
    CHECK(found(edition, "krm").empty());

    const auto results = Index::of_everything(edition).find("fisio huisarts");
    REQUIRE(results.words.size() == 2);
    CHECK(results.words[0].how == How::similar);
    CHECK(results.words[0].as == Ids{"Fysiotherapie"});
    CHECK(results.words[1].how == How::exact);
    CHECK(results.words[1].as.empty());
}

TEST_CASE("A longer word than the texts have is found by the part they have") {
    const auto edition = glossary({term("a", "Logopedie", "x"), term("b", "Zorg", "x")});
    CHECK(found(edition, "logopediepraktijk") == Ids{"a"});
    CHECK(found(edition, "zorgplicht").empty());  // "zorg" says too little
}

TEST_CASE("Words that say nothing count only where there are no others") {
    const auto edition = glossary({term("a", "De", "x"), term("b", "Bezwaar", "x")});
    CHECK(found(edition, "wat is de bezwaar") == Ids{"b"});
    CHECK(found(edition, "de").front() == "a");
}

TEST_CASE("Passages are the whole text with the words marked, one for each word") {
    const auto edition = glossary({term("a", "Diëtist", "Een diëtist, de diëtisten: “diëtist”. Experimenten ook."),
                                   term("b", "Niets", "Hier niet.")});
    const auto results = Index::of_everything(edition).find("DIETIST experiment");
    REQUIRE(results.hits.size() == 1);
    const search::Hit& hit = results.hits.front();
    CHECK(hit.part == "glossary");
    CHECK(hit.name == "Diëtist");
    CHECK(hit.how == How::exact);
    REQUIRE(hit.passages.size() == 2);
    CHECK(hit.passages[0].field == "term");
    CHECK(marked(hit.passages[0]) == "[Diëtist]");
    CHECK(marked(hit.passages[1]) == "Een [diëtist], de [diëtisten]: “[diëtist]”. [Experimenten] ook.");
}

TEST_CASE("A thing shows each word where it can, before more of the same") {
    content::Edition edition;
    edition.sectors.push_back(
        sector("a", "Naam", {"tandarts", "tandartspraktijk", "tandartsen"}, {"Een beugel maken"}));
    search::Wanted wanted;
    wanted.passages = 2;
    const auto results = Index::of_everything(edition).find("tandarts beugel", wanted);
    REQUIRE(results.hits.size() == 1);
    REQUIRE(results.hits[0].passages.size() == 2);
    CHECK(marked(results.hits[0].passages[0]) == "[tandarts]");
    CHECK(marked(results.hits[0].passages[1]) == "Een [beugel] maken");
}

TEST_CASE("Equal answers keep the order of the edition, and no more are given than wanted") {
    content::Edition edition;
    for (const char* id : {"c", "a", "b"}) edition.glossary.push_back(term(id, std::string("Naam"), "Zelfde tekst."));
    CHECK(found(edition, "tekst") == Ids{"c", "a", "b"});
    search::Wanted wanted;
    wanted.hits = 2;
    const auto results = Index::of_everything(edition).find("tekst", wanted);
    CHECK(ids(results) == Ids{"c", "a"});
    CHECK(results.total == 3);
}

TEST_CASE("Any text is a question") {
    const auto edition = glossary({term("a", "Zorg", "Zorg voor mensen.")});
    const Index index = Index::of_everything(edition);
    for (const std::string& nothing : {std::string(), std::string("  ?!"), std::string("\0\1\x7F", 3),
                                       std::string("\xFF\xC3"), std::string("日本")}) {
        const auto results = index.find(nothing);
        CHECK(results.words.empty());
        CHECK(results.hits.empty());
        CHECK(results.total == 0);
    }
    CHECK(index.find(std::string(1 << 20, 'z')).total == 0);
    CHECK(index.find(std::string(1 << 20, ' ') + "zorg").total == 0);
    // As far as it is read, also where that is in the middle of a character.
    std::string many = "zorg";
    while (many.size() < 1 << 20) many += " é" + std::to_string(many.size());
    CHECK(index.find(many).words.size() == search::most_words);
    CHECK(index.find(many).total == 1);
    CHECK(index.find("zorg\1zorg").total == 1);
    CHECK(Index::of_everything(content::Edition{}).find("zorg").total == 0);
}

TEST_CASE("An index can be handed on") {
    content::Edition edition;
    edition.sectors.push_back(sector("s", "Mondzorg", {"tandarts"}, {}));
    content::Option option;
    option.id = "s/r";
    option.sector = "s";
    option.title = "Vrije tarieven";
    edition.options.push_back(option);
    Index first = Index::of_everything(edition);
    const Index second = std::move(first);
    CHECK(ids(second.find("tandarts")) == Ids{"s", "s/r"});
    CHECK(second.find("vrije").hits.front().name == "Mondzorg: Vrije tarieven");
}

TEST_CASE("Sectors are found by name, words and care, and by nothing else") {
    content::Edition edition;
    edition.glossary.push_back(term("g", "Tandarts", "x"));
    edition.sectors.push_back(sector("mond", "Mondzorg", {"tandarts"}, {"Een beugel maken"}));
    edition.sectors.back().summary = "Samenvatting";
    const Index index = Index::of_sectors(edition);
    CHECK(ids(index.find("tandarts")) == Ids{"mond"});
    CHECK(ids(index.find("beugels")) == Ids{"mond"});
    CHECK(ids(index.find("mond")) == Ids{"mond"});
    CHECK(index.find("samenvatting").hits.empty());
}
