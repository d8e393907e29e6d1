// Setting text: widths, and lines broken by us, because ImGui's own wrapping knows no line spacing, no longest line
// and no hyphen.
#pragma once

#include "imgui/fonts.h"

#include <string_view>
#include <vector>

namespace wegwijzer::imgui {

struct TextStyle {
    Face face = Face::regular;
    float size = 18;           // CSS pixels
    float line_height = 1.5f;  // times the size
    int longest = 72;          // characters a line
    bool balanced = false;     // lines of about equal width, so that no word is left alone on the last one

    float leading() const;  // height of a line, in whole pixels
};

struct Line {
    std::string_view text;  // part of the text given; without the space at which it was broken
    bool hyphen = false;    // a word too long for the width was cut here
    bool glued = false;     // the line before ends within the same word
    float width = 0;        // with the hyphen
};

class Typesetter {
   public:
    explicit Typesetter(Fonts fonts) : fonts_(fonts) {}

    float width(std::string_view text, const TextStyle& style) const;

    // Lines no wider than `width` and no longer than the style allows. Breaks at spaces, after hyphens and slashes, and
    // at `\n`; a word that is wider than a line is cut with a hyphen, between syllables where one is near. At least one
    // line.
    std::vector<Line> wrap(std::string_view text, const TextStyle& style, float width) const;

    const Fonts& fonts() const { return fonts_; }

   private:
    std::vector<Line> broken(std::string_view text, const TextStyle& style, float width) const;

    Fonts fonts_;
};

}  // namespace wegwijzer::imgui
