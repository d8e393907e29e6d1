// What the source leaves open about an instrument that crosses sectors, put into sentences (strings
// `cross.open.<field>`).
#pragma once

#include "content/edition.h"
#include "content/strings.h"

#include <string>
#include <vector>

namespace wegwijzer::engine {

// A sentence for each thing the source doesn't say of it, and a last one that this is no ground to rule it out.
// None where the source says everything.
std::vector<std::string> left_open_in_words(const content::CrossSector& instrument, const content::Strings& say);

}  // namespace wegwijzer::engine
