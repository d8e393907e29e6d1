// `wegwijzer questions`: what can be answered, as data/schema/questions.schema.json describes it.
#include "cli/commands.h"
#include "cli/library_of.h"
#include "cli/print_json.h"
#include "engine/questions_json.h"

namespace wegwijzer::cli {

std::string questions_command(const Call& call) { return printed(engine::questions_json(library_of(call).edition)); }

}  // namespace wegwijzer::cli
