#include "imgui/theme.h"

namespace wegwijzer::imgui {

namespace {

constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8), static_cast<std::uint8_t>(hex),
            255};
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

Theme light_theme() {
    Theme theme;
    theme.page = rgb(0xFFFFFF);
    theme.surface = rgb(0xF3F6F8);
    theme.inset = rgb(0xE8EEF2);
    theme.ink = rgb(0x16232E);
    theme.muted = rgb(0x45545F);
    theme.accent = rgb(0x0A5A9C);
    theme.on_accent = rgb(0xFFFFFF);
    theme.accent_hover = rgb(0x074377);
    theme.border = rgb(0x6E7D89);
    theme.hairline = rgb(0xD2DBE1);
    theme.focus = rgb(0xFFBF00);
    theme.focus_inner = rgb(0x16232E);
    theme.warning_tint = rgb(0xFBF0DA);
    theme.warning_ink = rgb(0x7A4E00);
    theme.error_tint = rgb(0xFBE6E7);
    theme.error_ink = rgb(0xA3222B);
    theme.info_tint = rgb(0xE6F0F8);
    theme.info_ink = rgb(0x0A5A9C);
    theme.success_tint = rgb(0xE3F3EA);
    theme.success_ink = rgb(0x0B6B3A);
    theme.status = {{{rgb(0x45545F), rgb(0xE8EEF2)},    // none
                     {rgb(0x0B6B3A), rgb(0xE3F3EA)},    // fits
                     {rgb(0x7A4E00), rgb(0xFBF0DA)},    // conditional
                     {rgb(0x3D4F7C), rgb(0xE8ECF7)},    // undetermined
                     {rgb(0x6A4470), rgb(0xF2E9F4)},    // unsuited
                     {rgb(0xA3222B), rgb(0xFBE6E7)},    // excluded
                     {rgb(0x56646F), rgb(0xECEFF1)}}};  // unavailable
    return theme;
}

Theme dark_theme() {
    Theme theme;
    theme.page = rgb(0x10181F);
    theme.surface = rgb(0x18232C);
    theme.inset = rgb(0x22303B);
    theme.ink = rgb(0xE9EFF3);
    theme.muted = rgb(0xB3C0CA);
    theme.accent = rgb(0x7DBDF2);
    theme.on_accent = rgb(0x10181F);
    theme.accent_hover = rgb(0xA9D5F8);
    theme.border = rgb(0x7F909D);
    theme.hairline = rgb(0x32414D);
    theme.focus = rgb(0xFFBF00);
    theme.focus_inner = rgb(0x16232E);
    theme.warning_tint = rgb(0x3A2E14);
    theme.warning_ink = rgb(0xF0C469);
    theme.error_tint = rgb(0x43242A);
    theme.error_ink = rgb(0xF59BA1);
    theme.info_tint = rgb(0x172B3C);
    theme.info_ink = rgb(0x7DBDF2);
    theme.success_tint = rgb(0x173627);
    theme.success_ink = rgb(0x7FD6A2);
    theme.status = {{{rgb(0xB3C0CA), rgb(0x22303B)},
                     {rgb(0x7FD6A2), rgb(0x173627)},
                     {rgb(0xF0C469), rgb(0x3A2E14)},
                     {rgb(0xA9BCF0), rgb(0x232E4A)},
                     {rgb(0xD3AEDB), rgb(0x382A3C)},
                     {rgb(0xF59BA1), rgb(0x43242A)},
                     {rgb(0xA3B0BA), rgb(0x2A353E)}}};
    return theme;
}

Theme contrast_theme() {
    // Black on white; only accent, focus and the signs of a status keep a colour, each at least 7:1.
    const Color white = rgb(0xFFFFFF), black = rgb(0x000000);
    Theme theme;
    theme.page = theme.surface = theme.inset = white;
    theme.ink = theme.muted = theme.border = theme.hairline = black;
    theme.accent = rgb(0x00408A);
    theme.on_accent = white;
    theme.accent_hover = black;
    theme.focus = rgb(0xFFBF00);
    theme.focus_inner = black;
    theme.warning_tint = theme.error_tint = theme.info_tint = theme.success_tint = white;
    theme.warning_ink = rgb(0x5C3A00);
    theme.error_ink = rgb(0x8A0F1A);
    theme.info_ink = rgb(0x00408A);
    theme.success_ink = rgb(0x00542A);
    theme.status = {{{black, white},
                     {rgb(0x00542A), white},
                     {rgb(0x5C3A00), white},
                     {rgb(0x22336B), white},
                     {rgb(0x5A2F61), white},
                     {rgb(0x8A0F1A), white},
                     {rgb(0x3A464F), white}}};
    return theme;
}

std::vector<std::pair<std::string, Color*>> tokens(Theme& theme) {
    std::vector<std::pair<std::string, Color*>> list = {
        {"page", &theme.page},
        {"surface", &theme.surface},
        {"inset", &theme.inset},
        {"ink", &theme.ink},
        {"muted", &theme.muted},
        {"accent", &theme.accent},
        {"on-accent", &theme.on_accent},
        {"accent-hover", &theme.accent_hover},
        {"border", &theme.border},
        {"hairline", &theme.hairline},
        {"focus", &theme.focus},
        {"focus-inner", &theme.focus_inner},
        {"warning-tint", &theme.warning_tint},
        {"warning-ink", &theme.warning_ink},
        {"error-tint", &theme.error_tint},
        {"error-ink", &theme.error_ink},
        {"info-tint", &theme.info_tint},
        {"info-ink", &theme.info_ink},
        {"success-tint", &theme.success_tint},
        {"success-ink", &theme.success_ink},
    };
    static constexpr std::array<const char*, 7> names = {"none",     "fits",     "conditional", "undetermined",
                                                         "unsuited", "excluded", "unavailable"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = std::string("status-") + names[i];
        list.emplace_back(name, &theme.status[i].ink);
        list.emplace_back(name + "-tint", &theme.status[i].tint);
    }
    return list;
}

bool parse_color(std::string_view text, Color& color) {
    if (text.size() != 7 || text[0] != '#') return false;
    std::uint32_t value = 0;
    for (char c : text.substr(1)) {
        const int digit = hex_digit(c);
        if (digit < 0) return false;
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    color = rgb(value);
    return true;
}

}  // namespace wegwijzer::imgui
