// The page, painted with Dear ImGui: one frame at a time, into the current ImGui context.
//
// Layout is in CSS pixels, from the top left of the canvas; one step of ImGui's wheel scrolls 100 of them (a browser
// passes deltaY / -100). The canvas owns scrolling, hover and short animations, nothing of the domain; what the user
// does comes out as events on node ids, the same that the accessible twin reports.
#pragma once

#include "imgui/fonts.h"
#include "imgui/rect.h"
#include "imgui/theme.h"
#include "screen/event.h"

#include <memory>
#include <string>
#include <vector>

namespace wegwijzer::imgui {

struct Input {
    std::string focused;       // id that has keyboard focus (the twin owns focus); painted with the focus ring
    bool focus_moved = false;  // scroll it into view
    bool show_focus = true;    // false: the focus only followed the pointer, so no ring but in a field
    int revision = -1;         // of the page (Session::revision): laid out anew only when it changes; -1: every frame
    bool returning = false;    // on a page with another id: the user came back, so scroll to where it was left
    bool real_fields = false;  // text fields are real inputs of the platform, laid over `Frame::fields`
    bool reduced_motion = false;
    std::string scroll_to;  // id to bring to the top once, or ""
};

// A field as it lies on screen: the inside of its border, in which the real input stands without a border or background
// of its own. The canvas paints label, help, border and unit, not the value. `visible`: already clipped to what is seen
// (empty: scrolled away).
struct FieldBox {
    std::string id;
    Rect box, visible;
};

struct Frame {
    std::vector<screen::Event> events;
    std::vector<FieldBox> fields;  // only with real_fields
    std::string pressed;           // id the pointer pressed this frame (focus follows), or ""
    bool animating = false;        // another frame is needed though nothing happens
    bool places_changed = false;   // what `Canvas::places` says is no longer what it said (a table that is still
                                   // moving says so when it rests)
    bool hand = false;             // the pointer is over something to press
};

class Canvas {
   public:
    // In the ImGui context that is current, to which it adds its fonts; draw in that same one.
    explicit Canvas(const FontFiles& files = built_in_font_files());
    ~Canvas();
    void set_theme(const Theme& theme);
    const Theme& theme() const;
    // Draws one frame (between ImGui::NewFrame and ImGui::Render), filling the display.
    Frame draw(const screen::Page& page, const Input& input);
    // Where a node lay in the last frame drawn; empty rect if it was not there. For tests and for hit testing.
    Rect rect_of(std::string_view id) const;
    // Where all nodes lie on the page, from its top left: on screen `scroll()` higher. What lies in a table that is
    // scrolled sideways lies where it is seen. The node `foot` keeps at the bottom of the canvas instead, and what lies
    // in it is counted from its top left.
    std::vector<std::pair<std::string, Rect>> places() const;
    // The topmost thing to act on at a point of the last frame, or "".
    std::string target_at(float x, float y) const;
    // What can be acted on, in reading order: for a platform without a twin, whose Tab key moves through it.
    std::vector<std::string> targets() const;
    // The texts painted in the last frame, each as a whole (its lines joined by spaces). For tests.
    std::vector<std::string> texts() const;
    // How far the page is scrolled, and how far it can be.
    float scroll() const;
    float scroll_limit() const;
    void scroll_to(float pixels);

   private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace wegwijzer::imgui
