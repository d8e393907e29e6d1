// Boxes and arrows: a row of the diagram from left to right, on a narrow page from top to bottom.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wegwijzer::imgui {

namespace {

using screen::Diagram;

constexpr float box_pad = 14, arrow_size = 20, arrow_room = 36;

// What stands in a box; `about` (may be empty) is what it is about, for who sees no column heads.
float put_box_words(Builder& b, const Diagram::Box& box, const std::string& about, bool head, float x, float y,
                    float width) {
    float down = 0;
    if (!about.empty()) down += b.text(x, y, width, about, b.m.small_strong(), b.theme.muted) + 2;
    const TextStyle style = head ? b.m.strong() : b.m.body();
    if (!box.action) return down + b.text(x, y + down, width, box.text, style, head ? b.theme.ink : b.theme.muted);
    return down + b.text(x, y + down, width, box.text, style, Shade(b.theme.accent, b.theme.accent_hover),
                         {Underline::always});
}

// A box at least `least` high; gives its height. What leads nowhere has no edge to press.
float put_box(Builder& b, const Diagram::Box& box, const std::string& about, bool head, Slot slot) {
    const std::size_t ground = b.scene.pieces.size();
    const int target = box.action ? b.press(box.id, {slot.x, slot.y, slot.width, b.m.target}, b.m.radius) : -1;
    Keep<int> belongs(b.target, target);
    const bool flat = b.theme.surface == b.theme.page;
    if (box.action) {
        b.frame({slot.x, slot.y, slot.width, 0}, Shade(head ? b.theme.info_tint : b.theme.page, b.theme.surface),
                Shade(b.theme.border, b.theme.accent), 1.5f, 2, b.m.radius);
    } else {
        b.frame({slot.x, slot.y, slot.width, 0}, b.theme.surface, b.theme.border, flat ? 1.0f : 0.0f,
                flat ? 1.0f : 0.0f, b.m.radius);
    }
    const float words =
        put_box_words(b, box, about, head, slot.x + box_pad, slot.y + box_pad, slot.width - 2 * box_pad);
    const float height = std::max({slot.least, words + 2 * box_pad, b.m.target});
    b.scene.pieces[ground].box.height = height;
    const Rect all{slot.x, slot.y, slot.width, height};
    if (target >= 0) {
        Target& pressed = b.scene.targets[static_cast<std::size_t>(target)];
        pressed.box = pressed.ring = all;
    }
    b.node(box.id, all);
    return height;
}

float tallest_of(Builder& b, const Diagram::Row& row, float width) {
    const Builder::Mark mark = b.mark();
    float tallest = put_box(b, row.head, "", true, {0, 0, width, 0});
    for (const Diagram::Box& box : row.boxes) tallest = std::max(tallest, put_box(b, box, "", false, {0, 0, width, 0}));
    b.rewind(mark);
    return tallest;
}

float lay_out_across(Builder& b, const Diagram& diagram, Slot slot, float width) {
    const float step = width + arrow_room;
    float y = slot.y, heads = 0;
    const auto head = [&](std::size_t column, const std::string& text) {
        const float x = slot.x + static_cast<float>(column) * step;
        heads = std::max(heads, b.text(x, y, width, text, b.m.small_strong(), b.theme.muted));
    };
    head(0, diagram.corner);
    for (std::size_t i = 0; i < diagram.columns.size(); ++i) head(i + 1, diagram.columns[i]);
    y += heads + 8;
    for (const Diagram::Row& row : diagram.rows) {
        const float height = tallest_of(b, row, width);
        put_box(b, row.head, "", true, {slot.x, y, width, height});
        for (std::size_t i = 0; i < row.boxes.size(); ++i) {
            const float x = slot.x + static_cast<float>(i + 1) * step;
            b.icon(x - arrow_room + (arrow_room - arrow_size) / 2, y + std::floor((height - arrow_size) / 2),
                   arrow_size, Icon::arrow_right, b.theme.muted, b.theme.page);
            put_box(b, row.boxes[i], "", false, {x, y, width, height});
        }
        y += height + 12;
    }
    return y - 12 - slot.y;
}

float lay_out_down(Builder& b, const Diagram& diagram, Slot slot) {
    const float width = std::min(slot.width, b.m.reading);
    float y = slot.y;
    for (const Diagram::Row& row : diagram.rows) {
        y += put_box(b, row.head, diagram.corner, true, {slot.x, y, width, 0});
        for (std::size_t i = 0; i < row.boxes.size() && i < diagram.columns.size(); ++i) {
            b.icon(slot.x + box_pad, y + 3, arrow_size, Icon::chevron_down, b.theme.muted, b.theme.page);
            y += arrow_size + 6;
            y += put_box(b, row.boxes[i], diagram.columns[i], false, {slot.x, y, width, 0});
        }
        y += 32;
    }
    return y - 32 - slot.y;
}

}  // namespace

float lay_out(Builder& b, const screen::Node&, const screen::Diagram& diagram, Slot slot) {
    if (diagram.rows.empty()) return 0;
    float y = slot.y + b.text(slot.x, slot.y, slot.width, diagram.caption, b.m.strong(), b.theme.ink) + 12;
    const auto columns = static_cast<float>(diagram.columns.size() + 1);
    const float width = std::floor((slot.width - (columns - 1) * arrow_room) / columns);
    const Slot below{slot.x, y, slot.width, 0};
    y += width >= 170 * b.m.zoom ? lay_out_across(b, diagram, below, width) : lay_out_down(b, diagram, below);
    return y - slot.y;
}

}  // namespace wegwijzer::imgui
