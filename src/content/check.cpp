#include "content/check.h"

#include "content/answers.h"

#include <algorithm>
#include <array>
#include <map>

namespace wegwijzer::content {

namespace {

using Ids = std::vector<std::string_view>;

template <class T>
Ids ids_of(const std::vector<T>& things) {
    Ids ids;
    for (const T& thing : things) ids.push_back(thing.id);
    return ids;
}

Ids facts_of(const std::vector<Question>& questions) {
    Ids facts;
    for (const Question& question : questions) facts.push_back(question.fact);
    return facts;
}

bool has(const Ids& ids, std::string_view id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

Ids values_of(const Question& question) {
    Ids values;
    for (const Choice& choice : question.choices) {
        if (const auto* value = std::get_if<std::string>(&choice.value)) values.push_back(*value);
    }
    return values;
}

// Calls `use(id, node)` for each text in the list `name` of an object.
template <class Use>
void for_each_text(const Node& object, std::string_view name, Use use) {
    const Node* list = object.find(name);
    if (list == nullptr || list->list() == nullptr) return;
    for (const Node& item : *list->list()) {
        if (item.text() != nullptr && !item.text()->empty()) use(std::string_view(*item.text()), item);
    }
}

void check_references(const Edition& edition, Reading& reading) {
    Ids leaves;
    for (const Sector* sector : leaf_sectors(edition)) leaves.push_back(sector->id);
    const Question* asked = find_question(edition, "sectors");
    const Ids sector_choices = asked == nullptr ? leaves : values_of(*asked);
    struct Target {
        std::string_view name;
        Ids ids;
    };
    const std::map<Thing, Target> targets = {
        {Thing::source, {"source document", ids_of(edition.sources)}},
        {Thing::law, {"law", ids_of(edition.laws)}},
        {Thing::actor, {"actor", ids_of(edition.actors)}},
        {Thing::prevention_type, {"kind of prevention", ids_of(edition.prevention_types)}},
        {Thing::funder, {"funder", ids_of(edition.funders)}},
        {Thing::term, {"term in the glossary", ids_of(edition.glossary)}},
        {Thing::chapter, {"chapter", ids_of(edition.chapters)}},
        {Thing::sector, {"sector", ids_of(edition.sectors)}},
        {Thing::leaf_sector, {"sector", leaves}},
        {Thing::sector_choice, {"sector", sector_choices}},
        {Thing::route, {"route", ids_of(edition.routes)}},
        {Thing::cross_sector, {"way across sectors", ids_of(edition.cross_sector)}},
        {Thing::question, {"question", facts_of(edition.questions)}},
    };
    for (const auto& [thing, node] : reading.references) {
        const auto& [name, ids] = targets.at(thing);
        const std::string& id = *node->text();
        if (has(ids, id)) continue;
        if ((thing == Thing::leaf_sector || thing == Thing::sector_choice) && find_sector(edition, id) != nullptr) {
            reading.report.add(node->place,
                               "the sector " + in_quotes(id) + " is divided into others; name one of those");
        } else {
            reading.report.add(node->place, "there is no " + std::string(name) + " " + in_quotes(id) + hint(id, ids));
        }
    }
}

// Each place that an overview leads to, written `<chapter>` or `<chapter>/<section>`.
void check_leads(const Document& document, const Edition& edition, Report& report) {
    const Ids chapters = ids_of(edition.chapters);
    const auto check_lead = [&](std::string_view lead, const Node& node) {
        const std::size_t slash = lead.find('/');
        const std::string_view id = lead.substr(0, slash);
        const Chapter* chapter = find_chapter(edition, id);
        if (chapter == nullptr) {
            report.add(node.place, "there is no chapter " + in_quotes(id) + hint(id, chapters));
        } else if (slash != std::string_view::npos) {
            const std::string_view section = lead.substr(slash + 1);
            const Ids sections = ids_of(chapter->sections);
            if (has(sections, section)) return;
            report.add(node.place, "the chapter " + in_quotes(id) + " has no section " + in_quotes(section) +
                                       hint(section, sections));
        }
    };
    for (const Node& chapter : document.list("chapters")) {
        const Node* sections = chapter.find("sections");
        if (sections == nullptr || sections->list() == nullptr) continue;
        for (const Node& section : *sections->list()) {
            const Node* overview = section.find("overview");
            const Node* rows = overview == nullptr ? nullptr : overview->find("rows");
            if (rows == nullptr || rows->list() == nullptr) continue;
            for (const Node& row : *rows->list()) for_each_text(row, "leads", check_lead);
        }
    }
}

void check_sectors(const Document& document, const Edition& edition, Report& report) {
    for (std::size_t i = 0; i < edition.sectors.size(); ++i) {
        if (!edition.sectors[i].parent) continue;
        const Sector* parent = find_sector(edition, *edition.sectors[i].parent);
        if (parent == nullptr || !parent->parent) continue;
        report.add(document.list("sectors")[i].find("parent")->place,
                   "the sector " + in_quotes(parent->id) + " has a parent itself; expected a sector without one");
    }
}

// Steps of which each waits for another: the first of them and the way round, or nothing.
Ids circle_of(const Route& route) {
    std::map<std::string_view, const Step*> waiting;
    for (const Step& step : route.steps) waiting.emplace(step.id, &step);
    // Do all steps that wait for nothing, again and again; what is left waits for itself.
    for (bool done_any = true; done_any;) {
        done_any = std::erase_if(waiting, [&](const auto& entry) {
                       return std::none_of(entry.second->after.begin(), entry.second->after.end(),
                                           [&](const std::string& id) { return waiting.contains(id); });
                   }) > 0;
    }
    if (waiting.empty()) return {};
    Ids way;
    for (std::string_view at = waiting.begin()->first; !has(way, at);) {
        way.push_back(at);
        const Step& step = *waiting.at(at);
        at = *std::find_if(step.after.begin(), step.after.end(),
                           [&](const std::string& id) { return waiting.contains(id); });
        if (has(way, at)) {
            way.erase(way.begin(), std::find(way.begin(), way.end(), at));
            way.push_back(at);
            return way;
        }
    }
    return way;
}

void check_steps(const Document& document, const Edition& edition, Report& report) {
    for (std::size_t i = 0; i < edition.routes.size(); ++i) {
        const Route& route = edition.routes[i];
        const Node* steps = document.list("routes")[i].find("steps");
        if (steps == nullptr || steps->list() == nullptr) continue;
        const Ids ids = ids_of(route.steps);
        for (const Node& step : *steps->list()) {
            for_each_text(step, "after", [&](std::string_view id, const Node& node) {
                if (has(ids, id)) return;
                report.add(node.place,
                           "the route " + in_quotes(route.id) + " has no step " + in_quotes(id) + hint(id, ids));
            });
        }
        const Ids circle = circle_of(route);
        if (circle.empty()) continue;
        const auto first = static_cast<std::size_t>(std::find(ids.begin(), ids.end(), circle.front()) - ids.begin());
        report.add((*steps->list())[first].find("after")->place, "these steps wait for each other: " + joined(circle));
    }
}

// The tasks that a paper's points name are steps of a route that it is for.
void check_papers(const Document& document, const Edition& edition, Report& report) {
    for (std::size_t i = 0; i < edition.papers.size(); ++i) {
        Ids ids;
        bool all_read = true;
        for (std::size_t r = 0; r < edition.routes.size(); ++r) {
            if (!is_for(edition.papers[i], edition.routes[r].id)) continue;
            const Node* steps = document.list("routes")[r].find("steps");
            all_read = all_read && steps != nullptr && steps->list() != nullptr;
            const Ids of_route = ids_of(edition.routes[r].steps);
            ids.insert(ids.end(), of_route.begin(), of_route.end());
        }
        if (!all_read) continue;
        const Node* points = document.list("papers")[i].find("points");
        if (points == nullptr || points->list() == nullptr) continue;
        for (const Node& point : *points->list()) {
            for_each_text(point, "tasks", [&](std::string_view id, const Node& node) {
                if (has(ids, id)) return;
                report.add(node.place, "no route that this paper is for has a step " + in_quotes(id) + hint(id, ids));
            });
        }
    }
}

// The fields that a conflict can point at with `#`.
constexpr std::array<std::string_view, 25> option_fields = {
    "title",
    "short",
    "summary_general",
    "summary_specific",
    "regulations",
    "law",
    "applies_to",
    "lead_time",
    "term",
    "national_character",
    "payment",
    "participation",
    "follow_up",
    "tariff",
    "application",
    "evaluation_required",
    "duration",
    "period",
    "deductible",
    "requirements",
    "choose_when",
    "consequences",
    "advantages",
    "disadvantages",
    "insured_care_automatic",
};
constexpr std::array<std::string_view, 5> sector_fields = {"name", "summary", "care", "words", "links"};
constexpr std::array<std::string_view, 4> route_fields = {"name", "summary", "steps", "follow_up"};

void check_concern(std::string_view concern, const Node& node, const Edition& edition, const Ids& ids, Report& report) {
    const std::size_t hash = concern.find('#');
    const std::string_view id = concern.substr(0, hash);
    if (!has(ids, id)) {
        report.add(node.place, "there is no option, sector or route " + in_quotes(id) + hint(id, ids));
        return;
    }
    if (hash == std::string_view::npos) return;
    // What is said of a sector or a route can be about a field of all its options.
    Ids fields(option_fields.begin(), option_fields.end());
    if (find_sector(edition, id) != nullptr) fields.insert(fields.begin(), sector_fields.begin(), sector_fields.end());
    if (find_route(edition, id) != nullptr) fields.insert(fields.begin(), route_fields.begin(), route_fields.end());
    const std::string_view field = concern.substr(hash + 1);
    if (!has(fields, field)) {
        report.add(node.place, in_quotes(id) + " has no field " + in_quotes(field) + hint(field, fields));
    }
}

void check_conflicts_and_developments(const Document& document, const Edition& edition, Report& report) {
    Ids ids = ids_of(edition.options);
    for (const Ids& more : {ids_of(edition.sectors), ids_of(edition.routes)})
        ids.insert(ids.end(), more.begin(), more.end());
    for (const Node& conflict : document.list("conflicts")) {
        for_each_text(conflict, "concerns", [&](std::string_view concern, const Node& node) {
            check_concern(concern, node, edition, ids, report);
        });
    }
    const Ids funders = ids_of(edition.funders);
    ids.insert(ids.end(), funders.begin(), funders.end());
    for (const Node& development : document.list("developments")) {
        for_each_text(development, "affects", [&](std::string_view id, const Node& node) {
            if (has(ids, id)) return;
            report.add(node.place, "there is no option, sector, route or funder " + in_quotes(id) + hint(id, ids));
        });
    }
}

// The two questions whose choices are ids of the edition.
void check_choices_agree(const Document& document, const Edition& edition, Report& report) {
    if (const Question* prevention = find_question(edition, "prevention_type")) {
        const Ids values = values_of(*prevention);
        for (std::size_t i = 0; i < edition.prevention_types.size(); ++i) {
            const std::string& id = edition.prevention_types[i].id;
            if (id.empty() || has(values, id)) continue;
            report.add(document.list("prevention_types")[i].find("id")->place,
                       "the question \"prevention_type\" has no choice " + in_quotes(id) + hint(id, values));
        }
    }
    if (const Question* sectors = find_question(edition, "sectors")) {
        Ids leaves;
        for (const Sector* sector : leaf_sectors(edition)) leaves.push_back(sector->id);
        const Node& question = document.list("questions")[static_cast<std::size_t>(sectors - edition.questions.data())];
        const Node* choices = question.find("choices");
        if (choices == nullptr || choices->list() == nullptr) return;
        const Ids values = values_of(*sectors);
        for (const Node& choice : *choices->list()) {
            const Node* value = choice.find("value");
            if (value == nullptr || value->text() == nullptr || has(leaves, *value->text())) continue;
            if (find_sector(edition, *value->text()) == nullptr) continue;  // not described in this edition
            report.add(value->place, "the sector " + in_quotes(*value->text()) + " is divided into others; name those");
        }
        for (const std::string_view leaf : leaves) {
            if (!leaf.empty() && !has(values, leaf)) {
                report.add(choices->place, "the sector " + in_quotes(leaf) + " is missing from these choices");
            }
        }
    }
}

bool mentions(const Condition& condition, std::string_view fact) {
    return (condition.kind == Condition::Kind::leaf && condition.fact == fact) ||
           std::any_of(condition.children.begin(), condition.children.end(),
                       [&](const Condition& child) { return mentions(child, fact); });
}

void check_questions(const Document& document, const Edition& edition, Report& report) {
    for (std::size_t i = 0; i < edition.questions.size(); ++i) {
        const Question& question = edition.questions[i];
        const Node& node = document.list("questions")[i];
        if (question.absent_means) {
            const std::string expected = expected_instead(question, *question.absent_means);
            const Node& absent = *node.find("absent_means");
            if (!expected.empty()) report.expected(expected, absent);
        }
        if (question.ask_when && mentions(*question.ask_when, question.fact)) {
            report.add(node.find("ask_when")->place, "whether this is asked cannot depend on its own answer");
        }
    }
}

}  // namespace

void check(const Document& document, const Edition& edition, Reading& reading) {
    Report& report = reading.report;
    const EditionInfo& info = edition.info;
    if (info.valid_from.ok() && info.valid_until.ok() && info.valid_until <= info.valid_from) {
        report.add(document.edition->place, "the edition ends before it begins");
    }
    check_references(edition, reading);
    check_leads(document, edition, report);
    check_sectors(document, edition, report);
    check_steps(document, edition, report);
    check_papers(document, edition, report);
    check_conflicts_and_developments(document, edition, report);
    check_choices_agree(document, edition, report);
    check_questions(document, edition, report);
    check_conditions(document, edition, reading);
}

}  // namespace wegwijzer::content
