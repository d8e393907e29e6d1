// What a user types, read as a value.
#pragma once

#include "content/edition.h"

#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::app {

// A number as the Dutch write it: "12,5", "12.5", "1.000", "1.000,5", with or without a percent sign. Nothing else.
std::optional<double> typed_number(std::string_view text);

// A day, as "2027-01-01", "1-1-2027" or "1/1/2027".
std::optional<content::Date> typed_date(std::string_view text);

// The answer to a number or date question; none where the text is no possible value of it.
std::optional<content::FactValue> typed_answer(const content::Question& question, std::string_view text);

// What may be looked for: plain text of a bearable length; "" for what is none.
std::string searchable(std::string_view text);

// Without white space at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace wegwijzer::app
