// What was kept between visits (app/kept.h): read back from the browser's storage, where anybody may have written.
#include "harness.h"
#include "real_edition.h"

#include "app/initiative_json.h"
#include "app/kept.h"
#include "app/workspace.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    const content::Edition& edition = real_edition().edition;
    const std::optional<app::Kept> kept = app::kept_from(text);
    app::Keeper keeper("fuzz");
    const std::optional<app::State> state = keeper.take(edition, {}, text);
    must(kept.has_value() == state.has_value(), "a text is damaged for all who read it");
    if (!kept) return false;

    must(app::kept_from(app::to_text(*kept, 0)) == kept, "what is kept is written and read the same");
    app::Kept twice = *kept;
    app::merge_into(twice, *kept);
    must(twice == *kept, "putting together with itself changes nothing");

    const std::vector<app::Initiative> initiatives = app::initiatives_of(edition, *kept);
    must(initiatives.size() <= app::most_initiatives, "no more initiatives than there is room for");
    must(app::all_initiatives(*state) == initiatives, "all that was kept is there");
    for (const app::Initiative& initiative : initiatives) {
        const app::ReadInitiative again = app::read_initiative_file(edition, app::to_json(edition, initiative));
        must(again.initiative.has_value() && again.findings.empty(), "what was kept can be handed over as a file");
    }
    // Nothing was done since, so there is nothing to note.
    app::Keeper after = keeper;
    must(!after.note(*state, 0), "reading changes nothing");
    must(!after.knows_more_than(text), "what was read is known to whoever wrote it");
    return true;
}

}  // namespace wegwijzer::fuzz
