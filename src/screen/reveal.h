// What of a screen its address is about, and the disclosures that must be open to see it.
#pragma once

#include "screen/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::screen {

// The node of `page` that `at` (app::Place) means: the heading of that name, or the node; "" where there is none.
std::string revealed(const Page& page, std::string_view at);

// The disclosures around a node, and the node itself where it is one.
std::vector<std::string> disclosures_around(const Page& page, std::string_view id);

}  // namespace wegwijzer::screen
