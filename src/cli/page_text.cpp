#include "cli/page_text.h"

#include "screen/build.h"
#include "text/render.h"

namespace wegwijzer::cli {

std::string page_text(screen::Page page, Format format) {
    page.trail.clear();
    page.tools.clear();
    return text::render(page, format == Format::md ? text::Format::markdown : text::Format::plain);
}

std::string page_text(const content::Library& library, const engine::Rules& rules, const app::State& state,
                      const Call& call) {
    return page_text(screen::build(library, rules, state, call.as_of), call.format);
}

}  // namespace wegwijzer::cli
