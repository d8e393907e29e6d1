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
// Ids of moments: contract_round, application, decision, objection, start, interim_evaluation, final_evaluation,
// experiment_end, extension_until, standstill_until, period_end, edition_end. Each id occurs once.
struct Deadline {
    std::string id;    // the task's id, or the moment's
    std::string text;  // a few words
    content::Date date{};
    std::string task;  // id of the task it belongs to, or ""
};

// Something the user must know about the plan as a whole. Ids: refusal_date_unknown, objection_passed, start_passed,
// period_not_begun, period_over, edition_expired, edition_not_begun, round_passed, decision_too_late,
// running_experiment, experiment_end_unknown, sooner.<task> (a task that must be done before its own last day, because
// the task after it is due earlier), too_late.<task> (plan/moved.h). Each is the string `plan.notice.<id>` (sooner
// without its subject).
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
