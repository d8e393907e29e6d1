// `wegwijzer plan`: the dated checklist of an option.
#include "cli/commands.h"
#include "cli/found.h"
#include "cli/library_of.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "cli/read_answers.h"
#include "engine/find_options.h"
#include "plan/calendar_file.h"
#include "plan/plan_json.h"

namespace wegwijzer::cli {

std::string plan_command(const Call& call, std::istream& standard_input) {
    const content::Library library = library_of(call);
    const content::Edition& edition = library.edition;
    const content::Option& option = *found(engine::find_one_option(edition, call.options.front()));
    const content::Answers answers = answers_from(edition, call.answers, standard_input);
    if (call.format == Format::md) {
        const engine::Rules rules(edition);
        app::State state;
        state.place = {app::Screen::checklist, "", option.id, ""};
        state.answers = answers;
        state.undertakings[option.id].start = content::to_iso(call.start);
        return page_text(library, rules, state, call);
    }
    const plan::Plan plan = plan::make_plan(edition, option, call.start, answers, call.as_of, library.strings);
    if (call.format == Format::ics) return plan::to_icalendar(edition, plan, library.strings);
    return printed(plan::to_json(edition, plan));
}

}  // namespace wegwijzer::cli
