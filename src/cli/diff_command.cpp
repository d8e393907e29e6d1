// `wegwijzer diff`: what changed between two editions.
#include "cli/commands.h"
#include "cli/data_files.h"
#include "cli/diff_json.h"
#include "cli/diff_page.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "content/write_edition.h"

namespace wegwijzer::cli {

std::string diff_command(const Call& call) {
    const content::Library before = load_library(read_data({call.files.front()}));
    const content::Library after = load_library(read_data({call.files.back()}));
    const auto changes = content::diff(content::to_json(before.edition), content::to_json(after.edition));
    if (call.format == Format::json) return printed(to_json(before.edition.info, after.edition.info, changes));
    return page_text(diff_page(after.strings, before.edition.info, after.edition.info, changes), call.format);
}

}  // namespace wegwijzer::cli
