// Header, then one column to read, and beside it or below it what accompanies it.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

bool is_heading(const screen::Node& node, int level) {
    const auto* heading = std::get_if<screen::Heading>(&node.content);
    return heading != nullptr && heading->level == level;
}

template <class Kind>
bool is(const screen::Node& node) {
    return std::holds_alternative<Kind>(node.content);
}

// White space carries the structure: much before a heading, little after it; what is alike stands close.
float gap(const Builder& b, const screen::Node& above, const screen::Node& below) {
    const bool tight = b.m.block < 24;  // inside a notice
    if (is_heading(above, 1)) return is<screen::Paragraph>(below) ? 16 : 24;
    if (is_heading(above, 2)) return 16;
    if (is<screen::Heading>(above)) return 8;
    if (is_heading(below, 2) && !tight) return b.m.section;
    if (is<screen::Heading>(below)) return tight ? 16.0f : 32.0f;
    if (is<screen::Disclosure>(above) && is<screen::Disclosure>(below)) return 0;
    if (is<screen::Facts>(above) && is<screen::Facts>(below)) return -1;  // one list: they share the line between
    if (is<screen::Link>(above) && is<screen::Link>(below)) return b.m.phone ? 0.0f : 8.0f;
    if (is<screen::Check>(above) && is<screen::Check>(below)) return 4;
    if (is<screen::Chip>(above) || is<screen::Chip>(below)) return 12;
    if (const auto* list = std::get_if<screen::List>(&below.content);
        list != nullptr && list->emphasis == screen::Emphasis::small)
        return 4;
    if (is<screen::Paragraph>(above) && (is<screen::Paragraph>(below) || is<screen::List>(below)))
        return tight ? 8.0f : 16.0f;
    if (is<screen::Card>(above) && is<screen::Card>(below)) return 12;
    if (is<screen::Button>(above) && is<screen::Button>(below)) return 12;
    if (is<screen::Paragraph>(above) && is<screen::Disclosure>(below)) return 8;
    return b.m.block;
}

bool starts_with_panel(const std::vector<screen::Node>& nodes) {
    if (nodes.empty()) return false;
    const auto* group = std::get_if<screen::Group>(&nodes.front().content);
    return group != nullptr && group->layout == screen::Layout::panel;
}

}  // namespace

float lay_out_node(Builder& b, const screen::Node& node, Slot slot) {
    const std::size_t before = b.scene.targets.size();
    const float height = std::visit([&](const auto& content) { return lay_out(b, node, content, slot); }, node.content);
    // What can be pressed has said itself where it is.
    const auto begin = b.scene.targets.begin() + static_cast<std::ptrdiff_t>(before);
    const bool said =
        std::any_of(begin, b.scene.targets.end(), [&](const Target& target) { return target.id == node.id; });
    if (!said && !node.id.empty()) b.node(node.id, {slot.x, slot.y, slot.width, height});
    return height;
}

float lay_out_blocks(Builder& b, const std::vector<screen::Node>& nodes, Slot slot) {
    float y = slot.y;
    const screen::Node* above = nullptr;
    for (const screen::Node& node : nodes) {
        const float space = above != nullptr ? gap(b, *above, node) : 0;
        const float height = lay_out_node(b, node, {slot.x, y + space, slot.width, 0});
        if (height <= 0) continue;  // an empty group takes no room
        y += space + height;
        above = &node;
    }
    return y - slot.y;
}

namespace {

// The foot's rows, on a strip of their own across the whole canvas. Its pieces come last, so that it lies on top.
void lay_out_foot(Builder& b, const screen::Page& page) {
    if (page.foot.empty()) return;
    const float pad = b.m.phone ? 8.0f : 12.0f;
    Home home;
    home.part = Part::foot;
    Keep<Home> part(b.home, home);
    Keep<float> closer(b.m.block, 8);
    const std::size_t ground = b.scene.pieces.size();
    b.box({0, 0, b.m.width, 0}, b.theme.surface);
    b.horizontal(0, 0, b.m.width, b.theme.border);
    const float height = lay_out_blocks(b, page.foot, {b.m.left, pad, b.m.content, 0}) + 2 * pad;
    b.scene.pieces[ground].box.height = height;
    b.node("foot", {0, 0, b.m.width, height});
    b.scene.foot = height;
}

}  // namespace

Scene lay_out_page(const screen::Page& page, const Theme& theme, const Metrics& metrics, const Typesetter& type,
                   bool menu_open) {
    Scene scene;
    scene.width = metrics.width;
    Builder b(scene, theme, metrics, type);
    // First for its targets, which lie on top of all others.
    lay_out_foot(b, page);
    const auto foot_pieces = static_cast<std::ptrdiff_t>(scene.pieces.size());
    b.home.part = Part::header;
    const float header = lay_out_header(b, page, menu_open);

    const bool beside = b.m.aside && !page.aside.empty();
    const float aside_width = 348 * b.m.zoom, between = 56;
    const float top = header + (b.m.phone ? 20.0f : 40.0f);
    const float main_width = beside ? b.m.content - aside_width - between : b.m.content;
    b.home.part = Part::main;
    float bottom = top + lay_out_blocks(b, page.main, {b.m.left, top, main_width, 0});
    if (!page.aside.empty()) {
        b.home.part = beside ? Part::aside : Part::main;
        const float x = beside ? b.m.left + main_width + between : b.m.left;
        const float width = beside ? aside_width : b.m.content;
        const float y = beside ? top : bottom + b.m.section;
        const bool panel = !starts_with_panel(page.aside);
        const float pad = panel ? b.m.pad : 0;
        const std::size_t ground = scene.pieces.size();
        if (panel)
            b.frame({x, y, width, 0}, theme.surface, theme.border, theme.surface == theme.page ? 1.0f : 0.0f, 0,
                    b.m.radius);
        b.in_aside = true;
        const float height = lay_out_blocks(b, page.aside, {x + pad, y + pad, width - 2 * pad, 0}) + 2 * pad;
        if (panel) scene.pieces[ground].box.height = height;
        bottom = std::max(bottom, y + height);
    }
    scene.height = bottom + (b.m.phone ? 48.0f : 80.0f) + scene.foot;
    std::rotate(scene.pieces.begin(), scene.pieces.begin() + foot_pieces, scene.pieces.end());
    return scene;
}

}  // namespace wegwijzer::imgui
