// A timeline told in words.
#pragma once

#include "screen/node.h"

#include <string>
#include <vector>

namespace wegwijzer::text {

// Its bands, marks and today, in the order of their dates; a band counts from its first day.
std::vector<std::string> told(const screen::Timeline& timeline);

}  // namespace wegwijzer::text
