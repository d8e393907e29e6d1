// Puts pieces into a scene. What the files layout_*.cpp draw with: text, boxes, icons and targets, at page coordinates.
#pragma once

#include "imgui/metrics.h"
#include "imgui/scene.h"

namespace wegwijzer::imgui {

// Where a node may lie. Its height follows from what it says, and is at least `least`.
struct Slot {
    float x = 0, y = 0, width = 0, least = 0;
};

struct TextExtra {
    Underline underline = Underline::none;
    bool struck = false;
    bool centred = false;
};

class Builder {
   public:
    Builder(Scene& scene, const Theme& theme, const Metrics& metrics, const Typesetter& type)
        : scene(scene), theme(theme), m(metrics), type(type) {}

    Scene& scene;
    const Theme& theme;
    Metrics m;  // a copy: what is inside a notice stands closer
    const Typesetter& type;
    Home home;              // given to all that is put in
    int target = -1;        // likewise: pieces that belong to this target change colour with it
    bool in_aside = false;  // in the narrow column: headings are smaller there

    // The text in lines no wider than `width`; gives the height it takes. An empty text takes none.
    float text(float x, float y, float width, std::string_view words, const TextStyle& style, Shade color,
               TextExtra extra = {});
    // The height it would take.
    float text_height(float width, std::string_view words, const TextStyle& style) const;
    float text_width(std::string_view words, const TextStyle& style) const { return type.width(words, style); }
    // Width of the widest line when broken to fit `width`.
    float lines_width(float width, std::string_view words, const TextStyle& style) const;

    void box(Rect box, Shade fill, float radius = 0);
    void frame(Rect box, Shade fill, Shade border, float border_width, float border_width_hover, float radius);
    void icon(float x, float y, float size, Icon icon, Shade color, Color inside);
    void bullet(float x, float line_top, const TextStyle& style);  // in the middle of a line
    void horizontal(float x, float y, float width, Color color, float thickness = 1);
    void vertical(float x, float y, float height, Color color, float thickness = 1);
    void dashed(float x, float y, float height, Color color, float thickness = 2);

    // Adds something to press; gives its index, for `target`. The box grows to `m.target` high around its middle.
    int press(std::string id, Rect ring, float radius);
    void node(const std::string& id, Rect box);

    // Tries a layout: what was put in since is taken out again.
    struct Mark {
        std::size_t pieces, targets, fields, regions;
        int texts;
    };
    Mark mark() const;
    void rewind(const Mark& mark);
};

// Restores what it was given at the end of its life.
template <class Value>
class Keep {
   public:
    Keep(Value& where, Value now) : where_(where), before_(where) { where = now; }
    ~Keep() { where_ = before_; }
    Keep(const Keep&) = delete;
    Keep& operator=(const Keep&) = delete;

   private:
    Value& where_;
    Value before_;
};

}  // namespace wegwijzer::imgui
