// The state as a URL fragment (without `#`), and back. A link reopens the same screen and the same answers.
//
// `/vergelijken/fysiotherapie?v=1&prevention_type=indicated&…`: a readable path, then the answers by fact id (lists
// joined with commas), `onbekend` (skipped facts), `begin.<option>` and `klaar.<option>` (start day and ticked tasks of
// an undertaking), `keuze` (options chosen to compare), `opties` (those that a comparison shows, in their order),
// `verschillen=1`, `weergave=tekst`. `zoek` holds what is looked for on a screen that searches, `bij` what of a screen
// is meant. Percent-encoded where needed. A link that was shared has the answers as one code, `d` (share_code.h).
// Names, notes and how an application goes are in no address.
#pragma once

#include "app/state.h"
#include "content/edition.h"

#include <string>
#include <string_view>

namespace wegwijzer::app {

std::string to_address(const State& state);

// A short link to the place and the answers of `initiative`, to give to somebody else.
std::string shared_address(const content::Edition& edition, const Place& place, const Initiative& initiative);

// Reads any text. What can't be understood (unknown fact, impossible value, unknown option) is left out and listed in
// `State::ignored`, an unknown path gives Screen::missing. Theme, view and language of `current` are kept unless the
// address names them. Of a shared link that was made with another edition, `State::findings` tells. What becomes of the
// initiative at hand: arrive.h.
State from_address(const content::Edition& edition, std::string_view fragment, const State& current = {});

}  // namespace wegwijzer::app
