// The advisor with its face: a session and a canvas, wired to a platform. The same on every platform.
//
// Draws only when there is cause: an event, a changed page, a running animation; then two frames more, then none.
#pragma once

#include "imgui/canvas.h"
#include "platform/platform.h"
#include "screen/session.h"

namespace wegwijzer::platform {

class Shell {
   public:
    Shell(Platform& platform, content::Library library);

    screen::Session& session() { return session_; }
    imgui::Canvas& canvas() { return canvas_; }

    void handle(const screen::Event& event);     // from the twin, from tests
    void open_address(std::string_view address); // from the browser's address bar and back button
    void focus(std::string id);                  // the twin's focus moved
    void set_real_fields(bool on) { input_.real_fields = on; }
    void set_reduced_motion(bool on) { input_.reduced_motion = on; }

    // Something happened that may need drawing (pointer, resize, theme).
    void wake();
    bool wants_frame() const { return frames_wanted_ > 0; }
    // One frame, between ImGui::NewFrame and ImGui::Render.
    const imgui::Frame& frame();

   private:
    void tell_platform(bool new_place);

    Platform& platform_;
    screen::Session session_;
    imgui::Canvas canvas_;
    imgui::Input input_;
    imgui::Frame last_;
    int frames_wanted_ = 2;
    int told_revision_ = -1;
};

}  // namespace wegwijzer::platform
