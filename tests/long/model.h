// A simple model of what the program remembers: which initiatives there are, and what undoing brings back.
#pragma once

#include "app/state.h"
#include "app/update.h"

#include <deque>
#include <optional>
#include <string>

namespace wegwijzer::long_use {

// What undoing is about: typing half a number is no change, nor is the order in which things were asked.
bool says_the_same(const app::Work& a, const app::Work& b);

class Model {
   public:
    // The program went from one state to the other by `action` (none: by an address, or by what another tab kept).
    // Gives what should not have happened, or "".
    std::string follow(const app::State& before, const std::optional<app::Action>& action, const app::State& after);

    // What undoing everything must come back to; none where there is nothing to undo.
    std::optional<app::Work> start() const;

   private:
    std::string follow_past(const app::State& before, const std::optional<app::Action>& action,
                            const app::State& after);

    std::deque<app::Work> past_;
};

}  // namespace wegwijzer::long_use
