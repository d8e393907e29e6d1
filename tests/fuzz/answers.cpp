// Answers as JSON: a file for the command line, what a page around ours gives.
#include "harness.h"

#include "content/answers.h"
#include "content/sample_edition.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    using namespace content;
    static const Library library = sample_library();
    const auto read = read_answers(library.edition, "answers.json", text);
    if (const auto* problems = std::get_if<std::vector<Problem>>(&read)) {
        must(!problems->empty(), "what are no answers gives a problem");
        for (const Problem& problem : *problems) must(!problem.message.empty(), "a problem is a sentence");
        return false;
    }
    const Answers& answers = std::get<Answers>(read);
    const auto again = read_answers(library.edition, "answers.json", to_json(answers).dump());
    must(std::holds_alternative<Answers>(again) && std::get<Answers>(again) == answers,
         "answers survive being written");
    return true;
}

}  // namespace wegwijzer::fuzz
