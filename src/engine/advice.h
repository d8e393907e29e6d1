// Advice: what the engine says about every option, for given answers, on a given day. Plain values.
//
// Everything here refers to the edition by id or by reference; texts come from the edition and from the strings.
#pragma once

#include "content/edition.h"

#include <optional>
#include <string>
#include <vector>

namespace wegwijzer::engine {

// Best first; this is also the first criterion of the ranking.
enum class Verdict { fits, conditional, undetermined, unsuited, excluded };

enum class State { met, open, unknown, unmet };

struct RequirementState {
    const content::Requirement* requirement;  // points into the edition
    State state;
};

struct ChooseWhenState {
    const content::ChooseWhen* point;
    State state;  // met, unmet or unknown
};

struct FactChange {
    std::string fact;
    content::FactValue value;
};

// A set of changed answers that makes an option fit.
using ChangeSet = std::vector<FactChange>;

struct OptionAdvice {
    const content::Option* option;
    Verdict verdict;
    int rank;                                    // from 1; equal where nothing tells two options apart
    std::vector<std::string> rank_reasons;       // sentences
    content::Currency currency;                  // of the option's own period, else of the edition
    std::vector<RequirementState> requirements;  // those that apply
    std::vector<ChooseWhenState> choose_when;
    std::vector<const content::Consequence*> consequences;  // those that hold
    std::vector<const content::Conflict*> conflicts;
    std::vector<const content::Development*> developments;
    // The application that the option asks of this user; null where none is needed: the option knows none, or its
    // requirement `joint_application` does not apply (a service that the NZa has established already).
    const content::Application* application = nullptr;
    std::vector<std::string> missing_facts;  // unanswered, and able to change this verdict; catalogue order
    // Smallest sets of changes (classes a and w; where none exist, sets that touch the idea, class i, are in
    // what_if_idea). Empty: it fits. Absent: nothing helps.
    std::optional<std::vector<ChangeSet>> what_if;
    std::vector<ChangeSet> what_if_idea;
};

struct Unavailable {
    std::string sector, route;
};

struct Outcome {
    std::string id;  // regular_service, outside_zvw, no_route_found, edition_expired
    std::string text;
};

struct AnswerProblem {
    std::string fact, text;
};

struct CrossSectorAdvice {
    const content::CrossSector* instrument;
    bool relevant;     // never ruled out by what the source leaves open of it
    std::string text;  // what it is, and what the source leaves open of it
};

struct Advice {
    content::Date as_of{};
    content::Currency currency{};
    std::vector<Outcome> outcomes;
    std::vector<AnswerProblem> problems;
    std::vector<OptionAdvice> options;  // by rank
    std::vector<Unavailable> unavailable;
    std::vector<CrossSectorAdvice> cross_sector;
    const content::Question* next_question = nullptr;  // null: nothing left to ask that matters
    int questions_left_at_most = 0;                    // including next_question, along the longest way still open
    bool settled = false;                              // no unanswered question can change a verdict
};

}  // namespace wegwijzer::engine
