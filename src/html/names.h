// The names of the screen tree's enumerations, as the page's JSON gives them.
#pragma once

#include "screen/node.h"

#include <string_view>

namespace wegwijzer::html {

std::string_view name(screen::Status status);
std::string_view name(screen::Tone tone);
std::string_view name(screen::Emphasis emphasis);
std::string_view name(screen::Importance importance);
std::string_view name(screen::Layout layout);
std::string_view name(screen::Field::Kind kind);
std::string_view name(screen::Tasks::Phase phase);

}  // namespace wegwijzer::html
