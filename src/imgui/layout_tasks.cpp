// A checklist: what to do, who does it, when, and with which papers.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

using screen::Tasks;

struct PhaseLook {
    Icon icon;
    Color ink, tint;
};

PhaseLook look_of(const Theme& theme, Tasks::Phase phase) {
    switch (phase) {
        case Tasks::Phase::done:
            return {Icon::success, theme.success_ink, theme.success_tint};
        case Tasks::Phase::next:
            return {Icon::next, theme.on_accent, theme.accent};
        case Tasks::Phase::blocked:
            return {Icon::blocked, theme.muted, theme.inset};
        case Tasks::Phase::passed:
            return {Icon::passed, theme.warning_ink, theme.warning_tint};
        case Tasks::Phase::open:
            break;
    }
    return {Icon::open, theme.muted, theme.page};
}

// The phase as a small label; gives its width.
float put_phase(Builder& b, const Tasks::Item& item, float x, float y, bool measure) {
    if (item.phase_text.empty()) return 0;
    const PhaseLook look = look_of(b.theme, item.phase);
    const TextStyle style = b.m.small_strong();
    const float icon = 16, pad = 10, height = style.leading() + 6;
    const float width = std::ceil(b.text_width(item.phase_text, style)) + icon + 6 + 2 * pad;
    if (measure) return width;
    const bool edge = look.tint == b.theme.page;
    b.frame({x, y, width, height}, look.tint, edge ? Shade(b.theme.border) : Shade(look.ink), edge ? 1.0f : 0.0f,
            edge ? 1.0f : 0.0f, height / 2);
    b.icon(x + pad, y + 3 + std::round((style.leading() - icon) / 2), icon, look.icon, look.ink, look.tint);
    b.text(x + pad + icon + 6, y + 3, width, item.phase_text, style, look.ink);
    return width;
}

// A small sign and what it stands for.
float put_detail(Builder& b, Icon sign, std::string_view text, float x, float y, float width) {
    if (text.empty()) return 0;
    const TextStyle style = b.m.small();
    const float icon = 18;
    b.icon(x, y + std::round((style.leading() - icon) / 2), icon, sign, b.theme.muted, b.theme.page);
    return b.text(x + icon + 8, y, width - icon - 8, text, style, b.theme.ink);
}

float put_task(Builder& b, const Tasks::Item& item, Slot slot) {
    const float box = 28, indent = box + 16, above = 16;
    const bool next = item.phase == Tasks::Phase::next;
    const float x = slot.x + indent, top = slot.y + above;
    const float phase = put_phase(b, item, 0, 0, true);
    const bool beside = slot.width - indent - phase > 360;  // room for the phase at the right
    const float words = slot.width - indent - (beside && phase > 0 ? phase + 24 : 0);
    const TextStyle style = next ? b.m.strong() : b.m.body();

    const float height = b.text_height(words, item.text, style);
    const int target =
        b.press(item.id,
                {slot.x - 6, top - 6, indent + std::min(words, b.lines_width(words, item.text, style)) + 12,
                 std::max(box, height) + 12},
                4);
    const float text_top = top + std::max(0.0f, std::round((box - style.leading()) / 2));
    {
        Keep<int> belongs(b.target, target);
        put_check_box(b, slot.x, top, box, item.ticked);
        TextExtra extra;
        extra.struck = item.ticked;
        b.text(x, text_top, words, item.text, style, item.ticked ? b.theme.muted : b.theme.ink, extra);
    }
    float y = std::max(top + box, text_top + height);
    if (phase > 0) {
        if (beside) {
            put_phase(b, item, slot.x + slot.width - phase, top - 1, false);
        } else {
            y += 8;
            put_phase(b, item, x, y, false);
            y += b.m.small_strong().leading() + 6;
        }
    }
    const float width = slot.width - indent;
    // Who and when stand beside each other where both fit on a line.
    const float who = item.who.empty() ? 0 : std::ceil(b.text_width(item.who, b.m.small())) + 26;
    const float when = item.when.empty() ? 0 : std::ceil(b.text_width(item.when, b.m.small())) + 26;
    if (who > 0 || when > 0) {
        y += 8;
        if (who > 0 && when > 0 && who + 24 + when <= width) {
            y += std::max(put_detail(b, Icon::person, item.who, x, y, who + 2),
                          put_detail(b, Icon::calendar, item.when, x + who + 24, y, when + 2));
        } else {
            y += put_detail(b, Icon::person, item.who, x, y, width);
            if (who > 0 && when > 0) y += 4;
            y += put_detail(b, Icon::calendar, item.when, x, y, width);
        }
    }
    for (const std::string& document : item.documents)
        y += 4 + put_detail(b, Icon::document, document, x, y + 4, width);
    if (!item.note.empty())
        y += 6 + b.text(x, y + 6, std::min(width, b.m.reading), item.note, b.m.small(), b.theme.muted);
    return y + above - slot.y;
}

}  // namespace

float lay_out(Builder& b, const screen::Node&, const Tasks& tasks, Slot slot) {
    float y = slot.y;
    const float width = std::min(slot.width, b.m.wide);
    b.horizontal(slot.x, y, width, b.theme.hairline);
    y += 1;
    for (const Tasks::Item& item : tasks.items) {
        const bool next = item.phase == Tasks::Phase::next;
        const std::size_t ground = b.scene.pieces.size();
        if (next) b.box({slot.x, y, 0, 0}, b.theme.surface);  // what to do now stands out
        const float pad = next ? 12.0f : 0.0f;
        const float height = put_task(b, item, {slot.x + pad, y, width - 2 * pad, 0});
        if (next) {
            b.scene.pieces[ground].box = {slot.x, y, width, height};
            b.box({slot.x, y, 4, height}, b.theme.accent);
        }
        y += height;
        b.horizontal(slot.x, y, width, b.theme.hairline);
        y += 1;
    }
    return y - slot.y;
}

}  // namespace wegwijzer::imgui
