#include "plan/deadlines.h"

#include "plan/answered.h"

#include <algorithm>

namespace wegwijzer::plan {

namespace {

using content::Anchor;
using content::Date;

bool same_moment(const content::Moment& moment, Anchor anchor, int days) {
    return moment.anchor == anchor && moment.months == 0 && 7 * moment.weeks + moment.days == days;
}

// A task that surely falls due by this moment itself, not merely on the same day.
const Task* due_by(const std::vector<Task>& tasks, Anchor anchor, int days = 0) {
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task& task) {
        return task.certain && task.step->due && same_moment(*task.step->due, anchor, days);
    });
    return found == tasks.end() ? nullptr : &*found;
}

bool depends_on(const Task& task, const Task& other) {
    return std::find(task.depends_on.begin(), task.depends_on.end(), other.step->id) != task.depends_on.end();
}

// An extension was answered to be out of the question: the study is long enough, and has shown enough.
bool extension_ruled_out(const content::Answers& answers) {
    return starting_point(answers) == "own_experiment_ending" &&
           answered_bool(answers, "needs_longer_study") == false && answered_bool(answers, "enough_outcomes") == true;
}

// The text up to its first full stop that a new sentence follows: a deadline is a few words, the task has them all.
std::string first_words(const std::string& text) {
    const auto stop = text.find(". ");
    return stop == std::string::npos ? text : text.substr(0, stop + 1);
}

class DeadlineCollector {
   public:
    explicit DeadlineCollector(const content::Strings& say) : say_(say) {}

    void task(const Task& task) {
        if (task.due) add({task.step->id, first_words(task.step->text), *task.due, task.step->id});
    }
    void moment(std::string_view id, std::optional<Date> date,
                std::initializer_list<std::pair<std::string_view, std::string>> values = {},
                const std::string& of_task = "") {
        // Ids are unique; a task by this name says what the moment would say.
        const bool told =
            std::any_of(deadlines_.begin(), deadlines_.end(), [&](const Deadline& d) { return d.id == id; });
        if (!date || told) return;
        add({std::string(id), say_("plan.deadline." + std::string(id), values), *date, of_task});
    }
    std::vector<Deadline> by_date() && { return std::move(deadlines_); }

   private:
    // Keeps the list sorted by date; what was added first comes first on its day.
    void add(Deadline deadline) {
        const auto behind = std::upper_bound(deadlines_.begin(), deadlines_.end(), deadline,
                                             [](const Deadline& a, const Deadline& b) { return a.date < b.date; });
        deadlines_.insert(behind, std::move(deadline));
    }

    const content::Strings& say_;
    std::vector<Deadline> deadlines_;
};

void add_decision(DeadlineCollector& deadlines, const content::Option& option, Date start,
                  const std::vector<Task>& tasks) {
    const int weeks = option.application->decision_weeks;
    const Task* apply = due_by(tasks, Anchor::start, -7 * weeks);
    const std::string in_words = std::to_string(weeks);
    if (apply == nullptr) {
        deadlines.moment("application", content::add_days(start, -7 * weeks), {{"weeks", in_words}});
    }
    const bool told_by_task = std::any_of(tasks.begin(), tasks.end(), [&](const Task& task) {
        return apply != nullptr && task.due == start && depends_on(task, *apply);
    });
    if (!told_by_task) {
        deadlines.moment("decision", start, {{"weeks", in_words}}, apply != nullptr ? apply->step->id : "");
    }
}

}  // namespace

bool needs_decision(const content::Option& option, const content::Answers& answers) {
    if (!option.application) return false;
    const std::string from = starting_point(answers);
    return from != "own_experiment_ending" &&
           !(from == "use_established_service" &&
             option.participation.kind == content::ParticipationKind::open_after_approval);
}

bool uses_contract_round(const std::vector<Task>& tasks) {
    const auto of_round = [](const std::optional<content::Moment>& moment) {
        return moment && (moment->anchor == Anchor::round_opens || moment->anchor == Anchor::round_closes);
    };
    return std::any_of(tasks.begin(), tasks.end(),
                       [&](const Task& task) { return of_round(task.step->earliest) || of_round(task.step->due); });
}

std::vector<Deadline> make_deadlines(const content::Option& option, const Anchors& anchors,
                                     const std::vector<Task>& tasks, const content::Answers& answers, Date as_of,
                                     const content::Strings& say) {
    DeadlineCollector deadlines(say);
    for (const Task& task : tasks) deadlines.task(task);

    const auto unless_a_task = [&](std::string_view id, Anchor anchor) {
        if (due_by(tasks, anchor) == nullptr) deadlines.moment(id, anchors[anchor]);
    };
    const Date start = *anchors[Anchor::start];
    if (uses_contract_round(tasks)) unless_a_task("contract_round", Anchor::round_closes);
    if (needs_decision(option, answers)) add_decision(deadlines, option, start, tasks);
    unless_a_task("objection", Anchor::objection);
    deadlines.moment("start", start);
    if (option.evaluation_required) {
        unless_a_task("interim_evaluation", Anchor::interim);
        unless_a_task("final_evaluation", Anchor::final_evaluation);
    }
    // What tasks are due on its last day depends on what follows; that it is the last day does not.
    deadlines.moment("experiment_end", anchors[Anchor::end]);
    const bool fixed = option.duration.kind == content::DurationKind::fixed;
    if (anchors[Anchor::end] && fixed) {
        if (!extension_ruled_out(answers)) deadlines.moment("extension_until", anchors[Anchor::extension]);
        unless_a_task("standstill_until", Anchor::standstill);
    }
    const auto period_end = anchors[Anchor::period_end];
    if (period_end && period_end != anchors[Anchor::end]) unless_a_task("period_end", Anchor::period_end);
    // An edition that has ended is told by a notice; a day in the past is nothing to keep in mind.
    if (*anchors[Anchor::edition_end] >= as_of) unless_a_task("edition_end", Anchor::edition_end);
    return std::move(deadlines).by_date();
}

}  // namespace wegwijzer::plan
