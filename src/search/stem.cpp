#include "search/stem.h"

namespace wegwijzer::search {

namespace {

// Shorter than this, an ending is as likely part of the word.
constexpr std::size_t shortest_stem = 3;

bool is_vowel(char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; }

bool drop(std::string& word, std::string_view ending) {
    if (!word.ends_with(ending) || word.size() < ending.size() + shortest_stem) return false;
    word.resize(word.size() - ending.size());
    return true;
}

// The -s of a plural: after an unstressed syllable or a vowel. Elsewhere it belongs to the word: "prijs", "arts".
void drop_s(std::string& word) {
    if (word.size() <= shortest_stem + 1 || word.back() != 's') return;
    const std::string_view rest = std::string_view(word).substr(0, word.size() - 1);
    bool plural = is_vowel(rest.back()) && (!is_vowel(rest[rest.size() - 2]) || rest.back() == 'e');
    for (const std::string_view before : {"el", "em", "en", "er", "aar", "ie", "eur", "oor", "io"}) {
        plural = plural || rest.ends_with(before);
    }
    if (plural) word.pop_back();
}

// The -t of a verb, after letters with which few nouns end in -t: "betaalt", "regelt", "krijgt", "vergoedt", "duurt".
void drop_t(std::string& word) {
    for (const std::string_view ending : {"lt", "rt", "gt", "dt"}) {
        if (word.size() > shortest_stem + 1 && word.ends_with(ending)) return word.pop_back();
    }
}

// Spelling doubles a letter to keep a sound: "aanvraag, aanvragen", "wet, wetten".
void single_letters(std::string& word) {
    std::string single;
    for (const char letter : word) {
        if (single.empty() || single.back() != letter) single += letter;
    }
    word = std::move(single);
}

}  // namespace

std::string stem(std::string_view folded) {
    std::string word(folded);
    if (word.size() <= shortest_stem) return word;
    drop_s(word);
    if (drop(word, "heden")) {
        word += "heid";
    } else if (!drop(word, "en") && word.size() > 1 && !is_vowel(word[word.size() - 2])) {
        drop(word, "e");
    }
    drop_t(word);
    single_letters(word);
    if (word.back() == 'z') word.back() = 's';
    if (word.back() == 'v') word.back() = 'f';
    drop_s(word);
    return word;
}

}  // namespace wegwijzer::search
