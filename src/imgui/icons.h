// Icons as shapes, drawn at any size. A status has a shape of its own, so that colour is never the only sign.
#pragma once

#include "imgui/theme.h"

struct ImDrawList;

namespace wegwijzer::imgui {

enum class Icon {
    // verdicts
    neutral,
    fits,
    conditional,
    undetermined,
    unsuited,
    excluded,
    unavailable,
    // tones
    info,
    warning,
    error,
    success,
    // phases of a task
    next,
    open,
    blocked,
    passed,
    // controls
    tick,
    radio,
    radio_on,
    dot,
    chevron_right,
    chevron_down,
    chevron_left,
    arrow_right,
    external,
    menu,
    cross,
    // things
    person,
    calendar,
    document,
    signpost,
};

Icon icon_of(screen::Status status);
Icon icon_of(screen::Tone tone);

// Fills the square of `size` whose top left is (x, y). `inside`: the colour of what is cut out of a filled shape.
void draw_icon(ImDrawList& list, Icon icon, float x, float y, float size, Color color, Color inside);

}  // namespace wegwijzer::imgui
