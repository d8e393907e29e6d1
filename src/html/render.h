// A page as JSON for the accessible twin: web/ turns it into native, semantic elements.
//
// The same tree, node by node: `{id, kind, …fields, children[]}`, kinds and fields named as in screen/node.h, without
// actions (the twin reports ids). Texts are plain texts, never markup.
#pragma once

#include "screen/node.h"

#include <string>

namespace wegwijzer::html {

std::string render(const screen::Page& page);

}  // namespace wegwijzer::html
