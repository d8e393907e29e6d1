// One question, and beside it what the answers so far make of the options.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>
#include <map>

namespace wegwijzer::screen {

namespace {

// Of the heading that asks.
constexpr std::string_view prompt_id = "question.prompt";

// More options than this are counted instead of named.
constexpr std::size_t named_options = 12;

// Answers to `fact` as they were before the last change, if it was that answer that changed last.
const content::Answers* answers_before(const Context& context, const std::string& fact) {
    const app::State& state = context.state;
    return state.before && state.last_answered == fact ? &*state.before : nullptr;
}

engine::Advice judged_by(const Context& context, const content::Answers& answers) {
    return engine::advise(context.rules, answers, context.today, context.say,
                          {.what_if = false, .next_question = false, .not_asking = {}});
}

// The options in the order of the edition, so that they stay in place while their verdicts change.
std::vector<const engine::OptionAdvice*> in_order(const Context& context, const engine::Advice& advice) {
    std::vector<const engine::OptionAdvice*> ordered;
    for (const content::Option& option : context.edition.options) {
        if (const auto* judged = judgement_of(advice, option.id)) ordered.push_back(judged);
    }
    return ordered;
}

// What the last answer changed: "was: …" for each option that it changed.
std::map<std::string, std::string> verdicts_before(const Context& context, const engine::Advice& advice,
                                                   const std::string& fact) {
    std::map<std::string, std::string> changed;
    const content::Answers* before = answers_before(context, fact);
    if (before == nullptr) return changed;
    const engine::Advice earlier = judged_by(context, *before);
    for (const engine::OptionAdvice& now : advice.options) {
        const auto* then = judgement_of(earlier, now.option->id);
        if (then == nullptr || then->verdict == now.verdict) continue;
        changed[now.option->id] = context.say("question.was", {{"verdict", verdict_in_words(context, then->verdict)}});
    }
    return changed;
}

void add_aside(const Context& context, const engine::Advice& advice, const std::map<std::string, std::string>& was,
               Screen& screen) {
    const content::Strings& say = context.say;
    screen.aside_label = say("question.aside");
    screen.aside.push_back(heading("question.aside.title", 2, say("question.aside")));
    if (advice.options.size() > named_options) {
        std::vector<Facts::Item> counts;
        for (const auto verdict : {engine::Verdict::fits, engine::Verdict::conditional, engine::Verdict::undetermined,
                                   engine::Verdict::unsuited, engine::Verdict::excluded}) {
            const auto n = std::count_if(advice.options.begin(), advice.options.end(),
                                         [&](const engine::OptionAdvice& one) { return one.verdict == verdict; });
            if (n > 0)
                counts.push_back(
                    {verdict_in_words(context, verdict), {counted(say, "sector.options", static_cast<int>(n))}});
        }
        screen.aside.push_back(facts("question.aside.counts", std::move(counts)));
        return;
    }
    const bool several = chosen_sectors(context).size() != 1;
    std::vector<Node> cards;
    for (const engine::OptionAdvice* one : in_order(context, advice)) {
        const auto changed = was.find(one->option->id);
        const content::Sector* sector = content::find_sector(context.edition, one->option->sector);
        const std::string name =
            several && sector != nullptr
                ? say("option.with_sector", {{"option", one->option->short_name}, {"sector", sector->name}})
                : one->option->short_name;
        cards.push_back(card("question.aside." + slug(one->option->id), name,
                             changed == was.end() ? "" : changed->second,
                             go_option(app::Screen::option, one->option->id), chip_of(context, one->verdict)));
    }
    screen.aside.push_back(group("question.aside.options", Layout::stack, say("question.aside"), std::move(cards)));
}

// For a live region: what the answer just given changed.
std::string announcement(const Context& context, const engine::Advice& advice,
                         const std::map<std::string, std::string>& was, const std::string& fact) {
    if (answers_before(context, fact) == nullptr) return {};
    if (was.empty()) return context.say("question.announce.nothing");
    if (was.size() > named_options)
        return counted(context.say, "question.announce.count", static_cast<int>(was.size()));
    std::string text;
    for (const engine::OptionAdvice* one : in_order(context, advice)) {
        const auto changed = was.find(one->option->id);
        if (changed == was.end()) continue;
        if (!text.empty()) text += ' ';
        text += context.say("question.announce", {{"option", one->option->short_name},
                                                  {"verdict", verdict_in_words(context, one->verdict)},
                                                  {"was", changed->second}});
    }
    return text;
}

std::string error_of(const Context& context, const content::Question& question, const engine::Advice& advice) {
    const content::Strings& say = context.say;
    for (const engine::AnswerProblem& problem : advice.problems) {
        if (problem.fact == question.fact) return problem.text;
    }
    const auto draft = context.state.drafts.find(question.fact);
    if (draft == context.state.drafts.end()) return {};
    switch (question.type) {
        case content::FactType::number:
            if (draft->second.empty()) return say("question.error.number.empty");
            return say(question.whole ? "question.error.whole" : "question.error.number");
        case content::FactType::date:
            return say(draft->second.empty() ? "question.error.date.empty" : "question.error.date");
        case content::FactType::list:
            return say("question.error.list");
        default:
            return say("question.error.choice");
    }
}

// The same in another representation: what stands in the field.
std::string field_text(const Context& context, const content::Question& question) {
    const auto draft = context.state.drafts.find(question.fact);
    if (draft != context.state.drafts.end()) return draft->second;
    const auto found = context.state.answers.find(question.fact);
    if (found == context.state.answers.end()) return {};
    if (const auto* number = std::get_if<double>(&found->second)) return number_in_words(context.say, *number);
    const auto* text = std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

// Part of an id: choices are words, or yes and no.
std::string id_of(const content::FactValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return slug(*text);
    const auto* on = std::get_if<bool>(&value);
    return on != nullptr && *on ? "yes" : "no";
}

std::vector<Node> controls(const Context& context, const content::Question& question, const engine::Advice& advice) {
    const content::Strings& say = context.say;
    const std::string& fact = question.fact;
    const std::string id = "question." + fact;
    const bool skipped = context.state.skipped.contains(fact);
    const std::string error = error_of(context, question, advice);

    if (question.type == content::FactType::number || question.type == content::FactType::date) {
        const bool number = question.type == content::FactType::number;
        Field field{number ? Field::Kind::number : Field::Kind::date,
                    say("question.field"),
                    say(!number          ? "question.field.date"
                        : question.whole ? "question.field.whole"
                                         : "question.field.number"),
                    error,
                    field_text(context, question),
                    question.unit,
                    app::AnswerText{fact, ""},
                    std::string(prompt_id)};
        const app::Action toggle = skipped ? app::Action{app::Forget{fact}} : app::Action{app::Skip{fact}};
        return {{id, std::move(field), {}}, {id + ".unknown", Check{say("question.unknown"), skipped, toggle}, {}}};
    }

    const bool many = question.type == content::FactType::list;
    Choices choices{
        say(many ? "question.choose.many" : "question.choose.one"), "", error, many, {}, std::string(prompt_id)};
    const auto found = context.state.answers.find(fact);
    for (const content::Choice& choice : question.choices) {
        bool selected = false;
        app::Action action = app::Answer{fact, choice.value};
        if (many) {
            const auto* value = std::get_if<std::string>(&choice.value);
            if (value == nullptr) continue;
            action = app::AnswerToggle{fact, *value};
            const auto* list =
                found == context.state.answers.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
            selected = list != nullptr && std::find(list->begin(), list->end(), *value) != list->end();
        } else {
            selected = found != context.state.answers.end() && found->second == choice.value;
        }
        choices.items.push_back({id + "." + id_of(choice.value), choice.label, "", selected, std::move(action)});
    }
    const app::Action unknown = skipped && many ? app::Action{app::Forget{fact}} : app::Action{app::Skip{fact}};
    choices.items.push_back({id + ".unknown", say("question.unknown"), "", skipped, unknown});
    return {{id, std::move(choices), {}}};
}

// Where this question stands on the way: how many came before it, and how many may still come.
Progress progress(const Context& context, const engine::Advice& advice, const std::string& fact) {
    const auto& asked = context.state.asked;
    const auto at = std::find(asked.begin(), asked.end(), fact);
    const bool answered = context.state.answers.contains(fact) || context.state.skipped.contains(fact);
    const int number = static_cast<int>(at - asked.begin()) + 1;
    const int left = questions_left(context, advice) - (answered ? 0 : 1);
    Progress shown;
    // The sector comes before the questions.
    if (fact == "sectors") {
        shown.label = context.say("question.progress.sector");
    } else if (left <= 0) {
        shown.label = context.say("question.progress.last", {{"n", std::to_string(number)}});
    } else {
        shown.label = context.say("question.progress", {{"n", std::to_string(number)}, {"left", std::to_string(left)}});
    }
    shown.done = fact == "sectors" ? 0 : number - 1;
    shown.total = std::max(shown.done + 1 + std::max(left, 0), static_cast<int>(asked.size()));
    return shown;
}

// The question before this one: of those answered, the one before; else the sector.
app::Action previous(const Context& context, const std::string& fact) {
    const auto& asked = context.state.asked;
    const auto at = std::find(asked.begin(), asked.end(), fact);
    if (at != asked.begin()) return go_question(*std::prev(at));
    if (fact == "sectors" || content::find_question(context.edition, "sectors") == nullptr)
        return go(app::Screen::start);
    return go_question("sectors");
}

Screen nothing_left(const Context& context, const engine::Advice& advice) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "question.none";
    screen.title = say("question.crumb");
    const bool skipped = !advice.settled;
    screen.main = {
        heading("question.none.title", 1, say("question.none.title")),
        paragraph("question.none.text", say(skipped ? "question.none.skipped" : "question.none.settled"),
                  Emphasis::lead),
        group("question.actions", Layout::row, say("question.actions"),
              {button("question.to_advice", say("question.to_advice"), Importance::primary, go(app::Screen::advice)),
               button("question.to_answers", say("question.to_answers"), Importance::secondary,
                      go(app::Screen::answers))})};
    add_aside(context, advice, {}, screen);
    return screen;
}

}  // namespace

Screen question_screen(const Context& context, const std::string& fact) {
    const content::Strings& say = context.say;
    const engine::Advice advice = advice_now(context);
    const content::Question* next = next_question(context, advice);
    const content::Question* question = fact.empty() ? next : content::find_question(context.edition, fact);
    if (question == nullptr) return nothing_left(context, advice);

    Screen screen;
    screen.id = "question." + question->fact;
    screen.title = say("question.crumb");
    screen.window_title = question->prompt;
    const auto sectors = chosen_sectors(context);
    if (sectors.size() == 1) {
        screen.about = {{"trail.sector", sectors.front()->name, go_sector(app::Screen::sector, sectors.front()->id)}};
    }

    auto& main = screen.main;
    main.push_back({"question.progress", progress(context, advice, question->fact), {}});
    main.push_back(heading(std::string(prompt_id), 1, question->prompt));
    if (!question->help.empty()) main.push_back(paragraph("question.help", question->help));
    append(main, controls(context, *question, advice));
    if (!question->why.empty()) {
        main.push_back(disclosure(context.state, "question.why", say("question.why"),
                                  {paragraph("question.why.text", question->why)}));
    }

    const bool dealt_with =
        context.state.answers.contains(question->fact) || context.state.skipped.contains(question->fact);
    std::vector<Node> actions;
    if (dealt_with && next == nullptr) {
        actions.push_back(
            button("question.next", say("question.to_advice"), Importance::primary, go(app::Screen::advice)));
    } else {
        actions.push_back(
            button("question.next", say("question.next"), Importance::primary, app::NextQuestion{question->fact}));
    }
    actions.push_back(button("question.previous", say("question.previous"), Importance::secondary,
                             previous(context, question->fact)));
    if (answers_before(context, question->fact) != nullptr && !context.state.offer_undo) {
        actions.push_back(button("question.undo", say("undo"), Importance::quiet, app::Undo{}));
    }
    main.push_back(group("question.actions", Layout::row, say("question.actions"), std::move(actions)));
    if (has_answers(context) && !(dealt_with && next == nullptr)) {
        main.push_back(link("question.to_advice", say("question.advice_so_far"), go(app::Screen::advice)));
    }

    const auto was = verdicts_before(context, advice, question->fact);
    // Which options it is about is still open while the sector is asked, unless answers already weigh.
    if (question->fact != "sectors" || has_answers(context)) add_aside(context, advice, was, screen);
    // What is wrong first: a sentence that appears above the button is not heard by itself.
    screen.announcement = error_of(context, *question, advice);
    if (screen.announcement.empty()) screen.announcement = announcement(context, advice, was, question->fact);
    return screen;
}

}  // namespace wegwijzer::screen
