// Calendar days, as the rules count them.
//
// A Date is always an existing day of the proleptic Gregorian calendar; only parse_date makes one from outside text.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::content {

using Date = std::chrono::year_month_day;

// Reads `YYYY-MM-DD`, strictly: ten characters, an existing day, years 1900 to 2199. Nothing else.
std::optional<Date> parse_date(std::string_view text);

// `YYYY-MM-DD`.
std::string to_iso(Date date);

// Moves by whole days (a week is 7 days); negative goes back.
Date add_days(Date date, int days);

// Moves by calendar months, clamped to the last day of the month: 31 January + 1 month is 28 or 29 February.
Date add_months(Date date, int months);

// Days from `from` to `to`; negative where `to` lies before.
int days_between(Date from, Date to);

}  // namespace wegwijzer::content
