// Reading single answers, where the plan depends on one.
#pragma once

#include "content/date.h"
#include "content/fact.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::plan {

// The facts that a plan reads apart from the conditions of its steps.
inline constexpr std::array<std::string_view, 5> facts_read = {
    "starting_point", "experiment_end", "enough_outcomes", "needs_longer_study", "refusal_date",
};

// Where the user starts from; absent counts as `new` (the question's `absent_means`).
std::string starting_point(const content::Answers& answers);

// No value where the fact is not answered, or not with a value of that type.
std::optional<bool> answered_bool(const content::Answers& answers, std::string_view fact);
std::optional<content::Date> answered_date(const content::Answers& answers, std::string_view fact);

}  // namespace wegwijzer::plan
