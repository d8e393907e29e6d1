// Paints a scene, as far as it can be seen, into the current ImGui window.
#pragma once

#include "imgui/scene.h"

#include <string>
#include <vector>

struct ImDrawList;

namespace wegwijzer::imgui {

// What just opened: it slides and fades in, and what lies below it makes room.
struct Reveal {
    Rect box;  // page coordinates
    Home home;
    float share = 1;  // 0 to 1; 1: done
};

// Where a scene is seen from.
struct View {
    float width = 0, height = 0;
    float scroll = 0;
    std::vector<float> sideways;  // by region
    Reveal reveal;
    float fade = 1;    // of all but the header: a page that appears
    int hovered = -1;  // target
};

// Where something of the page is on the canvas now, and what of the canvas it may be seen through.
struct Seen {
    Rect box, clip;
    float alpha = 1;
};
Seen seen(const Scene& scene, const View& view, const Rect& box, const Home& home);
// How far left of its place on the page something is seen, in a table scrolled sideways.
float sideways_of(const View& view, const Home& home);

// Gives the texts painted, each as a whole.
std::vector<std::string> paint(ImDrawList& list, const Scene& scene, const View& view, const Theme& theme,
                               const Fonts& fonts);

// The focus ring: a bright line outside a dark one, so that it shows on any ground.
void paint_focus(ImDrawList& list, const Scene& scene, const View& view, const Theme& theme, const Target& target);

}  // namespace wegwijzer::imgui
