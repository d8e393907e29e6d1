// What is on every page: name, trail, tools, the edition and whether it still holds.
#pragma once

#include "screen/pages.h"

namespace wegwijzer::screen {

Page framed(const Context& context, Screen screen);

}  // namespace wegwijzer::screen
