#include "screen/problems.h"

#include "screen/parts.h"

namespace wegwijzer::screen {

std::vector<Node> problem_notices(const Context& context, const engine::Advice& advice) {
    if (advice.problems.empty()) return {};
    std::vector<Node> children;
    int n = 0;
    for (const engine::AnswerProblem& problem : advice.problems) {
        const std::string id = "problem." + std::to_string(++n);
        children.push_back(paragraph(id, problem.text));
        const content::Question* question = content::find_question(context.edition, problem.fact);
        if (question == nullptr) continue;
        children.push_back(link(id + ".change", context.say("problem.change", {{"question", question->prompt}}),
                                go_question(problem.fact)));
    }
    return {notice("problems", Tone::warning, context.say("problem.title"), std::move(children))};
}

}  // namespace wegwijzer::screen
