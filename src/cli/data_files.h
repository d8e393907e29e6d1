// Where an edition comes from: the bundle inside the program, a folder, or files.
#pragma once

#include "content/load.h"

#include <map>
#include <string>
#include <vector>

namespace wegwijzer::cli {

// Files as content::load wants them, and for each how to name it to the user.
struct DataFiles {
    content::Files files;
    std::map<std::string, std::string> names;  // key in `files` -> what the user knows it by
};

// `places`: folders (every .json below them) and files (a fragment, a whole edition as `wegwijzer content` prints it,
// or a bundle), together one edition; none: the edition inside the program. Where they hold no words of the interface,
// those inside the program are added. Throws Failure: wrong use where something is missing or can't be read, negative
// where a file is no JSON.
DataFiles read_data(const std::vector<std::string>& places);

// Loads it. Throws Failure (negative) with every problem, each on its own line as `file: /pointer: message`.
content::Library load_library(const DataFiles& data);

}  // namespace wegwijzer::cli
