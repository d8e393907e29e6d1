#include "plan/moved.h"
#include "content/order.h"

#include <algorithm>

namespace wegwijzer::plan {

namespace {

Task* task_with(Plan& plan, const std::string& id) {
    const auto found =
        std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const Task& task) { return task.step->id == id; });
    return found == plan.tasks.end() ? nullptr : &*found;
}

}  // namespace

Plan moved(Plan plan, const std::map<std::string, content::Date>& days, const content::Strings& say) {
    bool any = false;
    for (const auto& [id, day] : days) {
        Task* task = task_with(plan, id);
        if (task == nullptr) continue;
        any = true;
        task->due = day;
        if (task->earliest && *task->earliest > day) task->earliest = day;
        task->passed = day < plan.as_of;
        const auto deadline = std::find_if(plan.deadlines.begin(), plan.deadlines.end(),
                                           [&](const Deadline& one) { return one.id == id; });
        if (deadline != plan.deadlines.end()) {
            deadline->date = day;
        } else {
            plan.deadlines.push_back({id, task->step->text, day, id});
        }
    }
    if (!any) return plan;
    content::put_in_order(plan.deadlines, [](const Deadline& a, const Deadline& b) {
        return a.date != b.date ? a.date < b.date : a.id < b.id;
    });

    // In the plan's order, in which what a task waits for comes before it: so a delay is passed on all the way.
    std::vector<Notice> late;
    for (Task& task : plan.tasks) {
        for (const std::string& id : task.depends_on) {
            const Task* first = task_with(plan, id);
            if (first == nullptr) continue;
            const bool own_day = days.contains(id);
            std::optional<content::Date> ready = own_day ? first->due : std::nullopt;
            // What was itself held up is ready no sooner than it can begin.
            if (!ready && first->earliest) ready = first->earliest;
            if (!ready || (task.earliest && *task.earliest >= *ready)) continue;
            task.earliest = ready;
            if (task.due && *task.due < *ready) {
                const std::string notice_id = "too_late." + task.step->id;
                const bool told =
                    std::any_of(late.begin(), late.end(), [&](const Notice& notice) { return notice.id == notice_id; });
                if (!told) {
                    late.push_back(
                        {notice_id, say("plan.notice.too_late", {{"then", task.step->text},
                                                                 {"due", content::date_in_words(say, *task.due)},
                                                                 {"first", first->step->text},
                                                                 {"date", content::date_in_words(say, *ready)}})});
                }
            }
        }
    }
    plan.notices.insert(plan.notices.begin(), std::make_move_iterator(late.begin()),
                        std::make_move_iterator(late.end()));
    return plan;
}

}  // namespace wegwijzer::plan
