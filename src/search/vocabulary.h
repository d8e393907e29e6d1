// The words that a body of texts uses, and which of them a word from a question means.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::search {

// How a word was found, the best first: itself; another form of it; as part of a longer word; spelled nearly so.
enum class How { exact, inflected, part, similar, none };

struct Candidate {
    int word = 0;  // in the vocabulary
    How how = How::none;
    double likeness = 0;  // at most 1; exact before part before similar
};

class Vocabulary {
   public:
    // The number of a word (as letters.h folds it), a new one where it is new; `spelling`: as it stands in its text.
    int add(const std::string& folded, std::string_view spelling);

    // The number of a word, or -1.
    int find(const std::string& folded) const;

    // As it stood in the text where it was first used.
    std::string_view spelling(int word) const { return entries_[static_cast<std::size_t>(word)].spelling; }
    std::size_t size() const { return entries_.size(); }

    // Every word that `folded` may mean, by number. Words that are only spelled nearly so count where nothing else does
    // (or where all else merely has it somewhere inside).
    std::vector<Candidate> meant_by(const std::string& folded) const;

   private:
    struct Entry {
        std::string folded, stem, sounds;
        std::string_view spelling;
    };
    std::vector<Candidate> similar_to(const std::string& folded) const;

    std::vector<Entry> entries_;
    std::map<std::string, int> numbers_;
};

}  // namespace wegwijzer::search
