// The edition that the desktop program speaks from: the one inside it, or one given on the command line.
#pragma once

#include "content/load.h"

#include <string>
#include <variant>

namespace wegwijzer::platform {

// From a folder with the files of an edition, or one file; "" is the edition inside the program. Gives the library, or
// a sentence for each thing that is wrong.
std::variant<content::Library, std::vector<std::string>> load_data(const std::string& path);

}  // namespace wegwijzer::platform
