#include "cli/read_answers.h"

#include "cli/failure.h"
#include "cli/read_text.h"
#include "content/answers.h"

namespace wegwijzer::cli {

content::Answers answers_from(const content::Edition& edition, const std::string& place, std::istream& standard_input) {
    if (place.empty()) return {};
    const std::string name = place == "-" ? "standard input" : place;
    auto result = content::read_answers(edition, name, read_text(place, standard_input));
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) {
        std::vector<std::string> sentences;
        for (const content::Problem& problem : *problems) sentences.push_back(content::to_text(problem));
        throw Failure(Status::wrong_use, std::move(sentences));
    }
    return std::get<content::Answers>(std::move(result));
}

}  // namespace wegwijzer::cli
