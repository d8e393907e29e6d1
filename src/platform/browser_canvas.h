// The canvas of the browser's page: Dear ImGui's context, its WebGL 2 context, and the pointer's way in.
//
// Keys do not come in here: focus, typing and shortcuts belong to the twin.
#pragma once

#include "imgui/theme.h"

#include <emscripten/html5.h>

#include <functional>

namespace wegwijzer::platform {

class BrowserCanvas {
   public:
    // Makes an ImGui context (a layout can be asked for before anything is drawn, or where nothing ever is).
    // `wake`: something happened that may need drawing. `context_lost`: drawing stopped (true) or can go on (false).
    BrowserCanvas(std::function<void()> wake, std::function<void(bool)> context_lost);
    ~BrowserCanvas();
    BrowserCanvas(const BrowserCanvas&) = delete;
    BrowserCanvas& operator=(const BrowserCanvas&) = delete;

    // Makes the WebGL context and listens to the pointer. False where the browser gives no WebGL 2.
    bool start();
    bool can_draw() const { return context_ > 0 && !lost_; }

    // Draws one frame: `content` runs between ImGui::NewFrame and ImGui::Render. `time` in milliseconds.
    void draw(double time, const imgui::Color& background, const std::function<void()>& content);

    // Whether input waits that one frame could not take (a quick press and release need two).
    bool input_waits() const;

    // Scrolls what lies under the middle of the canvas, in CSS pixels; down is positive. For keys that scroll a page.
    void scroll(float pixels);

   private:
    void listen();
    void resize();
    bool on_mouse(int type, const EmscriptenMouseEvent& event);
    bool on_wheel(const EmscriptenWheelEvent& event);
    bool on_touch(int type, const EmscriptenTouchEvent& event);
    void on_context(bool lost);

    std::function<void()> wake_;
    std::function<void(bool)> context_lost_;
    EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context_ = 0;
    bool lost_ = false;
    double last_time_ = 0;
    double width_ = 0, height_ = 0;  // CSS pixels
};

}  // namespace wegwijzer::platform
