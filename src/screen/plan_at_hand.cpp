#include "screen/plan_at_hand.h"

#include "plan/moved.h"

namespace wegwijzer::screen {

content::Answers plan_answers(const Context& context, const content::Option& option) {
    content::Answers answers = context.state.answers;
    const app::Undertaking& undertaking = undertaking_of(context, option);
    if (undertaking.standing != app::Standing::refused) return answers;
    answers.insert_or_assign("starting_point", std::string("application_refused"));
    if (content::parse_date(undertaking.since)) answers.insert_or_assign("refusal_date", undertaking.since);
    return answers;
}

const app::Undertaking& undertaking_of(const Context& context, const content::Option& option) {
    static const app::Undertaking none;
    const auto found = context.state.undertakings.find(option.id);
    return found == context.state.undertakings.end() ? none : found->second;
}

std::string start_text(const Context& context, const content::Option& option) {
    const app::Undertaking& undertaking = undertaking_of(context, option);
    if (!undertaking.start.empty()) return undertaking.start;
    const auto wish = context.state.answers.find("desired_start");
    if (wish == context.state.answers.end()) return {};
    const auto* text = std::get_if<std::string>(&wish->second);
    return text == nullptr ? std::string() : *text;
}

plan::Plan plan_from(const Context& context, const content::Option& option, content::Date start) {
    std::map<std::string, content::Date> days;
    for (const auto& [task, day] : undertaking_of(context, option).days) {
        if (const auto date = content::parse_date(day)) days.emplace(task, *date);
    }
    return plan::moved(
        plan::make_plan(context.edition, option, start, plan_answers(context, option), context.today, context.say),
        days, context.say);
}

std::optional<plan::Plan> plan_at_hand(const Context& context, const content::Option& option) {
    const auto start = content::parse_date(start_text(context, option));
    if (!start) return std::nullopt;
    return plan_from(context, option, *start);
}

}  // namespace wegwijzer::screen
