// Coming to an address: which initiative is at hand there.
#pragma once

#include "app/state.h"
#include "content/edition.h"

#include <string_view>

namespace wegwijzer::app {

// `initiative`: id of the one that was at hand when the address was left, where the platform remembers that (back,
// forward, reload); "" for an address that comes from elsewhere.
// A step back returns to a place and to its initiative, never to older answers: what the user has said since counts;
// one that was thrown away stays so. An address from elsewhere without answers changes the place alone. With answers,
// it opens the initiative that says the same, fills an empty one, or becomes an initiative of its own; then the one at
// hand is put aside, and the user told.
State arrive(const content::Edition& edition, const State& current, std::string_view fragment,
             std::string_view initiative);

}  // namespace wegwijzer::app
