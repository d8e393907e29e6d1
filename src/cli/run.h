// The program, without a process around it: arguments in, text out, an exit status.
#pragma once

#include "content/date.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace wegwijzer::cli {

// `arguments`: without the program's name. Never throws: what goes wrong is said on `errors`, one sentence a line.
int run(const std::vector<std::string>& arguments, content::Date today, std::istream& in, std::ostream& out,
        std::ostream& errors) noexcept;

}  // namespace wegwijzer::cli
