// A paper of the edition, filled in: what the answers, the advice, the plan and the user's own words say of each of its
// points, and what is still missing. Pure: (paper, option, what is known) to a filled paper.
#pragma once

#include "engine/advice.h"
#include "plan/plan.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::plan {

// By which name the user's own words at a point are kept, among the notes on an option, or on the idea where the point
// is of that: "gespreksblad.idee". No task is called so: an id has no full stop.
std::string note_id(const content::Paper& paper, const content::Paper::Point& point);
// Whether a paper for this route asks, about the option, for words of one's own under that name.
bool asks_for_note(const content::Edition& edition, std::string_view route, std::string_view note);
// Whether any paper asks for them about the idea.
bool asks_for_note_on_idea(const content::Edition& edition, std::string_view note);

// What there is to fill it in with.
struct Known {
    content::Answers answers{};                    // as the plan sees them
    std::map<std::string, std::string> notes{};    // by task or by note_id: those on the option and on the idea
    std::set<std::string> done{};                  // ids of tasks
    const engine::OptionAdvice* advice = nullptr;  // on the option; null where nothing was answered
};

struct FilledPoint {
    const content::Paper::Point* point;
    // Nothing is missing: every question of it was answered, the user wrote what it asks, its day is known. A point
    // that is about tasks alone is complete when they are done; one that the program fills in, when there is something
    // to say.
    bool complete = false;
    bool certain = true;  // false: whether it belongs on the paper depends on an answer not given

    struct Answer {
        const content::Question* question;
        std::optional<content::FactValue> value;  // none: not answered
    };
    std::vector<Answer> answers{};
    // What the option and the advice say; only fills that have something to say. Tasks have none: see `asked`.
    struct Passage {
        content::PaperFill fill;
        std::vector<std::string> texts;
    };
    std::vector<Passage> passages{};
    // Where it fills in tasks: those of the plan that are not done, as far as they must be before the first day.
    std::vector<Task> asked{};
    std::vector<Task> tasks{};  // those by which it is done, as far as the plan has them
    // What the user wrote with those tasks, in their order.
    std::vector<std::string> task_notes{};
    // Where it is about a day, and that is known: that of the end of one's own experiment is without a first day too.
    std::optional<content::Date> day{};
    bool done = false;     // it has tasks, and all are done
    bool overdue = false;  // that day is over, and a task of it not done
    std::string own{};     // the user's words; "" where there are none
};

struct FilledPaper {
    const content::Paper* paper;
    const content::Option* option;
    std::optional<content::Date> start{};  // the first day of delivery, where it is known
    content::Date as_of{};
    bool of_use = true;                 // false: according to the answers this paper is not needed
    std::vector<FilledPoint> points{};  // those that belong on it, in the paper's order

    int complete() const;  // how many points are
};

// `plan` is the option's; where `start_known` is false its days mean nothing and are left out.
FilledPaper fill_in(const content::Edition& edition, const content::Paper& paper, const Plan& plan, bool start_known,
                    const Known& known);

}  // namespace wegwijzer::plan
