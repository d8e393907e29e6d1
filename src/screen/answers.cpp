// All answers, each to be changed while the others stay.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/problems.h"
#include "screen/words.h"

namespace wegwijzer::screen {

Screen answers_screen(const Context& context) {
    const content::Strings& say = context.say;
    const engine::Advice advice = advice_now(context);
    Screen screen;
    screen.id = "answers";
    screen.title = say("answers.title");

    auto& main = screen.main;
    main.push_back(heading("answers.title", 1, say("answers.title")));

    std::vector<Node> given, unknown;
    for (const content::Question& question : context.edition.questions) {
        const auto found = context.state.answers.find(question.fact);
        if (found != context.state.answers.end()) {
            given.push_back(card("answers." + question.fact, question.prompt,
                                 answer_in_words(context, question, found->second), go_question(question.fact)));
        } else if (context.state.skipped.contains(question.fact)) {
            unknown.push_back(
                card("answers." + question.fact, question.prompt, say("question.unknown"), go_question(question.fact)));
        }
    }
    const content::Question* next = next_question(context, advice);
    if (given.empty() && unknown.empty()) {
        main.push_back(paragraph("answers.none", say("answers.none"), Emphasis::lead));
        main.push_back(button("answers.begin", say("sector.questions"), Importance::primary, go_question("")));
        return screen;
    }
    main.push_back(paragraph("answers.intro", say("answers.intro"), Emphasis::lead));
    append(main, problem_notices(context, advice));
    if (!given.empty()) main.push_back(group("answers.given", Layout::stack, say("answers.title"), std::move(given)));
    if (!unknown.empty()) {
        main.push_back(heading("answers.unknown.title", 2, say("answers.unknown")));
        main.push_back(group("answers.unknown", Layout::stack, say("answers.unknown"), std::move(unknown)));
    }
    std::vector<Node> actions{
        button("answers.advice", say("question.to_advice"), Importance::primary, go(app::Screen::advice))};
    if (next != nullptr) {
        actions.push_back(button("answers.next", say("sector.questions.on"), Importance::secondary, go_question("")));
    }
    if (!context.state.past.empty())
        actions.push_back(button("answers.undo", say("undo"), Importance::secondary, app::Undo{}));
    actions.push_back(button("answers.start_over", say("start_over"), Importance::quiet, app::AskStartOver{}));
    main.push_back(group("answers.actions", Layout::row, say("answers.actions"), std::move(actions)));
    return screen;
}

}  // namespace wegwijzer::screen
