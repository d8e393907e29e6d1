// A question to the engine as JSON (Advisor::ask): what a page, a script or another program asks.
#include "harness.h"

#include "api/advisor.h"
#include "content/sample_edition.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    static const api::Advisor advisor = api::Advisor::from_files(content::sample_files());
    std::string reply;
    try {
        reply = advisor.ask(text);
    } catch (const api::Error& error) {
        must(!error.problems().empty(), "a refusal has a reason");
        for (const api::Problem& problem : error.problems()) {
            must(!problem.message.empty(), "a reason is a sentence");
            nlohmann::json(problem.pointer + problem.message).dump();
        }
        return false;
    }
    must(nlohmann::json::accept(reply), "a reply is JSON");
    must(advisor.ask(text) == reply, "the same question has the same reply");
    return true;
}

}  // namespace wegwijzer::fuzz
