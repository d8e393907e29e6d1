// What the program needs of the machine it runs on: one small interface, one file per platform.
#pragma once

#include "content/date.h"
#include "platform/parcel.h"

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
    // The page has changed: show its twin, set title and address. `initiative`: the one at hand there, for open_address
    // when the user comes back. `new_place`: a step for the back button.
    virtual void page_changed(std::string_view twin_json, std::string_view address, std::string_view initiative,
                              bool new_place) = 0;
    virtual void open_url(std::string_view url) = 0;
    // What is kept has changed: put Shell::to_keep() where the next visit finds it, soon.
    virtual void keep_soon() = 0;
    // For the user to have. What became of it is told with app::SetHanded, where there is something to tell.
    virtual void hand_over(const Parcel& parcel) = 0;
    // Lets the user choose a file, whose text then comes in as app::Import.
    virtual void ask_file() = 0;
    // Something needs drawing: call Shell::frame soon.
    virtual void request_frame() = 0;
};

}  // namespace wegwijzer::platform
