#include "plan/paper.h"

#include "engine/truth.h"
#include "plan/anchors.h"
#include "plan/tasks.h"

#include <algorithm>

namespace wegwijzer::plan {

namespace {

using content::PaperFill;
using Texts = std::vector<std::string>;

// "Beleidsregel fysiotherapie (BR/REG-23101), Artikel 4".
std::string in_words(const content::Regulation& regulation) {
    std::string text = regulation.title + " (" + regulation.code + ")";
    for (const std::string& article : regulation.articles) text += ", " + article;
    return text;
}

Texts regulations_of(const content::Option& option) {
    Texts texts;
    for (const content::Regulation& one : option.regulations) texts.push_back(in_words(one));
    return texts;
}

Texts advantages_of(const content::Option& option) {
    Texts texts;
    for (const content::TaggedText& one : option.advantages) texts.push_back(one.text);
    return texts;
}

// The points to choose it by that hold, each sentence once.
Texts reasons_of(const engine::OptionAdvice* advice) {
    Texts texts;
    if (advice == nullptr) return texts;
    for (const engine::ChooseWhenState& one : advice->choose_when) {
        const bool told = std::find(texts.begin(), texts.end(), one.point->text) != texts.end();
        if (one.state == engine::State::met && !told) texts.push_back(one.point->text);
    }
    return texts;
}

// What the parties have still to arrange; without any answer, all that they can.
Texts open_requirements(const content::Option& option, const engine::OptionAdvice* advice) {
    Texts texts;
    if (advice == nullptr) {
        for (const content::Requirement& one : option.requirements) {
            if (one.kind == content::RequirementKind::actionable && !one.applies_when) texts.push_back(one.text);
        }
        return texts;
    }
    for (const engine::RequirementState& one : advice->requirements) {
        const bool arranged = one.state == engine::State::met;
        if (one.requirement->kind == content::RequirementKind::actionable && !arranged)
            texts.push_back(one.requirement->text);
    }
    return texts;
}

Texts texts_of(PaperFill fill, const content::Option& option, const engine::OptionAdvice* advice) {
    switch (fill) {
        case PaperFill::summary:
            return {option.summary_general};
        case PaperFill::reasons:
            return reasons_of(advice);
        case PaperFill::requirements:
            return open_requirements(option, advice);
        case PaperFill::regulations:
            return regulations_of(option);
        case PaperFill::advantages:
            return advantages_of(option);
        case PaperFill::tasks:
            break;
    }
    return {};
}

class Filler {
   public:
    Filler(const content::Edition& edition, const Plan& plan, bool start_known, const Known& known)
        : edition_(edition),
          plan_(plan),
          start_known_(start_known),
          known_(known),
          answers_(answers_for_plan(*plan.option, plan.start, known.answers)),
          anchors_(anchors_for(edition, *plan.option, plan.start, known.answers)),
          after_another_start_(anchors_for(edition, *plan.option, content::add_months(plan.start, 12), known.answers)) {
    }

    engine::Truth truth(const std::optional<content::Condition>& when) const {
        return when ? engine::evaluate(edition_, *when, answers_) : engine::Truth::yes;
    }

    FilledPoint fill_in(const content::Paper& paper, const content::Paper::Point& point, bool certain) const {
        FilledPoint filled{&point};
        filled.certain = certain;
        for (const std::string& fact : point.facts) {
            const auto given = answers_.find(fact);
            filled.answers.push_back({content::find_question(edition_, fact),
                                      given == answers_.end() ? std::nullopt : std::optional(given->second)});
        }
        for (const PaperFill fill : point.fills) {
            Texts texts = texts_of(fill, *plan_.option, known_.advice);
            if (!texts.empty()) filled.passages.push_back({fill, std::move(texts)});
            if (fill == PaperFill::tasks) filled.asked = asked();
        }
        for (const Task& task : plan_.tasks) {
            const std::string& id = task.step->id;
            if (std::find(point.tasks.begin(), point.tasks.end(), id) == point.tasks.end()) continue;
            filled.tasks.push_back(dated(task));
            if (const auto note = known_.notes.find(id); note != known_.notes.end())
                filled.task_notes.push_back(note->second);
        }
        const bool nothing_left = std::all_of(filled.tasks.begin(), filled.tasks.end(),
                                              [&](const Task& task) { return known_.done.contains(task.step->id); });
        filled.done = nothing_left && !filled.tasks.empty();
        if (point.day) filled.day = day_of(*point.day);
        filled.overdue = filled.day && *filled.day < plan_.as_of && !nothing_left;
        if (const auto own = known_.notes.find(note_id(paper, point)); own != known_.notes.end() && !point.asks.empty())
            filled.own = own->second;
        filled.complete = is_complete(filled);
        return filled;
    }

   private:
    static bool is_complete(const FilledPoint& filled) {
        const content::Paper::Point& point = *filled.point;
        const bool answered = std::all_of(filled.answers.begin(), filled.answers.end(),
                                          [](const FilledPoint::Answer& one) { return one.value.has_value(); });
        const bool written = point.asks.empty() || !filled.own.empty();
        const bool dated = !point.day || filled.day;
        // Reasons are what the answers must give; the rest is there, or there is nothing to say of it.
        const bool wants_reasons =
            std::find(point.fills.begin(), point.fills.end(), PaperFill::reasons) != point.fills.end();
        const bool has_reasons =
            std::any_of(filled.passages.begin(), filled.passages.end(),
                        [](const FilledPoint::Passage& one) { return one.fill == PaperFill::reasons; });
        const bool tasks_alone = point.facts.empty() && point.fills.empty() && point.asks.empty() && !point.day;
        return answered && written && dated && (!wants_reasons || has_reasons) && (!tasks_alone || filled.done);
    }

    // Without a first day only days that do not hang on it are known: those of an experiment that is ending.
    std::optional<content::Date> day_of(const content::Moment& moment) const {
        const auto day = anchors_.day_of(moment);
        return start_known_ || day == after_another_start_.day_of(moment) ? day : std::nullopt;
    }

    std::vector<Task> asked() const {
        std::vector<Task> tasks;
        for (const Task& task : plan_.tasks) {
            const bool later =
                (task.due && *task.due >= plan_.start) || (task.earliest && *task.earliest >= plan_.start);
            if (!later && !known_.done.contains(task.step->id)) tasks.push_back(dated(task));
        }
        return tasks;
    }

    Task dated(Task task) const {
        if (!start_known_) {
            task.earliest.reset();
            task.due.reset();
            task.passed = false;
        }
        return task;
    }

    const content::Edition& edition_;
    const Plan& plan_;
    bool start_known_;
    const Known& known_;
    content::Answers answers_;  // the option's own sector among them
    Anchors anchors_, after_another_start_;
};

bool asks_for(const content::Paper& paper, std::string_view note, bool of_idea) {
    return std::any_of(paper.points.begin(), paper.points.end(), [&](const content::Paper::Point& point) {
        return !point.asks.empty() && point.of_idea == of_idea && note_id(paper, point) == note;
    });
}

}  // namespace

std::string note_id(const content::Paper& paper, const content::Paper::Point& point) {
    return paper.id + "." + point.id;
}

bool asks_for_note(const content::Edition& edition, std::string_view route, std::string_view note) {
    const std::vector<const content::Paper*> papers = content::papers_for(edition, route);
    return std::any_of(papers.begin(), papers.end(),
                       [&](const content::Paper* paper) { return asks_for(*paper, note, false); });
}

bool asks_for_note_on_idea(const content::Edition& edition, std::string_view note) {
    return std::any_of(edition.papers.begin(), edition.papers.end(),
                       [&](const content::Paper& paper) { return asks_for(paper, note, true); });
}

int FilledPaper::complete() const {
    return static_cast<int>(
        std::count_if(points.begin(), points.end(), [](const FilledPoint& point) { return point.complete; }));
}

FilledPaper fill_in(const content::Edition& edition, const content::Paper& paper, const Plan& plan, bool start_known,
                    const Known& known) {
    const Filler filler(edition, plan, start_known, known);
    FilledPaper filled{&paper, plan.option};
    if (start_known) filled.start = plan.start;
    filled.as_of = plan.as_of;
    filled.of_use = filler.truth(paper.when) != engine::Truth::no;
    for (const content::Paper::Point& point : paper.points) {
        const engine::Truth belongs = filler.truth(point.when);
        if (belongs == engine::Truth::no) continue;
        filled.points.push_back(filler.fill_in(paper, point, belongs == engine::Truth::yes));
    }
    return filled;
}

}  // namespace wegwijzer::plan
