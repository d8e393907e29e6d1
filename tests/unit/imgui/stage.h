// An ImGui context without a window, and a canvas in it, for one test.
#pragma once

#include "imgui/canvas.h"

#include <memory>
#include <string>
#include <vector>

namespace wegwijzer::imgui::test {

class Stage {
   public:
    explicit Stage(float width = 1280, float height = 800);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    Canvas& canvas() { return *canvas_; }
    Frame frame(const screen::Page& page, const Input& input = {});
    // Frames until nothing moves; gives the events of all of them.
    std::vector<screen::Event> settle(const screen::Page& page, const Input& input = {});
    void resize(float width, float height);

    void point(float x, float y, bool touch = false);
    void button(bool down);
    void wheel(float x, float y);
    // Points at the middle, presses and lets go; gives the events.
    std::vector<screen::Event> click(const screen::Page& page, Rect where, const Input& input = {});

   private:
    struct Context {
        Context(float width, float height);
        ~Context();
    };
    Context context_;
    std::unique_ptr<Canvas> canvas_;
};

}  // namespace wegwijzer::imgui::test
