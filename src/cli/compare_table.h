// A comparison as a table: rows of texts for a spreadsheet, a page for a reader.
#pragma once

#include "engine/compare.h"
#include "screen/context.h"
#include "screen/node.h"

#include <string>
#include <vector>

namespace wegwijzer::cli {

// Column heads: the short names, with the sector where the options are of more than one.
std::vector<std::string> column_heads(const content::Edition& edition, const engine::Comparison& comparison);

// A head, a row for each aspect (a sentence a line, conflicts after them), and a last one that names the edition.
std::vector<std::vector<std::string>> compare_rows(const screen::Context& context,
                                                   const engine::Comparison& comparison);

screen::Page compare_page(const screen::Context& context, const engine::Comparison& comparison,
                          const std::string& title);

}  // namespace wegwijzer::cli
