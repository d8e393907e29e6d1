// A plan's days as an iCalendar file (RFC 5545): all-day events with stable UIDs, so that importing again updates.
#pragma once

#include "plan/plan.h"

#include <string>

namespace wegwijzer::plan {

// CRLF lines folded at 75 octets, text escaped, DTSTAMP taken from `plan.as_of` (so the same plan gives the same file).
std::string to_icalendar(const content::Edition& edition, const Plan& plan, const content::Strings& say);

}  // namespace wegwijzer::plan
