// A file with an initiative, exported before and opened again (app/initiative_json.h).
#include "harness.h"
#include "shown.h"

#include "app/initiative_json.h"
#include "app/update.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    const content::Edition& edition = real_edition().edition;
    const app::ReadInitiative read = app::read_initiative(edition, text);
    must(read.findings.size() <= app::most_findings, "no more is told than can be read");
    must(read.initiative || !read.findings.empty(), "a refusal has a reason");

    const app::State state = app::update(edition, {}, app::Import{std::string(text)});
    must(state.findings.empty() || shows(state, "findings"), "what could not be taken over is told");
    if (!read.initiative) return false;
    must(shows(state, "home"), "the imported initiative has its page");

    const app::ReadInitiative again = app::read_initiative(edition, app::to_json(edition, *read.initiative).dump());
    must(again.findings.empty(), "what was read can be written and read");
    must(again.initiative == read.initiative, "a file written and read says the same");
    return true;
}

}  // namespace wegwijzer::fuzz
