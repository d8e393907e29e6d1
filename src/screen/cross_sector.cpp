// What there is for care that crosses the border of a sector or a law: the instruments of the annex, side by side.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/things.h"
#include "screen/words.h"

namespace wegwijzer::screen {

Screen cross_sector_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "cross";
    screen.title = say("cross.crumb");
    auto& main = screen.main;
    main.push_back(heading("cross.top", 1, say("cross.title")));
    main.push_back(paragraph("cross.lead", say("cross.lead"), Emphasis::lead));
    const auto& instruments = context.edition.cross_sector;
    if (instruments.empty()) {
        main.push_back(paragraph("cross.none", say("cross.none")));
        return screen;
    }
    main.push_back(heading("cross.each.title", 2, say("cross.each")));
    main.push_back(paragraph("cross.each.text", say("cross.each.text")));
    std::vector<content::Source> of;
    for (const content::CrossSector& one : instruments) {
        const std::string id = "cross." + one.id;
        std::vector<Node> inside{paragraph(id + ".summary", one.summary)};
        if (!one.forms.empty()) inside.push_back(bullets(id + ".forms", one.forms));
        std::vector<Facts::Item> items;
        if (!one.differs_because.empty()) items.push_back({say("cross.differs"), {one.differs_because}});
        if (!one.status.empty()) items.push_back({say("cross.status"), {one.status}});
        add_left_open(context, one, items);
        if (!items.empty()) inside.push_back(facts(id + ".facts", std::move(items)));
        inside.push_back(sources(context, id + ".source", {one.source}));
        main.push_back(disclosure(context.state, id, one.name, std::move(inside)));
        of.push_back(one.source);
    }
    main.push_back(heading("cross.compare.title", 2, say("cross.caption")));
    main.push_back(instruments_table(context, "cross.table"));
    main.push_back(sources(context, "cross.source", of));

    const Told told = told_about(context.edition, &content::About::cross_sector, instruments.front().id);
    std::vector<Node> on;
    if (told.chapter != nullptr) {
        on.push_back(
            link("cross.chapter", say("chapter.read", {{"title", told.chapter->title}}), go_chapter(told.chapter->id)));
    }
    on.push_back(link("cross.questions", say("sector.questions"), go_question("")));
    main.push_back(group("cross.on", Layout::stack, say("chapter.on"), std::move(on)));
    return screen;
}

}  // namespace wegwijzer::screen
