// Colours and sizes, in one place: the tokens that the styles in web/ hold as CSS custom properties (tested equal).
#pragma once

#include "screen/node.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wegwijzer::imgui {

struct Color {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    friend bool operator==(Color, Color) = default;
};

struct StatusColor {
    Color ink, tint;
};

struct Theme {
    Color page, surface, inset, ink, muted, accent, on_accent, accent_hover, border, hairline, focus, focus_inner;
    Color warning_tint, warning_ink, error_tint, error_ink, info_tint, info_ink, success_tint, success_ink;
    std::array<StatusColor, 7> status;  // by screen::Status
    friend bool operator==(const Theme&, const Theme&) = default;
};

inline bool operator==(const StatusColor& a, const StatusColor& b) { return a.ink == b.ink && a.tint == b.tint; }

Theme light_theme();
Theme dark_theme();
Theme contrast_theme();

// Every colour by the name of its CSS custom property, without `--wegwijzer-` ("ink", "status-fits-tint").
std::vector<std::pair<std::string, Color*>> tokens(Theme& theme);

// "#RRGGBB"; none for anything else.
bool parse_color(std::string_view text, Color& color);

}  // namespace wegwijzer::imgui
