// A page as Markdown (CommonMark with GitHub's tables and task lists).
#pragma once

#include "screen/node.h"

#include <string>

namespace wegwijzer::text {

std::string markdown(const screen::Page& page);

}  // namespace wegwijzer::text
