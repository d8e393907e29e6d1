// Answers from a file or standard input.
#pragma once

#include "content/edition.h"

#include <istream>
#include <string>

namespace wegwijzer::cli {

// `place`: a file, "-" for standard input, "" for no answers. Throws Failure (wrong use) with every unknown fact and
// impossible value.
content::Answers answers_from(const content::Edition& edition, const std::string& place, std::istream& standard_input);

}  // namespace wegwijzer::cli
