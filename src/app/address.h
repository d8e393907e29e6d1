// The state as a URL fragment (without `#`), and back. A link reopens the same screen and the same answers.
//
// `/vergelijken/fysiotherapie?v=1&prevention_type=indicated&…`: a readable path, then the answers by fact id (lists
// joined with commas), `onbekend` (skipped facts), `begin.<option>` and `klaar.<option>` (start day and ticked tasks of
// an undertaking), `keuze` (options chosen to compare), `opties` (those that a comparison shows, in their order),
// `verschillen=1`, `weergave=tekst`. `zoek` holds what is looked for on a screen that searches, `bij` what of a screen
// is meant. Percent-encoded where needed.
#pragma once

#include "app/state.h"
#include "content/edition.h"

#include <string>
#include <string_view>

namespace wegwijzer::app {

std::string to_address(const State& state);

// Reads any text. What can't be understood (unknown fact, impossible value, unknown option) is left out and listed in
// `State::ignored`, an unknown path gives Screen::missing. Theme, view and language of `current` are kept unless the
// address names them. What the user had put in makes way for what the link brings, and can be had back by undoing.
State from_address(const content::Edition& edition, std::string_view fragment, const State& current = {});

// Back, or forward, to a place where the user has been: `current` there. The address is as old as that visit, so only
// its place is followed; whatever was answered, ticked or chosen since then stays.
State back_to(const content::Edition& edition, std::string_view fragment, State current);

}  // namespace wegwijzer::app
