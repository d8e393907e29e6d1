#include "screen/given.h"

#include "screen/words.h"

namespace wegwijzer::screen {

std::vector<Facts::Item> answers_given(const Context& context) {
    std::vector<Facts::Item> items;
    for (const content::Question& question : context.edition.questions) {
        const auto found = context.state.answers.find(question.fact);
        if (found != context.state.answers.end()) {
            items.push_back({question.prompt, {answer_in_words(context, question, found->second)}});
        } else if (context.state.skipped.contains(question.fact)) {
            items.push_back({question.prompt, {context.say("question.unknown")}});
        }
    }
    return items;
}

}  // namespace wegwijzer::screen
