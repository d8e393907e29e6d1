#include "engine/advice_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace wegwijzer::engine {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const content::FactValue& value) {
    return std::visit(
        [](const auto& own) -> Json {
            if constexpr (std::is_same_v<std::decay_t<decltype(own)>, double>) {
                // A whole number is written as one: 10, not 10.0.
                constexpr double exact = 9007199254740992.0;
                if (own == std::floor(own) && std::abs(own) <= exact) return static_cast<std::int64_t>(own);
            }
            return own;
        },
        value);
}

Json to_json(const content::Source& source) { return {{"document", source.document}, {"section", source.section}}; }

Json to_json(const std::vector<ChangeSet>& sets) {
    Json all = Json::array();
    for (const ChangeSet& set : sets) {
        Json changes = Json::array();
        for (const FactChange& change : set)
            changes.push_back({{"fact", change.fact}, {"value", to_json(change.value)}});
        all.push_back(std::move(changes));
    }
    return all;
}

template <class Things>
Json ids_of(const Things& things) {
    Json ids = Json::array();
    for (const auto* thing : things) ids.push_back(thing->id);
    return ids;
}

Json to_json(const OptionAdvice& advice) {
    Json requirements = Json::array();
    for (const auto& [requirement, state] : advice.requirements) {
        const bool hard = requirement->kind == content::RequirementKind::hard;
        requirements.push_back({{"id", requirement->id},
                                {"kind", hard ? "hard" : "actionable"},
                                {"state", id_of(state)},
                                {"text", requirement->text},
                                {"source", to_json(requirement->source)}});
    }
    Json points = Json::array();
    for (const auto& [point, state] : advice.choose_when) {
        points.push_back({{"id", point->id},
                          {"state", id_of(state)},
                          {"judgements", point->judgements},
                          {"text", point->text},
                          {"source", to_json(point->source)}});
    }
    Json consequences = Json::array();
    for (const content::Consequence* one : advice.consequences) {
        consequences.push_back({{"id", one->id}, {"text", one->text}, {"source", to_json(one->source)}});
    }
    return {{"id", advice.option->id},
            {"sector", advice.option->sector},
            {"route", advice.option->route},
            {"title", advice.option->title},
            {"verdict", id_of(advice.verdict)},
            {"rank", advice.rank},
            {"rank_reasons", advice.rank_reasons},
            {"currency", id_of(advice.currency)},
            {"requirements", std::move(requirements)},
            {"choose_when", std::move(points)},
            {"consequences", std::move(consequences)},
            {"conflicts", ids_of(advice.conflicts)},
            {"developments", ids_of(advice.developments)},
            {"missing_facts", advice.missing_facts},
            {"what_if", advice.what_if ? to_json(*advice.what_if) : Json(nullptr)},
            {"what_if_idea", to_json(advice.what_if_idea)}};
}

}  // namespace

Json to_json(const content::Edition& edition, const Advice& advice) {
    Json json;
    json["edition"] = {{"id", edition.info.id},
                       {"title", edition.info.title},
                       {"version", edition.info.version},
                       {"valid_from", content::to_iso(edition.info.valid_from)},
                       {"valid_until", content::to_iso(edition.info.valid_until)}};
    json["as_of"] = content::to_iso(advice.as_of);
    json["currency"] = id_of(advice.currency);
    json["outcomes"] = Json::array();
    for (const Outcome& outcome : advice.outcomes) {
        json["outcomes"].push_back({{"id", outcome.id}, {"text", outcome.text}});
    }
    json["problems"] = Json::array();
    for (const AnswerProblem& problem : advice.problems) {
        json["problems"].push_back({{"fact", problem.fact}, {"text", problem.text}});
    }
    json["options"] = Json::array();
    for (const OptionAdvice& option : advice.options) json["options"].push_back(to_json(option));
    json["unavailable"] = Json::array();
    for (const Unavailable& one : advice.unavailable) {
        json["unavailable"].push_back({{"sector", one.sector}, {"route", one.route}});
    }
    json["cross_sector"] = Json::array();
    for (const CrossSectorAdvice& one : advice.cross_sector) {
        json["cross_sector"].push_back({{"id", one.instrument->id}, {"relevant", one.relevant}, {"text", one.text}});
    }
    json["next_question"] = nullptr;
    if (advice.next_question != nullptr) {
        json["next_question"] = {{"fact", advice.next_question->fact}, {"prompt", advice.next_question->prompt}};
    }
    json["questions_left_at_most"] = advice.questions_left_at_most;
    json["settled"] = advice.settled;
    return json;
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
