// From state to screen.
#pragma once

#include "content/load.h"
#include "engine/advise.h"
#include "screen/lookup.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// The page for `state` on the day `today`, in the state's language. Pure, and cheap enough to call at every change of
// state.
// `lookup` is of the same edition; without it one is made for this page alone.
Page build(const content::Library& library, const engine::Rules& rules, const Lookup& lookup, const app::State& state,
           content::Date today);
Page build(const content::Library& library, const engine::Rules& rules, const app::State& state, content::Date today);

// The page in the state's language and in Dutch, with marks around what was filled into the interface's sentences
// (marks.h): what both say is what the edition says.
struct Compared {
    Page here, dutch;
};
Compared build_compared(const content::Library& library, const engine::Rules& rules, const Lookup& lookup,
                        const app::State& state, content::Date today);

// "nl", "en": as in HTML's `lang`, and as the files of interface words are called.
std::string code_of(app::Language language);

}  // namespace wegwijzer::screen
