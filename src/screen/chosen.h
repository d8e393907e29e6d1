// Choosing options one by one, from any sector, to compare them.
#pragma once

#include "screen/context.h"
#include "screen/node.h"
#include "screen/side_by_side.h"

namespace wegwijzer::screen {

// The options as boxes to tick; says when there is no room for more.
Node choose_options(const Context& context, const std::string& prefix,
                    const std::vector<const content::Option*>& options, Naming naming);

// For one option, on its own screen.
Node choose_option(const Context& context, const content::Option& option);

// What was chosen so far, and on to the comparison; nothing where nothing was chosen, or where it is on screen.
std::vector<Node> chosen_row(const Context& context);

}  // namespace wegwijzer::screen
