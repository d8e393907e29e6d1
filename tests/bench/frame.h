// How long the canvas takes to build the frames of a comparison (what ImGui is told, not what the graphics card does).
#pragma once

#include "content/load.h"

#include <string>
#include <vector>

namespace wegwijzer::bench {

struct FrameTime {
    std::string address;     // of the comparison
    double first_us = 0;     // the first frame of a page: everything is laid out
    double still_us = 0;     // the same page again, nothing changed
    double scrolled_us = 0;  // each frame scrolled on from the one before
    int vertices = 0;        // of one frame, scrolled or not, at most
};

// One for each comparison there is, of a sector's options and of a route's: medians, at 1280 by 800 CSS pixels.
std::vector<FrameTime> frames(content::Library library);

}  // namespace wegwijzer::bench
