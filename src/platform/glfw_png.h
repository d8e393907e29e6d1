// A picture as a PNG file.
#pragma once

#include "platform/glfw_window.h"

#include <string>

namespace wegwijzer::platform {

// The bytes of the file. Not compressed: for looking at and comparing, not for sending.
std::string to_png(const Picture& picture);

}  // namespace wegwijzer::platform
