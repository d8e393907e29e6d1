// What the program needs of the machine it runs on: one small interface, one file per platform.
#pragma once

#include "content/date.h"

#include <string>
#include <string_view>

namespace wegwijzer::platform {

class Platform {
   public:
    Platform() = default;
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;
    virtual ~Platform() = default;

    virtual content::Date today() const = 0;
    // The page has changed: show its twin, set title and address. `new_place`: a step for the back button.
    virtual void page_changed(std::string_view twin_json, std::string_view address, bool new_place) = 0;
    virtual void open_url(std::string_view url) = 0;
    // Something needs drawing: call Shell::frame soon.
    virtual void request_frame() = 0;
};

}  // namespace wegwijzer::platform
