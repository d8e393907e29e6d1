// The page, painted with Dear ImGui: one frame at a time, into the current ImGui context.
//
// Layout is in CSS pixels. The canvas owns scrolling, hover and short animations, nothing of the domain; what the user
// does comes out as events on node ids, the same that the accessible twin reports.
#pragma once

#include "imgui/theme.h"
#include "screen/event.h"

#include <memory>
#include <string>
#include <vector>

namespace wegwijzer::imgui {

struct Rect { float x = 0, y = 0, width = 0, height = 0; };  // CSS pixels, from the top left of the canvas

struct Input {
    std::string focused;        // id that has keyboard focus (the twin owns focus); painted with the focus ring
    bool focus_moved = false;   // scroll it into view
    bool real_fields = false;   // text fields are real inputs of the platform, laid over `Frame::fields`
    bool reduced_motion = false;
    std::string scroll_to;      // id to bring to the top once, or ""
};

// A field as it lies on screen, already clipped to what is visible (empty: scrolled away).
struct FieldBox { std::string id; Rect box, visible; };

struct Frame {
    std::vector<screen::Event> events;
    std::vector<FieldBox> fields;   // only with real_fields
    std::string pressed;            // id the pointer pressed this frame (focus follows), or ""
    bool animating = false;         // another frame is needed though nothing happens
    bool hand = false;              // the pointer is over something to press
};

class Canvas {
   public:
    Canvas();
    ~Canvas();
    void set_theme(const Theme& theme);
    // Draws one frame (between ImGui::NewFrame and ImGui::Render), filling the display.
    Frame draw(const screen::Page& page, const Input& input);
    // Where a node lay in the last frame drawn; empty rect if it was not there. For tests and for hit testing.
    Rect rect_of(std::string_view id) const;
    // The topmost thing to act on at a point of the last frame, or "".
    std::string target_at(float x, float y) const;

   private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace wegwijzer::imgui
