// What a user takes out of the program: a file to save, a link to pass on.
#pragma once

#include "app/action.h"
#include "content/load.h"
#include "engine/advise.h"

#include <cstdint>
#include <optional>
#include <string>

namespace wegwijzer::platform {

struct Parcel {
    // link: `text` is an address (a fragment without `#`). set_aside: the platform has it itself (see
    // Platform::hand_over).
    enum class Kind { file, link, set_aside };
    Kind kind = Kind::file;
    std::string name;  // of the file, with its extension; letters, digits, - and . only. Of a link: its title
    std::string type;  // MIME type of the file
    std::string text;  // UTF-8
};

// The parcel that an action asks for; none where there is nothing to hand over (an initiative that is gone, a checklist
// without a start). `now` in milliseconds since 1970: when the calendar was made.
std::optional<Parcel> make_parcel(const content::Library& library, const engine::Rules& rules, const app::State& state,
                                  content::Date today, const app::Hand& action, std::int64_t now);

}  // namespace wegwijzer::platform
