// A comparison as a page with one table, for a reader.
#pragma once

#include "engine/compare.h"
#include "screen/context.h"
#include "screen/node.h"

#include <string>

namespace wegwijzer::cli {

screen::Page compare_page(const screen::Context& context, const engine::Comparison& comparison,
                          const std::string& title);

}  // namespace wegwijzer::cli
