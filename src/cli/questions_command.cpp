// `wegwijzer questions`: what can be answered, as data/schema/questions.schema.json describes it.
#include "cli/commands.h"
#include "cli/library_of.h"
#include "cli/print_json.h"
#include "content/write_edition.h"
#include "engine/edition_json.h"

namespace wegwijzer::cli {

std::string questions_command(const Call& call) {
    const content::Edition edition = library_of(call).edition;
    return printed(
        {{"edition", engine::edition_json(edition.info)}, {"questions", content::to_json(edition).at("questions")}});
}

}  // namespace wegwijzer::cli
