// From an option's steps to dated tasks. Pure: (option, start, answers, day) to a plan.
//
// Counting: a week is 7 days; months are calendar months, clamped to the month's end. An experiment of n months from
// day d ends on the day before d + n months; its interim evaluation is due by d + n/2 months, its final evaluation by
// d + (n - 6) months; a standstill lasts at most until 31 December of the year after the year of its last day.
// Contract talks run from 1 July to 30 November; the plan uses the last round that ends before the start.
// An objection is due six weeks after the refusal.
#pragma once

#include "content/load.h"

#include <optional>
#include <string>
#include <vector>

namespace wegwijzer::plan {

struct Task {
    const content::Step* step;  // points into the edition
    std::optional<content::Date> earliest, due;
    std::vector<std::string> depends_on;  // ids of tasks of this plan
    bool passed = false;                  // its due day lies before the day of asking
    bool certain = true;                  // false: whether it is needed depends on an answer not given
};

// A day to keep in mind: a task's due day, or a day that nobody has to do anything for (end of the experiment).
struct Deadline {
    std::string id;    // the task's id, or of the moment: contract_round, experiment_end, standstill_until, edition_end, period_end
    std::string text;  // a few words
    content::Date date{};
    std::string task;  // id of the task, or ""
};

// Something the user must know about the plan as a whole: the round has passed, the start lies outside the period.
struct Notice {
    std::string id, text;
};

struct Plan {
    const content::Option* option;
    content::Date start{};
    content::Date as_of{};
    std::vector<Task> tasks;          // in the order to do them
    std::vector<Deadline> deadlines;  // by date
    std::vector<Notice> notices;
};

// `start`: the first day of delivery. Texts of deadlines and notices come from `say`.
Plan make_plan(const content::Edition& edition, const content::Option& option, content::Date start,
               const content::Answers& answers, content::Date as_of, const content::Strings& say);

}  // namespace wegwijzer::plan
