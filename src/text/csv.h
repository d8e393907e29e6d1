// Tables for a spreadsheet, as Dutch ones read them.
#pragma once

#include <string>
#include <vector>

namespace wegwijzer::text {

// UTF-8 with a byte order mark, semicolons, every field quoted, CRLF. A field that a spreadsheet would take for a
// formula (it begins with = + - @, a tab or a line end) gets an apostrophe before it.
std::string to_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace wegwijzer::text
