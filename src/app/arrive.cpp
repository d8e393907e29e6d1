#include "app/arrive.h"

#include "app/address.h"
#include "app/workspace.h"

#include <algorithm>

namespace wegwijzer::app {

State arrive(const content::Edition& edition, const State& current, std::string_view fragment,
             std::string_view initiative) {
    const State read = from_address(edition, fragment, current);
    State next = current;
    next.place = read.place;
    next.differences_only = read.differences_only;
    next.view = read.view;
    next.theme = read.theme;
    next.offer_undo = false;
    next.ignored = read.ignored;
    next.findings = read.findings;
    next.open.clear();
    next.confirm_start_over = false;
    next.renaming.clear();
    next.put_aside = false;
    next.handed = {};

    const bool returns =
        !initiative.empty() && (initiative == current.initiative || current.gone.contains(std::string(initiative)) ||
                                open_other(next, initiative));
    Initiative told = at_hand(read);
    if (returns || is_empty(told) || is_that_of_link(at_hand(current), told)) return next;

    const auto same = std::find_if(current.others.begin(), current.others.end(),
                                   [&](const Initiative& other) { return is_that_of_link(other, told); });
    if (same != current.others.end()) {
        open_other(next, same->id);
        return next;
    }
    if (!is_empty(at_hand(current))) {
        if (!has_room(current)) {
            next.findings = {{Finding::Kind::full, ""}};
            return next;
        }
        put_aside(next);
        next.put_aside = true;
    }
    // Where nothing is kept, a reload brings it back from its address; the other steps of the history know it by its
    // id.
    told.id = initiative;
    take_up(next, std::move(told));
    name_at_hand(next);
    return next;
}

}  // namespace wegwijzer::app
