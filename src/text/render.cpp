#include "text/render.h"

#include "text/markdown.h"
#include "text/plain.h"

namespace wegwijzer::text {

std::string render(const screen::Page& page, Format format, int width) {
    return format == Format::markdown ? markdown(page) : plain(page, width);
}

}  // namespace wegwijzer::text
