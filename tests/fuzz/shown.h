// What a user gets to see of a state: used to know that a refusal is told of.
#pragma once

#include "engine/advise.h"
#include "harness.h"
#include "real_edition.h"
#include "screen/build.h"
#include "screen/walk.h"

#include <algorithm>
#include <string_view>

namespace wegwijzer::fuzz {

// Whether the page for `state` has a node with this id. Aborts where the page breaks a promise of screen/node.h.
inline bool shows(const app::State& state, std::string_view id) {
    static const engine::Rules rules(real_edition().edition);
    static const screen::Lookup lookup(real_edition().edition);
    constexpr content::Date day = std::chrono::year(2026) / 3 / 14;
    const tests::Seen seen = tests::walk(screen::build(real_edition(), rules, lookup, state, day));
    for (const std::string& broken : seen.broken) must(false, broken.c_str());
    return std::find(seen.ids.begin(), seen.ids.end(), id) != seen.ids.end();
}

}  // namespace wegwijzer::fuzz
