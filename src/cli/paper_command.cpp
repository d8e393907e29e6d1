// `wegwijzer paper`: a paper for the talk or the application, filled in with what is known.
#include "app/workspace.h"
#include "cli/commands.h"
#include "cli/found.h"
#include "cli/library_of.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "cli/read_answers.h"
#include "cli/read_initiative.h"
#include "engine/find_options.h"
#include "plan/paper_json.h"
#include "screen/paper_at_hand.h"

namespace wegwijzer::cli {

namespace {

const content::Paper& paper_for(const content::Edition& edition, const std::string& id, const content::Option& option) {
    std::string known;
    for (const content::Paper* paper : content::papers_for(edition, option.route)) {
        if (paper->id == id) return *paper;
        known += (known.empty() ? "" : ", ") + paper->id;
    }
    throw wrong_use("There is no paper '" + id + "' for " + option.id + ": expected one of " + known + ".");
}

}  // namespace

std::string paper_command(const Call& call, std::istream& standard_input) {
    const content::Library library = library_of(call);
    const content::Edition& edition = library.edition;
    const content::Option& option = *found(engine::find_one_option(edition, call.options.front()));
    const content::Paper& paper = paper_for(edition, call.paper, option);
    const engine::Rules rules(edition);
    app::State state;
    state.place = {app::Screen::paper, "", option.id};
    state.place.paper = paper.id;
    if (call.initiative.empty()) {
        state.answers = answers_from(edition, call.answers, standard_input);
    } else {
        app::take_up(state, initiative_from(edition, call.initiative, standard_input));
    }
    if (call.start.ok()) state.undertakings[option.id].start = content::to_iso(call.start);
    if (call.format != Format::json) return page_text(library, rules, state, call);
    const screen::Lookup lookup(edition);
    const screen::Context context{edition, library.strings, rules, lookup, state, call.as_of};
    return printed(plan::to_json(edition, screen::paper_at_hand(context, paper, option)));
}

}  // namespace wegwijzer::cli
