// What is on every screen: the product's name, where the user is, tools, and the line that says which edition this is.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

constexpr float bar = 64;

std::string label_of(const screen::Node& node) {
    if (const auto* link = std::get_if<screen::Link>(&node.content)) return link->label;
    if (const auto* button = std::get_if<screen::Button>(&node.content)) return button->label;
    return {};
}

// A tool: words to press, quietly. Gives its width.
float put_tool(Builder& b, const screen::Node& tool, float x, float middle, bool measure) {
    const TextStyle style{Face::regular, 16 * b.m.zoom, 1.5f, 72};
    const std::string label = label_of(tool);
    const float pad = 10, width = std::ceil(b.text_width(label, style)) + 2 * pad;
    if (measure) return width;
    const Rect box{x, middle - 20, width, 40};
    Keep<int> belongs(b.target, b.press(tool.id, box, b.m.radius));
    b.box(box, Shade(b.theme.page, b.theme.inset), b.m.radius);
    b.text(x + pad, middle - style.leading() / 2, width, label, style, Shade(b.theme.accent, b.theme.accent_hover),
           {Underline::on_hover});
    return width;
}

float put_name(Builder& b, const screen::Page& page, float x, float middle) {
    const TextStyle style{Face::semibold, 22 * b.m.zoom, 1.5f, 72};
    const float sign = 28, gap = 10, width = std::ceil(b.text_width(page.name, style));
    Keep<int> belongs(b.target,
                      b.press(std::string(home_id), {x - 4, middle - 22, sign + gap + width + 8, 44}, b.m.radius));
    b.icon(x, middle - sign / 2, sign, Icon::signpost, b.theme.accent, b.theme.page);
    b.text(x + sign + gap, middle - style.leading() / 2, width + 2, page.name, style,
           Shade(b.theme.ink, b.theme.accent));
    return sign + gap + width;
}

float trail_width(const Builder& b, const screen::Page& page, const TextStyle& style) {
    float width = 0;
    for (const screen::Crumb& crumb : page.trail)
        width += (width > 0 ? 28.0f : 0.0f) + std::ceil(b.text_width(crumb.label, style));
    return width;
}

void put_trail(Builder& b, const screen::Page& page, float x, float middle, const TextStyle& style) {
    for (std::size_t i = 0; i < page.trail.size(); ++i) {
        const screen::Crumb& crumb = page.trail[i];
        const float width = std::ceil(b.text_width(crumb.label, style)), y = middle - style.leading() / 2;
        if (crumb.action) {
            put_link(b, crumb.id, crumb.label, false, x, y, width + 2, style);
        } else {
            b.node(crumb.id, {x, y, width, style.leading()});
            b.text(x, y, width + 2, crumb.label, style, b.theme.muted);
        }
        x += width;
        if (i + 1 < page.trail.size()) b.icon(x + 7, middle - 6, 14, Icon::chevron_right, b.theme.muted, b.theme.page);
        x += 28;
    }
}

// The last place in the trail that can be gone back to.
const screen::Crumb* step_back(const screen::Page& page) {
    for (auto crumb = page.trail.rbegin(); crumb != page.trail.rend(); ++crumb) {
        if (crumb->action) return &*crumb;
    }
    return nullptr;
}

float put_edition(Builder& b, const screen::Page& page, float y) {
    Color tint = b.theme.info_tint, ink = b.theme.info_ink;
    if (page.edition_tone == screen::Tone::warning) tint = b.theme.warning_tint, ink = b.theme.warning_ink;
    if (page.edition_tone == screen::Tone::error) tint = b.theme.error_tint, ink = b.theme.error_ink;
    if (page.edition_tone == screen::Tone::success) tint = b.theme.success_tint, ink = b.theme.success_ink;
    const TextStyle style = b.m.small_strong(), link = b.m.small();
    const float pad = 10, icon = 18, x = b.m.left + icon + 10, width = b.m.content - icon - 10;
    const std::size_t ground = b.scene.pieces.size();
    b.box({0, y, b.m.width, 0}, tint);
    b.icon(b.m.left, y + pad + std::round((style.leading() - icon) / 2), icon, icon_of(page.edition_tone), ink, tint);
    const float words = std::ceil(b.text_width(page.edition_text, style)) + 2,
                wanted = std::ceil(b.text_width(page.edition_link.label, link)) + 2;
    float height = 0;
    if (page.edition_link.label.empty()) {
        height = b.text(x, y + pad, width, page.edition_text, style, ink);
    } else if (words + 16 + wanted <= width) {
        height = b.text(x, y + pad, words, page.edition_text, style, ink);
        put_link(b, "edition", page.edition_link.label, false, x + words + 14, y + pad, wanted, link);
    } else {
        height = b.text(x, y + pad, width, page.edition_text, style, ink);
        const float last = b.scene.pieces.back().box.width;
        if (last + 12 + wanted <= width) {  // beside the last words
            put_link(b, "edition", page.edition_link.label, false, x + last + 12, y + pad + height - style.leading(),
                     wanted, link);
        } else {
            height += 4;
            height += put_link(b, "edition", page.edition_link.label, false, x, y + pad + height, width, link);
        }
    }
    b.scene.pieces[ground].box.height = height + 2 * pad;
    if (tint == b.theme.page) b.horizontal(0, y + height + 2 * pad - 1, b.m.width, b.theme.ink);
    return height + 2 * pad;
}

}  // namespace

float lay_out_header(Builder& b, const screen::Page& page, bool menu_open) {
    const float middle = bar / 2, left = b.m.left, right = left + b.m.content;
    const TextStyle style{Face::regular, 16 * b.m.zoom, 1.5f, 72};
    b.box({0, 0, b.m.width, bar}, b.theme.page);
    const float name = put_name(b, page, left, middle);

    float tools = 0;
    for (const screen::Node& tool : page.tools) tools += put_tool(b, tool, 0, 0, true) + 4;
    const float trail = trail_width(b, page, style);
    const bool tools_fit = !b.m.phone && name + 24 + tools <= b.m.content;
    const bool trail_fits = tools_fit && !b.m.phone && name + 40 + trail + 32 + tools <= b.m.content;
    if (trail_fits && trail > 0) {
        b.vertical(left + name + 20, middle - 12, 24, b.theme.hairline);
        put_trail(b, page, left + name + 40, middle, style);
    }
    float y = bar;
    if (tools_fit) {
        float x = right - tools + 4 + 10;  // the words end where the page's content ends
        for (const screen::Node& tool : page.tools) x += put_tool(b, tool, x, middle, false) + 4;
    } else if (!page.tools.empty()) {
        const Rect box{right - 34, middle - 22, 44, 44};
        {
            Keep<int> belongs(b.target, b.press(std::string(menu_id), box, b.m.radius));
            b.box(box, Shade(b.theme.page, b.theme.inset), b.m.radius);
            b.icon(box.x + 9, box.y + 9, 26, menu_open ? Icon::cross : Icon::menu,
                   Shade(b.theme.accent, b.theme.accent_hover), b.theme.page);
        }
        if (menu_open) {
            b.horizontal(0, y - 1, b.m.width, b.theme.hairline);
            y += 4;
            for (const screen::Node& tool : page.tools) {
                const Rect row{left - 8, y, b.m.content + 16, 48};
                Keep<int> belongs(b.target, b.press(tool.id, row, b.m.radius));
                b.box(row, Shade(b.theme.page, b.theme.inset), b.m.radius);
                b.text(left, y + (48 - b.m.body().leading()) / 2, b.m.content, label_of(tool), b.m.body(),
                       Shade(b.theme.accent, b.theme.accent_hover));
                y += 48;
            }
            y += 8;
        }
    }
    b.horizontal(0, y - 1, b.m.width, b.theme.hairline);
    y += put_edition(b, page, y);
    // No room for the whole trail: one step back, above the page's title.
    if (!trail_fits) {
        if (const screen::Crumb* back = step_back(page)) {
            const float width = std::ceil(b.text_width(back->label, style)), icon = 16;
            y += 8;
            const Rect ring{left - 4, y + 10, icon + 6 + width + 10, 24};
            Keep<int> belongs(b.target, b.press(back->id, ring, 3));
            const Shade color(b.theme.accent, b.theme.accent_hover);
            b.icon(left - 3, y + 15, icon, Icon::chevron_left, color, b.theme.page);
            b.text(left + icon + 3, y + 10, width + 2, back->label, style, color, {Underline::always});
            y += 36;
        }
    }
    return y;
}

}  // namespace wegwijzer::imgui
