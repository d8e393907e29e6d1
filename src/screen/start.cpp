// Start: what this is for, the two ways in, where the user was, and the sectors.
#include "app/workspace.h"
#include "screen/finder.h"
#include "screen/initiative_words.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

// The rest stands on the page of all initiatives.
constexpr std::size_t most_cards = 6;

// What the user began, to go on with.
std::vector<Node> begun(const Context& context) {
    const content::Strings& say = context.say;
    std::vector<Node> cards;
    const app::Initiative now = app::at_hand(context.state);
    if (!now.answers.empty() || !now.skipped.empty() || !now.name.empty()) {
        cards.push_back(card("start.continue.advice", say("start.continue.with", {{"name", name_of(context, now)}}),
                             progress_in_words(context, now), go(app::Screen::advice)));
    }
    for (const auto& [id, undertaking] : context.state.undertakings) {
        const content::Option* option = content::find_option(context.edition, id);
        if (option == nullptr) continue;
        cards.push_back(card("start.continue." + slug(id),
                             say("start.continue.checklist", {{"option", option->short_name}}),
                             counted(say, "start.continue.tasks", static_cast<int>(undertaking.done.size())),
                             go_option(app::Screen::checklist, id)));
    }
    for (const app::Initiative& other : context.state.others) {
        if (cards.size() >= most_cards) break;
        cards.push_back(card("start.continue.other." + other.id,
                             say("start.continue.with", {{"name", name_of(context, other)}}),
                             progress_in_words(context, other), app::OpenInitiative{other.id}));
    }
    return cards;
}

}  // namespace

Screen start_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "start";
    screen.title = say("start.title");

    auto& main = screen.main;
    main.push_back(heading("start.title", 1, say("start.title")));
    main.push_back(paragraph("start.promise", say("start.promise"), Emphasis::lead));

    auto cards = begun(context);
    if (!cards.empty()) {
        main.push_back(heading("start.continue.title", 2, say("start.continue")));
        main.push_back(group("start.continue", Layout::grid, say("start.continue"), std::move(cards)));
        main.push_back(link("start.initiatives", say("start.initiatives"), go(app::Screen::initiatives)));
        main.push_back(heading("start.entries.title", 2, say("start.entries.again")));
    }
    main.push_back(group(
        "start.entries", Layout::grid, say("start.entries"),
        {card("start.entry.known", say("start.entry.known"), say("start.entry.known.text"), go_question("")),
         card("start.entry.new", say("start.entry.new"), say("start.entry.new.text"), go(app::Screen::explain))}));

    main.push_back(heading("start.sectors.title", 2, say("start.sectors")));
    main.push_back(paragraph("start.sectors.text", say("start.sectors.text")));
    append(main, sector_finder(context, "start.sector", screen.announcement));
    main.push_back(link("start.routes", say("start.routes"), go(app::Screen::routes)));
    if (!context.edition.cross_sector.empty()) {
        main.push_back(heading("start.cross.title", 2, say("advice.cross")));
        main.push_back(group(
            "start.cross", Layout::grid, say("advice.cross"),
            {card("start.cross.card", say("cross.title"), say("explain.cross.text"), go(app::Screen::cross_sector))}));
    }

    if (content::currency_on(context.edition.info, context.today) != content::Currency::current) {
        main.push_back(notice("start.edition", Tone::warning, say("start.edition", {{"year", edition_year(context)}}),
                              {paragraph("start.edition.text", say("start.edition.text")),
                               link("start.edition.link", say("start.edition.link"), go(app::Screen::edition))}));
    }
    return screen;
}

}  // namespace wegwijzer::screen
