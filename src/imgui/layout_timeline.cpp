// Time, drawn to scale: months along an axis, today as a line, bands, and numbered dots whose words stand below.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

using screen::Timeline;

class Axis {
   public:
    Axis(const Timeline& timeline, float left, float width)
        : from_(timeline.from),
          left_(left),
          width_(width),
          days_(std::max(1, content::days_between(timeline.from, timeline.until))) {}
    float operator()(content::Date date) const {
        const float share = static_cast<float>(content::days_between(from_, date)) / static_cast<float>(days_);
        return left_ + std::round(std::clamp(share, 0.0f, 1.0f) * width_);
    }

   private:
    content::Date from_;
    float left_, width_;
    int days_;
};

// Text around `middle`, but within [left, right].
float centred_within(float middle, float width, float left, float right) {
    return std::clamp(std::floor(middle - width / 2), left, std::max(left, right - width));
}

void put_band(Builder& b, Rect box) {
    const bool plain = b.theme.inset == b.theme.page;  // high contrast: an edge instead of a tint
    b.frame(box, plain ? b.theme.page : b.theme.hairline, b.theme.border, plain ? 1.0f : 0.0f, 0, 4);
}

struct Named {
    float x, width;
    const std::string* text;
};

// Every n-th of these, with the least n for which no name runs into the next. A name that begins with a number, a year,
// is among them where there is one.
std::vector<Named> that_fit(const std::vector<Named>& all) {
    const auto year = std::find_if(all.begin(), all.end(), [](const Named& tick) {
        return !tick.text->empty() && tick.text->front() >= '0' && tick.text->front() <= '9';
    });
    const std::size_t kept = year != all.end() ? static_cast<std::size_t>(year - all.begin()) : 0;
    for (std::size_t step = 1; step < all.size(); ++step) {
        std::vector<Named> some;
        for (std::size_t i = kept % step; i < all.size(); i += step) some.push_back(all[i]);
        const bool fit = std::adjacent_find(some.begin(), some.end(), [](const Named& a, const Named& b) {
                             return a.x + a.width + 9 > b.x;
                         }) == some.end();
        if (fit) return some;
    }
    return all.empty() ? all : std::vector<Named>{all[kept]};
}

constexpr float dot = 26;

void put_dot(Builder& b, float x, float y, int number, bool own) {
    // Own tasks are filled, days to know are open: form as well as colour.
    const TextStyle style = b.m.small_strong();
    const std::string words = std::to_string(number);
    b.frame({x, y, dot, dot}, own ? b.theme.accent : b.theme.page, own ? b.theme.page : b.theme.accent, 2, 2, dot / 2);
    if (own) b.frame({x, y, dot, dot}, Color{0, 0, 0, 0}, b.theme.page, 2, 2, dot / 2);
    const float width = b.text_width(words, style);
    b.text(std::round(x + (dot - width) / 2), y + std::round((dot - style.leading()) / 2), dot * 2, words, style,
           own ? b.theme.on_accent : b.theme.accent);
}

}  // namespace

float lay_out(Builder& b, const screen::Node&, const Timeline& timeline, Slot slot) {
    const TextStyle small = b.m.small(), strong = b.m.small_strong();
    const float left = slot.x, width = slot.width, right = left + width, pad = dot / 2 + 2;
    const Axis at(timeline, left + pad, width - 2 * pad);
    const auto in_range = [&](content::Date date) { return timeline.from <= date && date <= timeline.until; };

    float y = slot.y;
    // Today: its name on top, its line all the way down to the axis.
    const bool today = in_range(timeline.today) && !timeline.today_text.empty();
    const float line_top = y + strong.leading() + 6;
    if (today) {
        const float words = std::ceil(b.text_width(timeline.today_text, strong)) + 16;
        const float x = centred_within(at(timeline.today), words, left, right);
        b.box({x, y, words, strong.leading() + 6}, b.theme.ink, 4);
        b.text(x + 8, y + 3, words, timeline.today_text, strong, b.theme.page);
        y = line_top + 10;
    }

    // Bands, one lane each, with their words inside or beside, or below all where there is no room.
    std::vector<std::string> told_below;
    for (const Timeline::Band& band : timeline.bands) {
        if (band.until < timeline.from || timeline.until < band.from) continue;
        const float x0 = at(band.from), x1 = std::max(at(band.until), x0 + 4), height = strong.leading() + 8;
        put_band(b, {x0, y, x1 - x0, height});
        const float words = std::ceil(b.text_width(band.text, strong));
        if (words <= x1 - x0 - 16) {
            b.text(x0 + 8, y + 4, words + 2, band.text, strong, b.theme.ink);
            y += height + 6;
        } else if (x1 + 8 + words <= right) {
            b.text(x1 + 8, y + 4, words + 2, band.text, strong, b.theme.ink);
            y += height + 6;
        } else {
            told_below.push_back(band.text);
            y += height + 6;
        }
    }
    if (!timeline.bands.empty()) y += 4;

    // Dots above the axis, stacked upwards where days lie close together.
    struct Dot {
        float x;
        int row;
    };
    std::vector<Dot> dots;
    int rows = 0;
    for (const Timeline::Mark& mark : timeline.marks) {
        Dot here{at(mark.date) - dot / 2, 0};
        const auto taken = [&] {
            return std::any_of(dots.begin(), dots.end(),
                               [&](const Dot& d) { return d.row == here.row && std::fabs(d.x - here.x) < dot + 2; });
        };
        while (taken()) ++here.row;
        dots.push_back(here);
        rows = std::max(rows, here.row + 1);
    }
    const float axis = y + static_cast<float>(rows) * (dot + 4) + 4;
    if (today)
        b.dashed(at(timeline.today) - 1, line_top, axis - line_top, b.theme.ink, 2);  // over the bands, under the dots
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const float top = axis - 4 - static_cast<float>(dots[i].row + 1) * (dot + 4) + 4;
        b.vertical(std::round(dots[i].x + dot / 2) - 1, top + dot, axis - top - dot, b.theme.border, 2);
    }
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const float top = axis - 4 - static_cast<float>(dots[i].row + 1) * (dot + 4) + 4;
        put_dot(b, dots[i].x, top, static_cast<int>(i) + 1, timeline.marks[i].own);
    }

    // The axis and its months, each name at its first day: all of them, or every second, third … where they are close.
    b.horizontal(left, axis, width, b.theme.ink, 2);
    std::vector<Named> ticks;
    for (const Timeline::Tick& tick : timeline.ticks) {
        if (!in_range(tick.date)) continue;
        ticks.push_back({at(tick.date), std::ceil(b.text_width(tick.text, small)), &tick.text});
        b.vertical(ticks.back().x, axis + 2, 10, b.theme.border, 1);
    }
    for (const Named& tick : that_fit(ticks)) {
        if (tick.x + 5 + tick.width <= right)
            b.text(tick.x + 5, axis + 6, tick.width + 2, *tick.text, small, b.theme.muted);
    }
    y = axis + 6 + small.leading();

    // What bands and numbers stand for.
    const TextStyle words = width < 420 * b.m.zoom && !b.m.phone ? b.m.small() : b.m.body();
    if (!told_below.empty()) y += 16;
    for (const std::string& text : told_below) {
        const float swatch = words.leading() - 10;
        put_band(b, {left, y + 5, dot, swatch});
        y += b.text(left + dot + 10, y, std::min(width - dot - 10, b.m.reading), text, words, b.theme.ink) + 8;
    }
    if (!timeline.marks.empty()) {
        y += told_below.empty() ? 20 : 4;
        const float gap = 32;
        const std::size_t columns = width >= 760 * b.m.zoom && timeline.marks.size() > 3 ? 2 : 1;
        const std::size_t lines = (timeline.marks.size() + columns - 1) / columns;
        const float column = (width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        float lowest = y;
        for (std::size_t c = 0; c < columns; ++c) {
            float down = y;
            const float x = left + static_cast<float>(c) * (column + gap);
            for (std::size_t i = c * lines; i < std::min((c + 1) * lines, timeline.marks.size()); ++i) {
                put_dot(b, x, down, static_cast<int>(i) + 1, timeline.marks[i].own);
                const float shift = std::round((dot - words.leading()) / 2);
                const float height = b.text(x + dot + 10, down + shift, std::min(column - dot - 10, b.m.reading),
                                            timeline.marks[i].text, words, b.theme.ink);
                down += std::max(dot, shift + height) + 8;
            }
            lowest = std::max(lowest, down);
        }
        y = lowest - 8;
    }
    return y - slot.y;
}

}  // namespace wegwijzer::imgui
