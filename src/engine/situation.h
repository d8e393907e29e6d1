// Where somebody stands: the answers, sorted into those that count and those that cannot stand, and what they come to
// as states of the rules' variables.
#pragma once

#include "engine/compiled.h"

#include <vector>

namespace wegwijzer::engine {

enum class Answered {
    no,            // not answered, and it may be
    by_default,    // not answered: absent_means counts
    yes,           // answered, and the answer counts
    contradicted,  // answered, but other answers contradict it: it does not count
    elsewhere,     // concerns only sectors that were not chosen: an answer does not count, and none is looked for
};

struct QuestionSituation {
    Answered answered = Answered::no;
    const content::FactValue* given = nullptr;             // the answer as given (or absent_means), contradicted or not
    const content::FactValue* counting = nullptr;          // what counts: an answer, or absent_means
    const content::FactValue* elsewhere_answer = nullptr;  // an answer given where none is looked for
};

struct Situation {
    const Rules::Compiled* rules = nullptr;
    content::Date as_of{};
    std::vector<QuestionSituation> questions;  // as in the edition
    // The chosen sectors; null where none was chosen.
    const std::vector<std::string>* sectors = nullptr;
    States given;     // by variable, of all answers but those elsewhere
    States counting;  // the same, of those that count

    const QuestionSituation& of(const content::Question& question) const;
    // The value that counts for a fact; null where there is none (or no such question).
    const content::FactValue* value(std::string_view fact) const;
};

// `answers` must outlive the result, and hold only possible values (content/answers.h). std::logic_error for a fact
// that is no question.
Situation make_situation(const Rules::Compiled& rules, const content::Answers& answers, content::Date as_of);

// What is wrong with the answers, in the order of the catalogue, put into words.
std::vector<AnswerProblem> problems_of(const Situation& situation, const content::Strings& say);

}  // namespace wegwijzer::engine
