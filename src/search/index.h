// Finding texts by words: which things say them, the best first, and where.
#pragma once

#include "search/texts.h"
#include "search/vocabulary.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::search {

// A piece of a text; `match`: it is (one of) the words looked for.
struct Segment {
    std::string text;
    bool match = false;
};

// A text in which a word was found, whole, cut where matches begin and end.
struct Passage {
    std::string_view field;   // of the thing: "steps"
    std::string_view within;  // Text::within
    std::vector<Segment> segments;
};

struct Hit {
    std::string_view part, id, name;  // of the thing; the name may be ""
    int words = 0;                    // how many of the words looked for it has
    How how = How::none;              // how its best word was found
    std::vector<Passage> passages;    // the best first, one or more
};

// What became of one word of the question.
struct Sought {
    std::string text;             // as typed
    How how = How::none;          // the best way in which it was found
    std::vector<std::string> as;  // for `similar`: the words it was taken for, a few
};

struct Results {
    std::vector<Sought> words;  // without those that say nothing ("de", "voor"), if others do
    int total = 0;              // things found
    std::vector<Hit> hits;      // the first of them
};

struct Wanted {
    std::size_t hits = 20;
    std::size_t passages = 3;  // of each hit
};

// Longer questions are read this far, in bytes and in different words.
inline constexpr std::size_t longest_question = 1000;
inline constexpr std::size_t most_words = 12;

class Index {
   public:
    // `edition` must stay as long as the index.
    static Index of_everything(const content::Edition& edition);
    // Only the sectors, by what tells them apart.
    static Index of_sectors(const content::Edition& edition);

    // Things that have all words before things that have some; names before words before texts; exact before part
    // before similar; else in the order of the edition. Any text is a question; one without words finds nothing.
    Results find(std::string_view question, const Wanted& wanted = {}) const;

   private:
    Index(std::vector<Thing> things, std::deque<std::string> made);

    struct Use {
        int thing = 0, text = 0;
        std::string_view field;
        Role role = Role::text;
        std::string_view within;
    };

    std::deque<std::string> made_;
    std::vector<Thing> things_;
    std::vector<Use> uses_;                 // thing by thing
    std::vector<std::string_view> texts_;   // each once, however many things say it
    std::vector<int> lengths_;              // of the texts, in words
    std::vector<std::vector<int>> places_;  // for each word of the vocabulary, the texts that have it
    Vocabulary vocabulary_;

    friend class Finding;
};

}  // namespace wegwijzer::search
