// One option in full: all that the edition says about it, judged where there are answers.
#include "engine/compare.h"
#include "screen/chosen.h"
#include "screen/contact.h"
#include "screen/judgement.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wegwijzer::screen {

namespace {

// Aspects that have a section of their own on this screen.
constexpr std::array<std::string_view, 5> told_apart{"requirements", "choose_when", "advantages", "disadvantages",
                                                     "regulations"};

std::vector<Facts::Item> plain_facts(const Context& context, const content::Option& option) {
    std::vector<Facts::Item> items;
    for (const engine::Aspect& aspect : engine::compare(context.edition, {&option}, false, context.say).aspects) {
        if (std::find(told_apart.begin(), told_apart.end(), aspect.id) != told_apart.end()) continue;
        const engine::Cell& cell = aspect.cells.front();
        std::vector<std::string> lines = cell.sentences;
        if (!cell.conflicts.empty()) lines.push_back(context.say("option.conflict.below"));
        if (!lines.empty()) items.push_back({aspect.label, std::move(lines)});
    }
    return items;
}

std::vector<std::string> texts_of(const std::vector<content::TaggedText>& tagged) {
    std::vector<std::string> all;
    for (const content::TaggedText& one : tagged) all.push_back(one.text);
    return all;
}

std::vector<Node> regulations(const Context& context, const content::Option& option) {
    std::vector<Node> nodes;
    int n = 0;
    for (const content::Regulation& regulation : option.regulations) {
        const std::string id = "option.regulation." + std::to_string(++n);
        const std::string text = context.say("regulation", {{"title", regulation.title}, {"code", regulation.code}});
        nodes.push_back(regulation.url ? link_out(id, text, *regulation.url) : paragraph(id, text));
        if (!regulation.articles.empty()) nodes.push_back(bullets(id + ".articles", regulation.articles));
    }
    return nodes;
}

std::vector<content::Source> sources_of(const content::Option& option) {
    std::vector<content::Source> all{option.source};
    for (const content::Requirement& one : option.requirements) all.push_back(one.source);
    for (const content::ChooseWhen& one : option.choose_when) all.push_back(one.source);
    for (const content::Consequence& one : option.consequences) all.push_back(one.source);
    return all;
}

}  // namespace

Screen option_screen(const Context& context, const content::Option& option) {
    const content::Strings& say = context.say;
    const content::Sector* sector = content::find_sector(context.edition, option.sector);
    std::optional<engine::Advice> advice;
    if (has_answers(context)) advice = advice_about(context, option.sector);
    const engine::OptionAdvice* judged = advice ? judgement_of(*advice, option.id) : nullptr;

    Screen screen;
    screen.id = "option." + slug(option.id);
    screen.title = option.short_name;
    if (sector != nullptr) screen.about = {{"trail.sector", sector->name, go_sector(app::Screen::sector, sector->id)}};

    auto& main = screen.main;
    const auto section = [&](const std::string& id, const std::string& title, std::vector<Node> nodes) {
        if (nodes.empty()) return;
        main.push_back(heading(id + ".title", 2, title));
        append(main, std::move(nodes));
    };

    main.push_back(heading("option.title", 1, option.title));
    main.push_back(paragraph("option.summary", option.summary_general, Emphasis::lead));
    if (judged != nullptr) {
        main.push_back(group("option.verdict", Layout::panel, say("option.verdict"),
                             {chip("option.verdict.chip", chip_of(context, judged->verdict)),
                              paragraph("option.verdict.reason", reason(context, *judged)),
                              link("option.verdict.advice", say("option.verdict.advice"), go(app::Screen::advice))}));
    }
    std::vector<Node> actions{
        button("option.checklist", say("option.checklist"), Importance::primary,
               go_option(app::Screen::checklist, option.id)),
        button("option.questions", say(has_answers(context) ? "sector.questions.on" : "sector.questions"),
               Importance::secondary, go_sector(app::Screen::question, option.sector))};
    if (content::options_of(context.edition, option.sector).size() > 1) {
        actions.push_back(button("option.compare", say("option.compare"), Importance::secondary,
                                 go_sector(app::Screen::compare, option.sector)));
    }
    actions.push_back(choose_option(context, option));
    main.push_back(group("option.actions", Layout::row, say("option.actions"), std::move(actions)));

    section("option.specific", say("option.specific"), texts("option.specific", option.summary_specific));

    auto when = choose_when_facts(context, option, judged, Points::all);
    std::vector<Node> choose;
    if (!when.empty()) choose.push_back(facts("option.choose_when", std::move(when)));
    const auto to_judge = judgements(option, judged);
    if (!to_judge.empty()) {
        choose.push_back(notice("option.judgements", Tone::info, say("judgement.title"),
                                {bullets("option.judgements.list", to_judge)}));
    }
    section("option.choose_when", say("option.choose_when"), std::move(choose));

    auto requirements = requirement_facts(context, option, judged);
    if (!requirements.empty()) {
        section("option.requirements", say("option.requirements"),
                {facts("option.requirements", std::move(requirements))});
    }

    section("option.advantages", say("compare.advantages"), texts("option.advantages", texts_of(option.advantages)));
    section("option.disadvantages", say("compare.disadvantages"),
            texts("option.disadvantages", texts_of(option.disadvantages)));

    // What always follows; what follows only sometimes stands here when the answers say so.
    std::vector<std::string> follows;
    for (const content::Consequence& one : option.consequences) {
        const bool holds = judged == nullptr ? !one.when.has_value()
                                             : std::find(judged->consequences.begin(), judged->consequences.end(),
                                                         &one) != judged->consequences.end();
        if (holds) follows.push_back(one.text);
    }
    section("option.consequences", say("option.consequences"), texts("option.consequences", follows));

    auto plain = plain_facts(context, option);
    if (!plain.empty()) section("option.facts", say("option.facts"), {facts("option.facts", std::move(plain))});

    auto rules = regulations(context, option);
    if (!rules.empty()) {
        section("option.regulations", say("compare.regulations"),
                {group("option.regulations", Layout::stack, say("compare.regulations"), std::move(rules))});
    }

    const auto conflicts = content::conflicts_of(context.edition, option);
    if (!conflicts.empty()) {
        section("option.conflicts", say("conflict.title"),
                {disclosure(context.state, "option.conflicts",
                            say("conflict.places", {{"counts", conflicts_in_words(context, conflicts)}}),
                            conflict_notices(context, "option.conflict", conflicts, Titles::of_one))});
    }

    auto changed = development_notices(context, "option.development", content::developments_of(context.edition, option),
                                       Titles::of_one);
    changed.push_back(
        paragraph("option.developments.unknown", say(changed.empty() ? "development.none" : "edition.unknown_since")));
    section("option.developments", say("development.title"), std::move(changed));

    main.push_back(heading("option.more.title", 2, say("option.more")));
    if (const content::Route* route = content::find_route(context.edition, option.route)) {
        main.push_back(link("option.route", say("option.route", {{"route", route->name}}), go_route(route->id)));
    }
    main.push_back(ask_about(context, "option.ask", option));
    main.push_back(sources(context, "option.source", sources_of(option)));
    return screen;
}

}  // namespace wegwijzer::screen
