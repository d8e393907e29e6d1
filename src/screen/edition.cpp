// Which edition speaks, whether it holds, what has changed since, where it contradicts itself, and what this program
// does with what a user tells it.
#include "screen/judgement.h"

#include "engine/advice_json.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

std::vector<Node> source_list(const Context& context) {
    std::vector<Node> nodes;
    for (const content::SourceDocument& source : context.edition.sources) {
        const std::string id = "edition.source." + source.id;
        const std::string text =
            source.date
                ? context.say("edition.source.dated", {{"title", source.title},
                                                       {"publisher", source.publisher},
                                                       {"date", content::date_in_words(context.say, *source.date)}})
                : context.say("edition.source", {{"title", source.title}, {"publisher", source.publisher}});
        nodes.push_back(source.url ? link_out(id, text, *source.url) : paragraph(id, text));
    }
    return nodes;
}

template <class T>
std::vector<const T*> pointers(const std::vector<T>& things) {
    std::vector<const T*> all;
    for (const T& thing : things) all.push_back(&thing);
    return all;
}

}  // namespace

Screen edition_screen(const Context& context) {
    const content::Strings& say = context.say;
    const content::EditionInfo& info = context.edition.info;
    const std::string currency(engine::id_of(content::currency_on(info, context.today)));
    const auto words = [&](content::Date date) { return content::date_in_words(say, date); };

    Screen screen;
    screen.id = "edition";
    screen.title = say("edition.crumb");
    auto& main = screen.main;
    main.push_back(heading("edition.title", 1, say("edition.title." + currency, {{"year", edition_year(context)}})));
    main.push_back(paragraph(
        "edition.lead",
        say("edition.lead." + currency,
            {{"from", words(info.valid_from)}, {"until", words(info.valid_until)}, {"today", words(context.today)}}),
        Emphasis::lead));
    main.push_back(paragraph("edition.meaning", say("edition.meaning." + currency)));
    main.push_back(facts("edition.facts", {{say("edition.fact.title"), {info.title}},
                                           {say("edition.fact.version"), {info.version}},
                                           {say("edition.fact.publisher"), {info.publisher}},
                                           {say("edition.fact.from"), {words(info.valid_from)}},
                                           {say("edition.fact.until"), {words(info.valid_until)}}}));

    main.push_back(heading("edition.developments.title", 2, say("development.title")));
    main.push_back(paragraph("edition.developments.text", say("edition.developments")));
    append(main, development_notices(context, "edition.development", pointers(context.edition.developments),
                                     Titles::of_many));
    main.push_back(paragraph("edition.developments.unknown", say("edition.unknown_since")));

    if (!context.edition.conflicts.empty()) {
        const auto conflicts = pointers(context.edition.conflicts);
        main.push_back(heading("edition.conflicts.title", 2, say("conflict.title")));
        main.push_back(paragraph("edition.conflicts.text", say("edition.conflicts")));
        main.push_back(disclosure(context.state, "edition.conflicts",
                                  say("conflict.places", {{"counts", conflicts_in_words(context, conflicts)}}),
                                  conflict_notices(context, "edition.conflict", conflicts, Titles::of_many)));
    }

    main.push_back(heading("edition.sources.title", 2, say("edition.sources")));
    main.push_back(group("edition.sources", Layout::stack, say("edition.sources"), source_list(context)));

    main.push_back(heading("edition.about.title", 2, say("edition.about")));
    main.push_back(paragraph("edition.about.text", say("edition.about.text", {{"publisher", info.publisher}})));
    main.push_back(heading("edition.privacy.title", 2, say("edition.privacy")));
    main.push_back(paragraph("edition.privacy.text", say("edition.privacy.text")));
    if (!context.state.answers.empty() || !context.state.skipped.empty() || !context.state.undertakings.empty()) {
        main.push_back(button("edition.start_over", say("start_over"), Importance::quiet, app::AskStartOver{}));
    }
    return screen;
}

}  // namespace wegwijzer::screen
