// One edition of the guide, as plain values: the whole of what the advisor knows.
//
// The shapes are those of docs/content.md, field by field; only the loader makes an Edition, and an Edition that it
// made is valid: every id is unique, every reference leads somewhere, every fact in a condition is a question (or
// `as_of`). Nobody changes it afterwards. Vectors keep the order of the files, which is the order of the guide.
#pragma once

#include "content/condition.h"
#include "content/date.h"
#include "content/fact.h"

#include <optional>
#include <string>
#include <vector>

namespace wegwijzer::content {

struct Source {
    std::string document;  // id of a SourceDocument
    std::string section;   // the section's name, as printed
};

struct EditionInfo {
    std::string id, title, version;
    Date valid_from{};
    Date valid_until{};  // the first day on which it no longer holds (printed "tot")
    std::string language, publisher;
};

struct SourceDocument {
    std::string id, title, publisher;
    std::optional<Date> date;
    std::optional<std::string> url;
};

struct Law {
    std::string id, name, summary, nza_role;
    Source source;
};

struct Actor {
    std::string id, name, summary;
    Source source;
};

struct PreventionType {
    std::string id, name, summary;
    Source source;
};

struct Funder {
    std::string id, name, summary;
    std::optional<std::string> url;
    Source source;
};

struct Term {
    std::string id, term, text;
    std::vector<std::string> forms;  // how else it is written: plurals, short forms
    Source source;
};

struct Link {
    std::string title;
    std::optional<std::string> url;
};

// What a passage is about: ids of other things of the edition, for a screen to show with it or to lead to.
struct About {
    std::vector<std::string> laws, actors, prevention_types, funders, glossary, chapters, sectors, routes, cross_sector;
};

// Things side by side: a row a thing, a column an aspect, a text where they meet.
struct Overview {
    struct Row {
        std::string title;
        std::vector<std::string> cells;  // one a column
        // Where the title and each cell are explained: "<chapter>" or "<chapter>/<section>", "" nowhere. Empty, or one
        // more than there are columns.
        std::vector<std::string> leads;
    };
    std::string caption;
    std::vector<std::string> columns;
    std::vector<Row> rows;
};

// One point that a chapter explains. A screen shows its parts in this order.
struct Section {
    std::string id, title;
    std::vector<std::string> text;    // paragraphs, one or more
    std::vector<std::string> points;  // a list that follows them
    std::optional<Overview> overview;
    About about;
    std::vector<Link> links;
    Source source;
};

// What the guide explains apart from its sectors: how care is organised, paid for, renewed.
struct Chapter {
    std::string id, title, summary;
    std::string group;              // what it stands under in the table of contents; "" where that has no parts
    std::vector<Section> sections;  // ids are unique in the chapter
};

struct Sector {
    std::string id;
    std::optional<std::string> parent;
    std::string name, summary;
    std::vector<std::string> care;
    std::vector<std::string> words;  // what a visitor may type to find it
    std::vector<Link> links;
    Source source;
};

// A day of a plan, described: an anchor, moved. Which day an anchor is, is the plan layer's business.
enum class Anchor {
    start,
    round_opens,
    round_closes,
    interim,
    final_evaluation,
    end,
    extension,  // the last day to which an experiment can be extended
    standstill,
    refusal,
    objection,
    edition_end,
    period_end,
};

struct Moment {
    Anchor anchor = Anchor::start;
    int months = 0, weeks = 0, days = 0;
};

struct Step {
    std::string id, text;
    std::string actor;  // id of an Actor
    std::vector<std::string> documents;
    std::vector<std::string> after;  // ids of steps of the same route
    std::optional<Condition> when;   // part of the plan unless false; absent: always
    std::optional<Moment> earliest, due;
    Source source;
};

struct Route {
    std::string id, name, summary;
    std::vector<Step> steps;
    std::vector<std::string> follow_up;
    Source source;
};

struct Regulation {
    std::string code;
    std::vector<std::string> articles;
    std::string title;
    std::optional<std::string> url;
};

enum class ParticipationKind { own_contract, join_agreement, open_after_approval };
enum class FollowUpKind { renegotiate, regular_after_evaluation, renegotiate_or_regular, already_regular };
enum class TariffKind { free, maximum_plus, maximum, agreed };
enum class DurationKind { contract, fixed, experiment, structural };
enum class Deductible { applies, exempt, not_stated };
enum class RequirementKind { hard, actionable };

struct Participation {
    ParticipationKind kind{};
    std::string text;
};

struct FollowUp {
    FollowUpKind kind{};
    std::string text;
};

struct Tariff {
    TariffKind kind{};
    std::optional<double> percent;
};

struct Application {
    bool joint = false;
    int decision_weeks = 0;
};

struct Duration {
    DurationKind kind{};
    std::optional<int> months, extension_months;
};

struct Period {
    Date from{};
    Date until{};  // the last day on which it holds (printed "tot en met")
};

// Which answers rule an actionable requirement out.
enum class RuledOut { by_failing, never, by_condition };

struct Requirement {
    std::string id;
    RequirementKind kind{};
    Condition when;                         // met when this holds
    std::optional<Condition> applies_when;  // exists only when this holds; absent: always
    RuledOut ruled_out = RuledOut::by_failing;
    std::optional<Condition> unmet_when;  // for by_condition
    std::string text;
    Source source;
};

struct ChooseWhen {
    std::string id;
    std::optional<Condition> when;  // absent: judgements only, so met
    std::vector<std::string> judgements;
    std::string text;
    Source source;
};

struct Consequence {
    std::string id;
    std::optional<Condition> when;  // absent: always
    std::string text;
    Source source;
};

struct TaggedText {
    std::string tag, text;
};

struct Option {
    std::string id;  // <sector>/<route>
    std::string sector, route, title;
    std::string short_name;  // `short`: at most 24 letters
    std::string summary_general;
    std::vector<std::string> summary_specific;  // one or more
    std::vector<Regulation> regulations;
    std::string law;
    std::string applies_to, national_character, lead_time, term, payment;
    Participation participation;
    FollowUp follow_up;
    Tariff tariff;
    std::optional<Application> application;
    bool evaluation_required = false;
    Duration duration;
    std::optional<Period> period;
    Deductible deductible{};
    std::optional<bool> insured_care_automatic;  // absent: not stated
    std::vector<Requirement> requirements;
    std::vector<ChooseWhen> choose_when;
    std::vector<Consequence> consequences;
    std::vector<TaggedText> advantages, disadvantages;
    Source source;
};

struct CrossSector {
    std::string id, name, summary;
    std::optional<bool> temporary, patient_payment_title;  // absent: not stated
    std::vector<std::string> laws;                         // none: not stated
    std::string status, differs_because;
    std::vector<std::string> forms;
    Condition when;  // relevant for these answers
    Source source;
};

enum class FactType { boolean, choice, list, number, date };
enum class FactClass { idea, wish, arrangement };

struct Choice {
    FactValue value;
    std::string label;
};

struct Contradiction {
    Condition when;  // with these other answers, this answer can't stand
    std::string text;
};

struct Question {
    std::string fact;
    FactType type{};
    FactClass fact_class{};
    std::string prompt, help, why;
    std::vector<Choice> choices;  // empty for number and date; yes and no for boolean
    std::optional<Condition> ask_when;
    std::vector<std::string> sectors;  // concerns only these; empty: all
    std::optional<FactValue> absent_means;
    std::optional<Contradiction> contradicts;
    std::optional<double> minimum;  // number
    bool whole = false;             // number
    std::string unit;               // number, "%" or ""
};

struct ConflictValue {
    std::string value;
    Source source;
};

// What is wrong: two places say different things, the same thing is said twice, or something is left open.
enum class ConflictKind { contradiction, repetition, gap };

struct Conflict {
    std::string id;
    ConflictKind kind{};
    std::vector<std::string> concerns;  // ids of options, sectors or routes, some with #field
    std::vector<ConflictValue> values;
    std::string shown, text;
};

struct Development {
    std::string id;
    std::optional<Date> date;
    std::vector<std::string> affects;
    std::string text;
    std::string source_title;
    std::optional<Date> source_date;
    std::optional<std::string> source_url;
};

// What of a point the program says by itself, from the option, the advice about it and its plan. summary: what the
// option is. reasons: which points to choose it by hold. requirements: those not arranged yet. regulations: the rules
// it stands in. advantages. tasks: who must do what, by when.
enum class PaperFill { summary, reasons, requirements, regulations, advantages, tasks };

// A paper to take along to a talk, or to write an application by: what belongs on it.
struct Paper {
    struct Point {
        std::string id, title, text;     // text: what belongs here
        std::optional<Condition> when;   // belongs on the paper unless false; absent: always
        std::vector<std::string> facts;  // what was answered to these questions says (part of) it
        std::vector<PaperFill> fills;
        std::vector<std::string> tasks;  // ids of steps, of a route that the paper is for, by which it is done
        std::optional<Moment> day;       // the point is about this day
        std::string asks;                // what the user must write here; "": nothing
        bool of_idea = false;            // those words are about the idea, whichever option is to pay for it
        Source source;
    };
    std::string id, title, summary;
    std::vector<std::string> routes;  // for options by these routes; empty: for all
    std::optional<Condition> when;    // of use unless false; absent: always
    std::vector<Point> points;        // ids are unique in the paper
};

// Why something that the rule analysis finds (engine/analyse.h) is as it should be.
struct Explained {
    std::string id;  // of the findings; `*` stands for any word in it
    std::string text;
};

struct Edition {
    EditionInfo info;
    std::vector<SourceDocument> sources;
    std::vector<Law> laws;
    std::vector<Actor> actors;
    std::vector<PreventionType> prevention_types;
    std::vector<Funder> funders;
    std::vector<Term> glossary;
    std::vector<Chapter> chapters;  // in the order in which to read them
    std::vector<Sector> sectors;
    std::vector<Route> routes;
    std::vector<Option> options;
    std::vector<CrossSector> cross_sector;
    std::vector<Question> questions;
    std::vector<Conflict> conflicts;
    std::vector<Development> developments;
    std::vector<Paper> papers;
    std::vector<Explained> explained;
};

// Looks something up by id; null where there is none.
const Sector* find_sector(const Edition& edition, std::string_view id);
const Route* find_route(const Edition& edition, std::string_view id);
const Option* find_option(const Edition& edition, std::string_view id);
const Question* find_question(const Edition& edition, std::string_view fact);
const Actor* find_actor(const Edition& edition, std::string_view id);
const Law* find_law(const Edition& edition, std::string_view id);
const PreventionType* find_prevention_type(const Edition& edition, std::string_view id);
const Funder* find_funder(const Edition& edition, std::string_view id);
const Term* find_term(const Edition& edition, std::string_view id);
const Chapter* find_chapter(const Edition& edition, std::string_view id);
const CrossSector* find_cross_sector(const Edition& edition, std::string_view id);
const Paper* find_paper(const Edition& edition, std::string_view id);
const SourceDocument* find_source(const Edition& edition, std::string_view id);

// The sectors that hold options: those that are nobody's parent, in order.
std::vector<const Sector*> leaf_sectors(const Edition& edition);

// The options of a sector, in order.
std::vector<const Option*> options_of(const Edition& edition, std::string_view sector);

// The papers for options by this route, in order.
std::vector<const Paper*> papers_for(const Edition& edition, std::string_view route);
bool is_for(const Paper& paper, std::string_view route);

// The conflicts and developments that concern an option: by its own id, its sector (or that sector's parent), or its
// route. A conflict's `#field` part does not matter here.
std::vector<const Conflict*> conflicts_of(const Edition& edition, const Option& option);
// Those about this very field of the option ("fysiotherapie/max-max#tariff", "max-max#tariff").
std::vector<const Conflict*> conflicts_of(const Edition& edition, const Option& option, std::string_view field);
std::vector<const Development*> developments_of(const Edition& edition, const Option& option);

// Whether an edition, or a period, holds on a day.
enum class Currency { not_yet, current, expired };
Currency currency_on(const EditionInfo& info, Date day);
Currency currency_on(const Period& period, Date day);

}  // namespace wegwijzer::content
