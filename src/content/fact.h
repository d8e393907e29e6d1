// Facts: what a user can answer, and an answer set.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wegwijzer::content {

// One answer. Dates are ISO texts ("2027-01-01"), choices are their value, lists are sets of choice values in the
// order given. A fact that was not answered has no FactValue at all.
using FactValue = std::variant<bool, double, std::string, std::vector<std::string>>;

// Answers by fact id; unanswered facts are absent.
using Answers = std::map<std::string, FactValue, std::less<>>;

// The reserved fact: the day of the wished start, else the day the advice is for. Always known, an ISO date.
inline constexpr std::string_view as_of_fact = "as_of";

}  // namespace wegwijzer::content
