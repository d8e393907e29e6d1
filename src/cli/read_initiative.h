// An initiative from a file that the page exported, or from standard input.
#pragma once

#include "app/initiative.h"
#include "content/edition.h"

#include <istream>
#include <string>

namespace wegwijzer::cli {

// `place`: a file, or "-" for standard input. Throws Failure (wrong use) where it is no initiative, and with everything
// in it that this edition does not know: who prints something must not miss what was left out.
app::Initiative initiative_from(const content::Edition& edition, const std::string& place,
                                std::istream& standard_input);

}  // namespace wegwijzer::cli
