// Reading a file or standard input whole, with errors that say what is wrong.
#pragma once

#include <istream>
#include <string>

namespace wegwijzer::cli {

// No edition and no answers come near this; a device that never ends does.
inline constexpr std::size_t largest_file = 64u << 20;

// The text of `path`. Throws Failure (wrong use) where there is no such file, it is a folder, it can't be read or it is
// too large.
std::string read_text(const std::string& path);

// The same, with "-" for `standard_input`.
std::string read_text(const std::string& path, std::istream& standard_input);

}  // namespace wegwijzer::cli
