// The advisor in a browser: the page and its canvas as a Platform, and frames drawn when there is cause.
#pragma once

#include "platform/browser_canvas.h"
#include "platform/platform.h"
#include "platform/shell.h"

#include <memory>
#include <string>

namespace wegwijzer::platform {

class Browser : public Platform {
   public:
    // Without `fonts` nothing is to be drawn.
    Browser(content::Library library, std::uint64_t seed, const imgui::FontFiles& fonts);

    Shell& shell() { return *shell_; }
    BrowserCanvas& canvas() { return canvas_; }

    // Opens where the user begins ("": the start) and shows the first page. Before, the page is told of nothing.
    void begin(std::string_view address, std::string_view initiative);
    // Tells the page what has changed since the last call, if anything. After everything that came from outside.
    void settle();
    // Whether the canvas is on screen. Off it, nothing is drawn.
    void set_drawing(bool on);
    // Reads the theme's colours from the page.
    void read_colors();
    // The day may have changed: while the page was hidden, or the computer slept.
    void check_day();

    content::Date today() const override;
    void page_changed(std::string_view twin_json, std::string_view address, std::string_view initiative,
                      bool new_place) override;
    void open_url(std::string_view url) override;
    void keep_soon() override;
    void hand_over(const Parcel& parcel) override;
    void ask_file() override;
    void request_frame() override;

   private:
    void frame(double time);
    void report_fields(const imgui::Frame& frame);
    void report_nodes(const imgui::Frame& frame);

    // What the page has still to be told.
    struct Change {
        bool any = false, new_place = false;
        std::string twin_json, address, initiative;
    };

    BrowserCanvas canvas_;
    Change change_;
    imgui::Theme theme_;
    bool begun_ = false;
    bool drawing_ = false;
    bool frame_requested_ = false;
    std::string fields_;            // as last reported
    float scroll_ = -1;             // likewise
    std::unique_ptr<Shell> shell_;  // last: it calls the above from its beginning
};

}  // namespace wegwijzer::platform
