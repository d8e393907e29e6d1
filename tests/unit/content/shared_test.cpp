// Shared passages: what is filled in, and what an editor is told.
#include "content/edit.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

namespace {

using Texts = std::vector<std::string>;

// An edition that is nothing but shared passages and glossary terms, one for each text.
Files with_terms(const std::string& shared, const Texts& texts) {
    std::string terms;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        terms += (i == 0 ? "" : ",") + (R"({"id": "t)" + std::to_string(i) + R"(", "term": "t", "text": )" + texts[i] +
                                        R"(, "source": {"document": "d", "section": "s"}})");
    }
    return {{"edition.json", R"({"edition": {"id": "e", "title": "E", "version": "1", "valid_from": "2023-01-01",
                             "valid_until": "2024-01-01", "language": "nl", "publisher": "P"},
                             "sources": [{"id": "d", "title": "D", "publisher": "P"}]})"},
            {"shared.json", R"({"shared": {)" + shared + "}}"},
            {"terms.json", R"({"glossary": [)" + terms + "]}"},
            {"strings/nl.json", "{}"}};
}

// The term's text after filling in.
std::string filled(const std::string& shared, const std::string& text) {
    const Files files = with_terms(shared, {text});
    REQUIRE(complaints(files).empty());
    return std::get<Library>(load(files)).edition.glossary[0].text;
}

Texts about_passages(const std::string& shared, const Texts& texts) { return complaints(with_terms(shared, texts)); }

// A conflict with these `concerns`, beside shared passages.
Files with_list(const std::string& shared, const std::string& list) {
    Files files = with(sample_files(), "sectors/fysiotherapie.json", "/conflicts/0/concerns", list);
    files["more.json"] = R"({"shared": {)" + shared + "}}";
    return files;
}

}  // namespace

TEST_CASE("a passage stands in for any value") {
    CHECK(filled(R"("a": "Tekst.")", R"({"$use": "a"})") == "Tekst.");
    const Edition edition = sample_library().edition;
    CHECK(edition.laws[0].source.section == "De zorg");                          // an object
    CHECK(edition.options[0].requirements[1].when.fact == "insurer_agreement");  // within a passage
}

TEST_CASE("placeholders are filled, also by those who use the user") {
    CHECK(filled(R"("a": "{x} en {y}, {x}")", R"({"$use": "a", "with": {"x": "1", "y": "2"}})") == "1 en 2, 1");
    CHECK(filled(R"("a": {"$use": "b"}, "b": "{x}!")", R"({"$use": "a", "with": {"x": "1"}})") == "1!");
    CHECK(filled(R"("a": {"$use": "b", "with": {"y": "<{x}>"}}, "b": "{x}{y}")",
                 R"({"$use": "a", "with": {"x": "1"}})") == "1<1>");
    // The nearest word wins.
    CHECK(filled(R"("a": {"$use": "b", "with": {"x": "binnen, {x}"}}, "b": "{x}")",
                 R"({"$use": "a", "with": {"x": "buiten"}})") == "binnen, buiten");
    // A word may itself be a passage.
    CHECK(filled(R"("a": "{x}.", "b": "b")", R"({"$use": "a", "with": {"x": {"$use": "b"}}})") == "b.");
}

TEST_CASE("own words are laid over a passage as a merge patch") {
    const Edition edition = sample_library().edition;
    const Option& option = edition.options[1];
    CHECK(option.id == "wijkverpleging/vrije-tarieven");
    CHECK(option.title == "Vrije tarieven voor wijkverpleging");
    CHECK(option.summary_specific == Texts{"Ten eerste.", "Ten tweede."});
    CHECK(option.tariff.kind == TariffKind::maximum_plus);
    CHECK(option.tariff.percent == 12.5);
    CHECK(option.deductible == Deductible::applies);
    CHECK_FALSE(option.insured_care_automatic.has_value());  // removed by null
    CHECK(edition.options[0].insured_care_automatic == true);
    // Objects are merged member by member.
    const Files patched =
        with(sample_files(), "sectors/fysiotherapie.json", "/options/0/participation", R"({"text": "Iedereen zelf."})");
    const Library library = std::get<Library>(load(patched));
    CHECK(library.edition.options[0].participation.text == "Iedereen zelf.");
    CHECK(library.edition.options[0].participation.kind == ParticipationKind::own_contract);
}

TEST_CASE("a list used in a list is spliced in") {
    const Edition edition = sample_library().edition;
    REQUIRE(edition.options[0].advantages.size() == 2);
    CHECK(edition.options[0].advantages[1].tag == "no_application");

    const Files files = with_list(R"("two": ["wijkverpleging", {"$use": "one"}], "one": ["vrije-tarieven"])",
                                  R"(["fysiotherapie", {"$use": "two"}, "logopedie"])");
    REQUIRE(complaints(files).empty());
    CHECK(std::get<Library>(load(files)).edition.conflicts[0].concerns ==
          Texts{"fysiotherapie", "wijkverpleging", "vrije-tarieven", "logopedie"});
}

TEST_CASE("a whole part of the edition may be a passage") {
    Files files = sample_files();
    files["more.json"] = R"({"shared": {"terms": [
        {"id": "nza", "term": "NZa", "text": "Toezichthouder.", "source": {"$use": "source/care"}}]},
        "glossary": {"$use": "terms"}})";
    REQUIRE(complaints(files).empty());
    CHECK(std::get<Library>(load(files)).edition.glossary[1].id == "nza");
}

TEST_CASE("a wrong item of a used list is told where it stands") {
    CHECK(complaints(with_list(R"("two": ["wijkverpleging", "nergens"])", R"(["fysiotherapie", {"$use": "two"}])"))
              .front()
              .starts_with("more.json: /shared/two/1: there is no option, sector or route \"nergens\""));
}

TEST_CASE("a use of nothing") {
    CHECK(about_passages(R"("one": "1")", {R"({"$use": "oen"})", R"({"$use": 5})"}) ==
          Texts{"terms.json: /glossary/0/text/$use: there is no shared passage \"oen\"; expected one of: one",
                "terms.json: /glossary/1/text/$use: expected the name of a shared passage, found the number 5"});
    CHECK(about_passages(R"("a": {"$use": "gone"}, "one": "1")", {R"({"$use": "one"})"})
              .front()
              .starts_with("shared.json: /shared/a/$use: there is no shared passage \"gone\""));
}

TEST_CASE("passages that use each other in a circle") {
    const std::string circle = R"("a": {"$use": "b"}, "b": {"$use": "c"}, "c": {"$use": "a"})";
    CHECK(about_passages(circle, {R"({"$use": "b"})"}) ==
          Texts{"shared.json: /shared/c/$use: shared passages use each other in a circle: a, b, c, a"});
    CHECK(about_passages(circle, {R"("Niemand gebruikt ze.")"}) ==
          Texts{"shared.json: /shared/c/$use: shared passages use each other in a circle: a, b, c, a"});
    CHECK(about_passages(R"("a": {"$use": "a"})", {R"({"$use": "a"})"}) ==
          Texts{"shared.json: /shared/a/$use: shared passages use each other in a circle: a, a"});
}

TEST_CASE("placeholders that nobody fills") {
    CHECK(about_passages(R"("a": "{x} en {y}")", {R"({"$use": "a", "with": {"x": "1"}})"}) ==
          Texts{"terms.json: /glossary/0/text: the shared passage \"a\" has a placeholder {y}, which no \"with\" fills "
                "here"});
    CHECK(about_passages(R"("a": {"$use": "b"}, "b": "{x}")",
                         {R"({"$use": "a"})", R"({"$use": "a", "with": {"x": "1"}})"}) ==
          Texts{"terms.json: /glossary/0/text: the shared passage \"b\" has a placeholder {x}, which no \"with\" fills "
                "here"});
    CHECK(about_passages("", {R"("Vraag {insurer}.")"}) ==
          Texts{"terms.json: /glossary/0/text: nothing fills the placeholder {insurer}: only a shared passage can have "
                "placeholders"});
    CHECK(about_passages("", {R"("a { b")", R"("a } b")", R"("{}")", R"("{A b}")"}).size() == 4);
    CHECK(about_passages("", {R"("a { b")"}) ==
          Texts{"terms.json: /glossary/0/text: a brace that is not part of a placeholder such as {insurer}"});
}

TEST_CASE("a placeholder in a text that is laid over is nobody's problem") {
    Files files =
        with(sample_files(), "shared/passages.json", "/shared/option~1vrije-tarieven/term", "\"{years} jaar\"");
    CHECK(
        complaints(files) ==
        Texts{"sectors/fysiotherapie.json: /options/0: the shared passage \"option/vrije-tarieven\" has a placeholder "
              "{years}, which no \"with\" fills here",
              "sectors/wijkverpleging.json: /options/0: the shared passage \"option/vrije-tarieven\" has a placeholder "
              "{years}, which no \"with\" fills here"});
    files = with(files, "sectors/fysiotherapie.json", "/options/0/term", "\"Kort.\"");
    CHECK(complaints(files).size() == 1);
}

TEST_CASE("words that no placeholder takes") {
    CHECK(about_passages(R"("a": "{x}")", {R"({"$use": "a", "with": {"x": "1", "z": "2"}})"}) ==
          Texts{"terms.json: /glossary/0/text/with/z: no text of the shared passage \"a\" has a placeholder {z}"});
    CHECK(about_passages(R"("a": "{x}")", {R"({"$use": "a", "with": "x"})"}) ==
          Texts{"terms.json: /glossary/0/text/with: expected an object of words for placeholders, found the text \"x\"",
                "terms.json: /glossary/0/text: the shared passage \"a\" has a placeholder {x}, which no \"with\" fills "
                "here"});
    CHECK(about_passages(R"("a": "{x}")", {R"({"$use": "a", "with": {"x": 1}})"}) ==
          Texts{"terms.json: /glossary/0/text/with/x: expected a text, found the number 1"});
}

TEST_CASE("a wrong word is told where the word was given") {
    Files files = sample_files();
    files["more.json"] = R"({"shared": {"step": {"document": "{doc}", "section": "Stap {nr}"}},
        "glossary": [{"id": "x", "term": "x", "text": "x",
                      "source": {"$use": "step", "with": {"doc": "gidz", "nr": "1"}}}]})";
    CHECK(complaints(files) ==
          Texts{"more.json: /glossary/0/source/with/doc: there is no source document \"gidz\"; did "
                "you mean \"gids\"?"});
}

TEST_CASE("nothing can be laid over a text") {
    CHECK(
        about_passages(R"("a": "tekst")", {R"({"$use": "a", "text": "x"})"}) ==
        Texts{"terms.json: /glossary/0/text: the shared passage \"a\" is the text \"tekst\", over which no fields can "
              "be laid"});
}

TEST_CASE("a passage has one name, in all files") {
    Files files = sample_files();
    files["z.json"] = R"({"shared": {"source/care": "x"}})";
    CHECK(complaints(files) ==
          Texts{"z.json: /shared/source~1care: another shared passage is called \"source/care\", at "
                "shared/passages.json: /shared/source~1care"});
}

TEST_CASE("passages that multiply without end are stopped") {
    // Ten uses of ten uses of …: 10^9 texts.
    std::string shared = R"("p0": ["x"])";
    for (int i = 1; i <= 9; ++i) {
        shared += ",\"p" + std::to_string(i) + "\": [";
        for (int j = 0; j < 10; ++j)
            shared += std::string(j == 0 ? "" : ",") + R"({"$use": "p)" + std::to_string(i - 1) + "\"}";
        shared += "]";
    }
    const Texts parts = about_passages(shared, {R"({"$use": "p9"})"});
    REQUIRE_FALSE(parts.empty());
    CHECK(parts.front() ==
          "shared.json: /shared/p0/0: shared passages make the edition too large here: more than 500000 "
          "parts");

    // A text that doubles twelve times over.
    std::string doubling = R"("p0": "{x}")";
    for (int i = 1; i <= 12; ++i) {
        doubling += ",\"p" + std::to_string(i) + R"(": {"$use": "p)" + std::to_string(i - 1) +
                    R"(", "with": {"x": "{x}{x}{x}{x}"}})";
    }
    CHECK_FALSE(about_passages(doubling, {R"({"$use": "p12", "with": {"x": "tien tekens"}})"}).empty());

    std::string chain = R"("p0": "x")";
    for (int i = 1; i <= 30; ++i)
        chain += ",\"p" + std::to_string(i) + R"(": {"$use": "p)" + std::to_string(i - 1) + "\"}";
    CHECK(about_passages("\"z\": {\"$use\": \"p30\"}," + chain, {"\"x\""}).size() == 1);
}
