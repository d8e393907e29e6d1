// `wegwijzer check`: what the rules can never do.
#include "cli/check_json.h"
#include "cli/check_page.h"
#include "cli/commands.h"
#include "cli/library_of.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "engine/analyse.h"
#include "plan/answered.h"

namespace wegwijzer::cli {

Result check_command(const Call& call) {
    const content::Library library = library_of(call);
    const engine::Analysis analysis = engine::analyse(library.edition, plan::facts_read);
    const Status status = analysis.clean() ? Status::done : Status::negative;
    if (call.format == Format::json) return {printed(to_json(library, analysis)), status};
    return {page_text(check_page(library, analysis), call.format), status};
}

}  // namespace wegwijzer::cli
