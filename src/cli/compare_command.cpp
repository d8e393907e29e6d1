// `wegwijzer compare`: options side by side.
#include "cli/commands.h"
#include "cli/compare_table.h"
#include "cli/found.h"
#include "cli/library_of.h"
#include "cli/page_text.h"
#include "cli/print_json.h"
#include "engine/compare_json.h"
#include "engine/find_options.h"
#include "screen/compare_rows.h"
#include "text/csv.h"

namespace wegwijzer::cli {

namespace {

std::string title(const content::Edition& edition, const Call& call, const content::Strings& say) {
    if (!call.options.empty()) return say("compare.title.options");
    if (!call.route.empty())
        return say("compare.title.route", {{"route", content::find_route(edition, call.route)->name}});
    return say("compare.caption", {{"sector", content::find_sector(edition, call.sector)->name}});
}

}  // namespace

std::string compare_command(const Call& call) {
    const content::Library library = library_of(call);
    const content::Edition& edition = library.edition;
    auto options = found(engine::find_options(edition, {call.sector, call.route, call.options}));
    const engine::Comparison comparison =
        engine::compare(edition, std::move(options), call.differences, library.strings);
    if (call.format == Format::json) return printed(engine::to_json(edition, comparison, call.as_of));

    const engine::Rules rules(edition);
    app::State state;
    state.place.screen = app::Screen::compare;
    const screen::Lookup lookup(edition);
    const screen::Context context{edition, library.strings, rules, lookup, state, call.as_of};
    if (call.format == Format::csv) return text::to_csv(screen::compare_rows(context, comparison));
    return page_text(compare_page(context, comparison, title(edition, call, library.strings)), call.format);
}

}  // namespace wegwijzer::cli
