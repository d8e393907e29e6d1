// Words as they are compared: without case, accents, or the signs between them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::search {

struct Word {
    std::string folded;            // lower case a to z and digits: "diëtisten" is "dietisten", "regio’s" is "regios"
    std::size_t from = 0, to = 0;  // its bytes in the text
};

// The words of any text, in order. What is no letter or digit of a European language stands between words, and so does
// a byte that is not UTF-8. Apostrophes and soft hyphens are passed over; other hyphens stand between.
std::vector<Word> words_in(std::string_view text);

}  // namespace wegwijzer::search
