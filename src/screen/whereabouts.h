// Where in the program what was found can be read.
#pragma once

#include "screen/context.h"
#include "search/index.h"

#include <string>
#include <vector>

namespace wegwijzer::screen {

struct Whereabouts {
    app::Place place;
    std::vector<std::string> way;  // names of what leads there, outermost first; may be empty
};

// `passage`: the text found, which decides on what part of the screen; null for the thing as a whole.
Whereabouts whereabouts(const Context& context, const search::Hit& hit, const search::Passage* passage);

}  // namespace wegwijzer::screen
