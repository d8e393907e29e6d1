#include "imgui/text.h"

#include <imgui.h>
#include <algorithm>
#include <cmath>
#include <utility>

namespace wegwijzer::imgui {

namespace {

struct Letter {
    unsigned code = 0;
    std::size_t bytes = 1;
};

// The letter at `at`; a broken byte counts as one unknown letter.
Letter letter_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    std::size_t bytes = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (bytes == 1) return {first < 0x80 ? first : 0xFFFDU, 1};
    if (at + bytes > text.size()) return {0xFFFD, 1};
    unsigned code = first & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) return {0xFFFD, 1};
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    return {code, bytes};
}

bool vowel(char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; }
bool consonant(char c) { return ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) && !vowel(c); }

// Where to cut a long word that fits up to `end`: before a consonant with a vowel after it, if one is near.
std::size_t syllable_before(std::string_view text, std::size_t begin, std::size_t end) {
    for (std::size_t at = end; at > begin + 2 && at + 7 > end; --at) {
        if (at + 1 < text.size() && consonant(text[at]) && vowel(text[at + 1])) return at;
    }
    return end;
}

class Ruler {
   public:
    Ruler(const Fonts& fonts, const TextStyle& style)
        : baked_(fonts[style.face]->GetFontBaked(font_pixels(style.size))) {}
    // Letters beyond the basic plane are not in the font.
    float operator()(unsigned code) const {
        return baked_->GetCharAdvance(static_cast<ImWchar>(code < 0x10000 ? code : 0xFFFD));
    }

   private:
    ImFontBaked* baked_;
};

}  // namespace

float TextStyle::leading() const { return std::round(size * line_height); }

float Typesetter::width(std::string_view text, const TextStyle& style) const {
    const Ruler ruler(fonts_, style);
    float sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letter_at(text, at);
        sum += ruler(letter.code);
        at += letter.bytes;
    }
    return sum;
}

std::vector<Line> Typesetter::wrap(std::string_view text, const TextStyle& style, float width) const {
    std::vector<Line> lines = broken(text, style, width);
    if (!style.balanced || lines.size() < 2 || lines.size() > 4) return lines;
    // The least width that takes no more lines.
    float least = 0, most = 0;
    for (const Line& line : lines) most = std::max(most, line.width);
    while (most - least > 4) {
        const float middle = (least + most) / 2;
        std::vector<Line> tried = broken(text, style, middle);
        const bool cut = std::any_of(tried.begin(), tried.end(), [](const Line& line) { return line.hyphen; });
        if (tried.size() > lines.size() || cut) {
            least = middle;
        } else {
            most = middle;
            lines = std::move(tried);
        }
    }
    return lines;
}

std::vector<Line> Typesetter::broken(std::string_view text, const TextStyle& style, float width) const {
    const Ruler ruler(fonts_, style);
    const float hyphen = ruler('-');
    std::vector<Line> lines;

    struct Break {
        std::size_t end, next;
        float width;
    };  // the line would end at `end`; the next one begins at `next`
    std::size_t begin = 0, at = 0;
    float x = 0;
    int letters = 0;
    Break last{0, 0, 0};
    bool has_break = false, glued = false;
    const auto finish = [&](std::size_t end, std::size_t next, float line_width, bool cut) {
        lines.push_back({text.substr(begin, end - begin), cut, glued, line_width});
        glued = end == next;
        begin = at = next;
        x = 0;
        letters = 0;
        has_break = false;
    };

    while (at < text.size()) {
        const Letter letter = letter_at(text, at);
        if (letter.code == '\n') {
            const bool spaces = has_break && last.next == at && last.end < at;  // none at the end of a line
            finish(spaces ? last.end : at, at + 1, spaces ? last.width : x, false);
            continue;
        }
        const float advance = ruler(letter.code);
        if (letter.code == ' ') {
            if (at == begin && !lines.empty()) {  // no line begins with a space
                begin = ++at;
                continue;
            }
            // The first of several spaces ends the line.
            if (has_break && last.next == at && last.end < at)
                last.next = at + 1;
            else
                last = {at, at + 1, x};
            has_break = true;
        } else if (at > begin && (x + advance > width || letters >= style.longest)) {
            if (has_break) {
                finish(last.end, last.next, last.width, false);
                continue;
            }
            // One word, wider than the line. Room for the hyphen is taken from its end.
            std::size_t end = at;
            float cut_width = x;
            while (end > begin + 1 && cut_width + hyphen > width) {
                do --end;
                while (end > begin + 1 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U);
                cut_width = this->width(text.substr(begin, end - begin), style);
            }
            end = syllable_before(text, begin, end);
            cut_width = this->width(text.substr(begin, end - begin), style);
            finish(end, end, cut_width + hyphen, true);
            continue;
        }
        x += advance;
        ++letters;
        at += letter.bytes;
        // Also after a hyphen or a slash, unless the word ends there anyway.
        if ((letter.code == '-' || letter.code == '/' || letter.code == 0x2013) && at < text.size() &&
            text[at] != ' ' && at > begin + 2) {
            last = {at, at, x};
            has_break = true;
        }
    }
    if (begin < text.size() || lines.empty()) {
        const bool spaces = has_break && last.next == text.size() && last.end < text.size();
        lines.push_back(
            {text.substr(begin, spaces ? last.end - begin : text.npos), false, glued, spaces ? last.width : x});
    }
    return lines;
}

}  // namespace wegwijzer::imgui
