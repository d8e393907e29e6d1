// The advisor in a window of its own.
#pragma once

#include "platform/glfw_window.h"
#include "platform/shell.h"

#include <string>
#include <vector>

namespace wegwijzer::platform {

class GlfwPlatform final : public Platform {
   public:
    // `visible`: false to draw without showing a window (see draw_picture).
    GlfwPlatform(content::Library library, int width, int height, bool visible);

    Shell& shell() { return shell_; }
    // Until the window is closed. Draws only when there is cause.
    void run();
    // Draws until nothing moves any more, and gives what is seen.
    Picture draw_picture();

    content::Date today() const override;
    void page_changed(std::string_view twin_json, std::string_view address, std::string_view initiative,
                      bool new_place) override;
    void open_url(std::string_view url) override;
    void keep_soon() override { unsaved_ = true; }
    void hand_over(const Parcel& parcel) override;
    void ask_file() override;
    void request_frame() override {}  // the loop asks the shell

   private:
    void frame();
    void step_in_history(int by);
    void take_kept();
    void save();
    void import(const std::string& path);

    GlfwWindow window_;
    // Addresses, like a browser's, with the initiative that was at hand at each.
    struct Step {
        std::string address, initiative;
    };
    std::vector<Step> history_;
    std::size_t here_ = 0;
    bool keeps_ = false;    // a picture is drawn of what is given, and keeps nothing
    bool unsaved_ = false;  // something has changed since the last save
    std::string apart_;     // where a damaged file was put
    Shell shell_;           // last: it draws in the window's context, and calls the above from its beginning
};

}  // namespace wegwijzer::platform
