// The two weights of the one typeface, Inter, as fonts of the current ImGui context.
#pragma once

struct ImFont;

namespace wegwijzer::imgui {

enum class Face { regular, semibold };

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* semibold = nullptr;
    ImFont* operator[](Face face) const { return face == Face::semibold ? semibold : regular; }
};

// Adds both to the current context's atlas. The bytes are part of the program; nothing is read or copied.
Fonts load_fonts();

// ImGui's font size is Inter's ascent plus descent; CSS counts the em. Multiply a CSS size by this.
inline constexpr float font_size_per_px = 1.2102f;
// Where the baseline lies below the top of that box, as a share of the CSS size.
inline constexpr float ascent_per_px = 0.96875f;

}  // namespace wegwijzer::imgui
