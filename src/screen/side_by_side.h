// Options side by side, as a table: the comparison's own screen shows one, and so does that of a route.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// What a column is called: by the option's name, by its sector where all are of one route, or by both.
enum class Naming { option, sector, both };

struct SideBySide {
    std::string prefix;   // of the ids
    std::string caption;  // of the table
    std::vector<const content::Option*> options;
    Naming naming = Naming::option;
    bool differences_only = false;  // what is equal is not thrown away then, but told once, below
};

// A cell holds of each text the first sentence; where there is more, it can be opened.
std::vector<Node> side_by_side(const Context& context, const SideBySide& what);

// What an option is called there.
std::string column_name(const Context& context, const content::Option& option, Naming naming);

}  // namespace wegwijzer::screen
