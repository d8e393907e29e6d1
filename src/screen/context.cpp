#include "screen/context.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

constexpr std::string_view sectors_fact = "sectors";

engine::Advice judge(const Context& context, const content::Answers& answers, engine::Wanted wanted) {
    wanted.not_asking.assign(context.state.skipped.begin(), context.state.skipped.end());
    return engine::advise(context.rules, answers, context.today, context.say, wanted);
}

// Whether the sector is still to be asked, which the engine leaves open: for it, no sector means all of them.
bool asks_sector(const Context& context) {
    return content::find_question(context.edition, sectors_fact) != nullptr &&
           !context.state.answers.contains(sectors_fact) && !context.state.skipped.contains(std::string(sectors_fact));
}

}  // namespace

engine::Advice advice_now(const Context& context, bool what_if) {
    return judge(context, context.state.answers, {.what_if = what_if, .next_question = true, .not_asking = {}});
}

engine::Advice advice_about(const Context& context, std::string_view sector) {
    content::Answers answers = context.state.answers;
    const auto found = answers.find(sectors_fact);
    const auto* chosen = found == answers.end() ? nullptr : std::get_if<std::vector<std::string>>(&found->second);
    if (chosen == nullptr || std::find(chosen->begin(), chosen->end(), sector) == chosen->end()) {
        answers.insert_or_assign(std::string(sectors_fact), std::vector<std::string>{std::string(sector)});
    }
    return judge(context, answers, {.what_if = false, .next_question = false, .not_asking = {}});
}

bool has_answers(const Context& context) {
    return std::any_of(context.state.answers.begin(), context.state.answers.end(),
                       [](const auto& answer) { return answer.first != sectors_fact; });
}

const engine::OptionAdvice* judgement_of(const engine::Advice& advice, std::string_view option) {
    const auto found = std::find_if(advice.options.begin(), advice.options.end(),
                                    [&](const engine::OptionAdvice& one) { return one.option->id == option; });
    return found == advice.options.end() ? nullptr : &*found;
}

const content::Question* next_question(const Context& context, const engine::Advice& advice) {
    if (asks_sector(context)) return content::find_question(context.edition, sectors_fact);
    return advice.next_question;
}

int questions_left(const Context& context, const engine::Advice& advice) {
    const bool counted = advice.next_question != nullptr && advice.next_question->fact == sectors_fact;
    return advice.questions_left_at_most + (asks_sector(context) && !counted ? 1 : 0);
}

std::vector<const content::Sector*> chosen_sectors(const Context& context) {
    std::vector<const content::Sector*> chosen;
    const auto found = context.state.answers.find(sectors_fact);
    if (found == context.state.answers.end()) return chosen;
    const auto* ids = std::get_if<std::vector<std::string>>(&found->second);
    if (ids == nullptr) return chosen;
    for (const content::Sector& sector : context.edition.sectors) {
        if (std::find(ids->begin(), ids->end(), sector.id) != ids->end()) chosen.push_back(&sector);
    }
    return chosen;
}

}  // namespace wegwijzer::screen
