// A small edition for the plan's tests: one sector with three options, whose steps use every kind of moment.
#pragma once

#include "content/edition.h"
#include "content/strings.h"
#include "plan/plan.h"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>

namespace wegwijzer::plan::sample {

inline content::Date day(std::string_view iso) {
    const auto date = content::parse_date(iso);
    if (!date) throw std::invalid_argument("no such day: " + std::string(iso));
    return *date;
}

inline content::Condition equals(const std::string& fact, const content::Operand& value) {
    content::Condition leaf;
    leaf.kind = content::Condition::Kind::leaf;
    leaf.fact = fact;
    leaf.op = content::Operator::equal;
    leaf.value = value;
    return leaf;
}

inline content::Step step(const std::string& id, std::vector<std::string> after = {},
                          std::optional<content::Moment> due = {}, std::optional<content::Moment> earliest = {}) {
    content::Step made;
    made.id = id;
    made.text = "Doe " + id + ".";
    made.actor = "zorgaanbieder";
    made.after = std::move(after);
    made.due = due;
    made.earliest = earliest;
    made.source = {"wegwijzer", "Checklist"};
    return made;
}

inline content::Question question(const std::string& fact, content::FactType type,
                                  std::initializer_list<const char*> values = {}) {
    content::Question made;
    made.fact = fact;
    made.type = type;
    for (const char* value : values) made.choices.push_back({std::string(value), value});
    if (type == content::FactType::boolean) made.choices = {{true, "Ja"}, {false, "Nee"}};
    return made;
}

// contract: talks in the round, then sign. innovation: apply 8 weeks ahead, evaluate, end after 36 months.
// proeftuin: the rule's own period, 2022-01-01 to 2026-12-31.
inline content::Edition edition() {
    using content::Anchor;
    using content::Moment;
    content::Edition made;
    made.info = {"wegwijzer-2023", "Wegwijzer 2023", "1", day("2023-01-01"), day("2024-01-01"), "nl", "NZa"};
    made.sources = {{"wegwijzer", "Wegwijzer bekostiging", "NZa", {}, {}}};
    made.actors = {{"zorgaanbieder", "Zorgaanbieder", "", {}}, {"nza", "NZa", "", {}}};
    made.sectors.resize(1);
    made.sectors[0].id = "fysiotherapie";
    made.questions = {
        question("sectors", content::FactType::list, {"fysiotherapie", "wijkverpleging"}),
        question("starting_point", content::FactType::choice,
                 {"new", "join_running_experiment", "use_established_service", "own_experiment_ending",
                  "application_refused"}),
        question("experiment_end", content::FactType::date),
        question("refusal_date", content::FactType::date),
        question("enough_outcomes", content::FactType::boolean),
        question("needs_longer_study", content::FactType::boolean),
        question("new_care", content::FactType::boolean),
    };
    made.questions[1].absent_means = content::FactValue(std::string("new"));

    content::Route contract;
    contract.id = "vrije-tarieven";
    contract.steps = {step("talk", {}, Moment{Anchor::round_closes}, Moment{Anchor::round_opens}),
                      step("business-case"), step("sign", {"talk", "business-case"}, Moment{Anchor::start, 0, 0, -1})};

    content::Route innovation;
    innovation.id = "beleidsregel-innovatie";
    innovation.steps = {step("decide", {"apply"}, Moment{Anchor::start}),
                        step("apply", {"prepare"}, Moment{Anchor::start, 0, -8, 0}),
                        step("prepare"),
                        step("object", {"decide"}, Moment{Anchor::objection}, Moment{Anchor::refusal}),
                        step("interim", {"decide"}, Moment{Anchor::interim}),
                        step("final", {"interim"}, Moment{Anchor::final_evaluation}),
                        step("extend", {"final"}, Moment{Anchor::end})};
    innovation.steps[3].when = equals("starting_point", std::string("application_refused"));
    innovation.steps[6].when = equals("needs_longer_study", true);

    content::Route proeftuin;
    proeftuin.id = "experiment-beleidsregel";
    proeftuin.steps = {step("join", {}, Moment{Anchor::start})};
    made.routes = {contract, innovation, proeftuin};

    const auto option = [&](const std::string& route, content::Duration duration) {
        content::Option with;
        with.id = "fysiotherapie/" + route;
        with.sector = "fysiotherapie";
        with.route = route;
        with.duration = duration;
        made.options.push_back(with);
        return made.options.size() - 1;
    };
    option("vrije-tarieven", {content::DurationKind::contract, {}, {}});
    auto& fixed = made.options[option("beleidsregel-innovatie", {content::DurationKind::fixed, 36, 24})];
    fixed.application = content::Application{true, 8};
    fixed.evaluation_required = true;
    fixed.participation.kind = content::ParticipationKind::join_agreement;
    auto& experiment = made.options[option("experiment-beleidsregel", {content::DurationKind::experiment, 60, {}})];
    experiment.period = content::Period{day("2022-01-01"), day("2026-12-31")};
    experiment.evaluation_required = true;
    return made;
}

// Each string tells its id and its values, so that tests see both.
inline content::Strings strings() {
    std::map<std::string, std::string, std::less<>> texts;
    for (int month = 1; month <= 12; ++month) texts["month." + std::to_string(month)] = "m" + std::to_string(month);
    for (const char* id : {"contract_round", "objection", "start", "interim_evaluation", "final_evaluation",
                           "experiment_end", "extension_until", "standstill_until", "period_end", "edition_end"}) {
        texts[std::string("plan.deadline.") + id] = id;
    }
    texts["plan.deadline.application"] = "application {weeks}";
    texts["plan.deadline.decision"] = "decision {weeks}";
    texts["plan.notice.refusal_date_unknown"] = "refusal unknown";
    texts["plan.notice.objection_passed"] = "objection {date}";
    texts["plan.notice.start_passed"] = "start {start} today {today}";
    texts["plan.notice.period_not_begun"] = "from {from}";
    texts["plan.notice.period_over"] = "until {until}";
    texts["plan.notice.edition_expired"] = "{edition} held until {last}";
    texts["plan.notice.edition_not_begun"] = "{edition} holds from {from}";
    texts["plan.notice.round_passed"] = "round {date} start {start}";
    texts["plan.notice.decision_too_late"] = "{weeks} weeks: {date}, start {start}";
    texts["plan.notice.running_experiment"] = "running";
    texts["plan.notice.experiment_end_unknown"] = "end unknown";
    texts["plan.notice.sooner"] = "{first} before {then} on {date}";
    texts["plan.calendar.actor"] = "Wie: {actor}";
    texts["plan.calendar.uncertain"] = "Misschien niet nodig";
    texts["plan.calendar.earliest"] = "Vanaf {date}";
    texts["plan.calendar.document"] = "Nodig: {document}";
    texts["plan.calendar.source"] = "Bron: {source}";
    texts["plan.calendar.edition"] = "{edition}, geldig tot en met {until}";
    return content::Strings(texts);
}

inline const content::Option& option(const content::Edition& edition, const std::string& route) {
    return *content::find_option(edition, "fysiotherapie/" + route);
}

inline Plan plan_for(const content::Edition& edition, const std::string& route, std::string_view start,
                     std::string_view as_of, const content::Answers& answers = {}) {
    return make_plan(edition, option(edition, route), day(start), answers, day(as_of), strings());
}

inline std::vector<std::string> ids(const std::vector<Task>& tasks) {
    std::vector<std::string> all;
    for (const Task& task : tasks) all.push_back(task.step->id);
    return all;
}

template <class T>
std::vector<std::string> ids(const std::vector<T>& things) {
    std::vector<std::string> all;
    for (const T& thing : things) all.push_back(thing.id);
    return all;
}

inline const Task& task(const Plan& plan, std::string_view id) {
    const auto found = std::find_if(plan.tasks.begin(), plan.tasks.end(),
                                    [&](const Task& candidate) { return candidate.step->id == id; });
    if (found == plan.tasks.end()) throw std::out_of_range("no task " + std::string(id));
    return *found;
}

// ISO day, or "-" where there is none.
inline std::string iso(const std::optional<content::Date>& date) { return date ? content::to_iso(*date) : "-"; }

}  // namespace wegwijzer::plan::sample
