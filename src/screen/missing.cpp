// An address that leads nowhere: what that means, and where to go on.
#include "screen/pages.h"
#include "screen/parts.h"

namespace wegwijzer::screen {

Screen missing_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "missing";
    screen.title = say("missing.title");
    screen.main = {heading("missing.title", 1, say("missing.title")), paragraph("missing.text", say("missing.text")),
                   button("missing.start", say("missing.start"), Importance::primary, go(app::Screen::start))};
    return screen;
}

}  // namespace wegwijzer::screen
