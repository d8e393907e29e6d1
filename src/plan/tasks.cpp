#include "plan/tasks.h"

#include "engine/truth.h"
#include "plan/answered.h"

#include <algorithm>
#include <limits>
#include <set>

namespace wegwijzer::plan {

namespace {

using content::Date;
using content::Step;

bool is_objection(const Step& step) {
    return (step.due && step.due->anchor == content::Anchor::objection) ||
           (step.earliest && step.earliest->anchor == content::Anchor::refusal);
}

// What `step` waits for within the plan: where it waits for a step that was left out, what that one waits for.
class Dependencies {
   public:
    Dependencies(const std::vector<Step>& steps, const std::vector<Task>& tasks) : steps_(steps), tasks_(tasks) {}

    std::vector<std::string> of(const Step& step) const {
        std::set<std::string> found, seen;
        collect(step, found, seen);
        std::vector<std::string> in_order;  // the guide's
        for (const Task& task : tasks_) {
            if (found.contains(task.step->id)) in_order.push_back(task.step->id);
        }
        return in_order;
    }

   private:
    void collect(const Step& step, std::set<std::string>& found, std::set<std::string>& seen) const {
        for (const std::string& id : step.after) {
            if (!seen.insert(id).second) continue;
            const bool planned =
                std::any_of(tasks_.begin(), tasks_.end(), [&](const Task& task) { return task.step->id == id; });
            if (planned) {
                found.insert(id);
                continue;
            }
            for (const Step& other : steps_) {
                if (other.id == id) collect(other, found, seen);
            }
        }
    }

    const std::vector<Step>& steps_;
    const std::vector<Task>& tasks_;
};

// When a task's turn comes, as a number of days: its due day, or that of the earliest dated task that waits for it.
// An undated task that nothing dated waits for has the turn of the task before it in the guide.
constexpr int no_turn = std::numeric_limits<int>::max();
constexpr int first_of_all = std::numeric_limits<int>::min();

int day_number(Date day) { return static_cast<int>(std::chrono::sys_days(day).time_since_epoch().count()); }

std::vector<int> turns(const std::vector<Task>& tasks) {
    std::vector<int> turn;
    for (const Task& task : tasks) turn.push_back(task.due ? day_number(*task.due) : no_turn);
    // Passed back along the dependencies; as many rounds as there are tasks is always enough.
    for (std::size_t round = 0; round < tasks.size(); ++round) {
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            for (std::size_t j = 0; j < tasks.size(); ++j) {
                const auto& waits_for = tasks[j].depends_on;
                if (std::find(waits_for.begin(), waits_for.end(), tasks[i].step->id) != waits_for.end()) {
                    turn[i] = std::min(turn[i], turn[j]);
                }
            }
        }
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (is_objection(*tasks[i].step)) {
            turn[i] = first_of_all;
        } else if (turn[i] == no_turn) {
            turn[i] = i == 0 ? first_of_all : turn[i - 1];
        }
    }
    return turn;
}

std::vector<Task> in_order(const std::vector<Task>& tasks) {
    const std::vector<int> turn = turns(tasks);
    std::vector<Task> ordered;
    std::set<std::string> placed;
    std::vector<bool> used(tasks.size(), false);
    const auto ready = [&](std::size_t i) {
        return std::all_of(tasks[i].depends_on.begin(), tasks[i].depends_on.end(),
                           [&](const std::string& id) { return placed.contains(id); });
    };
    while (ordered.size() < tasks.size()) {
        std::optional<std::size_t> next, left;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (used[i]) continue;
            if (!left) left = i;
            if (ready(i) && (!next || turn[i] < turn[*next])) next = i;
        }
        // Steps that wait for each other can't be planned; the loader refuses them, the guide's order is what is left.
        if (!next) next = left;
        used[*next] = true;
        placed.insert(tasks[*next].step->id);
        ordered.push_back(tasks[*next]);
    }
    return ordered;
}

}  // namespace

content::Answers answers_for_plan(const content::Option& option, content::Date start, content::Answers answers) {
    auto& sectors = answers["sectors"];
    auto* chosen = std::get_if<std::vector<std::string>>(&sectors);
    if (chosen == nullptr) {
        sectors = std::vector<std::string>{option.sector};
    } else if (std::find(chosen->begin(), chosen->end(), option.sector) == chosen->end()) {
        chosen->push_back(option.sector);
    }
    answers[std::string(content::as_of_fact)] = content::to_iso(start);
    return answers;
}

std::vector<Task> make_tasks(const content::Edition& edition, const content::Option& option, const Anchors& anchors,
                             const content::Answers& answers, Date as_of) {
    const content::Route* route = content::find_route(edition, option.route);
    if (route == nullptr) return {};
    const content::Answers known = answers_for_plan(option, *anchors[content::Anchor::start], answers);
    const bool refused = starting_point(answers) == "application_refused";

    std::vector<Task> tasks;
    for (const Step& step : route->steps) {
        Task task{.step = &step, .earliest = {}, .due = {}, .depends_on = {}};
        if (step.when) {
            const engine::Truth belongs = engine::evaluate(edition, *step.when, known);
            if (belongs == engine::Truth::no) continue;
            task.certain = belongs == engine::Truth::yes;
        }
        if (step.earliest) task.earliest = anchors.day_of(*step.earliest);
        if (step.due) task.due = anchors.day_of(*step.due);
        task.passed = task.due && *task.due < as_of;
        tasks.push_back(std::move(task));
    }
    const Dependencies dependencies(route->steps, tasks);
    std::vector<std::vector<std::string>> depends_on;
    for (const Task& task : tasks) {
        const bool waits_for_nothing = refused && is_objection(*task.step);
        depends_on.push_back(waits_for_nothing ? std::vector<std::string>{} : dependencies.of(*task.step));
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) tasks[i].depends_on = std::move(depends_on[i]);
    return in_order(tasks);
}

}  // namespace wegwijzer::plan
