#include "plan/notices.h"

#include "plan/answered.h"
#include "plan/deadlines.h"

#include <algorithm>

namespace wegwijzer::plan {

namespace {

using content::Anchor;
using content::Date;

class NoticeCollector {
   public:
    explicit NoticeCollector(const content::Strings& say) : say_(say) {}

    void add(std::string_view id, std::initializer_list<std::pair<std::string_view, std::string>> values = {}) {
        notices_.push_back({std::string(id), say_("plan.notice." + std::string(id), values)});
    }
    // One notice among several of a kind: the id names its subject.
    void add_about(std::string_view kind, const std::string& subject,
                   std::initializer_list<std::pair<std::string_view, std::string>> values) {
        notices_.push_back({std::string(kind) + "." + subject, say_("plan.notice." + std::string(kind), values)});
    }
    std::string words(Date date) const { return content::date_in_words(say_, date); }
    std::vector<Notice> take() && { return std::move(notices_); }

   private:
    const content::Strings& say_;
    std::vector<Notice> notices_;
};

void about_start(NoticeCollector& notices, const content::Edition& edition, const content::Option& option, Date start,
                 Date as_of) {
    if (start < as_of) notices.add("start_passed", {{"start", notices.words(start)}, {"today", notices.words(as_of)}});
    if (option.period) {
        const auto& [from, until] = *option.period;
        if (start < from) notices.add("period_not_begun", {{"from", notices.words(from)}});
        if (start > until) notices.add("period_over", {{"until", notices.words(until)}});
    }
    const auto& info = edition.info;
    if (start >= info.valid_until) {
        notices.add("edition_expired",
                    {{"edition", info.title}, {"last", notices.words(content::add_days(info.valid_until, -1))}});
    } else if (start < info.valid_from) {
        notices.add("edition_not_begun", {{"edition", info.title}, {"from", notices.words(info.valid_from)}});
    }
}

// A task whose last day lies after the last day of a task that waits for it.
void about_order(NoticeCollector& notices, const std::vector<Task>& tasks) {
    for (const Task& first : tasks) {
        if (!first.due) continue;
        const Task* then = nullptr;
        for (const Task& task : tasks) {
            const bool waits =
                std::find(task.depends_on.begin(), task.depends_on.end(), first.step->id) != task.depends_on.end();
            if (waits && task.due && *task.due < *first.due && (then == nullptr || *task.due < *then->due)) {
                then = &task;
            }
        }
        if (then != nullptr) {
            notices.add_about(
                "sooner", first.step->id,
                {{"first", first.step->text}, {"then", then->step->text}, {"date", notices.words(*then->due)}});
        }
    }
}

}  // namespace

std::vector<Notice> make_notices(const content::Edition& edition, const content::Option& option, const Anchors& anchors,
                                 const std::vector<Task>& tasks, const content::Answers& answers, Date as_of,
                                 const content::Strings& say) {
    NoticeCollector notices(say);
    const Date start = *anchors[Anchor::start];
    const std::string from = starting_point(answers);

    if (from == "application_refused") {
        const auto last_day = anchors[Anchor::objection];
        if (!last_day) {
            notices.add("refusal_date_unknown");
        } else if (*last_day < as_of) {
            notices.add("objection_passed", {{"date", notices.words(*last_day)}});
        }
    }
    about_start(notices, edition, option, start, as_of);
    const Date closes = *anchors[Anchor::round_closes];
    if (uses_contract_round(tasks) && closes < as_of) {
        notices.add("round_passed", {{"date", notices.words(closes)}, {"start", notices.words(start)}});
    }
    if (needs_decision(option, answers)) {
        const int weeks = option.application->decision_weeks;
        const Date decided = content::add_days(as_of, 7 * weeks);
        if (decided > start) {
            notices.add(
                "decision_too_late",
                {{"weeks", std::to_string(weeks)}, {"date", notices.words(decided)}, {"start", notices.words(start)}});
        }
    }
    if (option.duration.kind == content::DurationKind::fixed) {
        if (from == "join_running_experiment") notices.add("running_experiment");
        if (from == "own_experiment_ending" && !anchors[Anchor::end]) notices.add("experiment_end_unknown");
    }
    about_order(notices, tasks);
    return std::move(notices).take();
}

}  // namespace wegwijzer::plan
