#include "imgui/builder.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

float Builder::text(float x, float y, float width, std::string_view words, const TextStyle& style, Shade color,
                    TextExtra extra) {
    if (words.empty()) return 0;
    const int source = scene.texts++;
    const float leading = style.leading();
    float down = 0;
    for (const Line& line : type.wrap(words, style, width)) {
        TextPiece piece;
        piece.text = std::string(line.text);
        piece.hyphen = line.hyphen;
        piece.glued = line.glued;
        piece.face = style.face;
        piece.size = style.size;
        piece.color = color;
        piece.underline = extra.underline;
        piece.struck = extra.struck;
        piece.source = source;
        const float indent = extra.centred ? std::floor((width - line.width) / 2) : 0;
        scene.pieces.push_back({{x + indent, y + down, line.width, leading}, home, target, std::move(piece)});
        down += leading;
    }
    return down;
}

float Builder::text_height(float width, std::string_view words, const TextStyle& style) const {
    if (words.empty()) return 0;
    return static_cast<float>(type.wrap(words, style, width).size()) * style.leading();
}

float Builder::lines_width(float width, std::string_view words, const TextStyle& style) const {
    float widest = 0;
    for (const Line& line : type.wrap(words, style, width)) widest = std::max(widest, line.width);
    return widest;
}

void Builder::box(Rect box, Shade fill, float radius) {
    BoxPiece piece;
    piece.fill = fill;
    piece.radius = radius;
    scene.pieces.push_back({box, home, target, piece});
}

void Builder::frame(Rect box, Shade fill, Shade border, float border_width, float border_width_hover, float radius) {
    BoxPiece piece;
    piece.fill = fill;
    piece.border = border;
    piece.border_width = border_width;
    piece.border_width_hover = border_width_hover;
    piece.radius = radius;
    scene.pieces.push_back({box, home, target, piece});
}

void Builder::icon(float x, float y, float size, Icon icon, Shade color, Color inside) {
    scene.pieces.push_back({{x, y, size, size}, home, target, IconPiece{icon, color, inside}});
}

void Builder::bullet(float x, float line_top, const TextStyle& style) {
    const float size = 5.5f;
    icon(x, line_top + style.leading() / 2 - size / 2 + 0.5f, size, Icon::dot, theme.muted, theme.page);
}

void Builder::horizontal(float x, float y, float width, Color color, float thickness) {
    box({x, y, width, thickness}, color);
}

void Builder::vertical(float x, float y, float height, Color color, float thickness) {
    box({x, y, thickness, height}, color);
}

void Builder::dashed(float x, float y, float height, Color color, float thickness) {
    BoxPiece piece;
    piece.border = color;
    piece.dashed = true;
    scene.pieces.push_back({{x, y, thickness, height}, home, target, piece});
}

int Builder::press(std::string id, Rect ring, float radius) {
    Rect box = ring;
    if (box.height < m.target) {
        box.y -= std::floor((m.target - box.height) / 2);
        box.height = m.target;
    }
    if (box.width < m.target) {
        box.x -= std::floor((m.target - box.width) / 2);
        box.width = m.target;
    }
    node(id, ring);
    scene.targets.push_back({std::move(id), box, ring, radius, home});
    return static_cast<int>(scene.targets.size()) - 1;
}

void Builder::node(const std::string& id, Rect box) { scene.nodes[id] = {box, home}; }

Builder::Mark Builder::mark() const {
    return {scene.pieces.size(), scene.targets.size(), scene.fields.size(), scene.regions.size(), scene.texts};
}

void Builder::rewind(const Mark& mark) {
    scene.pieces.resize(mark.pieces);
    scene.targets.resize(mark.targets);
    scene.fields.resize(mark.fields);
    scene.regions.resize(mark.regions);
    scene.texts = mark.texts;
}

}  // namespace wegwijzer::imgui
