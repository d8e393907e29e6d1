// All terms of the glossary, by the alphabet.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"
#include "search/letters.h"

namespace wegwijzer::screen {

Screen glossary_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "glossary";
    screen.title = say("glossary.title");
    screen.about = {{"trail.explain", say("explain.crumb"), go(app::Screen::explain)}};
    auto& main = screen.main;
    main.push_back(heading("glossary.top", 1, say("glossary.title")));
    const auto count = static_cast<int>(context.edition.glossary.size());
    main.push_back(paragraph("glossary.lead", counted(say, "glossary.lead", count), Emphasis::lead));

    std::vector<Node> letters, terms;
    std::vector<content::Source> of;
    std::string letter;
    for (const content::Term& term : context.edition.glossary) {
        const std::vector<search::Word> words = search::words_in(term.term);
        const std::string first = words.empty() ? std::string() : words.front().folded.substr(0, 1);
        if (!first.empty() && first != letter) {
            letter = first;
            std::string capital = first;
            if (capital[0] >= 'a' && capital[0] <= 'z') capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
            letters.push_back(link("glossary.to." + letter, capital, go_at(app::Screen::glossary, term.id)));
            terms.push_back(heading("glossary.letter." + letter, 2, capital));
        }
        terms.push_back(facts("glossary." + term.id, {{term.term, {term.text}}}));
        of.push_back(term.source);
    }
    if (!letters.empty())
        main.push_back(group("glossary.letters", Layout::row, say("glossary.letters"), std::move(letters)));
    append(main, std::move(terms));
    if (!of.empty()) main.push_back(sources(context, "glossary.sources", of));
    return screen;
}

}  // namespace wegwijzer::screen
