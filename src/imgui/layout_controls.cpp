// Nodes to press and to fill in.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

constexpr float button_pad = 22, button_above = 10;

// A red bar along all that belongs to an error, from `top` to the height reached.
void put_error_bar(Builder& b, float x, float top, float bottom) {
    b.box({x, top, 4, bottom - top}, b.theme.error_ink, 2);
}

// Label, help and error above a control; gives the height.
float put_label(Builder& b, float x, float y, float width, std::string_view label, const TextStyle& style,
                std::string_view help, std::string_view error) {
    float down = b.text(x, y, width, label, style, b.theme.ink);
    if (!help.empty()) down += 4 + b.text(x, y + down + 4, width, help, b.m.body(), b.theme.muted);
    if (!error.empty()) {
        down += 6;
        const float icon = 20;
        b.icon(x, y + down + std::round((b.m.strong().leading() - icon) / 2), icon, Icon::error, b.theme.error_ink,
               b.theme.page);
        down += b.text(x + icon + 8, y + down, width - icon - 8, error, b.m.strong(), b.theme.error_ink);
    }
    return down;
}

}  // namespace

float natural_width(Builder& b, const screen::Node& node, float most) {
    if (const auto* button = std::get_if<screen::Button>(&node.content)) {
        const float pad = button->importance == screen::Importance::quiet ? 0 : 2 * button_pad;
        return std::min(most, std::ceil(b.text_width(button->label, b.m.strong())) + pad + 1);
    }
    if (const auto* link = std::get_if<screen::Link>(&node.content)) {
        return std::min(most, std::ceil(b.text_width(link->label, b.m.body())) + (link->url.empty() ? 1.0f : 26.0f));
    }
    if (const auto* chip = std::get_if<screen::Chip>(&node.content)) return chip_width(b, *chip, most);
    if (const auto* check = std::get_if<screen::Check>(&node.content)) {
        return std::min(most, std::ceil(b.text_width(check->label, b.m.body())) + 37);
    }
    if (const auto* paragraph = std::get_if<screen::Paragraph>(&node.content)) {
        const TextStyle style = paragraph->emphasis == screen::Emphasis::small    ? b.m.small()
                                : paragraph->emphasis == screen::Emphasis::strong ? b.m.strong()
                                : paragraph->emphasis == screen::Emphasis::lead   ? b.m.lead()
                                                                                  : b.m.body();
        return std::min({most, b.m.reading, std::ceil(b.text_width(paragraph->text, style)) + 1});
    }
    if (const auto* heading = std::get_if<screen::Heading>(&node.content)) {
        return std::min(most, std::ceil(b.text_width(heading->text, b.m.heading(heading->level))) + 1);
    }
    if (std::holds_alternative<screen::Field>(node.content)) return std::min(most, 360.0f * b.m.zoom);
    if (std::holds_alternative<screen::Progress>(node.content)) return std::min(most, 320.0f * b.m.zoom);
    return most;
}

float lay_out(Builder& b, const screen::Node& node, const screen::Button& button, Slot slot) {
    const bool quiet = button.importance == screen::Importance::quiet;
    if (quiet) {
        const TextStyle style = b.m.strong();
        const float height = std::max(b.text_height(slot.width, button.label, style), b.m.target);
        const float words = b.text_height(slot.width, button.label, style);
        const Rect ring{slot.x, slot.y + (height - words) / 2, b.lines_width(slot.width, button.label, style), words};
        Keep<int> belongs(b.target, b.press(node.id, ring, 3));
        b.text(slot.x, ring.y, slot.width, button.label, style, Shade(b.theme.accent, b.theme.accent_hover),
               {Underline::always});
        return height;
    }
    const float width = b.m.phone ? slot.width : natural_width(b, node, slot.width);
    const float words = b.text_height(width - 2 * button_pad + 2, button.label, b.m.strong());
    const Rect box{slot.x, slot.y, width, std::max(48.0f, words + 2 * button_above)};
    Keep<int> belongs(b.target, b.press(node.id, box, b.m.radius));
    const bool primary = button.importance == screen::Importance::primary;
    if (primary) {
        b.box(box, Shade(b.theme.accent, b.theme.accent_hover), b.m.radius);
    } else {
        b.frame(box, Shade(b.theme.page, b.theme.info_tint), Shade(b.theme.accent, b.theme.accent_hover), 1.5f, 1.5f,
                b.m.radius);
    }
    TextExtra centred;
    centred.centred = true;
    b.text(box.x + button_pad - 1, box.y + (box.height - words) / 2, box.width - 2 * button_pad + 2, button.label,
           b.m.strong(), primary ? Shade(b.theme.on_accent) : Shade(b.theme.accent, b.theme.accent_hover), centred);
    return box.height;
}

float put_link(Builder& b, const std::string& id, std::string_view label, bool external, float x, float y, float width,
               const TextStyle& style) {
    const float sign = std::round(style.size * 0.8f), room = external ? sign + 6 : 0;
    const std::vector<Line> lines = b.type.wrap(label, style, width - room);
    float widest = 0;
    for (const Line& line : lines) widest = std::max(widest, line.width);
    const float height = static_cast<float>(lines.size()) * style.leading();
    const Shade color(b.theme.accent, b.theme.accent_hover);
    Keep<int> belongs(b.target, b.press(id, {x, y, widest + room, height}, 3));
    b.text(x, y, width - room, label, style, color, {Underline::always});
    if (external) {
        b.icon(x + lines.back().width + 5, y + height - style.leading() + std::round((style.leading() - sign) / 2),
               sign, Icon::external, color, b.theme.page);
    }
    return height;
}

float lay_out(Builder& b, const screen::Node& node, const screen::Link& link, Slot slot) {
    // Room to press on a touch screen; the words stand in the middle of it.
    const float pad = b.m.phone ? 8.0f : 2.0f;
    return 2 * pad + put_link(b, node.id, link.label, !link.url.empty(), slot.x, slot.y + pad,
                              std::min(slot.width, b.m.reading), b.m.body());
}

void put_check_box(Builder& b, float x, float y, float size, bool on) {
    if (on) {
        b.box({x, y, size, size}, Shade(b.theme.accent, b.theme.accent_hover), 4);
        b.icon(x + 2, y + 2, size - 4, Icon::tick, b.theme.on_accent, b.theme.accent);
    } else {
        b.frame({x, y, size, size}, b.theme.page, Shade(b.theme.border, b.theme.accent), 2, 2, 4);
    }
}

void put_radio(Builder& b, float x, float y, float size, bool on) {
    if (on)
        b.icon(x, y, size, Icon::radio_on, Shade(b.theme.accent, b.theme.accent_hover), b.theme.page);
    else
        b.icon(x, y, size, Icon::radio, Shade(b.theme.border, b.theme.accent), b.theme.page);
}

namespace {

float choice_height(const Builder& b, const screen::Choices::Item& item, float width) {
    const float words = width - 3 * 16 - 24;
    float height = b.text_height(words, item.label, b.m.body());
    if (!item.help.empty()) height += 2 + b.text_height(words, item.help, b.m.small());
    return std::max(56.0f, height + 2 * 14);
}

void put_choice(Builder& b, const screen::Choices& choices, const screen::Choices::Item& item, Rect row) {
    const float pad = 16, control = 24;
    Keep<int> belongs(b.target, b.press(item.id, row, b.m.radius));
    const bool on = item.selected;
    b.frame(row, on ? Shade(b.theme.info_tint) : Shade(b.theme.page, b.theme.surface),
            on ? Shade(b.theme.accent, b.theme.accent_hover) : Shade(b.theme.border, b.theme.accent), on ? 2.0f : 1.0f,
            2, b.m.radius);
    const float x = row.x + 2 * pad + control, width = row.width - 3 * pad - control;
    const TextStyle label = on ? b.m.strong() : b.m.body();
    const float words = b.text_height(width, item.label, label) +
                        (item.help.empty() ? 0 : 2 + b.text_height(width, item.help, b.m.small()));
    const float top = std::floor(row.y + (row.height - words) / 2);
    const float control_y = item.help.empty() ? std::floor(row.y + (row.height - control) / 2)
                                              : top + std::round((label.leading() - control) / 2);
    if (choices.many)
        put_check_box(b, row.x + pad, control_y, control, on);
    else
        put_radio(b, row.x + pad, control_y, control, on);
    const float down = b.text(x, top, width, item.label, label, b.theme.ink);
    b.text(x, top + down + 2, width, item.help, b.m.small(), b.theme.muted);
}

}  // namespace

float lay_out(Builder& b, const screen::Node&, const screen::Choices& choices, Slot slot) {
    float x = slot.x;
    const bool wrong = !choices.error.empty();
    if (wrong) x += 16;
    const float all = std::min(slot.width, b.m.reading) - (x - slot.x);
    float y = slot.y + put_label(b, x, slot.y, all, choices.legend, b.m.strong(), choices.help, choices.error);
    if (y > slot.y) y += 14;
    // Many short answers stand in two columns, read downwards.
    const bool helped =
        std::any_of(choices.items.begin(), choices.items.end(), [](const auto& item) { return !item.help.empty(); });
    const std::size_t count = choices.items.size(), columns = count >= 7 && !helped && all >= 560 * b.m.zoom ? 2 : 1;
    const std::size_t rows = (count + columns - 1) / std::max<std::size_t>(columns, 1);
    const float gap = 8,
                width = std::floor((all - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns));
    for (std::size_t row = 0; row < rows; ++row) {
        float height = 0;
        for (std::size_t at = row; at < count; at += rows)
            height = std::max(height, choice_height(b, choices.items[at], width));
        std::size_t column = 0;
        for (std::size_t at = row; at < count; at += rows, ++column) {
            put_choice(b, choices, choices.items[at],
                       {x + static_cast<float>(column) * (width + gap), y, width, height});
        }
        y += height + gap;
    }
    if (count > 0) y -= gap;
    if (wrong) put_error_bar(b, slot.x, slot.y, y);
    return y - slot.y;
}

float lay_out(Builder& b, const screen::Node& node, const screen::Field& field, Slot slot) {
    const bool wrong = !field.error.empty();
    const float x = slot.x + (wrong ? 16.0F : 0.0F), width = std::min(slot.width, b.m.reading) - (x - slot.x);
    float y = slot.y + put_label(b, x, slot.y, width, field.label, b.m.strong(), field.help, field.error);
    if (y > slot.y) y += 8;
    const bool passage = field.kind == screen::Field::Kind::passage;
    const float wish = (field.kind == screen::Field::Kind::number ? 140.0f
                        : field.kind == screen::Field::Kind::date ? 220.0f
                        : passage                                 ? b.m.reading
                                                                  : 480.0f) *
                       b.m.zoom;
    const float unit = field.unit.empty() ? 0 : std::ceil(b.text_width(field.unit, b.m.body())) + 10;
    // What is written stays in view, as far as a few lines go; beyond that it scrolls inside.
    constexpr float fewest_lines = 3, most_lines = 12;
    const float inner = std::min(wish, width - unit) - 24;
    const float lines = std::ceil(b.text_height(inner, field.value, b.m.body()) / b.m.body().leading()) + 1;
    const float tall = passage ? std::clamp(lines, fewest_lines, most_lines) * b.m.body().leading() + 18 : 0;
    const Rect box{x, y, inner + 24, std::max({48.0f, b.m.body().leading() + 18, tall})};
    const int target = b.press(node.id, box, b.m.radius);
    {
        Keep<int> belongs(b.target, target);
        b.frame(box, b.theme.page, wrong ? Shade(b.theme.error_ink) : Shade(b.theme.border, b.theme.accent),
                wrong ? 2.0f : 1.5f, 2, b.m.radius);
    }
    b.scene.fields.push_back(
        {node.id, {box.x + 12, box.y + 2, box.width - 24, box.height - 4}, field.value, field.kind, target, b.home});
    if (unit > 0)
        b.text(box.right() + 10, y + std::floor((box.height - b.m.body().leading()) / 2), unit + 2, field.unit,
               b.m.body(), b.theme.muted);
    y = box.bottom();
    if (wrong) put_error_bar(b, slot.x, slot.y, y);
    return y - slot.y;
}

float lay_out(Builder& b, const screen::Node& node, const screen::Check& check, Slot slot) {
    const float size = 24, indent = size + 12, width = std::min(slot.width, b.m.reading);
    const float words = b.text_height(width - indent, check.label, b.m.body());
    const float height = std::max(b.m.target, words);
    const Rect ring{slot.x - 6, slot.y,
                    std::min(width, indent + b.lines_width(width - indent, check.label, b.m.body())) + 14, height};
    Keep<int> belongs(b.target, b.press(node.id, ring, 4));
    put_check_box(b, slot.x, slot.y + std::floor((height - size) / 2), size, check.on);
    b.text(slot.x + indent, slot.y + std::floor((height - words) / 2), width - indent, check.label, b.m.body(),
           b.theme.ink);
    return height;
}

}  // namespace wegwijzer::imgui
