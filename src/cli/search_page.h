// What was found, as a page for a reader.
#pragma once

#include "content/strings.h"
#include "screen/node.h"
#include "search/index.h"

namespace wegwijzer::cli {

// The words that were looked for stand between asterisks.
screen::Page search_page(const content::Strings& say, const search::Results& results);

}  // namespace wegwijzer::cli
