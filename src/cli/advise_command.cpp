// `wegwijzer advise`: which options fit these answers, and why.
#include "cli/commands.h"
#include "cli/library_of.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "cli/read_answers.h"
#include "engine/advice_json.h"
#include "engine/advise.h"

namespace wegwijzer::cli {

std::string advise_command(const Call& call, std::istream& standard_input) {
    const content::Library library = library_of(call);
    const content::Answers answers = answers_from(library.edition, call.answers, standard_input);
    const engine::Rules rules(library.edition);
    if (call.format == Format::json) {
        return printed(engine::to_json(library.edition, engine::advise(rules, answers, call.as_of, library.strings)));
    }
    app::State state;
    state.place.screen = app::Screen::advice;
    state.answers = answers;
    return page_text(library, rules, state, call);
}

}  // namespace wegwijzer::cli
