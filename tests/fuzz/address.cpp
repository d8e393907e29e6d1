// The address after the #: place, answers, plans. Also what a link was made of elsewhere.
#include "harness.h"
#include "shown.h"

#include "app/address.h"
#include "app/arrive.h"
#include "app/percent.h"
#include "app/workspace.h"

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    const content::Edition& edition = real_edition().edition;
    must(app::percent_decoded(app::percent_encoded(text)).has_value() == app::is_plain_text(text) ||
             app::percent_decoded(app::percent_encoded(text)) == text,
         "what is encoded is decoded");

    const app::State state = app::from_address(edition, text);
    for (const std::string& part : state.ignored) must(app::is_plain_text(part), "what is told is text");
    must(shows(state, "home"), "every address has a page");
    must(state.ignored.empty() || shows(state, "ignored"), "what was left out is told");
    must(state.findings.empty() || shows(state, "findings"), "what a link says of its edition is told");

    const app::State again = app::from_address(edition, app::to_address(state));
    must(again.ignored.empty(), "an address of ours is understood");
    must(again.place == state.place, "an address leads to the same place");
    must(again.answers == state.answers && again.skipped == state.skipped, "an address has the same answers");
    must(again.undertakings == state.undertakings && again.chosen == state.chosen, "an address has the same plans");

    const app::State come = app::arrive(edition, {}, text, "");
    must(app::at_hand(come).answers == state.answers, "whoever comes by a link has its answers");
    return state.place.screen != app::Screen::missing && state.ignored.empty() && state.findings.empty();
}

}  // namespace wegwijzer::fuzz
