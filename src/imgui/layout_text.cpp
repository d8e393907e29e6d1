// Nodes that only say something: headings, paragraphs, lists, facts, chips, progress.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

float lay_out(Builder& b, const screen::Node&, const screen::Heading& heading, Slot slot) {
    return b.text(slot.x, slot.y, slot.width, heading.text,
                  b.m.heading(b.in_aside ? std::max(heading.level, 3) : heading.level), b.theme.ink);
}

float lay_out(Builder& b, const screen::Node&, const screen::Paragraph& paragraph, Slot slot) {
    const float width = std::min(slot.width, b.m.reading);
    switch (paragraph.emphasis) {
        case screen::Emphasis::lead:
            return b.text(slot.x, slot.y, std::min(slot.width, b.m.reading * 1.12f), paragraph.text, b.m.lead(),
                          b.theme.ink);
        case screen::Emphasis::strong:
            return b.text(slot.x, slot.y, width, paragraph.text, b.m.strong(), b.theme.ink);
        case screen::Emphasis::muted:
            return b.text(slot.x, slot.y, width, paragraph.text, b.m.body(), b.theme.muted);
        case screen::Emphasis::small:
            return b.text(slot.x, slot.y, width, paragraph.text, b.m.small(), b.theme.muted);
        case screen::Emphasis::normal:
            break;
    }
    return b.text(slot.x, slot.y, width, paragraph.text, b.m.body(), b.theme.ink);
}

// Set as one text, so that lines break as they always do; then each line is put in run by run.
float lay_out(Builder& b, const screen::Node&, const screen::Marked& marked, Slot slot) {
    std::string text;
    for (const screen::Marked::Run& run : marked.runs) text += run.text;
    if (text.empty()) return 0;
    const TextStyle style = b.m.body();
    const float leading = style.leading();
    const int source = b.scene.texts++;
    float y = slot.y;
    for (const Line& line : b.type.wrap(text, style, std::min(slot.width, b.m.reading))) {
        const auto begin = static_cast<std::size_t>(line.text.data() - text.data());
        const std::size_t end = begin + line.text.size();
        float x = slot.x;
        std::size_t run_begin = 0;
        bool first = true;
        for (const screen::Marked::Run& run : marked.runs) {
            const std::size_t run_end = run_begin + run.text.size();
            const std::size_t from = std::max(begin, run_begin), to = std::min(end, run_end);
            run_begin = run_end;
            if (from >= to) continue;
            TextPiece piece;
            piece.text = text.substr(from, to - from);
            piece.hyphen = line.hyphen && to == end;
            piece.glued = first ? line.glued : true;
            piece.face = style.face;
            piece.size = style.size;
            piece.color = b.theme.ink;
            piece.underline = run.match ? Underline::always : Underline::none;
            piece.source = source;
            const float width = b.text_width(piece.text, style);
            if (run.match) b.box({x - 1, y + 2, width + 2, leading - 4}, b.theme.warning_tint, 3);
            b.scene.pieces.push_back({{x, y, width, leading}, b.home, b.target, std::move(piece)});
            x += width;
            first = false;
        }
        y += leading;
    }
    return y - slot.y;
}

float lay_out(Builder& b, const screen::Node&, const screen::List& list, Slot slot) {
    const bool small = list.emphasis == screen::Emphasis::small;
    const TextStyle style = small ? b.m.small() : b.m.body();
    const Color ink = small ? b.theme.muted : b.theme.ink;
    const float width = std::min(slot.width, b.m.reading);
    float indent = 28;
    if (list.ordered)
        indent = std::max(indent, std::ceil(b.text_width(std::to_string(list.items.size()) + ".", b.m.strong())) + 10);
    float y = slot.y;
    int number = 0;
    for (const std::string& item : list.items) {
        ++number;
        if (number > 1) y += small ? 4.0f : 8.0f;
        if (list.ordered) {
            // A number is no text of the tree: it is put in like a sign.
            const std::string mark = std::to_string(number) + ".";
            b.text(slot.x, y, indent, mark, b.m.strong(), b.theme.muted);
        } else {
            b.bullet(slot.x + 8, y, style);
        }
        y += b.text(slot.x + indent, y, width - indent, item, style, ink);
    }
    return y - slot.y;
}

float lay_out(Builder& b, const screen::Node&, const screen::Facts& facts, Slot slot) {
    const bool stacked = slot.width < 560;
    const float width = std::min(slot.width, b.m.wide);
    const float term = stacked ? width : std::min(std::max(width * 0.3f, 170.0f), 240.0f);
    const float gap = stacked ? 0.0f : 24.0f;
    const float left = stacked ? slot.x : slot.x + term + gap;
    const float right = stacked ? width : width - term - gap;
    const float pad = 12;
    float y = slot.y;
    b.horizontal(slot.x, y, width, b.theme.hairline);
    for (const screen::Facts::Item& item : facts.items) {
        y += pad;
        const float term_height = b.text(slot.x, y, term, item.term, b.m.strong(), b.theme.ink);
        if (stacked) y += term_height + 2;
        float down = 0;
        for (const std::string& text : item.texts) {
            if (down > 0) down += 6;
            if (item.texts.size() > 1) {
                b.bullet(left + 3, y + down, b.m.body());
                down += b.text(left + 20, y + down, right - 20, text, b.m.body(), b.theme.ink);
            } else {
                down += b.text(left, y + down, right, text, b.m.body(), b.theme.ink);
            }
        }
        y += stacked ? down : std::max(term_height, down);
        y += pad;
        b.horizontal(slot.x, y, width, b.theme.hairline);
    }
    return y + 1 - slot.y;
}

namespace {
constexpr float chip_icon = 16, chip_pad = 10, chip_gap = 6, chip_above = 4;
}

float chip_width(const Builder& b, const screen::Chip& chip, float most) {
    const float fixed = 2 * chip_pad + chip_icon + chip_gap;
    return std::min(most, std::ceil(fixed + b.lines_width(most - fixed, chip.text, b.m.small_strong())));
}

float put_chip(Builder& b, const screen::Chip& chip, float x, float y, float width) {
    const StatusColor color = b.theme.status[static_cast<std::size_t>(chip.status)];
    const TextStyle style = b.m.small_strong();
    const float words = width - 2 * chip_pad - chip_icon - chip_gap;
    const float height = b.text_height(words, chip.text, style) + 2 * chip_above;
    // Without a tint (high contrast) the edge carries the colour.
    const bool edge = color.tint == b.theme.page;
    b.frame({x, y, width, height}, color.tint, color.ink, edge ? 1.5f : 0.0f, edge ? 1.5f : 0.0f,
            std::min(height / 2, style.leading() / 2 + chip_above));
    b.icon(x + chip_pad, y + chip_above + std::round((style.leading() - chip_icon) / 2), chip_icon,
           icon_of(chip.status), color.ink, color.tint);
    b.text(x + chip_pad + chip_icon + chip_gap, y + chip_above, words, chip.text, style, color.ink);
    return height;
}

float lay_out(Builder& b, const screen::Node&, const screen::Chip& chip, Slot slot) {
    return put_chip(b, chip, slot.x, slot.y, chip_width(b, chip, slot.width));
}

float lay_out(Builder& b, const screen::Node&, const screen::Progress& progress, Slot slot) {
    const float width = std::min(slot.width, 420.0f * b.m.zoom);
    float y = slot.y + b.text(slot.x, slot.y, slot.width, progress.label, b.m.small_strong(), b.theme.muted);
    if (!progress.label.empty()) y += 8;
    const float share =
        progress.total > 0
            ? std::clamp(static_cast<float>(progress.done) / static_cast<float>(progress.total), 0.0f, 1.0f)
            : 0;
    b.frame({slot.x, y, width, 8}, b.theme.inset, b.theme.border, b.theme.inset == b.theme.page ? 1.0f : 0.0f, 0, 4);
    if (share > 0) b.box({slot.x, y, std::max(8.0f, std::round(width * share)), 8}, b.theme.accent, 4);
    return y + 8 - slot.y;
}

}  // namespace wegwijzer::imgui
