// A text cut at a separator.
#pragma once

#include <string_view>
#include <vector>

namespace wegwijzer::app {

// The parts between the separators, empty ones too: one part more than there are separators. They point into `text`.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace wegwijzer::app
