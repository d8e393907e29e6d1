#include "search/letters.h"

#include <cstdint>

namespace wegwijzer::search {

namespace {

struct Character {
    char32_t code = 0;       // 0 where the bytes are no UTF-8
    std::size_t length = 1;  // in bytes
};

// The character that `text` begins with.
Character first_of(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || length > text.size()) return {};
    char32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return {};
        code = code << 6U | (byte(i) & 0x3FU);
    }
    return {code, length};
}

// The letters from À (U+00C0) and from Ā (U+0100) on without their accents; a space is no letter, a capital stands for
// two letters (see below).
constexpr std::string_view latin_1 = "aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy";
constexpr std::string_view latin_a =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkklllllllllln"
    "nnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_1.size() == 0x40 && latin_a.size() == 0x80);

std::string_view letters_of(const char& plain) {
    switch (plain) {
        case 'A':
            return "ae";
        case 'I':
            return "ij";
        case 'O':
            return "oe";
        case 'S':
            return "ss";
        case 'T':
            return "th";
        case ' ':
            return "";
        default:
            return {&plain, 1};
    }
}

// The letters that a character counts as; "" for none.
std::string_view folded(char32_t code) {
    static constexpr std::string_view ascii = "abcdefghijklmnopqrstuvwxyz0123456789";
    if (code >= 'a' && code <= 'z') return ascii.substr(code - 'a', 1);
    if (code >= 'A' && code <= 'Z') return ascii.substr(code - 'A', 1);
    if (code >= '0' && code <= '9') return ascii.substr(26 + (code - '0'), 1);
    if (code >= 0xC0 && code < 0x100) return letters_of(latin_1[code - 0xC0]);
    if (code >= 0x100 && code < 0x180) return letters_of(latin_a[code - 0x100]);
    return {};
}

// An accent that is a character of its own, behind its letter.
bool is_accent(char32_t code) { return code >= 0x300 && code < 0x370; }

// Inside a word as if it were not there: apostrophes and the soft hyphen.
bool passed_over(char32_t code) { return code == '\'' || code == 0x2019 || code == 0x2018 || code == 0xAD; }

}  // namespace

std::vector<Word> words_in(std::string_view text) {
    std::vector<Word> words;
    Word word;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = first_of(text.substr(at));
        const std::size_t next = at + character.length;
        if (const std::string_view letters = folded(character.code); !letters.empty()) {
            if (word.folded.empty()) word.from = at;
            word.folded += letters;
            word.to = next;
        } else if (is_accent(character.code)) {
            word.to = next;
        } else if (!word.folded.empty() && !passed_over(character.code)) {
            words.push_back(std::move(word));
            word = {};
        }
        at = next;
    }
    if (!word.folded.empty()) words.push_back(std::move(word));
    return words;
}

}  // namespace wegwijzer::search
