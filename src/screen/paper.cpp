// A paper to take along or to write an application by: what belongs on it, what is known of that, what is missing.
#include "plan/paper.h"
#include "plan/answered.h"

#include "content/names.h"
#include "screen/pages.h"
#include "screen/paper_at_hand.h"
#include "screen/parts.h"
#include "screen/plan_at_hand.h"
#include "screen/timeline.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

using plan::FilledPaper;
using plan::FilledPoint;

// A paper about nothing but days.
bool is_calendar(const content::Paper& paper) {
    return std::all_of(paper.points.begin(), paper.points.end(),
                       [](const content::Paper::Point& point) { return point.day.has_value(); });
}

std::string actor_name(const Context& context, const std::string& id) {
    const content::Actor* actor = content::find_actor(context.edition, id);
    return actor == nullptr ? id : actor->name;
}

// "Sluit een contract. Uiterlijk 31 december 2026."
std::string task_in_words(const Context& context, const plan::Task& task) {
    std::string what = first_sentence(task.step->text);
    if (!task.due) return what;
    return context.say("paper.task", {{"task", what}, {"date", content::date_in_words(context.say, *task.due)}});
}

// What is asked, by who must do it, in the order in which their first turn comes.
void add_asked(const Context& context, const FilledPoint& filled, std::vector<Facts::Item>& items) {
    std::vector<Facts::Item> by_actor;
    for (const plan::Task& task : filled.asked) {
        const std::string name = actor_name(context, task.step->actor);
        auto found =
            std::find_if(by_actor.begin(), by_actor.end(), [&](const Facts::Item& item) { return item.term == name; });
        if (found == by_actor.end()) found = by_actor.insert(by_actor.end(), {name, {}});
        found->texts.push_back(task_in_words(context, task));
    }
    for (Facts::Item& item : by_actor) items.push_back(std::move(item));
}

Facts::Item day_of(const Context& context, const FilledPoint& filled) {
    const content::Strings& say = context.say;
    return {say("paper.day"), {filled.day ? content::date_in_words(say, *filled.day) : say("paper.missing")}};
}

std::vector<Facts::Item> known_of(const Context& context, const FilledPoint& filled) {
    const content::Strings& say = context.say;
    std::vector<Facts::Item> items;
    if (filled.point->day) items.push_back(day_of(context, filled));
    for (const FilledPoint::Answer& one : filled.answers) {
        items.push_back({one.question->prompt,
                         {one.value ? answer_in_words(context, *one.question, *one.value) : say("paper.missing")}});
    }
    for (const FilledPoint::Passage& one : filled.passages) {
        const std::string fill(content::name_of(content::paper_fill_names, one.fill));
        items.push_back({say("paper.fill." + fill), one.texts});
    }
    add_asked(context, filled, items);
    if (!filled.tasks.empty()) {
        Facts::Item item{say("paper.tasks"), {}};
        for (const plan::Task& task : filled.tasks) item.texts.push_back(task_in_words(context, task));
        items.push_back(std::move(item));
    }
    if (!filled.task_notes.empty()) items.push_back({say("paper.notes"), filled.task_notes});
    return items;
}

// Of a day what it is to the user; of anything else whether it is there.
Chip chip_for(const Context& context, const FilledPaper& paper, const FilledPoint& filled) {
    const content::Strings& say = context.say;
    if (!filled.complete) return {Status::conditional, say("paper.missing")};
    if (!is_calendar(*paper.paper)) return {Status::fits, say("paper.filled")};
    if (filled.overdue) return {Status::excluded, say("paper.late")};
    if (filled.done) return {Status::fits, say("checklist.done")};
    return {Status::none, say(*filled.day < context.today ? "paper.past" : "paper.to_come")};
}

Node point_panel(const Context& context, const FilledPaper& paper, const FilledPoint& filled) {
    const content::Strings& say = context.say;
    const content::Paper::Point& point = *filled.point;
    const std::string id = "paper.point." + point.id;
    std::vector<Node> nodes{heading(id + ".title", 2, point.title),
                            chip(id + ".chip", chip_for(context, paper, filled)), paragraph(id + ".text", point.text)};
    if (!filled.certain) nodes.push_back(paragraph(id + ".uncertain", say("checklist.uncertain"), Emphasis::strong));
    auto items = known_of(context, filled);
    if (!items.empty()) nodes.push_back(facts(id + ".known", std::move(items)));
    for (const FilledPoint::Answer& one : filled.answers) {
        if (one.value) continue;
        nodes.push_back(link(id + ".question." + one.question->fact,
                             say("paper.question", {{"question", one.question->prompt}}),
                             go_question(one.question->fact)));
    }
    if (!point.asks.empty()) {
        const std::string about = point.of_idea ? "" : paper.option->id;
        nodes.push_back({id + ".own",
                         Field{Field::Kind::passage, point.asks, "", "", filled.own, "",
                               app::SetNote{about, plan::note_id(*paper.paper, point), ""}},
                         {}});
    }
    nodes.push_back(sources(context, id + ".source", {point.source}));
    return group(id, Layout::panel, point.title, std::move(nodes));
}

// How much of it is there, and what is not.
std::vector<Node> state_of(const Context& context, const FilledPaper& filled) {
    const content::Strings& say = context.say;
    const int done = filled.complete(), total = static_cast<int>(filled.points.size());
    const bool calendar = is_calendar(*filled.paper);
    std::vector<Node> nodes;
    if (!calendar) {
        const std::string label =
            say("paper.progress", {{"done", std::to_string(done)}, {"total", std::to_string(total)}});
        nodes.push_back({"paper.progress", Progress{label, done, total}, {}});
    }
    std::vector<std::string> missing, late;
    for (const FilledPoint& point : filled.points) {
        if (!point.complete) missing.push_back(point.point->title);
        if (point.overdue) late.push_back(point.point->title);
    }
    if (!late.empty()) {
        nodes.push_back(
            notice("paper.late", Tone::error, say("paper.overdue"), {bullets("paper.late.points", std::move(late))}));
    }
    if (missing.empty() && calendar) return nodes;
    if (missing.empty()) {
        nodes.push_back(notice("paper.complete", Tone::success, say("paper.complete"),
                               {paragraph("paper.complete.text", say("paper.complete.text"))}));
    } else {
        nodes.push_back(
            notice("paper.open", Tone::warning, say("paper.open"), {bullets("paper.open.points", std::move(missing))}));
    }
    return nodes;
}

// That a day or a decision is missing, without which the days on it mean little.
std::vector<Node> doubts_about(const Context& context, const FilledPaper& filled) {
    const content::Strings& say = context.say;
    const content::Option& option = *filled.option;
    const auto to_checklist = [&](const std::string& id) {
        return link(id, say("option.checklist"), go_option(app::Screen::checklist, option.id));
    };
    std::vector<Node> nodes;
    if (!filled.of_use) {
        nodes.push_back(notice("paper.not_needed", Tone::warning, say("paper.not_needed"),
                               {paragraph("paper.not_needed.text", say("paper.not_needed.text"))}));
    }
    if (!filled.start) {
        nodes.push_back(notice(
            "paper.no_start", Tone::info, say("paper.no_start"),
            {paragraph("paper.no_start.text", say("paper.no_start.text")), to_checklist("paper.no_start.checklist")}));
    }
    // Somebody whose own experiment is ending, or who joins one, has to do with one that was granted.
    const std::string from = plan::starting_point(context.state.answers);
    const bool runs = from == "own_experiment_ending" || from == "join_running_experiment" ||
                      undertaking_of(context, option).standing == app::Standing::granted;
    if (is_calendar(*filled.paper) && !runs) {
        nodes.push_back(notice("paper.not_granted", Tone::info, say("paper.not_granted"),
                               {paragraph("paper.not_granted.text", say("paper.not_granted.text")),
                                to_checklist("paper.not_granted.to")}));
    }
    return nodes;
}

void fill_for_option(const Context& context, const content::Paper& paper, const content::Option& option,
                     Screen& screen) {
    const content::Strings& say = context.say;
    const FilledPaper filled = paper_at_hand(context, paper, option);
    auto& main = screen.main;
    std::vector<Facts::Item> head;
    if (!context.state.name.empty()) head.push_back({say("paper.initiative"), {context.state.name}});
    head.push_back({say("paper.option"), {name_of(context, option, true)}});
    if (filled.start) head.push_back({say("paper.start"), {content::date_in_words(say, *filled.start)}});
    main.push_back(facts("paper.head", std::move(head)));
    append(main, doubts_about(context, filled));
    append(main, state_of(context, filled));
    for (const FilledPoint& point : filled.points) main.push_back(point_panel(context, filled, point));
    if (std::any_of(filled.points.begin(), filled.points.end(),
                    [](const FilledPoint& one) { return one.point->of_idea; })) {
        main.push_back(paragraph("paper.of_idea", say("paper.of_idea"), Emphasis::muted));
    }
    main.push_back(paragraph("paper.private", say("paper.private"), Emphasis::muted));

    using What = app::Hand::What;
    std::vector<Node> actions{button("paper.file", say("export.paper"), Importance::secondary,
                                     app::Hand{What::paper, paper.id + "/" + option.id})};
    if (filled.start && is_calendar(paper)) {
        actions.push_back(button("paper.calendar", say("export.calendar"), Importance::secondary,
                                 app::Hand{What::calendar, option.id}));
    }
    actions.push_back(button("paper.checklist", say("option.checklist"), Importance::secondary,
                             go_option(app::Screen::checklist, option.id)));
    actions.push_back(button("paper.advice", say("checklist.advice"), Importance::secondary, go(app::Screen::advice)));
    main.push_back(group("paper.actions", Layout::row, say("paper.actions"), std::move(actions)));

    const auto plan = plan_at_hand(context, option);
    if (plan && is_calendar(paper)) {
        screen.aside_label = say("timeline.title");
        screen.aside.push_back(heading("timeline.title", 2, say("timeline.title")));
        screen.aside.push_back({"timeline", timeline_of(context, *plan), {}});
    }
}

// The options that the paper can be filled in for, of the chosen sectors.
std::vector<Node> to_fill_in(const Context& context, const content::Paper& paper) {
    const auto sectors = chosen_sectors(context);
    std::vector<Node> links;
    for (const content::Sector* sector : sectors) {
        for (const content::Option* option : content::options_of(context.edition, sector->id)) {
            if (!content::is_for(paper, option->route)) continue;
            links.push_back(link("paper.for." + slug(option->id), name_of(context, *option, sectors.size() > 1),
                                 go_paper(paper.id, option->id)));
        }
    }
    if (links.empty()) {
        links.push_back(
            button("paper.sector", context.say("paper.sector"), Importance::primary, go(app::Screen::start)));
    }
    return links;
}

void show_empty(const Context& context, const content::Paper& paper, Screen& screen) {
    const content::Strings& say = context.say;
    auto& main = screen.main;
    main.push_back(notice("paper.empty", Tone::info, say("paper.empty"),
                          {paragraph("paper.empty.text", say("paper.empty.text")),
                           group("paper.for", Layout::stack, say("paper.empty"), to_fill_in(context, paper))}));
    std::vector<content::Source> of;
    for (const content::Paper::Point& point : paper.points) {
        const std::string id = "paper.point." + point.id;
        main.push_back(heading(id + ".title", 2, point.title));
        main.push_back(paragraph(id + ".text", point.text));
        of.push_back(point.source);
    }
    main.push_back(sources(context, "paper.source", of));
}

}  // namespace

Screen paper_screen(const Context& context, const content::Paper& paper, const content::Option* option) {
    Screen screen;
    screen.id = "paper." + paper.id + (option == nullptr ? "" : "." + slug(option->id));
    screen.title = paper.title;
    screen.main.push_back(heading("paper.title", 1, paper.title));
    screen.main.push_back(paragraph("paper.lead", paper.summary, Emphasis::lead));
    if (option == nullptr) {
        show_empty(context, paper, screen);
        return screen;
    }
    if (const content::Sector* sector = content::find_sector(context.edition, option->sector))
        screen.about.push_back({"trail.sector", sector->name, go_sector(app::Screen::sector, sector->id)});
    screen.about.push_back({"trail.option", option->short_name, go_option(app::Screen::option, option->id)});
    fill_for_option(context, paper, *option, screen);
    return screen;
}

}  // namespace wegwijzer::screen
