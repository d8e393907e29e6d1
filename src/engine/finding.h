// What an analysis of the rules can find: faults that no single answer shows. Plain values.
#pragma once

#include "content/edition.h"
#include "engine/advice.h"

#include <optional>
#include <string>
#include <vector>

namespace wegwijzer::engine {

enum class FindingKind {
    option_never_fits,         // of an option: no answers make it fit
    requirement_never_fails,   // of a requirement: it is met whatever is answered
    point_never_decides,       // of a choose-when point: leaving it out changes no verdict
    question_decides_nothing,  // of a question: no answer changes what is said
    answers_lead_nowhere,      // of a sector: nothing can fit any more, and no outcome says so
    options_always_tie,        // of two options of a sector: nothing ever ranks one above the other
    explanation_of_nothing,    // of an explanation: there is no such finding (any more)
};

struct Finding {
    // `<kind>:<what>`, the same as long as the rules have the fault: "option_never_fits:mondzorg/max-max",
    // "requirement_never_fails:mondzorg/max-max/contract", "question_decides_nothing:role",
    // "answers_lead_nowhere:mondzorg", "options_always_tie:mondzorg/max-max+mondzorg/vrije-tarieven".
    std::string id;
    FindingKind kind{};
    std::vector<const content::Option*> options;  // that it is about; two that tie
    const content::Sector* sector = nullptr;      // of answers that lead nowhere
    const content::Question* question = nullptr;
    // A requirement's or point's text; of an option that never fits, those of the requirements that are never met.
    std::vector<std::string> texts;
    // Answers that show it; others do too, or all. Nothing for an explanation of nothing.
    content::Answers example;
    std::optional<Verdict> verdict;  // on the option, for the example
    // Why this is as it should be, where the edition says so (Edition::explained).
    const content::Explained* explained = nullptr;
};

// All that was found.
struct Analysis {
    std::vector<Finding> findings;  // in the order of the kinds, then of the edition
    // Whether everything of these kinds was found. What is found is always so; but where a condition looks at
    // `sectors`, each option was looked at with its own sector chosen and any others, and facts about other sectors
    // were taken to be asked or not with the sectors that conditions name.
    bool complete = true;

    // Nothing that the edition does not explain.
    bool clean() const;
};

// "option_never_fits".
std::string_view id_of(FindingKind kind);

}  // namespace wegwijzer::engine
