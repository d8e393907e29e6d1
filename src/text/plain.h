// A page as plain text.
#pragma once

#include "screen/node.h"

#include <string>

namespace wegwijzer::text {

std::string plain(const screen::Page& page, int width);

}  // namespace wegwijzer::text
