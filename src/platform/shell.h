// The advisor with its face: a session and a canvas, wired to a platform. The same on every platform.
//
// Draws only when there is cause: an event, a changed page, a running animation; then two frames more, then none.
#pragma once

#include "imgui/canvas.h"
#include "platform/platform.h"
#include "screen/session.h"

#include <cstdint>

#include <optional>

namespace wegwijzer::platform {

class Shell {
   public:
    // Needs a current ImGui context (see imgui::Canvas). Tells the platform of its first page at once.
    // `seed`: another one on every machine, for ids that nobody else has.
    Shell(Platform& platform, content::Library library, std::uint64_t seed = 0,
          const imgui::FontFiles& fonts = imgui::built_in_font_files());

    screen::Session& session() { return session_; }
    imgui::Canvas& canvas() { return canvas_; }

    // From the twin, from tests. An event without id does nothing itself, but the platform is told of a page that has
    // changed by other means (Session::apply, a new day).
    void handle(const screen::Event& event);
    // Does what an action does when the user presses its button.
    void act(const app::Action& action);
    // From the browser's address bar and back button; `initiative`: see app/arrive.h.
    void open_address(std::string_view address, std::string_view initiative = "");

    // --- what is kept between visits (app/kept.h)
    std::string to_keep() const;
    // What was kept before, or by another tab, becomes part of what is here. False where the text is damaged.
    bool take_kept(std::string_view text);
    // Whether there is something here that `text` lacks.
    bool knows_more_than(std::string_view text) const { return keeper_.knows_more_than(text); }

    // The twin's focus moved. No ring is painted where it only follows the pointer, except in a field.
    void focus(std::string id);
    void set_real_fields(bool on) { input_.real_fields = on; }
    void set_reduced_motion(bool on) { input_.reduced_motion = on; }

    // For platforms without a twin: what Tab, Shift+Tab (-1) and Enter do.
    void step_focus(int by);
    void press_focused();
    const std::string& focused() const { return input_.focused; }

    // For platforms whose colours are ours: paints in the theme that the user chose, or in `system`, which the machine
    // prefers. A platform that never calls this sets the canvas's theme itself.
    void follow_theme(app::Theme system);

    // The colour behind everything.
    imgui::Color background() const { return canvas_.theme().page; }
    // Scrolls the page so many CSS pixels down from its top.
    void scroll_to(float pixels);

    // Something happened that may need drawing (pointer, resize, theme).
    void wake();
    bool wants_frame() const { return frames_wanted_ > 0; }
    // One frame, between ImGui::NewFrame and ImGui::Render.
    const imgui::Frame& frame();

   private:
    void look_at_the_day();
    void tell_platform(bool new_place);
    void follow();
    void keep();
    void hand(const app::Hand& action);
    void paint_theme();

    Platform& platform_;
    screen::Session session_;
    app::Keeper keeper_;
    imgui::Canvas canvas_;
    imgui::Input input_;
    imgui::Frame last_;
    int frames_wanted_ = 2;
    int told_revision_ = -1;
    app::Place told_place_;
    std::string pointed_;                     // id that the pointer pressed last
    std::optional<app::Theme> system_theme_;  // see follow_theme
};

}  // namespace wegwijzer::platform
