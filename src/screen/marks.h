// Which parts of an interface sentence were filled in.
//
// The interface speaks one language, the edition another, and sentences of the interface hold words of the edition:
// "Source: guide 2023, “De zorg”". Built with marked words, a page says where the words that were filled in begin and
// end; beside the same page in Dutch that tells which of them are the edition's (html/render.h). Marks are control
// characters, which no text of ours holds and no screen paints: only html/ is given pages that have them.
#pragma once

#include "content/strings.h"

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::screen {

// The same words, but with every value that is filled in between marks.
content::Strings with_marks(const content::Strings& say);

// A text cut up at its outermost marks. `value`: 0 for the sentence's own words; else which of its values it is, the
// same in every language. A text within may hold marks of its own. Any text is cut up, however its marks lie.
struct MarkedPart {
    char value = 0;
    std::string_view text;
};
std::vector<MarkedPart> parts_of(std::string_view text);

bool is_mark(char c);
std::string without_marks(std::string_view text);

}  // namespace wegwijzer::screen
