// The two weights of the one typeface, Inter, as fonts of the current ImGui context.
#pragma once

#include <cmath>
#include <span>

struct ImFont;

namespace wegwijzer::imgui {

enum class Face { regular, semibold };

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
    ImFont* operator[](Face face) const { return face == Face::semibold ? semibold : regular; }
};

// The files (OpenType) of both weights. Whoever gives them keeps them for as long as they are drawn with.
struct FontFiles {
    std::span<const unsigned char> regular, semibold;
};

// Those that are a part of the program. A program that has them from elsewhere does not call this, nor contain them.
FontFiles built_in_font_files();

// Adds both to the current context's atlas; nothing is copied. Without a file there is no font, and nothing can be
// drawn.
Fonts load_fonts(const FontFiles& files = built_in_font_files());

// ImGui's font size is Inter's ascent plus descent; CSS counts the em, which is smaller by 1.21. ImGui rasterises whole
// sizes and scales what lies between, so only whole ones are sharp.
inline float font_pixels(float css_pixels) { return std::round(css_pixels * 1.2102f); }
// Where the baseline lies below the top of that box, as a share of it.
inline constexpr float ascent_share = 0.8005f;

}  // namespace wegwijzer::imgui
