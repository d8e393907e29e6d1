// What to do for one option: by whom, before which day, with which documents.
#include "plan/plan.h"

#include "screen/pages.h"
#include "screen/paper_at_hand.h"
#include "screen/parts.h"
#include "screen/plan_at_hand.h"
#include "screen/timeline.h"
#include "screen/words.h"

#include <algorithm>
#include <set>

namespace wegwijzer::screen {

namespace {

using content::Date;

// The first 1 January, when contracts begin, before which every task can still be done in time; next year's where no
// year helps.
Date suggested_start(const Context& context, const content::Option& option) {
    constexpr int years_tried = 3;
    const auto january = [&](int years) {
        return Date{(context.today.year() + std::chrono::years{years}) / std::chrono::January / 1};
    };
    for (int years = 1; years <= years_tried; ++years) {
        const plan::Plan made =
            plan::make_plan(context.edition, option, january(years), context.state.answers, context.today, context.say);
        if (std::none_of(made.tasks.begin(), made.tasks.end(), [](const plan::Task& task) { return task.passed; })) {
            return january(years);
        }
    }
    return january(1);
}

std::string when_in_words(const Context& context, const plan::Task& task) {
    const content::Strings& say = context.say;
    const auto words = [&](Date date) { return content::date_in_words(say, date); };
    if (task.earliest && task.due) {
        if (*task.earliest == *task.due) return say("when.on", {{"date", words(*task.due)}});
        return say("when.between", {{"from", words(*task.earliest)}, {"until", words(*task.due)}});
    }
    if (task.due) return say("when.by", {{"date", words(*task.due)}});
    if (task.earliest) return say("when.from", {{"date", words(*task.earliest)}});
    return {};
}

Tasks tasks_of(const Context& context, const content::Option& option, const plan::Plan& made, bool dated) {
    const content::Strings& say = context.say;
    const app::Undertaking& undertaking = undertaking_of(context, option);
    const std::set<std::string>& done = undertaking.done;

    Tasks tasks{say("checklist.tasks"), {}};
    bool next_given = false;
    for (const plan::Task& task : made.tasks) {
        const bool ticked = done.contains(task.step->id);
        const bool waits = std::any_of(task.depends_on.begin(), task.depends_on.end(),
                                       [&](const std::string& id) { return !done.contains(id); });
        auto phase = Tasks::Phase::open;
        const char* word = "checklist.open";
        if (ticked) {
            phase = Tasks::Phase::done, word = "checklist.done";
        } else if (dated && task.passed) {
            phase = Tasks::Phase::passed, word = "checklist.passed";
        } else if (waits) {
            phase = Tasks::Phase::blocked, word = "checklist.blocked";
        } else if (!next_given) {
            phase = Tasks::Phase::next, word = "checklist.next";
            next_given = true;
        }
        std::string note = say("source.line", {{"source", source_in_words(context, task.step->source)}});
        if (!task.certain) note = say("checklist.uncertain") + " " + note;
        if (const auto own = undertaking.notes.find(task.step->id); own != undertaking.notes.end()) {
            note = say("checklist.note.own", {{"note", own->second}}) + "\n" + note;
        }
        const content::Actor* actor = content::find_actor(context.edition, task.step->actor);
        tasks.items.push_back({"checklist.task." + task.step->id, task.step->text,
                               actor == nullptr ? task.step->actor : actor->name,
                               dated ? when_in_words(context, task) : "", phase, say(word), ticked,
                               app::Tick{option.id, task.step->id}, task.step->documents, std::move(note)});
    }
    return tasks;
}

// How far the parties are: it decides which days count.
Node standing_of(const Context& context, const content::Option& option) {
    const content::Strings& say = context.say;
    const app::Undertaking& undertaking = undertaking_of(context, option);
    Choices choices{say("checklist.standing"), "", "", false, {}};
    for (const app::Standing standing :
         {app::Standing::preparing, app::Standing::applied, app::Standing::refused, app::Standing::granted}) {
        const std::string id(app::id_of(standing));
        choices.items.push_back({"checklist.standing." + id, say("checklist.standing." + id), "",
                                 undertaking.standing == standing, app::SetStanding{option.id, standing}});
    }
    std::vector<Node> nodes{{"checklist.standing", std::move(choices), {}}};
    if (undertaking.standing != app::Standing::preparing) {
        const bool wrong = !undertaking.since.empty() && !content::parse_date(undertaking.since);
        const std::string id = "checklist.since." + std::string(app::id_of(undertaking.standing));
        nodes.push_back({"checklist.since",
                         Field{Field::Kind::date, say(id), "", wrong ? say("question.error.date") : "",
                               undertaking.since, "", app::SetSince{option.id, ""}},
                         {}});
    }
    return group("checklist.how_far", Layout::panel, "", std::move(nodes));
}

// Notes and days of one's own, task by task; folded, for most tasks need none.
Node own_of(const Context& context, const content::Option& option, const plan::Plan& made) {
    const content::Strings& say = context.say;
    const app::Undertaking& undertaking = undertaking_of(context, option);
    const auto value_in = [](const std::map<std::string, std::string>& texts, const std::string& id) {
        const auto found = texts.find(id);
        return found == texts.end() ? std::string() : found->second;
    };
    std::vector<Node> nodes{{"checklist.own.note",
                             Field{Field::Kind::passage, say("checklist.own.note"), "", "",
                                   value_in(undertaking.notes, ""), "", app::SetNote{option.id, "", ""}},
                             {}}};
    for (const plan::Task& task : made.tasks) {
        const std::string& step = task.step->id;
        const std::string id = "checklist.own." + step;
        const std::string what = first_sentence(task.step->text);
        Node note{id + ".note",
                  Field{Field::Kind::passage, say("checklist.own.task_note"), "", "", value_in(undertaking.notes, step),
                        "", app::SetNote{option.id, step, ""}},
                  {}};
        Node day{id + ".day",
                 Field{Field::Kind::date, say("checklist.own.day"), "", "", value_in(undertaking.days, step), "",
                       app::SetDay{option.id, step, ""}},
                 {}};
        nodes.push_back(heading(id + ".title", 3, what));
        nodes.push_back(group(id, Layout::stack, what, {std::move(note), std::move(day)}));
    }
    return disclosure(context.state, "checklist.own", say("checklist.own"), std::move(nodes));
}

// What to take along to the talks, and to write the application by.
std::vector<Node> papers_of(const Context& context, const content::Option& option) {
    const content::Strings& say = context.say;
    std::vector<Node> cards;
    for (const plan::FilledPaper& filled : papers_at_hand(context, option)) {
        const std::string progress = say("paper.progress", {{"done", std::to_string(filled.complete())},
                                                            {"total", std::to_string(filled.points.size())}});
        cards.push_back(card("checklist.paper." + filled.paper->id, filled.paper->title, progress,
                             go_paper(filled.paper->id, option.id)));
    }
    if (cards.empty()) return {};
    return {heading("checklist.papers.title", 2, say("papers.title")),
            paragraph("checklist.papers.text", say("papers.text")),
            group("checklist.papers", Layout::grid, say("papers.title"), std::move(cards))};
}

// That the answers speak against the option, before anybody sets to work on it.
std::vector<Node> doubts(const Context& context, const content::Option& option) {
    if (!has_answers(context)) return {};
    const engine::Advice advice = advice_about(context, option.sector);
    const engine::OptionAdvice* judged = judgement_of(advice, option.id);
    if (judged == nullptr) return {};
    const bool against = judged->verdict == engine::Verdict::excluded || judged->verdict == engine::Verdict::unsuited;
    if (!against) return {};
    return {notice("checklist.doubt", Tone::warning,
                   context.say("checklist.doubt", {{"verdict", verdict_in_words(context, judged->verdict)}}),
                   {paragraph("checklist.doubt.reason", reason(context, *judged)),
                    link("checklist.doubt.advice", context.say("option.verdict.advice"), go(app::Screen::advice))})};
}

}  // namespace

Screen checklist_screen(const Context& context, const content::Option& option) {
    const content::Strings& say = context.say;
    const content::Sector* sector = content::find_sector(context.edition, option.sector);
    const content::Route* route = content::find_route(context.edition, option.route);
    const std::string typed = start_text(context, option);
    const auto start = content::parse_date(typed);
    const Date suggestion = suggested_start(context, option);
    const plan::Plan made = plan_from(context, option, start.value_or(suggestion));

    Screen screen;
    screen.id = "checklist." + slug(option.id);
    screen.title = say("checklist.crumb");
    if (sector != nullptr)
        screen.about.push_back({"trail.sector", sector->name, go_sector(app::Screen::sector, sector->id)});
    screen.about.push_back({"trail.option", option.short_name, go_option(app::Screen::option, option.id)});

    auto& main = screen.main;
    main.push_back(heading("checklist.title", 1, say("checklist.title", {{"option", option.title}})));
    main.push_back(paragraph("checklist.lead", say("checklist.lead"), Emphasis::lead));
    append(main, doubts(context, option));

    const std::string error = !typed.empty() && !start ? say("question.error.date") : "";
    std::vector<Node> asking{{"checklist.start",
                              Field{Field::Kind::date, say("checklist.start"), say("checklist.start.help"), error,
                                    typed, "", app::SetStart{option.id, ""}},
                              {}}};
    if (!start) {
        const std::string words = content::date_in_words(say, suggestion);
        asking.push_back(paragraph("checklist.suggestion", say("checklist.suggestion", {{"date", words}})));
        asking.push_back(button("checklist.suggestion.use", say("checklist.suggestion.use", {{"date", words}}),
                                Importance::primary, app::SetStart{option.id, content::to_iso(suggestion)}));
    }
    main.push_back(group("checklist.when", Layout::panel, "", std::move(asking)));

    if (option.application) main.push_back(standing_of(context, option));

    if (start) {
        for (const plan::Notice& one : made.notices) {
            const std::string id = "checklist.notice." + slug(one.id);
            main.push_back(notice(id, Tone::warning, say("checklist.notice"), {paragraph(id + ".text", one.text)}));
        }
    }

    Tasks tasks = tasks_of(context, option, made, start.has_value());
    const auto done = static_cast<int>(
        std::count_if(tasks.items.begin(), tasks.items.end(), [](const Tasks::Item& item) { return item.ticked; }));
    const auto total = static_cast<int>(tasks.items.size());
    main.push_back(heading("checklist.tasks.title", 2, say("checklist.tasks")));
    if (total == 0) {
        main.push_back(paragraph("checklist.none", say("checklist.none")));
    } else {
        main.push_back(
            {"checklist.progress",
             Progress{say("checklist.progress", {{"done", std::to_string(done)}, {"total", std::to_string(total)}}),
                      done, total},
             {}});
        main.push_back({"checklist.tasks", std::move(tasks), {}});
        main.push_back(own_of(context, option, made));
    }

    append(main, papers_of(context, option));
    std::vector<std::string> after;
    if (route != nullptr) after = route->follow_up;
    if (!option.follow_up.text.empty() && std::find(after.begin(), after.end(), option.follow_up.text) == after.end()) {
        after.push_back(option.follow_up.text);
    }
    if (!after.empty()) {
        main.push_back(heading("checklist.after.title", 2, say("checklist.after")));
        append(main, texts("checklist.after", after));
    }
    std::vector<Node> actions;
    if (start) {
        using What = app::Hand::What;
        actions.push_back(button("checklist.calendar", say("export.calendar"), Importance::secondary,
                                 app::Hand{What::calendar, option.id}));
        actions.push_back(
            button("checklist.file", say("export.plan"), Importance::secondary, app::Hand{What::plan, option.id}));
    }
    actions.push_back(
        button("checklist.advice", say("checklist.advice"), Importance::secondary, go(app::Screen::advice)));
    actions.push_back(button("checklist.option", say("advice.more"), Importance::secondary,
                             go_option(app::Screen::option, option.id)));
    main.push_back(group("checklist.actions", Layout::row, say("checklist.actions"), std::move(actions)));
    std::vector<content::Source> of{option.source};
    if (route != nullptr) of.push_back(route->source);
    main.push_back(sources(context, "checklist.source", of));

    if (start) {
        screen.aside_label = say("timeline.title");
        screen.aside.push_back(heading("timeline.title", 2, say("timeline.title")));
        screen.aside.push_back({"timeline", timeline_of(context, made), {}});
    }
    return screen;
}

}  // namespace wegwijzer::screen
