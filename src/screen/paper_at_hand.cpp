#include "screen/paper_at_hand.h"

#include "screen/plan_at_hand.h"

#include <utility>

namespace wegwijzer::screen {

plan::FilledPaper paper_at_hand(const Context& context, const content::Paper& paper, const content::Option& option) {
    const app::Undertaking& undertaking = undertaking_of(context, option);
    const auto start = content::parse_date(start_text(context, option));
    plan::Known known{plan_answers(context, option), undertaking.notes, undertaking.done};
    known.notes.insert(context.state.notes.begin(), context.state.notes.end());
    engine::Advice advice;
    if (has_answers(context)) advice = advice_about(context, option.sector);
    known.advice = judgement_of(advice, option.id);
    // Which tasks there are hardly hangs on the day: without one, today stands for it.
    const plan::Plan plan = plan_from(context, option, start.value_or(context.today));
    return plan::fill_in(context.edition, paper, plan, start.has_value(), known);
}

std::vector<plan::FilledPaper> papers_at_hand(const Context& context, const content::Option& option) {
    std::vector<plan::FilledPaper> papers;
    for (const content::Paper* paper : content::papers_for(context.edition, option.route)) {
        plan::FilledPaper filled = paper_at_hand(context, *paper, option);
        if (filled.of_use) papers.push_back(std::move(filled));
    }
    return papers;
}

}  // namespace wegwijzer::screen
