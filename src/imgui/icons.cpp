#include "imgui/icons.h"

#include <imgui.h>
#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace wegwijzer::imgui {

namespace {

constexpr float pi = 3.14159265f;

// Draws on a square of 24 × 24, scaled to where the icon is wanted.
class Pen {
   public:
    Pen(ImDrawList& list, float x, float y, float size, Color color, Color inside)
        : list_(list), x_(x), y_(y), scale_(size / 24), color_(pack(color)), inside_(pack(inside)) {}

    void disc(float x, float y, float r) { list_.AddCircleFilled(at(x, y), r * scale_, color_); }
    void ring(float x, float y, float r, float width = 2) {
        list_.AddCircle(at(x, y), r * scale_, color_, 0, width * scale_);
    }
    void line(std::initializer_list<std::pair<float, float>> points, float width = 2) { path(points, color_, width); }
    void cut(std::initializer_list<std::pair<float, float>> points, float width = 2.4f) {
        path(points, inside_, width);
    }
    void cut_disc(float x, float y, float r) { list_.AddCircleFilled(at(x, y), r * scale_, inside_); }
    void arc(float x, float y, float r, float from, float to, float width = 2, bool cut = false) {
        list_.PathArcTo(at(x, y), r * scale_, from, to);
        list_.PathStroke(cut ? inside_ : color_, 0, width * scale_);
    }
    void half_disc(float x, float y, float r) {
        list_.PathArcTo(at(x, y), r * scale_, pi / 2, 3 * pi / 2);
        list_.PathFillConvex(color_);
    }
    void polygon(std::initializer_list<std::pair<float, float>> points) {
        for (const auto& [px, py] : points) list_.PathLineTo(at(px, py));
        list_.PathFillConvex(color_);
    }
    void box(float x0, float y0, float x1, float y1, float radius, float width = 2) {
        list_.AddRect(at(x0, y0), at(x1, y1), color_, radius * scale_, 0, width * scale_);
    }

   private:
    static ImU32 pack(Color c) { return IM_COL32(c.r, c.g, c.b, c.a); }
    ImVec2 at(float x, float y) const { return {x_ + x * scale_, y_ + y * scale_}; }
    void path(std::initializer_list<std::pair<float, float>> points, ImU32 color, float width) {
        for (const auto& [px, py] : points) list_.PathLineTo(at(px, py));
        list_.PathStroke(color, 0, width * scale_);
    }

    ImDrawList& list_;
    float x_, y_, scale_;
    ImU32 color_, inside_;
};

void question_mark(Pen& pen, bool cut) {
    pen.arc(12, 9.4f, 3.3f, -pi * 0.95f, pi * 0.28f, 2.2f, cut);
    if (cut) {
        pen.cut({{14.2f, 11.8f}, {12, 13.4f}, {12, 14.8f}}, 2.2f);
        pen.cut_disc(12, 17.8f, 1.5f);
    } else {
        pen.line({{14.2f, 11.8f}, {12, 13.4f}, {12, 14.8f}}, 2.2f);
        pen.disc(12, 17.8f, 1.5f);
    }
}

}  // namespace

Icon icon_of(screen::Status status) {
    switch (status) {
        case screen::Status::fits:
            return Icon::fits;
        case screen::Status::conditional:
            return Icon::conditional;
        case screen::Status::undetermined:
            return Icon::undetermined;
        case screen::Status::unsuited:
            return Icon::unsuited;
        case screen::Status::excluded:
            return Icon::excluded;
        case screen::Status::unavailable:
            return Icon::unavailable;
        case screen::Status::none:
            break;
    }
    return Icon::neutral;
}

Icon icon_of(screen::Tone tone) {
    switch (tone) {
        case screen::Tone::warning:
            return Icon::warning;
        case screen::Tone::error:
            return Icon::error;
        case screen::Tone::success:
            return Icon::success;
        case screen::Tone::info:
            break;
    }
    return Icon::info;
}

void draw_icon(ImDrawList& list, Icon icon, float x, float y, float size, Color color, Color inside) {
    Pen pen(list, x, y, size, color, inside);
    switch (icon) {
        case Icon::neutral:
            pen.disc(12, 12, 5);
            break;
        case Icon::fits:
        case Icon::success:
            pen.disc(12, 12, 10.5f);
            pen.cut({{7.2f, 12.4f}, {10.6f, 15.8f}, {16.8f, 8.8f}});
            break;
        case Icon::conditional:
            pen.ring(12, 12, 9.5f, 2.2f);
            pen.half_disc(12, 12, 9.5f);
            break;
        case Icon::undetermined:
            pen.ring(12, 12, 9.5f, 2.2f);
            question_mark(pen, false);
            break;
        case Icon::unsuited:
            pen.disc(12, 12, 10.5f);
            pen.cut({{7, 12}, {17, 12}}, 2.8f);
            break;
        case Icon::excluded:
        case Icon::error:
            pen.disc(12, 12, 10.5f);
            pen.cut({{8.2f, 8.2f}, {15.8f, 15.8f}}, 2.6f);
            pen.cut({{15.8f, 8.2f}, {8.2f, 15.8f}}, 2.6f);
            break;
        case Icon::unavailable:
            pen.ring(12, 12, 9.5f, 2.2f);
            break;
        case Icon::info:
            pen.disc(12, 12, 10.5f);
            pen.cut_disc(12, 7.2f, 1.6f);
            pen.cut({{12, 10.6f}, {12, 17.4f}}, 2.6f);
            break;
        case Icon::warning:
            pen.polygon({{12, 1.8f}, {23.2f, 21.6f}, {0.8f, 21.6f}});
            pen.cut({{12, 8.4f}, {12, 14.8f}}, 2.6f);
            pen.cut_disc(12, 18, 1.5f);
            break;
        case Icon::next:
            pen.disc(12, 12, 10.5f);
            pen.cut({{7, 12}, {16, 12}}, 2.4f);
            pen.cut({{12.4f, 8.2f}, {16.4f, 12}, {12.4f, 15.8f}}, 2.4f);
            break;
        case Icon::open:
            pen.ring(12, 12, 9.5f, 2.2f);
            break;
        case Icon::blocked:
            for (int i = 0; i < 8; ++i) {
                const float from = static_cast<float>(i) * pi / 4;
                pen.arc(12, 12, 9.5f, from, from + pi / 7, 2.2f);
            }
            pen.line({{9.6f, 8.4f}, {9.6f, 15.6f}}, 2.2f);
            pen.line({{14.4f, 8.4f}, {14.4f, 15.6f}}, 2.2f);
            break;
        case Icon::passed:
            pen.ring(12, 12, 9.5f, 2.2f);
            pen.line({{12, 6.6f}, {12, 12.4f}, {15.8f, 14.8f}}, 2.2f);
            break;
        case Icon::tick:
            pen.line({{5, 12.6f}, {10, 17.4f}, {19.4f, 6.8f}}, 3);
            break;
        case Icon::radio:
            pen.ring(12, 12, 11, 2);
            break;
        case Icon::radio_on:
            pen.ring(12, 12, 11, 2);
            pen.disc(12, 12, 6);
            break;
        case Icon::dot:
            pen.disc(12, 12, 12);
            break;
        case Icon::chevron_right:
            pen.line({{9, 5.5f}, {15.5f, 12}, {9, 18.5f}}, 2.4f);
            break;
        case Icon::chevron_left:
            pen.line({{15, 5.5f}, {8.5f, 12}, {15, 18.5f}}, 2.4f);
            break;
        case Icon::chevron_down:
            pen.line({{5.5f, 9}, {12, 15.5f}, {18.5f, 9}}, 2.4f);
            break;
        case Icon::arrow_right:
            pen.line({{3.5f, 12}, {20, 12}}, 2.2f);
            pen.line({{13.5f, 5.5f}, {20, 12}, {13.5f, 18.5f}}, 2.2f);
            break;
        case Icon::external:
            pen.line({{10, 4.5f}, {4.5f, 4.5f}, {4.5f, 19.5f}, {19.5f, 19.5f}, {19.5f, 14}}, 2.2f);
            pen.line({{13.5f, 4.5f}, {19.5f, 4.5f}, {19.5f, 10.5f}}, 2.2f);
            pen.line({{11, 13}, {19.2f, 4.8f}}, 2.2f);
            break;
        case Icon::menu:
            for (const float row : {6.0f, 12.0f, 18.0f}) pen.line({{3, row}, {21, row}}, 2.4f);
            break;
        case Icon::cross:
            pen.line({{5, 5}, {19, 19}}, 2.4f);
            pen.line({{19, 5}, {5, 19}}, 2.4f);
            break;
        case Icon::person:
            pen.ring(12, 7.6f, 3.8f);
            pen.arc(12, 21.5f, 7.6f, pi * 1.03f, pi * 1.97f);
            break;
        case Icon::calendar:
            pen.box(3.5f, 5, 20.5f, 20.5f, 2);
            pen.line({{3.5f, 10}, {20.5f, 10}});
            pen.line({{8, 2.5f}, {8, 6.5f}});
            pen.line({{16, 2.5f}, {16, 6.5f}});
            break;
        case Icon::document:
            pen.line({{14, 2.5f}, {5, 2.5f}, {5, 21.5f}, {19, 21.5f}, {19, 7.5f}, {14, 2.5f}, {14, 7.5f}, {19, 7.5f}},
                     1.8f);
            pen.line({{8.5f, 12.5f}, {15.5f, 12.5f}}, 1.8f);
            pen.line({{8.5f, 16.5f}, {15.5f, 16.5f}}, 1.8f);
            break;
        case Icon::signpost:
            // A post with two boards, each pointing its own way.
            pen.line({{12, 1}, {12, 23}}, 2.6f);
            pen.polygon({{5, 3}, {18, 3}, {22, 6.4f}, {18, 9.8f}, {5, 9.8f}});
            pen.polygon({{19, 11.6f}, {6, 11.6f}, {2, 14.8f}, {6, 18}, {19, 18}});
            break;
    }
}

}  // namespace wegwijzer::imgui
