// A comparison as rows of texts, for a spreadsheet: nothing shortened.
#pragma once

#include "engine/compare.h"
#include "screen/context.h"

#include <string>
#include <vector>

namespace wegwijzer::screen {

// What stands in a cell, a sentence a line, conflicts after them.
std::vector<std::string> cell_lines(const content::Strings& say, const engine::Cell& cell);

// Column heads: the short names, with the sector where the options are of more than one.
std::vector<std::string> column_heads(const content::Edition& edition, const engine::Comparison& comparison);

// A head, a row for each aspect, and a last one that names the edition.
std::vector<std::vector<std::string>> compare_rows(const Context& context, const engine::Comparison& comparison);

}  // namespace wegwijzer::screen
