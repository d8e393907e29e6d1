// Whether canvas, twin and text say the same of one page.
#pragma once

#include "platform/headless.h"

#include <string>

namespace wegwijzer::long_use {

// What the page says and the twin or the text leaves out, or what the page itself breaks of screen/node.h; else "".
std::string told_differently(platform::Headless& program);

// The same for what is painted: the whole page is scrolled through, so this takes longer.
std::string painted_differently(platform::Headless& program);

// All nodes of the page, children and all.
std::size_t nodes_of(const screen::Page& page);

}  // namespace wegwijzer::long_use
