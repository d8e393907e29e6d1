#include "search/sounds.h"

#include <array>

namespace wegwijzer::search {

namespace {

struct Spelling {
    std::string_view written, heard;
};

// The first that fits counts, so longer ones stand before shorter.
constexpr std::array spellings{
    Spelling{"ph", "f"},  Spelling{"th", "t"},   Spelling{"ch", "g"},  Spelling{"ck", "k"},  Spelling{"qu", "kw"},
    Spelling{"ce", "se"}, Spelling{"cie", "si"}, Spelling{"ci", "si"}, Spelling{"cy", "si"}, Spelling{"ij", "ei"},
    Spelling{"ie", "i"},  Spelling{"au", "ou"},  Spelling{"dt", "t"},  Spelling{"c", "k"},   Spelling{"q", "k"},
    Spelling{"x", "ks"},  Spelling{"y", "i"},    Spelling{"z", "s"},   Spelling{"v", "f"},
};

}  // namespace

std::string sounds(std::string_view folded) {
    std::string heard;
    const auto add = [&](std::string_view letters) {
        for (const char letter : letters) {
            if (heard.empty() || heard.back() != letter) heard += letter;  // doubled letters sound once
        }
    };
    while (!folded.empty()) {
        std::string_view written = folded.substr(0, 1);
        std::string_view as = written;
        for (const Spelling& spelling : spellings) {
            if (!folded.starts_with(spelling.written)) continue;
            written = spelling.written;
            as = spelling.heard;
            break;
        }
        add(as);
        folded.remove_prefix(written.size());
    }
    if (heard.ends_with('d')) heard.back() = 't';
    return heard;
}

}  // namespace wegwijzer::search
