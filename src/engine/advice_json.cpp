#include "engine/advice_json.h"

#include "content/json_object.h"
#include "content/value_json.h"
#include "engine/edition_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::engine {
namespace {

using content::list_json;
using content::object;
using Json = nlohmann::ordered_json;

Json to_json(const content::Source& source) {
    return object({{"document", source.document}, {"section", source.section}});
}

Json to_json(const std::vector<ChangeSet>& sets) {
    return list_json(sets, [](const ChangeSet& set) {
        return list_json(set, [](const FactChange& change) {
            return object({{"fact", change.fact}, {"value", content::value_json(change.value)}});
        });
    });
}

template <class Thing>
Json ids_of(const std::vector<const Thing*>& things) {
    return list_json(things, [](const Thing* thing) { return Json(thing->id); });
}

Json requirement_json(const RequirementState& judged) {
    const auto& [requirement, state] = judged;
    const bool hard = requirement->kind == content::RequirementKind::hard;
    return object({{"id", requirement->id},
                   {"kind", hard ? "hard" : "actionable"},
                   {"state", id_of(state)},
                   {"text", requirement->text},
                   {"source", to_json(requirement->source)}});
}

Json point_json(const ChooseWhenState& judged) {
    const auto& [point, state] = judged;
    return object({{"id", point->id},
                   {"state", id_of(state)},
                   {"judgements", point->judgements},
                   {"text", point->text},
                   {"source", to_json(point->source)}});
}

Json consequence_json(const content::Consequence* one) {
    return object({{"id", one->id}, {"text", one->text}, {"source", to_json(one->source)}});
}

Json to_json(const OptionAdvice& advice) {
    return object({{"id", advice.option->id},
                   {"sector", advice.option->sector},
                   {"route", advice.option->route},
                   {"title", advice.option->title},
                   {"verdict", id_of(advice.verdict)},
                   {"rank", advice.rank},
                   {"rank_reasons", advice.rank_reasons},
                   {"currency", id_of(advice.currency)},
                   {"requirements", list_json(advice.requirements, requirement_json)},
                   {"choose_when", list_json(advice.choose_when, point_json)},
                   {"consequences", list_json(advice.consequences, consequence_json)},
                   {"conflicts", ids_of(advice.conflicts)},
                   {"developments", ids_of(advice.developments)},
                   {"missing_facts", advice.missing_facts},
                   {"what_if", advice.what_if ? to_json(*advice.what_if) : Json()},
                   {"what_if_idea", to_json(advice.what_if_idea)}});
}

}  // namespace

Json to_json(const content::Edition& edition, const Advice& advice) {
    const content::Question* next = advice.next_question;
    return object(
        {{"edition", edition_json(edition.info)},
         {"as_of", advice.as_of},
         {"currency", id_of(advice.currency)},
         {"outcomes",
          list_json(advice.outcomes,
                    [](const Outcome& outcome) { return object({{"id", outcome.id}, {"text", outcome.text}}); })},
         {"problems", list_json(advice.problems,
                                [](const AnswerProblem& problem) {
                                    return object({{"fact", problem.fact}, {"text", problem.text}});
                                })},
         {"options", list_json(advice.options, [](const OptionAdvice& option) { return to_json(option); })},
         {"unavailable",
          list_json(advice.unavailable,
                    [](const Unavailable& one) { return object({{"sector", one.sector}, {"route", one.route}}); })},
         {"cross_sector",
          list_json(advice.cross_sector,
                    [](const CrossSectorAdvice& one) {
                        return object({{"id", one.instrument->id}, {"relevant", one.relevant}, {"text", one.text}});
                    })},
         {"next_question", next == nullptr ? Json() : object({{"fact", next->fact}, {"prompt", next->prompt}})},
         {"questions_left_at_most", advice.questions_left_at_most},
         {"settled", advice.settled}});
}

std::string_view id_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::fits:
            return "fits";
        case Verdict::conditional:
            return "conditional";
        case Verdict::undetermined:
            return "undetermined";
        case Verdict::unsuited:
            return "unsuited";
        case Verdict::excluded:
            return "excluded";
    }
    return "";
}

std::string_view id_of(State state) {
    switch (state) {
        case State::met:
            return "met";
        case State::open:
            return "open";
        case State::unknown:
            return "unknown";
        case State::unmet:
            return "unmet";
    }
    return "";
}

std::string_view id_of(content::Currency currency) {
    switch (currency) {
        case content::Currency::not_yet:
            return "not_yet";
        case content::Currency::current:
            return "current";
        case content::Currency::expired:
            return "expired";
    }
    return "";
}

}  // namespace wegwijzer::engine
