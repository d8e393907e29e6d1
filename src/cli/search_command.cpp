// `wegwijzer search`: which passages answer a few words.
#include "cli/commands.h"
#include "cli/library_of.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "cli/search_page.h"
#include "search/results_json.h"

namespace wegwijzer::cli {

std::string search_command(const Call& call) {
    const content::Library library = library_of(call);
    const search::Index index = search::Index::of_everything(library.edition);
    const search::Results results = index.find(call.words, {static_cast<std::size_t>(call.limit)});
    if (call.format == Format::json) return printed(search::to_json(library, call.words, results));
    return page_text(search_page(library.strings, results), call.format);
}

}  // namespace wegwijzer::cli
