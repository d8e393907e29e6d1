#include "cli/search_page.h"

#include "cli/value_words.h"
#include "screen/parts.h"
#include "screen/words.h"

namespace wegwijzer::cli {

namespace {

using content::Strings;

std::string marked(const search::Passage& passage) {
    std::string text;
    for (const search::Segment& segment : passage.segments)
        text += segment.match ? "*" + segment.text + "*" : segment.text;
    return text;
}

std::string hit_title(const Strings& say, const search::Hit& hit) {
    const std::string part = part_in_words(say, std::string(hit.part));
    const std::string id(hit.id);
    if (hit.name.empty()) return say("diff.thing", {{"name", part}, {"id", id}});
    return say("search.hit", {{"part", part}, {"name", std::string(hit.name)}, {"id", id}});
}

// A field with its texts; texts of the same field that follow each other stand together.
std::vector<screen::Facts::Item> passages_of(const Strings& say, const search::Hit& hit) {
    std::vector<screen::Facts::Item> items;
    std::string_view last;
    for (const search::Passage& passage : hit.passages) {
        if (items.empty() || passage.field != last) {
            items.push_back({field_in_words(say, std::string(hit.part), std::string(passage.field)), {}});
        }
        items.back().texts.push_back(marked(passage));
        last = passage.field;
    }
    return items;
}

}  // namespace

screen::Page search_page(const Strings& say, const search::Results& results) {
    screen::Page page;
    page.id = "search";
    page.title = say("search.title");
    page.name = say("page.name");
    auto& main = page.main;
    main.push_back(screen::heading("search.title", 1, page.title));
    if (results.total == 0) {
        main.push_back(screen::paragraph("search.none", say("search.none")));
        main.push_back(screen::paragraph("search.none.text", say("search.none.text")));
        return page;
    }
    main.push_back(screen::paragraph("search.count", screen::counted(say, "search.found", results.total)));
    for (const search::Sought& word : results.words) {
        if (word.as.empty()) continue;
        main.push_back(screen::paragraph(
            "search.as", say("search.as", {{"word", word.text}, {"as", screen::and_list(say, word.as)}})));
    }
    for (const search::Hit& hit : results.hits) {
        main.push_back(screen::heading(screen::slug(hit.id), 2, hit_title(say, hit)));
        main.push_back(screen::facts("", passages_of(say, hit)));
    }
    return page;
}

}  // namespace wegwijzer::cli
