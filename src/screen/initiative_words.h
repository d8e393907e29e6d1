// An initiative in a few words, wherever it is offered to go on with.
#pragma once

#include "screen/context.h"

#include <string>

namespace wegwijzer::screen {

// Its name; without one the sectors it is about, or that it has none.
std::string name_of(const Context& context, const app::Initiative& initiative);
// The same as a heading: "Uw idee voor Logopedie".
std::string title_of(const Context& context, const app::Initiative& initiative);

// "6 van 9 vragen, 2 taken gedaan".
std::string progress_in_words(const Context& context, const app::Initiative& initiative);

}  // namespace wegwijzer::screen
