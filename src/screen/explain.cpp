// How care is organised and paid for, for who is new to it: the chapters, in the order in which to read them.
#include "screen/pages.h"
#include "screen/parts.h"

namespace wegwijzer::screen {

Screen explain_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "explain";
    screen.title = say("explain.crumb");
    auto& main = screen.main;
    main.push_back(heading("explain.title", 1, say("explain.title")));
    main.push_back(paragraph("explain.lead", say("explain.lead"), Emphasis::lead));

    // Chapters that follow each other under the same name stand together.
    std::vector<Node> cards;
    std::string name;
    int number = 0, groups = 0;
    const auto finish = [&] {
        if (cards.empty()) return;
        const std::string id = "explain.group." + std::to_string(++groups);
        const std::string title = name.empty() ? say("explain.chapters") : name;
        main.push_back(heading(id + ".title", 2, title));
        main.push_back(group(id, Layout::grid, title, std::move(cards)));
        cards.clear();
    };
    for (const content::Chapter& chapter : context.edition.chapters) {
        if (chapter.group != name) finish();
        name = chapter.group;
        const std::string title = say("explain.chapter", {{"n", std::to_string(++number)}, {"title", chapter.title}});
        cards.push_back(card("explain.chapter." + chapter.id, title, chapter.summary, go_chapter(chapter.id)));
    }
    finish();

    std::vector<Node> more{
        card("explain.glossary", say("glossary.title"), say("explain.glossary.text"), go(app::Screen::glossary)),
        card("explain.search", say("search.title"), say("explain.search.text"), go(app::Screen::search))};
    if (!context.edition.cross_sector.empty()) {
        more.push_back(
            card("explain.cross", say("cross.title"), say("explain.cross.text"), go(app::Screen::cross_sector)));
    }
    main.push_back(heading("explain.more.title", 2, say("explain.more")));
    main.push_back(group("explain.more", Layout::grid, say("explain.more"), std::move(more)));

    main.push_back(heading("explain.on.title", 2, say("explain.on")));
    main.push_back(paragraph("explain.on.text", say("explain.on.text")));
    main.push_back(group("explain.on", Layout::row, say("explain.on"),
                         {button("explain.questions", say("sector.questions"), Importance::primary, go_question("")),
                          button("explain.sectors", say("start.sectors"), Importance::secondary,
                                 go_at(app::Screen::start, "sectors"))}));
    return screen;
}

}  // namespace wegwijzer::screen
