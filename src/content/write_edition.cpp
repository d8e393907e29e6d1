#include "content/write_edition.h"

#include "content/json_object.h"
#include "content/names.h"
#include "content/value_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::content {

namespace {

using Json = nlohmann::ordered_json;

Json scalar_json(const Scalar& value) {
    if (const auto* number = std::get_if<double>(&value)) return number_json(*number);
    if (const auto* yes = std::get_if<bool>(&value)) return *yes;
    return std::get<std::string>(value);
}

Json operand(const Operand& value) {
    if (const auto* values = std::get_if<std::vector<Scalar>>(&value)) return list_json(*values, scalar_json);
    if (const auto* number = std::get_if<double>(&value)) return number_json(*number);
    if (const auto* yes = std::get_if<bool>(&value)) return *yes;
    return std::get<std::string>(value);
}

void add_condition(Json& json, const char* name, const std::optional<Condition>& condition) {
    if (condition) json[name] = to_json(*condition);
}

void add_texts(Json& json, const char* name, const std::vector<std::string>& texts) {
    if (!texts.empty()) json[name] = texts;
}

Json source(const Source& source) { return object({{"document", source.document}, {"section", source.section}}); }

Json info(const EditionInfo& info) {
    return object({{"id", info.id},
                   {"title", info.title},
                   {"version", info.version},
                   {"valid_from", info.valid_from},
                   {"valid_until", info.valid_until},
                   {"language", info.language},
                   {"publisher", info.publisher}});
}

Json document(const SourceDocument& document) {
    return object({{"id", document.id},
                   {"title", document.title},
                   {"publisher", document.publisher},
                   {"date", document.date},
                   {"url", document.url}});
}

Json law(const Law& law) {
    return object({{"id", law.id},
                   {"name", law.name},
                   {"summary", law.summary},
                   {"nza_role", law.nza_role},
                   {"source", source(law.source)}});
}

template <class T>
Json named(const T& thing) {
    return object(
        {{"id", thing.id}, {"name", thing.name}, {"summary", thing.summary}, {"source", source(thing.source)}});
}

Json funder(const Funder& funder) {
    return object({{"id", funder.id},
                   {"name", funder.name},
                   {"summary", funder.summary},
                   {"url", funder.url},
                   {"source", source(funder.source)}});
}

Json term(const Term& term) {
    Json json = object({{"id", term.id}, {"term", term.term}, {"text", term.text}});
    add_texts(json, "forms", term.forms);
    json["source"] = source(term.source);
    return json;
}

Json link(const Link& link) { return object({{"title", link.title}, {"url", link.url}}); }

Json about(const About& about) {
    Json json = Json::object();
    add_texts(json, "laws", about.laws);
    add_texts(json, "actors", about.actors);
    add_texts(json, "prevention_types", about.prevention_types);
    add_texts(json, "funders", about.funders);
    add_texts(json, "glossary", about.glossary);
    add_texts(json, "chapters", about.chapters);
    add_texts(json, "sectors", about.sectors);
    add_texts(json, "routes", about.routes);
    add_texts(json, "cross_sector", about.cross_sector);
    return json;
}

Json overview(const Overview& overview) {
    return object({{"caption", overview.caption},
                   {"columns", overview.columns},
                   {"rows", list_json(overview.rows, [](const Overview::Row& row) {
                        Json json = object({{"title", row.title}, {"cells", row.cells}});
                        add_texts(json, "leads", row.leads);
                        return json;
                    })}});
}

Json section(const Section& section) {
    Json json = object({{"id", section.id}, {"title", section.title}, {"text", section.text}});
    add_texts(json, "points", section.points);
    if (section.overview) json["overview"] = overview(*section.overview);
    if (Json things = about(section.about); !things.empty()) json["about"] = std::move(things);
    if (!section.links.empty()) json["links"] = list_json(section.links, link);
    json["source"] = source(section.source);
    return json;
}

Json chapter(const Chapter& chapter) {
    Json json = object({{"id", chapter.id}, {"title", chapter.title}, {"summary", chapter.summary}});
    if (!chapter.group.empty()) json["group"] = chapter.group;
    json["sections"] = list_json(chapter.sections, section);
    return json;
}

Json sector(const Sector& sector) {
    return object({{"id", sector.id},
                   {"parent", sector.parent},
                   {"name", sector.name},
                   {"summary", sector.summary},
                   {"care", sector.care},
                   {"words", sector.words},
                   {"links", list_json(sector.links, link)},
                   {"source", source(sector.source)}});
}

void add_moment(Json& json, const char* name, const std::optional<Moment>& moment) {
    if (!moment) return;
    Json& written = json[name];
    written["anchor"] = name_of(anchor_names, moment->anchor);
    if (moment->months != 0) written["months"] = moment->months;
    if (moment->weeks != 0) written["weeks"] = moment->weeks;
    if (moment->days != 0) written["days"] = moment->days;
}

Json step(const Step& step) {
    Json json = object({{"id", step.id}, {"text", step.text}, {"actor", step.actor}, {"documents", step.documents}});
    add_texts(json, "after", step.after);
    add_condition(json, "when", step.when);
    add_moment(json, "earliest", step.earliest);
    add_moment(json, "due", step.due);
    json["source"] = source(step.source);
    return json;
}

Json route(const Route& route) {
    return object({{"id", route.id},
                   {"name", route.name},
                   {"summary", route.summary},
                   {"steps", list_json(route.steps, step)},
                   {"follow_up", route.follow_up},
                   {"source", source(route.source)}});
}

Json paper_point(const Paper::Point& point) {
    Json json = object({{"id", point.id}, {"title", point.title}, {"text", point.text}});
    add_condition(json, "when", point.when);
    add_texts(json, "facts", point.facts);
    if (!point.fills.empty()) {
        json["fills"] = list_json(point.fills, [](PaperFill fill) { return Json(name_of(paper_fill_names, fill)); });
    }
    add_texts(json, "tasks", point.tasks);
    add_moment(json, "day", point.day);
    if (!point.asks.empty()) json["asks"] = point.asks;
    if (point.of_idea) json["of_idea"] = true;
    json["source"] = source(point.source);
    return json;
}

Json paper(const Paper& paper) {
    Json json = object({{"id", paper.id}, {"title", paper.title}, {"summary", paper.summary}});
    add_texts(json, "routes", paper.routes);
    add_condition(json, "when", paper.when);
    json["points"] = list_json(paper.points, paper_point);
    return json;
}

Json regulation(const Regulation& regulation) {
    return object({{"code", regulation.code},
                   {"articles", regulation.articles},
                   {"title", regulation.title},
                   {"url", regulation.url}});
}

Json requirement(const Requirement& requirement) {
    Json json = object({{"id", requirement.id},
                        {"kind", name_of(requirement_names, requirement.kind)},
                        {"when", to_json(requirement.when)}});
    add_condition(json, "applies_when", requirement.applies_when);
    add_condition(json, "unmet_when", requirement.unmet_when);
    if (requirement.ruled_out == RuledOut::never) json["unmet_when"] = nullptr;
    json["text"] = requirement.text;
    json["source"] = source(requirement.source);
    return json;
}

Json choose_when(const ChooseWhen& point) {
    return object({{"id", point.id},
                   {"when", point.when ? to_json(*point.when) : Json(nullptr)},
                   {"judgements", point.judgements},
                   {"text", point.text},
                   {"source", source(point.source)}});
}

Json consequence(const Consequence& consequence) {
    Json json = object({{"id", consequence.id}});
    add_condition(json, "when", consequence.when);
    json["text"] = consequence.text;
    json["source"] = source(consequence.source);
    return json;
}

Json tagged(const TaggedText& point) { return object({{"tag", point.tag}, {"text", point.text}}); }

Json application(const std::optional<Application>& application) {
    if (!application) return nullptr;
    return object({{"joint", application->joint}, {"decision_weeks", application->decision_weeks}});
}

Json period(const std::optional<Period>& period) {
    if (!period) return nullptr;
    return object({{"from", period->from}, {"until", period->until}});
}

Json option(const Option& option) {
    Json specific = option.summary_specific;
    if (specific.size() == 1) specific = option.summary_specific.front();
    Json duration = object({{"kind", name_of(duration_names, option.duration.kind)},
                            {"months", option.duration.months},
                            {"extension_months", option.duration.extension_months}});
    Json participation = object(
        {{"kind", name_of(participation_names, option.participation.kind)}, {"text", option.participation.text}});
    Json follow_up =
        object({{"kind", name_of(follow_up_names, option.follow_up.kind)}, {"text", option.follow_up.text}});
    Json tariff = object({{"kind", name_of(tariff_names, option.tariff.kind)}, {"percent", option.tariff.percent}});
    return object({{"id", option.id},
                   {"sector", option.sector},
                   {"route", option.route},
                   {"title", option.title},
                   {"short", option.short_name},
                   {"summary_general", option.summary_general},
                   {"summary_specific", std::move(specific)},
                   {"regulations", list_json(option.regulations, regulation)},
                   {"law", option.law},
                   {"applies_to", option.applies_to},
                   {"national_character", option.national_character},
                   {"lead_time", option.lead_time},
                   {"term", option.term},
                   {"payment", option.payment},
                   {"participation", std::move(participation)},
                   {"follow_up", std::move(follow_up)},
                   {"tariff", std::move(tariff)},
                   {"application", application(option.application)},
                   {"evaluation_required", option.evaluation_required},
                   {"duration", std::move(duration)},
                   {"period", period(option.period)},
                   {"deductible", name_of(deductible_names, option.deductible)},
                   {"insured_care_automatic", option.insured_care_automatic},
                   {"requirements", list_json(option.requirements, requirement)},
                   {"choose_when", list_json(option.choose_when, choose_when)},
                   {"consequences", list_json(option.consequences, consequence)},
                   {"advantages", list_json(option.advantages, tagged)},
                   {"disadvantages", list_json(option.disadvantages, tagged)},
                   {"source", source(option.source)}});
}

Json cross_sector(const CrossSector& way) {
    Json json = object({{"id", way.id},
                        {"name", way.name},
                        {"summary", way.summary},
                        {"temporary", way.temporary},
                        {"patient_payment_title", way.patient_payment_title},
                        {"laws", way.laws},
                        {"status", way.status},
                        {"differs_because", way.differs_because}});
    add_texts(json, "forms", way.forms);
    json["when"] = to_json(way.when);
    json["source"] = source(way.source);
    return json;
}

Json choice(const Choice& choice) { return object({{"value", value_json(choice.value)}, {"label", choice.label}}); }

Json question(const Question& question) {
    Json json = object({{"fact", question.fact},
                        {"type", name_of(fact_type_names, question.type)},
                        {"class", name_of(fact_class_names, question.fact_class)},
                        {"prompt", question.prompt},
                        {"help", question.help},
                        {"why", question.why},
                        {"choices", list_json(question.choices, choice)}});
    add_condition(json, "ask_when", question.ask_when);
    add_texts(json, "sectors", question.sectors);
    if (question.absent_means) json["absent_means"] = value_json(*question.absent_means);
    if (question.contradicts) {
        json["contradicts"] =
            object({{"when", to_json(question.contradicts->when)}, {"text", question.contradicts->text}});
    }
    if (question.minimum) json["minimum"] = number_json(*question.minimum);
    if (question.whole) json["whole"] = true;
    if (!question.unit.empty()) json["unit"] = question.unit;
    return json;
}

Json conflict_value(const ConflictValue& value) {
    return object({{"value", value.value}, {"source", source(value.source)}});
}

Json conflict(const Conflict& conflict) {
    return object({{"id", conflict.id},
                   {"kind", name_of(conflict_names, conflict.kind)},
                   {"concerns", conflict.concerns},
                   {"values", list_json(conflict.values, conflict_value)},
                   {"shown", conflict.shown},
                   {"text", conflict.text}});
}

Json development(const Development& development) {
    Json source = object(
        {{"title", development.source_title}, {"date", development.source_date}, {"url", development.source_url}});
    return object({{"id", development.id},
                   {"date", development.date},
                   {"affects", development.affects},
                   {"text", development.text},
                   {"source", std::move(source)}});
}

Json explained(const Explained& explained) { return object({{"id", explained.id}, {"text", explained.text}}); }

}  // namespace

Json to_json(const Condition& condition) {
    switch (condition.kind) {
        case Condition::Kind::all:
            return object(
                {{"all", list_json(condition.children, [](const Condition& child) { return to_json(child); })}});
        case Condition::Kind::any:
            return object(
                {{"any", list_json(condition.children, [](const Condition& child) { return to_json(child); })}});
        case Condition::Kind::negation:
            return object({{"not", to_json(condition.children.front())}});
        case Condition::Kind::leaf:
            break;
    }
    return object({{"fact", condition.fact},
                   {"operator", name_of(operator_names, condition.op)},
                   {"value", operand(condition.value)}});
}

Json to_json(const Edition& edition) {
    return object({{"edition", info(edition.info)},
                   {"sources", list_json(edition.sources, document)},
                   {"laws", list_json(edition.laws, law)},
                   {"actors", list_json(edition.actors, named<Actor>)},
                   {"prevention_types", list_json(edition.prevention_types, named<PreventionType>)},
                   {"funders", list_json(edition.funders, funder)},
                   {"glossary", list_json(edition.glossary, term)},
                   {"chapters", list_json(edition.chapters, chapter)},
                   {"sectors", list_json(edition.sectors, sector)},
                   {"routes", list_json(edition.routes, route)},
                   {"options", list_json(edition.options, option)},
                   {"cross_sector", list_json(edition.cross_sector, cross_sector)},
                   {"questions", list_json(edition.questions, question)},
                   {"conflicts", list_json(edition.conflicts, conflict)},
                   {"developments", list_json(edition.developments, development)},
                   {"papers", list_json(edition.papers, paper)},
                   {"explained", list_json(edition.explained, explained)}});
}

}  // namespace wegwijzer::content
