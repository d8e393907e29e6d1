// A plan's days as an iCalendar file (RFC 5545): all-day events with stable UIDs, so that importing again updates.
#pragma once

#include "plan/plan.h"

#include <cstdint>
#include <string>

namespace wegwijzer::plan {

// What the plan is a plan of, and when the file is made.
struct CalendarOf {
    std::string initiative;  // id, "" for none: plans of two initiatives do not stand in each other's way
    std::string name;        // of the initiative: said with each day; "" for none
    std::int64_t made = 0;  // seconds since 1970; 0: the day of `plan.as_of`, so that the same plan gives the same file
};

// CRLF lines folded at 75 octets, text escaped. A file made later has a later DTSTAMP and a higher SEQUENCE, so that
// a calendar takes its days for those it has under the same UID.
std::string to_icalendar(const content::Edition& edition, const Plan& plan, const content::Strings& say,
                         const CalendarOf& of = {});

}  // namespace wegwijzer::plan
