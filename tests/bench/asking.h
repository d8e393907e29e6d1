// How many questions it takes until every verdict is settled.
#pragma once

#include "engine/compiled.h"

#include <optional>
#include <string>
#include <vector>

namespace bench {

// The mean over all ways of answering, every answer as likely as the next_question takes it to be. Not sampled: what is
// left to settle is the same for many answers, and each such state is worked out once.
struct Asking {
    std::string sector;
    std::size_t facts = 0;          // that can matter at all
    double ours = 0;                // asked in the order that next_question chooses
    double fixed = 0;               // all in the order of the catalogue, until every verdict is settled
    double skipping = 0;            // the same, without those that can't matter any more
    std::optional<double> optimum;  // the best that any way of asking can do; nothing where that is too much work
};

// One for each sector. `most_states`: how much work the optimum may be.
std::vector<Asking> asking(const wegwijzer::engine::Rules::Compiled& rules, wegwijzer::content::Date as_of,
                           std::size_t most_states);

}  // namespace bench
