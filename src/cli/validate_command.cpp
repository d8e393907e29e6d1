// `wegwijzer validate`: every problem in the data.
#include "cli/commands.h"
#include "cli/data_files.h"
#include "cli/library_of.h"

namespace wegwijzer::cli {

std::string validate_command(const Call& call) {
    const content::Library library = load_library(call.files.empty() ? data_of(call) : read_data(call.files));
    const content::Edition& edition = library.edition;
    return "Nothing is wrong: edition " + edition.info.id + ", " + std::to_string(edition.options.size()) +
           " options, " + std::to_string(edition.questions.size()) + " questions.\n";
}

}  // namespace wegwijzer::cli
