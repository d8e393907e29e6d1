// A screen as the command line prints it: the same tree as in the browser.
#pragma once

#include "app/state.h"
#include "cli/call.h"
#include "content/load.h"
#include "engine/advise.h"
#include "screen/node.h"

#include <string>

namespace wegwijzer::cli {

// The page for `state`, as text or Markdown.
std::string page_text(const content::Library& library, const engine::Rules& rules, const app::State& state,
                      const Call& call);

// Any page, without what only makes sense where one can click: trail and tools.
std::string page_text(screen::Page page, Format format);

}  // namespace wegwijzer::cli
