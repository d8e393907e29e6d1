// Sizes for one width of the canvas: type scale, spacing, margins. All in CSS pixels.
#pragma once

#include "imgui/text.h"

namespace wegwijzer::imgui {

struct Metrics {
    float width = 0;     // of the canvas
    bool phone = false;  // below 640
    bool aside = false;  // room for a column beside the text: from 1000
    float margin = 16;   // left and right of the page
    float left = 16;     // where content begins
    float content = 0;   // its width, 1200 at most
    float reading = 0;   // width of running text: 72 characters, or content where that is less
    float wide = 0;      // width of what has a column of titles beside its text
    float zoom = 1;      // the user's own text zoom

    float block = 24;    // between blocks
    float section = 48;  // between sections
    float pad = 24;      // inside panels and cards
    float radius = 6;
    float target = 44;  // least size of what is pressed

    TextStyle body() const;
    TextStyle strong() const;
    TextStyle lead() const;
    TextStyle small() const;
    TextStyle small_strong() const;
    TextStyle heading(int level) const;  // 1 to 4
    TextStyle title() const;             // of cards, legends: between body and heading
};

Metrics metrics_for(float width, float zoom = 1);

}  // namespace wegwijzer::imgui
