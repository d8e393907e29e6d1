#include "engine/situation.h"

#include "engine/known_facts.h"

#include <algorithm>
#include <stdexcept>

namespace wegwijzer::engine {
namespace {

using content::Question;

// Whether a question concerns one of the chosen sectors (or what such a sector is part of).
bool concerns(const content::Edition& edition, const Question& question, const std::vector<std::string>& chosen) {
    const auto named = [&](const std::string& sector) {
        return std::find(question.sectors.begin(), question.sectors.end(), sector) != question.sectors.end();
    };
    return std::any_of(chosen.begin(), chosen.end(), [&](const std::string& id) {
        if (named(id)) return true;
        const content::Sector* sector = find_sector(edition, id);
        return sector != nullptr && sector->parent && named(*sector->parent);
    });
}

States states_of(const Situation& situation, const content::FactValue* QuestionSituation::* which) {
    States states;
    const std::string day = content::to_iso(situation.as_of);
    for (const Variable& variable : situation.rules->variables) {
        const content::FactValue* value =
            variable.question != nullptr ? situation.of(*variable.question).*which : nullptr;
        states.push_back(value != nullptr ? variable.cell_of(*value) : variable.unanswered(day));
    }
    return states;
}

}  // namespace

const QuestionSituation& Situation::of(const Question& question) const {
    return questions[static_cast<std::size_t>(&question - rules->edition->questions.data())];
}

const content::FactValue* Situation::value(std::string_view fact) const {
    const Question* question = find_question(*rules->edition, fact);
    return question != nullptr ? of(*question).counting : nullptr;
}

Situation make_situation(const Rules::Compiled& rules, const content::Answers& answers, content::Date as_of) {
    const content::Edition& edition = *rules.edition;
    Situation situation;
    situation.rules = &rules;
    situation.as_of = as_of;
    situation.questions.resize(edition.questions.size());
    if (const auto chosen = answers.find(known::sectors); chosen != answers.end()) {
        const auto* list = std::get_if<std::vector<std::string>>(&chosen->second);
        if (list != nullptr && !list->empty()) situation.sectors = list;
    }

    std::size_t found = 0;
    for (std::size_t i = 0; i < edition.questions.size(); ++i) {
        const Question& question = edition.questions[i];
        QuestionSituation& own = situation.questions[i];
        if (question.absent_means) {
            own.answered = Answered::by_default;
            own.given = own.counting = &*question.absent_means;
        }
        const bool elsewhere = situation.sectors != nullptr && !question.sectors.empty() &&
                               !concerns(edition, question, *situation.sectors);
        if (elsewhere) own.answered = Answered::elsewhere;
        const auto answer = answers.find(question.fact);
        if (answer == answers.end()) continue;
        ++found;
        if (elsewhere) {
            own.elsewhere_answer = &answer->second;
        } else {
            own.answered = Answered::yes;
            own.given = own.counting = &answer->second;
        }
    }
    if (found != answers.size()) {
        for (const auto& [fact, value] : answers) {
            if (find_question(edition, fact) == nullptr) throw std::logic_error("no question for the fact " + fact);
        }
    }

    situation.given = states_of(situation, &QuestionSituation::given);
    bool contradicted = false;
    for (std::size_t i = 0; i < edition.questions.size(); ++i) {
        QuestionSituation& own = situation.questions[i];
        if (own.answered != Answered::yes) continue;
        if (truth_at(rules.diagram.walk(rules.questions[i].contradicts, situation.given)) != Truth::yes) continue;
        own.answered = Answered::contradicted;
        own.counting = edition.questions[i].absent_means ? &*edition.questions[i].absent_means : nullptr;
        contradicted = true;
    }
    situation.counting = contradicted ? states_of(situation, &QuestionSituation::counting) : situation.given;
    for (std::size_t i = 0; i < rules.variables.size(); ++i) {
        // Which day counts without the wished start is not written in the rules: here a contradicted start is as none.
        if (rules.variables[i].kind == Variable::Kind::start) situation.given[i] = situation.counting[i];
    }
    return situation;
}

std::vector<AnswerProblem> problems_of(const Situation& situation, const content::Strings& say) {
    std::vector<AnswerProblem> problems;
    for (std::size_t i = 0; i < situation.questions.size(); ++i) {
        const Question& question = situation.rules->edition->questions[i];
        const QuestionSituation& own = situation.questions[i];
        if (own.answered == Answered::contradicted) problems.push_back({question.fact, question.contradicts->text});
        if (own.elsewhere_answer != nullptr) {
            problems.push_back({question.fact, say("problem.sector", {{"fact", question.prompt}})});
        }
    }
    return problems;
}

}  // namespace wegwijzer::engine
