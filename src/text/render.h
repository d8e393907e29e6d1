// A page as plain text or Markdown, for the command line, for files and for tests.
#pragma once

#include "screen/node.h"

#include <string>

namespace wegwijzer::text {

enum class Format { plain, markdown };

// Lines of at most `width` characters in plain text (tables and long words excepted); Markdown is not wrapped.
// Says everything the page says; controls are named with their state ("(x) Ja"), in Markdown as task lists.
std::string render(const screen::Page& page, Format format, int width = 80);

}  // namespace wegwijzer::text
