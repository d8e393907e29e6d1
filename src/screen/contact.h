// Asking the NZa, with the subject filled in.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

#include <string>

namespace wegwijzer::screen {

// Opens the user's own mail program: nothing is sent by this program.
Node ask_about(const Context& context, std::string id, const content::Option& option);

// The same with a subject of its own.
Node ask_with_subject(const Context& context, std::string id, const std::string& label, const std::string& subject);

}  // namespace wegwijzer::screen
