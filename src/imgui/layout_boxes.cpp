// Nodes that hold others, and cards.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

struct ToneColor {
    Color ink, tint;
};

ToneColor color_of(const Theme& theme, screen::Tone tone) {
    switch (tone) {
        case screen::Tone::warning:
            return {theme.warning_ink, theme.warning_tint};
        case screen::Tone::error:
            return {theme.error_ink, theme.error_tint};
        case screen::Tone::success:
            return {theme.success_ink, theme.success_tint};
        case screen::Tone::info:
            break;
    }
    return {theme.info_ink, theme.info_tint};
}

// Beside each other, as wide as they need; the next line begins where one does not fit.
float lay_out_row(Builder& b, const std::vector<screen::Node>& nodes, Slot slot) {
    const float gap = 16;
    // On a phone buttons stand below each other, each as wide as the screen: easy to hit with a thumb.
    const auto is_button = [](const screen::Node& node) {
        return std::holds_alternative<screen::Button>(node.content);
    };
    if (b.m.phone && std::all_of(nodes.begin(), nodes.end(), is_button)) return lay_out_blocks(b, nodes, slot);
    float x = slot.x, y = slot.y, tallest = 0;
    // The nodes of one line lie on its middle, so each line is measured before it is put in.
    struct Item {
        const screen::Node* node;
        float x, width, height;
    };
    std::vector<Item> line;
    const auto finish = [&] {
        for (const Item& item : line) {
            lay_out_node(b, *item.node, {item.x, y + std::floor((tallest - item.height) / 2), item.width, 0});
        }
        y += tallest;
        line.clear();
        x = slot.x;
        tallest = 0;
    };
    for (const screen::Node& node : nodes) {
        const float width = natural_width(b, node, slot.width);
        if (!line.empty() && x + width > slot.x + slot.width + 0.5f) {
            finish();
            y += 12;
        }
        const Builder::Mark mark = b.mark();
        const float height = lay_out_node(b, node, {x, y, width, 0});
        b.rewind(mark);
        line.push_back({&node, x, width, height});
        x += width + gap;
        tallest = std::max(tallest, height);
    }
    if (!line.empty()) finish();
    return y - slot.y;
}

// Equal columns of at least 248, wrapping; those in one line are equally tall.
float lay_out_grid(Builder& b, const std::vector<screen::Node>& nodes, Slot slot) {
    if (nodes.empty()) return 0;
    const float gap = b.m.phone ? 12.0f : 16.0f;
    const float least = 248 * b.m.zoom;
    const int count = static_cast<int>(nodes.size());
    const int room = std::clamp(static_cast<int>((slot.width + gap) / (least + gap)), 1, 4);
    int columns = std::min(room, count);
    // Four in three columns leave one alone: two and two look better.
    if (columns > 2 && count % columns == 1 && count > columns && count % (columns - 1) == 0) --columns;
    if (count == 1) columns = std::min(room, 3);  // one alone is no wider than it would be among others
    const float width = std::floor((slot.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    float y = slot.y;
    for (int first = 0; first < count; first += columns) {
        if (first > 0) y += gap;
        const int last = std::min(first + columns, count);
        float tallest = 0;
        for (int i = first; i < last; ++i) {
            const Builder::Mark mark = b.mark();
            tallest = std::max(tallest, lay_out_node(b, nodes[static_cast<std::size_t>(i)], {slot.x, y, width, 0}));
            b.rewind(mark);
        }
        for (int i = first; i < last; ++i) {
            const float x = slot.x + static_cast<float>(i - first) * (width + gap);
            lay_out_node(b, nodes[static_cast<std::size_t>(i)], {x, y, width, tallest});
        }
        y += tallest;
    }
    return y - slot.y;
}

// Tables, timelines and grids use all the width there is.
bool holds_wide(const std::vector<screen::Node>& nodes) {
    return std::any_of(nodes.begin(), nodes.end(), [](const screen::Node& node) {
        const auto* group = std::get_if<screen::Group>(&node.content);
        return std::holds_alternative<screen::Table>(node.content) ||
               std::holds_alternative<screen::Timeline>(node.content) ||
               std::holds_alternative<screen::Diagram>(node.content) ||
               (group != nullptr && group->layout == screen::Layout::grid) || holds_wide(node.children);
    });
}

// On a surface of its own, which is put in first and gets its height afterwards.
template <class Inside>
float lay_out_on(Builder& b, Slot slot, Shade fill, Shade border, float border_width, float pad, Inside inside) {
    const std::size_t ground = b.scene.pieces.size();
    b.frame({slot.x, slot.y, slot.width, 0}, fill, border, border_width, border_width, b.m.radius);
    const float height =
        std::max(slot.least, inside(Slot{slot.x + pad, slot.y + pad, slot.width - 2 * pad, 0}) + 2 * pad);
    b.scene.pieces[ground].box.height = height;
    return height;
}

}  // namespace

float lay_out(Builder& b, const screen::Node& node, const screen::Group& group, Slot slot) {
    switch (group.layout) {
        case screen::Layout::row:
            return lay_out_row(b, node.children, slot);
        case screen::Layout::grid:
            return lay_out_grid(b, node.children, slot);
        case screen::Layout::panel: {
            const bool edge = b.theme.surface == b.theme.page;
            if (!holds_wide(node.children)) slot.width = std::min(slot.width, b.m.wide + 2 * b.m.pad);
            return lay_out_on(b, slot, b.theme.surface, b.theme.border, edge ? 1.0f : 0.0f, b.m.pad,
                              [&](Slot inner) { return lay_out_blocks(b, node.children, inner); });
        }
        case screen::Layout::stack:
            break;
    }
    return lay_out_blocks(b, node.children, slot);
}

float lay_out(Builder& b, const screen::Node& node, const screen::Notice& notice, Slot slot) {
    const ToneColor color = color_of(b.theme, notice.tone);
    const float icon = 24, pad = b.m.phone ? 16.0f : 20.0f;
    slot.width = std::min(slot.width, b.m.wide + 2 * b.m.pad);
    const bool edge = color.tint == b.theme.page;
    const float height = lay_out_on(b, slot, color.tint, color.ink, edge ? 1.5f : 0.0f, pad, [&](Slot inner) {
        b.icon(inner.x, inner.y + std::round((b.m.strong().leading() - icon) / 2), icon, icon_of(notice.tone),
               color.ink, color.tint);
        const float x = inner.x + icon + 12, width = inner.width - icon - 12;
        float y = inner.y + b.text(x, inner.y, width, notice.title, b.m.strong(), b.theme.ink);
        if (!node.children.empty()) {
            if (!notice.title.empty()) y += 8;
            Keep<float> closer(b.m.block, 12);
            y += lay_out_blocks(b, node.children, {x, y, width, 0});
        }
        return y - inner.y;
    });
    b.box({slot.x, slot.y, 5, height}, color.ink, 2.5f);
    return height;
}

float lay_out(Builder& b, const screen::Node& node, const screen::Card& card, Slot slot) {
    const float pad = b.m.phone ? 16.0f : 20.0f, arrow = 22;
    const std::size_t ground = b.scene.pieces.size();
    const int target = b.press(node.id, {slot.x, slot.y, slot.width, b.m.target}, b.m.radius);
    Keep<int> belongs(b.target, target);
    b.frame({slot.x, slot.y, slot.width, 0}, Shade(b.theme.page, b.theme.surface),
            Shade(b.theme.hairline, b.theme.accent), 1, 2, b.m.radius);
    const float x = slot.x + pad, width = slot.width - 2 * pad;
    float y = slot.y + pad;
    TextStyle title = slot.width < 400 * b.m.zoom ? b.m.strong() : b.m.title();
    title.balanced = true;
    // The arrow stands beside the title; in a narrow card it stands below all, and the title has the whole width.
    const bool narrow = width < 240 * b.m.zoom;
    const Shade color(b.theme.accent, b.theme.accent_hover);
    if (!narrow)
        b.icon(x + width - arrow, y + std::round((title.leading() - arrow) / 2), arrow, Icon::arrow_right, color,
               b.theme.page);
    y += b.text(x, y, narrow ? width : width - arrow - 12, card.title, title, color, {Underline::on_hover});
    if (!card.text.empty()) {
        y += 6;
        y += b.text(x, y, width, card.text, b.m.body(), b.theme.ink);
    }
    if (!card.chip.text.empty()) {
        y += 12;
        y += put_chip(b, card.chip, x, y, chip_width(b, card.chip, width));
    }
    if (narrow) y += 12 + arrow;
    const float height = std::max(slot.least, y + pad - slot.y);
    if (narrow) b.icon(x + width - arrow, slot.y + height - pad - arrow, arrow, Icon::arrow_right, color, b.theme.page);
    b.scene.pieces[ground].box.height = height;
    Target& pressed = b.scene.targets[static_cast<std::size_t>(target)];
    pressed.box = pressed.ring = {slot.x, slot.y, slot.width, height};
    b.node(node.id, pressed.box);
    return height;
}

float lay_out(Builder& b, const screen::Node& node, const screen::Disclosure& disclosure, Slot slot) {
    const float icon = 18, above = 10, indent = icon + 10;
    const float width = std::min(slot.width, b.m.wide);
    const float words = b.text_height(width - indent, disclosure.summary, b.m.strong());
    const Rect row{slot.x - 4, slot.y,
                   10 + std::min(width, indent + b.lines_width(width - indent, disclosure.summary, b.m.strong())),
                   words + 2 * above};
    const int target = b.press(node.id, row, 4);
    {
        Keep<int> belongs(b.target, target);
        const Shade color(b.theme.accent, b.theme.accent_hover);
        b.icon(slot.x, slot.y + above + std::round((b.m.strong().leading() - icon) / 2), icon,
               disclosure.open ? Icon::chevron_down : Icon::chevron_right, color, b.theme.page);
        b.text(slot.x + indent, slot.y + above, width - indent, disclosure.summary, b.m.strong(), color,
               {Underline::on_hover});
    }
    float height = row.height;
    if (disclosure.open && !node.children.empty()) {
        const float top = slot.y + height + 4;
        const std::size_t line = b.scene.pieces.size();
        b.vertical(slot.x + icon / 2 - 1, top, 0, b.theme.hairline, 2);
        const float inside = lay_out_blocks(b, node.children, {slot.x + indent, top + 4, slot.width - indent, 0}) + 12;
        b.scene.pieces[line].box.height = inside;
        b.scene.opened[node.id] = {{slot.x, slot.y + height, slot.width, inside + 4}, b.home};
        height += 4 + inside;
    }
    return height;
}

}  // namespace wegwijzer::imgui
