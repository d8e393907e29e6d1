// The plan for one option of the initiative at hand: its start, what was granted or refused, the days that were moved.
#pragma once

#include "plan/plan.h"
#include "screen/context.h"

#include <optional>
#include <string>

namespace wegwijzer::screen {

// The start as the user gave it: for this checklist, else as a wish among the answers; "" where there is none.
std::string start_text(const Context& context, const content::Option& option);

// The answers as the plan sees them: a refusal of this very application counts as one, from its own day.
content::Answers plan_answers(const Context& context, const content::Option& option);

// None where there is no first day yet.
std::optional<plan::Plan> plan_at_hand(const Context& context, const content::Option& option);
// The same, counted from a day of one's choice.
plan::Plan plan_from(const Context& context, const content::Option& option, content::Date start);

// What is kept about the option; an empty one where nothing is.
const app::Undertaking& undertaking_of(const Context& context, const content::Option& option);

}  // namespace wegwijzer::screen
