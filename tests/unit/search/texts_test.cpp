// Nothing that the edition says is left out: held against the edition as it is printed.
#include "search/texts.h"
#include "content/write_edition.h"
#include "screen/real_library.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <set>

using namespace wegwijzer;
using Json = nlohmann::ordered_json;

namespace {

// What is no text to read: names for the program, days, addresses, conditions, sources, and ids of other things.
const std::set<std::string> no_text = {
    "id",      "fact",    "parent",       "type",        "class",    "kind",         "tag",      "sector",
    "route",   "law",     "laws",         "deductible",  "actor",    "after",        "earliest", "due",
    "about",   "when",    "applies_when", "unmet_when",  "ask_when", "absent_means", "sectors",  "concerns",
    "affects", "version", "valid_from",   "valid_until", "language", "date",         "period",   "url",
    "unit",    "leads",   "group",        "facts",       "fills",    "tasks",        "routes",   "day"};

void texts_of(const Json& value, std::multiset<std::string>& texts) {
    if (value.is_string()) texts.insert(value.get<std::string>());
    if (value.is_array()) {
        for (const Json& item : value) texts_of(item, texts);
    }
    if (!value.is_object()) return;
    for (const auto& [field, inner] : value.items()) {
        if (field == "source") {
            // A development's source is an article to read; others name a section of the guide.
            if (inner.contains("title")) texts_of(inner["title"], texts);
        } else if (field == "value") {
            // A choice's value is for the program, a conflict's is what a page says.
            if (!value.contains("label")) texts_of(inner, texts);
        } else if (!no_text.contains(field)) {
            texts_of(inner, texts);
        }
    }
}

std::string id_of(const Json& thing) { return thing.value("id", thing.value("fact", std::string())); }

}  // namespace

TEST_CASE("Every text of the edition can be found, under the thing that says it") {
    const content::Library library = tests::real_library();
    const Json printed = content::to_json(library.edition);
    std::deque<std::string> made;
    const auto things = search::things_in(library.edition, made);

    std::size_t checked = 0;
    auto thing = things.begin();
    for (const auto& [part, value] : printed.items()) {
        if (part == "explained") continue;  // for editors: why what `check` finds is as it should be
        const Json list = value.is_array() ? value : Json::array({value});
        for (const Json& expected : list) {
            INFO(part << " " << id_of(expected));
            REQUIRE(thing != things.end());
            REQUIRE(thing->part == part);
            REQUIRE(thing->id == id_of(expected));
            std::multiset<std::string> texts;
            texts_of(expected, texts);
            std::multiset<std::string> found;
            for (const search::Text& text : thing->texts) {
                // What an option is found by besides its own texts: its sector.
                if (text.field == "sector") continue;
                const bool own_title = part == "options" && text.field == "title";
                found.insert(own_title ? expected["title"].get<std::string>() : std::string(text.text));
                CHECK(expected.contains(std::string(text.field)));
            }
            CHECK(found == texts);
            checked += texts.size();
            ++thing;
        }
    }
    CHECK(thing == things.end());
    CHECK(checked > 2500);
}

TEST_CASE("An option is called by its sector and its title, and found by its sector's words") {
    const content::Library library = tests::real_library();
    std::deque<std::string> made;
    const auto things = search::things_in(library.edition, made);
    const auto option = std::find_if(things.begin(), things.end(),
                                     [](const search::Thing& thing) { return thing.id == "mondzorg/max-max"; });
    REQUIRE(option != things.end());
    CHECK(option->name == "Mondzorg: Afspraken binnen de max-maxtarieven");
    CHECK(std::any_of(option->texts.begin(), option->texts.end(),
                      [](const search::Text& text) { return text.field == "sector" && text.text == "tandarts"; }));
}
