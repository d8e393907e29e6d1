// The advice: its first sentence is the answer; then every option with why, what is needed, and what if.
#include "screen/answer_sentence.h"
#include "screen/contact.h"
#include "screen/given.h"
#include "screen/judgement.h"
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/problems.h"
#include "screen/things.h"
#include "screen/words.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace wegwijzer::screen {

namespace {

constexpr std::size_t most_what_ifs = 3;
// Options shown without unfolding: without a sector there are dozens that can't be told apart yet.
constexpr std::size_t most_panels = 6;

bool possible(const engine::OptionAdvice& one) {
    return one.verdict != engine::Verdict::unsuited && one.verdict != engine::Verdict::excluded;
}

// What to try: the changed answers, and a button.
std::vector<Node> to_try(const Context& context, const std::string& id, const std::vector<engine::ChangeSet>& sets) {
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < sets.size() && i < most_what_ifs; ++i) {
        app::Change change;
        std::vector<Facts::Item> items;
        for (const engine::FactChange& one : sets[i]) {
            change.values.emplace_back(one.fact, one.value);
            const content::Question* question = content::find_question(context.edition, one.fact);
            if (question != nullptr)
                items.push_back({question->prompt, {answer_in_words(context, *question, one.value)}});
        }
        const std::string one = id + "." + std::to_string(i + 1);
        const auto count = static_cast<int>(items.size());
        nodes.push_back(facts(one + ".answers", std::move(items)));
        nodes.push_back(
            button(one, counted(context.say, "what_if.try", count), Importance::secondary, std::move(change)));
    }
    return nodes;
}

// What would make the option fit, to try; or honestly that nothing would. Where it can't be said yet, the questions
// come first.
std::vector<Node> what_if(const Context& context, const engine::OptionAdvice& one, const std::string& id) {
    const content::Strings& say = context.say;
    if (one.verdict == engine::Verdict::fits || one.verdict == engine::Verdict::undetermined) return {};
    std::vector<Node> nodes;
    if (one.what_if && !one.what_if->empty()) {
        nodes.push_back(paragraph(id + ".text", say("what_if.text")));
        append(nodes, to_try(context, id, *one.what_if));
    } else if (!one.what_if_idea.empty()) {
        nodes.push_back(paragraph(id + ".text", say("what_if.idea")));
        append(nodes, to_try(context, id, one.what_if_idea));
    } else {
        nodes.push_back(paragraph(id + ".text", say("what_if.nothing")));
    }
    return {disclosure(context.state, id, say("what_if.title"), std::move(nodes))};
}

// Where the user must look further: conflicts and developments, told in full on the option's own screen. Each link
// leads to where they stand there: to the first of the conflicts, which are folded.
std::vector<Node> remarks(const Context& context, const engine::OptionAdvice& one, const std::string& id) {
    std::vector<Node> nodes;
    const auto show = [&](std::string at) { return go_option(app::Screen::option, one.option->id, std::move(at)); };
    if (!one.conflicts.empty()) {
        nodes.push_back(link(id + ".conflicts",
                             context.say("advice.conflicts", {{"counts", conflicts_in_words(context, one.conflicts)}}),
                             show("conflict." + one.conflicts.front()->id)));
    }
    if (!one.developments.empty()) {
        nodes.push_back(link(id + ".developments",
                             counted(context.say, "advice.developments", static_cast<int>(one.developments.size())),
                             show("developments")));
    }
    return nodes;
}

// The first that is always of use: an application comes later, and not for everybody.
const content::Paper* paper_to_talk_by(const Context& context, const content::Option& option) {
    for (const content::Paper* paper : content::papers_for(context.edition, option.route)) {
        if (!paper->when) return paper;
    }
    return nullptr;
}

Node option_panel(const Context& context, const engine::OptionAdvice& one, bool with_sector, bool first) {
    const content::Strings& say = context.say;
    const content::Option& option = *one.option;
    const std::string id = "advice." + slug(option.id);
    const std::string name = name_of(context, option, with_sector);

    std::vector<Node> nodes{heading(id + ".title", 3, name), chip(id + ".verdict", chip_of(context, one.verdict)),
                            paragraph(id + ".reason", reason(context, one))};

    auto items = choose_when_facts(context, option, &one, Points::telling);
    const auto to_judge = judgements(option, &one);
    if (possible(one) && !to_judge.empty()) items.push_back({say("judgement.title"), to_judge});
    for (Facts::Item& item : requirement_facts(context, option, &one)) items.push_back(std::move(item));
    if (possible(one) && !one.consequences.empty()) {
        Facts::Item follows{say("option.consequences"), {}};
        for (const content::Consequence* consequence : one.consequences) follows.texts.push_back(consequence->text);
        items.push_back(std::move(follows));
    }
    if (!items.empty()) nodes.push_back(facts(id + ".facts", std::move(items)));

    append(nodes, what_if(context, one, id + ".what_if"));
    if (possible(one) && !one.rank_reasons.empty()) {
        nodes.push_back(
            disclosure(context.state, id + ".rank", say("advice.rank"), texts(id + ".rank.reasons", one.rank_reasons)));
    }
    append(nodes, remarks(context, one, id));

    std::vector<Node> actions;
    if (possible(one)) {
        actions.push_back(button(id + ".checklist", say("advice.checklist"),
                                 first ? Importance::primary : Importance::secondary,
                                 go_option(app::Screen::checklist, option.id)));
    }
    if (const content::Paper* paper = possible(one) ? paper_to_talk_by(context, option) : nullptr) {
        actions.push_back(button(id + ".paper", paper->title, Importance::secondary, go_paper(paper->id, option.id)));
    }
    actions.push_back(button(id + ".more", say("advice.more"),
                             possible(one) ? Importance::secondary : Importance::quiet,
                             go_option(app::Screen::option, option.id)));
    nodes.push_back(group(id + ".actions", Layout::row, say("advice.actions", {{"option", name}}), std::move(actions)));
    nodes.push_back(sources(context, id + ".source", {option.source}));
    return group(id, Layout::panel, name, std::move(nodes));
}

// The what-if that the user tries, with a way back.
std::vector<Node> trying(const Context& context) {
    const app::State& state = context.state;
    if (!state.before || !state.last_answered.empty()) return {};
    std::vector<std::string> changed;
    for (const content::Question& question : context.edition.questions) {
        const auto now = state.answers.find(question.fact);
        const auto then = state.before->find(question.fact);
        if (now == state.answers.end() || (then != state.before->end() && then->second == now->second)) continue;
        changed.push_back(context.say(
            then == state.before->end() ? "trying.added" : "trying.changed",
            {{"question", question.prompt},
             {"answer", answer_in_words(context, question, now->second)},
             {"was", then == state.before->end() ? "" : answer_in_words(context, question, then->second)}}));
    }
    if (changed.empty()) return {};
    return {notice("trying", Tone::info, context.say("trying.title"),
                   {bullets("trying.changes", std::move(changed)),
                    button("trying.undo", context.say("trying.undo"), Importance::secondary, app::Undo{})})};
}

std::vector<Node> outcomes(const Context& context, const engine::Advice& advice) {
    std::vector<Node> nodes;
    for (const engine::Outcome& outcome : advice.outcomes) {
        const bool expired = outcome.id == "edition_expired";
        std::vector<Node> children{paragraph("outcome." + outcome.id + ".text", outcome.text)};
        if (expired)
            children.push_back(
                link("outcome.edition_expired.link", context.say("start.edition.link"), go(app::Screen::edition)));
        nodes.push_back(notice("outcome." + outcome.id, expired ? Tone::warning : Tone::info,
                               context.say("advice.outcome." + outcome.id), std::move(children)));
    }
    return nodes;
}

std::vector<Facts::Item> other_payers(const Context& context) {
    std::vector<Facts::Item> items;
    for (const content::Funder& funder : context.edition.funders) items.push_back({funder.name, {funder.summary}});
    return items;
}

// The questions that can still change something, each a link.
std::vector<Node> missing(const Context& context, const engine::Advice& advice) {
    std::set<std::string> facts;
    for (const engine::OptionAdvice& one : advice.options)
        facts.insert(one.missing_facts.begin(), one.missing_facts.end());
    std::vector<Node> nodes;
    for (const content::Question& question : context.edition.questions) {
        if (facts.contains(question.fact)) {
            nodes.push_back(link("advice.missing." + question.fact, question.prompt, go_question(question.fact)));
        }
    }
    return nodes;
}

// The routes that some sector lacks; with its name where there are several sectors.
std::vector<std::string> unavailable(const Context& context, const engine::Advice& advice, bool with_sector) {
    std::vector<std::string> items;
    for (const content::Route& route : context.edition.routes) {
        std::vector<std::string> sectors;
        for (const engine::Unavailable& one : advice.unavailable) {
            const content::Sector* sector =
                one.route == route.id ? content::find_sector(context.edition, one.sector) : nullptr;
            if (sector != nullptr) sectors.push_back(sector->name);
        }
        if (sectors.empty()) continue;
        const std::string names = and_list(context.say, sectors);
        items.push_back(with_sector
                            ? context.say("advice.unavailable.route", {{"route", route.name}, {"sectors", names}})
                            : route.name);
    }
    return items;
}

std::vector<Node> cross_sector(const Context& context, const engine::Advice& advice) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes;
    for (const engine::CrossSectorAdvice& one : advice.cross_sector) {
        if (!one.relevant) continue;
        const content::CrossSector& instrument = *one.instrument;
        const std::string id = "advice.cross." + instrument.id;
        std::vector<Node> children{paragraph(id + ".summary", instrument.summary)};
        if (!instrument.forms.empty()) children.push_back(bullets(id + ".forms", instrument.forms));
        std::vector<Facts::Item> items;
        if (!instrument.status.empty()) items.push_back({say("cross.status"), {instrument.status}});
        if (!instrument.differs_because.empty()) items.push_back({say("cross.differs"), {instrument.differs_because}});
        add_left_open(context, instrument, items);
        if (!items.empty()) children.push_back(facts(id + ".facts", std::move(items)));
        children.push_back(sources(context, id + ".source", {instrument.source}));
        nodes.push_back(disclosure(context.state, id, instrument.name, std::move(children)));
    }
    return nodes;
}

// Over the options that are not ruled out, best first: whether any is possible is known of the first.
std::string_view can_title(const engine::Advice& advice, std::size_t count) {
    if (advice.options.front().verdict == engine::Verdict::undetermined) return "advice.can.open";
    return count == 1 ? "advice.can.one" : "advice.can.many";
}

}  // namespace

Screen advice_screen(const Context& context) {
    const content::Strings& say = context.say;
    const engine::Advice advice = advice_now(context, true);
    const content::Question* next = next_question(context, advice);
    Screen screen;
    screen.id = "advice";
    screen.title = say("advice.title");
    const auto chosen = chosen_sectors(context);
    if (chosen.size() == 1) {
        screen.about = {{"trail.sector", chosen.front()->name, go_sector(app::Screen::sector, chosen.front()->id)}};
    }

    auto& main = screen.main;
    main.push_back(heading("advice.title", 1, say("advice.title")));
    main.push_back(paragraph("advice.answer", answer_sentence(context, advice), Emphasis::lead));
    screen.announcement = context.state.before ? answer_sentence(context, advice) : "";
    append(main, trying(context));
    if (next != nullptr) {
        const int left = std::max(1, questions_left(context, advice));
        main.push_back(notice(
            "advice.next", Tone::info, counted(say, "advice.next", left),
            {button("advice.next.question", say("advice.next.question"), Importance::primary, go_question(""))}));
    }
    append(main, problem_notices(context, advice));
    append(main, outcomes(context, advice));
    if (has_outcome(advice, "outside_zvw")) {
        auto items = other_payers(context);
        if (!items.empty()) {
            main.push_back(heading("advice.funders.title", 2, say("advice.funders")));
            main.push_back(facts("advice.funders", std::move(items)));
        }
    }

    std::set<std::string> sectors;
    for (const engine::OptionAdvice& one : advice.options) sectors.insert(one.option->sector);
    const bool with_sector = sectors.size() > 1;
    std::vector<Node> can, cannot;
    for (const engine::OptionAdvice& one : advice.options) {
        if (!has_answers(context)) break;
        if (possible(one)) {
            can.push_back(option_panel(context, one, with_sector, can.empty() && next == nullptr));
        } else {
            cannot.push_back(option_panel(context, one, with_sector, false));
        }
    }
    if (!can.empty()) {
        main.push_back(heading("advice.can.title", 2, say(can_title(advice, can.size()))));
        std::vector<Node> more;
        if (can.size() > most_panels) {
            const auto from = can.begin() + static_cast<std::ptrdiff_t>(most_panels);
            more.assign(std::make_move_iterator(from), std::make_move_iterator(can.end()));
            can.erase(from, can.end());
        }
        append(main, std::move(can));
        if (!more.empty()) {
            const auto count = static_cast<int>(more.size());
            main.push_back(
                disclosure(context.state, "advice.can.more", counted(say, "advice.can.more", count), std::move(more)));
        }
    }
    if (!cannot.empty()) {
        main.push_back(heading("advice.cannot.title", 2, say("advice.cannot")));
        const auto count = static_cast<int>(cannot.size());
        main.push_back(
            disclosure(context.state, "advice.cannot", counted(say, "advice.cannot", count), std::move(cannot)));
    }

    auto open_questions = missing(context, advice);
    if (has_answers(context) && !open_questions.empty()) {
        main.push_back(heading("advice.missing.title", 2, say("advice.missing")));
        main.push_back(paragraph("advice.missing.text", say("advice.missing.text")));
        main.push_back(group("advice.missing", Layout::stack, say("advice.missing"), std::move(open_questions)));
    }

    auto across = cross_sector(context, advice);
    if (!across.empty()) {
        main.push_back(heading("advice.cross.title", 2, say("advice.cross")));
        main.push_back(paragraph("advice.cross.text", say("advice.cross.text")));
        append(main, std::move(across));
        main.push_back(link("advice.cross.all", say("cross.all"), go(app::Screen::cross_sector)));
    }

    // What to ask, when one option stands out; else about the advice as a whole.
    main.push_back(heading("advice.ask.title", 2, say("contact.title")));
    main.push_back(paragraph("advice.ask.text", say("contact.text")));
    if (has_answers(context) && !advice.options.empty() && possible(advice.options.front())) {
        main.push_back(ask_about(context, "advice.ask", *advice.options.front().option));
    } else {
        main.push_back(ask_with_subject(context, "advice.ask", say("contact.advice"),
                                        say("contact.subject", {{"year", edition_year(context)}})));
    }

    if (has_answers(context)) {
        using What = app::Hand::What;
        main.push_back(heading("advice.take.title", 2, say("advice.take")));
        main.push_back(
            group("advice.take", Layout::row, say("advice.take"),
                  {button("advice.share", say("share"), Importance::secondary, app::Hand{What::link, ""}),
                   button("advice.file", say("export.advice"), Importance::secondary, app::Hand{What::advice, ""})}));
    }
    const auto absent = unavailable(context, advice, with_sector);
    auto given = answers_given(context);
    if (!absent.empty() || !given.empty()) main.push_back(heading("advice.basis.title", 2, say("advice.basis")));
    if (!given.empty()) {
        const auto count = static_cast<int>(given.size());
        main.push_back(disclosure(context.state, "advice.given", counted(say, "advice.given", count),
                                  {facts("advice.given.facts", std::move(given)),
                                   link("advice.given.change", say("question.to_answers"), go(app::Screen::answers))}));
    }
    if (!absent.empty()) {
        main.push_back(disclosure(
            context.state, "advice.unavailable",
            with_sector ? say("advice.unavailable") : counted(say, "sector.absent", static_cast<int>(absent.size())),
            {bullets("advice.unavailable.routes", absent)}));
    }
    return screen;
}

}  // namespace wegwijzer::screen
