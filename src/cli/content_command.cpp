// `wegwijzer content`: the whole edition as one JSON object.
#include "cli/commands.h"
#include "cli/library_of.h"
#include "cli/print_json.h"
#include "content/write_edition.h"

namespace wegwijzer::cli {

std::string content_command(const Call& call) { return printed(content::to_json(library_of(call).edition)); }

}  // namespace wegwijzer::cli
