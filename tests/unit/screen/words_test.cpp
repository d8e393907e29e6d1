// The words of the interface against the program that uses them.
#include "screen/words.h"

#include "content/names.h"
#include "screen/real_library.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>

using namespace wegwijzer;

namespace {

// The ids that the source names whole: say("…") and counted(…, "…").
std::set<std::string> ids_in_source() {
    std::set<std::string> ids;
    const std::regex said(R"re(\bsay\(\s*"([a-z0-9_.]+)"\s*[,)])re");
    const std::regex counted(R"re(\bcounted\(\s*(?:context\.)?say,\s*"([a-z0-9_.]+)")re");
    for (const char* layer : {"plan", "app", "screen", "text", "cli"}) {
        const auto folder = std::filesystem::path(WEGWIJZER_ROOT) / "src" / layer;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ostringstream stream;
            stream << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            const std::string text = stream.str();
            for (std::sregex_iterator i(text.begin(), text.end(), said), end; i != end; ++i) ids.insert((*i)[1]);
            for (std::sregex_iterator i(text.begin(), text.end(), counted), end; i != end; ++i) {
                ids.insert((*i)[1].str() + ".one");
                ids.insert((*i)[1].str() + ".many");
            }
        }
    }
    return ids;
}

}  // namespace

TEST_CASE("Every text that the program names has words") {
    const content::Library library = tests::real_library();
    const auto ids = ids_in_source();
    CHECK(ids.size() > 150);
    for (const std::string& id : ids) {
        INFO(id);
        CHECK(library.strings.has(id));
    }
    // Those whose id is put together from a value.
    for (const char* id : {"verdict.fits",
                           "verdict.conditional",
                           "verdict.undetermined",
                           "verdict.unsuited",
                           "verdict.excluded",
                           "currency.current",
                           "currency.expired",
                           "currency.not_yet",
                           "requirement.met",
                           "requirement.open",
                           "requirement.unknown",
                           "requirement.unmet",
                           "choose_when.met",
                           "choose_when.unknown",
                           "choose_when.unmet",
                           "advice.outcome.regular_service",
                           "advice.outcome.outside_zvw",
                           "advice.outcome.no_route_found",
                           "advice.outcome.edition_expired",
                           "advice.answer.fits.one",
                           "advice.answer.fits.many",
                           "advice.answer.conditional.one",
                           "advice.answer.conditional.many",
                           "tool.theme.system",
                           "tool.theme.light",
                           "tool.theme.dark",
                           "tool.theme.contrast",
                           "conflict.kind.contradiction",
                           "conflict.kind.repetition",
                           "conflict.kind.gap",
                           "conflict.count.contradiction.one",
                           "conflict.count.contradiction.many",
                           "conflict.count.repetition.one",
                           "conflict.count.repetition.many",
                           "conflict.count.gap.one",
                           "conflict.count.gap.many"}) {
        INFO(id);
        CHECK(library.strings.has(id));
    }
    for (const char* part :
         {"edition", "sources", "laws", "actors", "prevention_types", "funders", "glossary", "chapters", "sectors",
          "routes", "options", "cross_sector", "questions", "conflicts", "developments", "papers"})
        CHECK(library.strings.has(std::string("kind.") + part));
    for (const auto& [fill, value] : content::paper_fill_names) {
        if (value != content::PaperFill::tasks) CHECK(library.strings.has("paper.fill." + std::string(fill)));
    }
    for (const char* page : {"about", "privacy", "accessibility"}) {
        CHECK(library.strings.has(std::string(page) + ".title"));
        CHECK(library.strings.has(std::string(page) + ".lead"));
    }
    for (const char* part : {"edition.title.", "edition.lead.", "edition.meaning."}) {
        for (const char* currency : {"current", "expired", "not_yet"})
            CHECK(library.strings.has(std::string(part) + currency));
    }
}

TEST_CASE("Things are counted and listed as in a sentence") {
    const content::Strings say({{"list.and", "{before} en {next}"},
                                {"list.comma", "{before}, {next}"},
                                {"n.one", "1 ding"},
                                {"n.many", "{n} dingen"},
                                {"number.decimal", ","}});
    CHECK(screen::counted(say, "n", 1) == "1 ding");
    CHECK(screen::counted(say, "n", 0) == "0 dingen");
    CHECK(screen::counted(say, "n", 12) == "12 dingen");
    CHECK(screen::and_list(say, {}).empty());
    CHECK(screen::and_list(say, {"a"}) == "a");
    CHECK(screen::and_list(say, {"a", "b"}) == "a en b");
    CHECK(screen::and_list(say, {"a", "b", "c"}) == "a, b en c");
    CHECK(screen::number_in_words(say, 12.5) == "12,5");
    CHECK(screen::number_in_words(say, 10) == "10");
    CHECK(screen::number_in_words(say, 0.1) == "0,1");
}

TEST_CASE("A first sentence ends where a new one begins, not at an abbreviation") {
    CHECK(screen::first_sentence("Een zin. Nog een.") == "Een zin.");
    CHECK(screen::first_sentence("Zie art. 3 van o.a. de wet. Klaar.") == "Zie art. 3 van o.a. de wet.");
    CHECK(screen::first_sentence("Past het? Dan kan het. Mooi.") == "Past het? Dan kan het.");
    CHECK(screen::first_sentence("Geen punt") == "Geen punt");
    CHECK(screen::first_sentence("").empty());
}
