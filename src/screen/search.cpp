// Finding anything that the edition says.
#include "app/typed.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/whereabouts.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

constexpr std::size_t shown_before = 80, shown_in_all = 260;  // bytes of a passage, around its first match

// The first place at or after `at` where a word begins; of a text that is cut.
std::size_t word_after(std::string_view text, std::size_t at) {
    const std::size_t space = text.find(' ', at);
    return space == std::string_view::npos ? at : space + 1;
}

// A passage, cut to what stands around its first match.
std::vector<Marked::Run> cut(const Context& context, const search::Passage& passage) {
    std::string text;
    std::size_t first = std::string::npos;
    for (const search::Segment& segment : passage.segments) {
        if (segment.match && first == std::string::npos) first = text.size();
        text += segment.text;
    }
    if (first == std::string::npos) first = 0;
    std::size_t from = 0, to = text.size();
    if (text.size() > shown_in_all) {
        if (first > shown_before) from = std::min(first, word_after(text, first - shown_before));
        to = text.size() - from > shown_in_all ? text.rfind(' ', from + shown_in_all) : text.size();
        if (to == std::string::npos || to <= first) to = text.size();
    }
    std::vector<Marked::Run> runs;
    if (from > 0) runs.push_back({context.say("search.cut"), false});
    std::size_t at = 0;
    for (const search::Segment& segment : passage.segments) {
        const std::size_t begin = std::max(at, from), end = std::min(at + segment.text.size(), to);
        if (begin < end) runs.push_back({text.substr(begin, end - begin), segment.match});
        at += segment.text.size();
    }
    if (to < text.size()) runs.push_back({context.say("search.cut"), false});
    return runs;
}

std::string said(const search::Passage& passage) {
    std::string text;
    for (const search::Segment& segment : passage.segments) text += segment.text;
    return text;
}

// "Uitleg › Toezicht": what it is, and where it stands.
std::string way_in_words(const Context& context, const search::Hit& hit, const Whereabouts& where) {
    std::string text = context.say("kind." + std::string(hit.part));
    std::string way;
    for (const std::string& one : where.way) way += (way.empty() ? "" : context.say("search.step")) + one;
    return way.empty() ? text : context.say("search.where", {{"kind", text}, {"way", way}});
}

Node result(const Context& context, std::size_t number, const search::Hit& hit) {
    const std::string id = "search.result." + std::to_string(number);
    const std::string kind = context.say("kind." + std::string(hit.part));
    // The name is told already; a passage tells something else, and decides where the result leads.
    std::vector<const search::Passage*> passages;
    for (const search::Passage& passage : hit.passages) {
        if (said(passage) != hit.name && passages.size() < 2) passages.push_back(&passage);
    }
    const bool by_name = !hit.passages.empty() && said(hit.passages.front()) == hit.name;
    const search::Passage* leading = by_name || passages.empty() ? nullptr : passages.front();
    const Whereabouts where = whereabouts(context, hit, leading);
    std::vector<Node> nodes{
        link(id, hit.name.empty() ? kind : std::string(hit.name), app::Go{where.place}),
        paragraph(id + ".where", way_in_words(context, hit, where), Emphasis::muted),
    };
    for (std::size_t i = 0; i < passages.size(); ++i)
        nodes.push_back(marked(id + ".passage." + std::to_string(i + 1), cut(context, *passages[i])));
    return group(id + ".all", Layout::panel, "", std::move(nodes));
}

std::vector<Node> suggestions(const Context& context) {
    std::vector<Node> links;
    for (const char* one : {"search.suggestion.1", "search.suggestion.2", "search.suggestion.3", "search.suggestion.4"})
        links.push_back(link(one, context.say(one), go_search(context.say(one))));
    return {paragraph("search.suggestions.text", context.say("search.suggestions")),
            group("search.suggestions", Layout::row, context.say("search.suggestions"), std::move(links)),
            link("search.glossary", context.say("search.glossary"), go(app::Screen::glossary))};
}

}  // namespace

Screen search_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "search";
    screen.title = say("search.title");
    auto& main = screen.main;
    const std::string words(app::trimmed(context.state.place.words));
    main.push_back(heading("search.title", 1, say("search.title")));
    main.push_back({"search.words",
                    Field{Field::Kind::search, say("search.label"), say("search.help"), "", context.state.place.words,
                          "", app::Seek{}},
                    {}});
    if (words.empty()) {
        append(main, suggestions(context));
        return screen;
    }
    const search::Results results = context.lookup.everything().find(words);
    if (results.hits.empty()) {
        screen.announcement = say("search.none.for", {{"words", words}});
        main.push_back(notice("search.none", Tone::info, screen.announcement,
                              {paragraph("search.none.text", say("search.none.text"))}));
        append(main, suggestions(context));
        return screen;
    }
    screen.announcement = counted(say, "search.found", results.total);
    main.push_back(heading("search.found", 2, screen.announcement));
    int number = 0;
    for (const search::Sought& word : results.words) {
        if (word.as.empty()) continue;
        main.push_back(paragraph("search.as." + std::to_string(++number),
                                 say("search.as", {{"word", word.text}, {"as", and_list(say, word.as)}})));
    }
    const auto shown = static_cast<int>(results.hits.size());
    if (results.total > shown)
        main.push_back(paragraph("search.first", say("search.first", {{"n", std::to_string(shown)}}), Emphasis::muted));
    std::vector<Node> found;
    for (std::size_t i = 0; i < results.hits.size(); ++i) found.push_back(result(context, i + 1, results.hits[i]));
    main.push_back(group("search.results", Layout::stack, say("search.results"), std::move(found)));
    return screen;
}

}  // namespace wegwijzer::screen
