// How many slips of the finger lie between two words.
#pragma once

#include <string_view>

namespace wegwijzer::search {

// Letters put in, left out, taken for another, or swapped with their neighbour, to get from one to the other; `most` +
// 1 as soon as it is more than `most`.
int distance(std::string_view one, std::string_view other, int most);

}  // namespace wegwijzer::search
