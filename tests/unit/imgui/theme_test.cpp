#include "imgui/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

using namespace wegwijzer::imgui;

namespace {

// WCAG 2.2: relative luminance, and the contrast of two colours.
double channel(std::uint8_t value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}
double luminance(Color c) { return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b); }
double contrast(Color a, Color b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Color color(const char* hex) {
    Color value;
    REQUIRE(parse_color(hex, value));
    return value;
}

}  // namespace

TEST_CASE("colours are read from their usual notation, and from nothing else") {
    Color c{1, 2, 3, 4};
    CHECK(parse_color("#0A5a9C", c));
    CHECK(c == Color{0x0A, 0x5A, 0x9C, 255});
    for (const char* wrong : {"", "#", "0A5A9C", "#0A5A9", "#0A5A9CC", "#0A5A9G", "rgb(0,0,0)", "#0A5A9 "}) {
        CHECK_FALSE(parse_color(wrong, c));
        CHECK(c == Color{0x0A, 0x5A, 0x9C, 255});  // left as it was
    }
}

TEST_CASE("every colour has one name, of the form that stylesheets use") {
    Theme theme = light_theme();
    std::set<std::string> names;
    std::set<Color*> places;
    for (const auto& [name, place] : tokens(theme)) {
        CHECK(names.insert(name).second);
        CHECK(places.insert(place).second);
        CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos);
    }
    CHECK(names.size() == sizeof(Theme) / sizeof(Color));  // none forgotten
    for (const char* name : {"page", "on-accent", "focus-inner", "status-fits", "status-fits-tint"})
        CHECK(names.contains(name));
}

TEST_CASE("the tokens have the values that were computed for them") {
    const Theme light = light_theme(), dark = dark_theme();
    CHECK(light.ink == color("#16232E"));
    CHECK(light.surface == color("#F3F6F8"));
    CHECK(light.accent == color("#0A5A9C"));
    CHECK(light.border == color("#6E7D89"));
    CHECK(light.status[1].ink == color("#0B6B3A"));
    CHECK(light.status[6].tint == color("#ECEFF1"));
    CHECK(dark.page == color("#10181F"));
    CHECK(dark.muted == color("#B3C0CA"));
    CHECK(dark.status[5].ink == color("#F59BA1"));
    CHECK(light.focus == color("#FFBF00"));
}

TEST_CASE("contrast is enough to read in every theme") {
    for (const Theme& theme : {light_theme(), dark_theme(), contrast_theme()}) {
        for (const Color ground : {theme.page, theme.surface, theme.inset}) {
            CHECK(contrast(theme.ink, ground) >= 7);
            CHECK(contrast(theme.muted, ground) >= 4.5);
            CHECK(contrast(theme.accent, ground) >= 4.5);
            CHECK(contrast(theme.accent_hover, ground) >= 4.5);
            CHECK(contrast(theme.border, ground) >= 3);
        }
        CHECK(contrast(theme.on_accent, theme.accent) >= 4.5);
        CHECK(contrast(theme.on_accent, theme.accent_hover) >= 4.5);
        CHECK(contrast(theme.focus, theme.focus_inner) >= 4.5);
        for (const auto& [ink, tint] : theme.status) CHECK(contrast(ink, tint) >= 4.5);
        for (const auto& [ink, tint] :
             {std::pair(theme.warning_ink, theme.warning_tint), std::pair(theme.error_ink, theme.error_tint),
              std::pair(theme.info_ink, theme.info_tint), std::pair(theme.success_ink, theme.success_tint)}) {
            CHECK(contrast(ink, tint) >= 4.5);
            CHECK(contrast(theme.ink, tint) >= 7);
            CHECK(contrast(theme.accent, tint) >= 4.5);  // links inside
            CHECK(contrast(theme.muted, tint) >= 4.5);
        }
        CHECK(contrast(theme.error_ink, theme.page) >= 4.5);
    }
}

TEST_CASE("high contrast is black and white, with colour in signs only") {
    const Theme theme = contrast_theme();
    CHECK(contrast(theme.ink, theme.page) == 21);
    CHECK(contrast(theme.muted, theme.page) == 21);
    CHECK(contrast(theme.accent, theme.page) >= 7);
    for (const auto& [ink, tint] : theme.status) {
        CHECK(tint == theme.page);
        CHECK(contrast(ink, tint) >= 7);
    }
}
