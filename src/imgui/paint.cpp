#include "imgui/paint.h"

#include <imgui.h>
#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

ImU32 pack(Color c, float alpha) {
    return IM_COL32(c.r, c.g, c.b, static_cast<int>(std::lround(static_cast<float>(c.a) * alpha)));
}

ImVec2 top_left(const Rect& r) { return {r.x, r.y}; }
ImVec2 bottom_right(const Rect& r) { return {r.right(), r.bottom()}; }

class Painter {
   public:
    Painter(ImDrawList& list, const Fonts& fonts) : list_(list), fonts_(fonts) {}

    void operator()(const TextPiece& text, const Rect& box, bool hovered, float alpha) {
        const ImU32 color = pack(hovered ? text.color.hover : text.color.rest, alpha);
        const float height = font_pixels(text.size), top = std::round(box.y + (box.height - height) / 2);
        const char* begin = text.text.data();
        ImFont* font = fonts_[text.face];
        list_.AddText(font, height, {box.x, top}, color, begin, begin + text.text.size());
        if (text.hyphen) {
            const float width = font->CalcTextSizeA(height, 1e6f, 0, begin, begin + text.text.size()).x;
            list_.AddText(font, height, {box.x + width, top}, color, "-");
        }
        const float baseline = std::round(top + height * ascent_share);
        const bool line = text.underline == Underline::always || (text.underline == Underline::on_hover && hovered);
        if (line) {
            const float thickness = hovered && text.underline == Underline::always ? 2.0f : 1.0f;
            list_.AddRectFilled({box.x, baseline + 2}, {box.right(), baseline + 2 + thickness}, color);
        }
        if (text.struck) {
            const float middle = std::round(baseline - text.size * 0.3f);
            list_.AddRectFilled({box.x, middle}, {box.right(), middle + 1}, color);
        }
    }

    void operator()(const BoxPiece& piece, const Rect& box, bool hovered, float alpha) {
        const Color fill = hovered ? piece.fill.hover : piece.fill.rest,
                    border = hovered ? piece.border.hover : piece.border.rest;
        const float width = hovered ? piece.border_width_hover : piece.border_width;
        if (piece.dashed) {
            for (float y = box.y; y < box.bottom(); y += 8) {
                list_.AddRectFilled({box.x, y}, {box.right(), std::min(y + 5, box.bottom())}, pack(border, alpha));
            }
            return;
        }
        if (fill.a > 0) list_.AddRectFilled(top_left(box), bottom_right(box), pack(fill, alpha), piece.radius);
        if (width > 0 && border.a > 0) {
            // The line lies inside the box; ImGui draws it around its middle.
            const float in = (width - 1) / 2;
            list_.AddRect({box.x + in, box.y + in}, {box.right() - in, box.bottom() - in}, pack(border, alpha),
                          std::max(0.0f, piece.radius - in), 0, width);
        }
    }

    void operator()(const IconPiece& piece, const Rect& box, bool hovered, float alpha) {
        Color color = hovered ? piece.color.hover : piece.color.rest, inside = piece.inside;
        color.a = static_cast<std::uint8_t>(std::lround(static_cast<float>(color.a) * alpha));
        inside.a = static_cast<std::uint8_t>(std::lround(static_cast<float>(inside.a) * alpha));
        draw_icon(list_, piece.icon, box.x, box.y, box.width, color, inside);
    }

   private:
    ImDrawList& list_;
    const Fonts& fonts_;
};

// How far the header row of a table has to come down to stay in view.
float stuck_down(const Region& region, float scroll) {
    return std::clamp(scroll - region.view.y, 0.0f, std::max(0.0f, region.view.height - region.header - 80));
}

}  // namespace

float sideways_of(const View& view, const Home& home) {
    const bool moves = home.region >= 0 && (home.stick == Stick::none || home.stick == Stick::row);
    return moves ? view.sideways[static_cast<std::size_t>(home.region)] : 0;
}

Seen seen(const Scene& scene, const View& view, const Rect& box, const Home& home) {
    if (home.part == Part::foot) return {moved(box, 0, view.height - scene.foot), {0, 0, view.width, view.height}, 1};
    Seen result{moved(box, 0, -view.scroll), {0, 0, view.width, view.height}, 1};
    if (home.region >= 0) {
        const Region& region = scene.regions[static_cast<std::size_t>(home.region)];
        const float down = stuck_down(region, view.scroll), left = region.view.x;
        const bool moves = home.stick == Stick::none || home.stick == Stick::row;
        const bool header = home.stick == Stick::row || home.stick == Stick::corner;
        result.box.x -= sideways_of(view, home);
        if (header) result.box.y += down;
        if (home.sink > 0) result.box.y += std::clamp(region.view.y + down + region.header - home.row, 0.0f, home.sink);
        // A focus ring or a rounded corner may reach just outside the table.
        const float top = region.view.y - view.scroll + (header ? down : down + region.header);
        Rect clip{left, top, region.view.width, region.view.bottom() - view.scroll - top};
        if (moves) clip.x += region.column, clip.width -= region.column;
        result.clip = overlap(result.clip, clip);
    }
    const Reveal& reveal = view.reveal;
    if (reveal.share < 1 && home.part == reveal.home.part) {
        const float missing = reveal.box.height * (1 - reveal.share);
        if (box.y >= reveal.box.bottom() - 1) {
            result.box.y -= missing;
            if (home.region >= 0) result.clip.y -= missing;
        } else if (box.y >= reveal.box.y - 1) {
            const Rect open{0, reveal.box.y - view.scroll, view.width, reveal.box.height * reveal.share};
            result.clip = overlap(result.clip, open);
            result.box.y -= 8 * (1 - reveal.share);
            result.alpha = reveal.share;
        }
    }
    if (home.part != Part::header) result.alpha *= view.fade;
    return result;
}

std::vector<std::string> paint(ImDrawList& list, const Scene& scene, const View& view, const Theme& theme,
                               const Fonts& fonts) {
    list.AddRectFilled({0, 0}, {view.width, view.height}, pack(theme.page, 1));
    Painter painter(list, fonts);
    std::vector<std::string> texts;
    int last_source = -1;
    for (const Piece& piece : scene.pieces) {
        const Seen here = seen(scene, view, piece.box, piece.home);
        if (overlap(grown(here.box, 2), here.clip).empty()) continue;
        const bool hovered = piece.target >= 0 && piece.target == view.hovered;
        // Few pieces need a clip of their own: only those in a table and in what is opening.
        const bool clip = piece.home.region >= 0 || here.clip.height < view.height;
        if (clip) list.PushClipRect(top_left(here.clip), bottom_right(here.clip), true);
        std::visit([&](const auto& what) { painter(what, here.box, hovered, here.alpha); }, piece.what);
        if (clip) list.PopClipRect();
        if (const auto* text = std::get_if<TextPiece>(&piece.what)) {
            if (text->source == last_source)
                texts.back() += (text->glued ? "" : " ") + text->text;
            else
                texts.push_back(text->text);
            last_source = text->source;
        }
    }
    return texts;
}

void paint_focus(ImDrawList& list, const Scene& scene, const View& view, const Theme& theme, const Target& target) {
    const Seen here = seen(scene, view, target.ring, target.home);
    if (overlap(here.box, here.clip).empty()) return;
    list.PushClipRect(top_left(grown(here.clip, 6)), bottom_right(grown(here.clip, 6)), true);
    const Rect inner = grown(here.box, 1), outer = grown(here.box, 3.5f);
    list.AddRect(top_left(outer), bottom_right(outer), pack(theme.focus, 1), target.radius + 3, 0, 3);
    list.AddRect(top_left(inner), bottom_right(inner), pack(theme.focus_inner, 1), target.radius + 1, 0, 2);
    list.PopClipRect();
}

}  // namespace wegwijzer::imgui
