#include "search/index.h"

#include "content/order.h"
#include "search/letters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace wegwijzer::search {

namespace {

// Words that hold a sentence together; they tell nothing about what somebody looks for.
constexpr auto small_words = std::to_array<std::string_view>(
    {"aan", "al",     "als",  "ben",  "bent",   "bij",   "dan",  "dat",   "de",     "deze",  "die",   "dit",  "door",
     "dus", "een",    "en",   "er",   "ga",     "gaat",  "geen", "heb",   "hebben", "heeft", "het",   "hij",  "hoe",
     "ik",  "in",     "is",   "je",   "kan",    "kun",   "kunt", "maar",  "mag",    "met",   "mij",   "mijn", "moet",
     "na",  "naar",   "niet", "nog",  "of",     "om",    "ons",  "onze",  "ook",    "op",    "over",  "per",  "te",
     "tot", "u",      "uit",  "uw",   "van",    "voor",  "waar", "waren", "was",    "wat",   "welke", "wie",  "wij",
     "wil", "willen", "wilt", "word", "worden", "wordt", "zijn", "zo",    "zou"});

bool is_small(const std::string& word) {
    return std::find(small_words.begin(), small_words.end(), word) != small_words.end();
}

double weight_of(Role role) {
    switch (role) {
        case Role::name:
            return 8;
        case Role::words:
            return 7;
        case Role::about:
            return 3;
        case Role::text:
            break;
    }
    return 1;
}

// What each further text of a thing with the word adds, and how many count: a thing that is about it says it often.
constexpr double each_more = 0.05;
constexpr int most_more = 6;

// What it adds that one text has all the words, as a share of what the text is worth.
constexpr double together = 0.5;

// How many of the words that somebody may have meant are told.
constexpr std::size_t most_meanings = 3;

// As much of the question as is read, without half a character at the end.
std::string_view beginning(std::string_view question) {
    if (question.size() <= longest_question) return question;
    std::size_t end = longest_question;
    while (end > 0 && (static_cast<unsigned char>(question[end]) & 0xC0U) == 0x80) --end;
    return question.substr(0, end);
}

// The words to look for, each once; the small ones only where there are no others.
std::vector<Word> sought_in(std::string_view question) {
    std::vector<Word> all;
    for (Word& word : words_in(question)) {
        const bool known =
            std::any_of(all.begin(), all.end(), [&](const Word& other) { return other.folded == word.folded; });
        if (!known) all.push_back(std::move(word));
    }
    std::vector<Word> telling;
    std::copy_if(all.begin(), all.end(), std::back_inserter(telling),
                 [](const Word& word) { return !is_small(word.folded); });
    if (telling.empty()) telling = std::move(all);
    if (telling.size() > most_words) telling.resize(most_words);
    return telling;
}

}  // namespace

// One question to an index.
class Finding {
   public:
    Finding(const Index& index, std::string_view question)
        : index_(index), question_(beginning(question)), words_(sought_in(question_)) {
        likeness_.assign(words_.size(), std::vector<double>(index.texts_.size()));
        how_.assign(words_.size(), std::vector<How>(index.texts_.size(), How::none));
        matched_.assign(index.vocabulary_.size(), false);
        for (std::size_t w = 0; w < words_.size(); ++w) look_for(w);
        rank();
    }

    Results results(const Wanted& wanted) const {
        Results results;
        results.words = sought_;
        results.total = static_cast<int>(ranked_.size());
        for (std::size_t i = 0; i < ranked_.size() && i < wanted.hits; ++i) {
            results.hits.push_back(hit(ranked_[i], wanted.passages));
        }
        return results;
    }

   private:
    struct Ranked {
        int thing = 0, words = 0;
        long points = 0;  // whole thousandths, so that equal things are equal everywhere
        How how = How::none;
        std::size_t first_use = 0, last_use = 0;  // of the index's uses
    };

    void look_for(std::size_t w) {
        Sought sought{std::string(question_.substr(words_[w].from, words_[w].to - words_[w].from)), How::none, {}};
        std::vector<Candidate> candidates = index_.vocabulary_.meant_by(words_[w].folded);
        for (const Candidate& candidate : candidates) {
            const auto word = static_cast<std::size_t>(candidate.word);
            matched_[word] = true;
            for (const int place : index_.places_[word]) {
                const auto text = static_cast<std::size_t>(place);
                if (candidate.likeness <= likeness_[w][text]) continue;
                likeness_[w][text] = candidate.likeness;
                how_[w][text] = candidate.how;
            }
            sought.how = std::min(sought.how, candidate.how);
        }
        if (sought.how == How::similar) {
            content::put_in_order(
                candidates, [](const Candidate& one, const Candidate& other) { return one.likeness > other.likeness; });
            if (candidates.size() > most_meanings) candidates.resize(most_meanings);
            for (const Candidate& candidate : candidates) {
                sought.as.emplace_back(index_.vocabulary_.spelling(candidate.word));
            }
        }
        sought_.push_back(std::move(sought));
    }

    // How well one text of a thing answers, by word; a name or word that is asked for whole answers better than one of
    // which a part is.
    double worth(const Index::Use& use, std::size_t w) const {
        const auto text = static_cast<std::size_t>(use.text);
        const Thing& thing = index_.things_[static_cast<std::size_t>(use.thing)];
        double worth = thing.likelihood * weight_of(use.role) * likeness_[w][text];
        if ((use.role == Role::name || use.role == Role::words) && worth > 0) {
            const auto has = std::count_if(likeness_.begin(), likeness_.end(),
                                           [&](const auto& likeness) { return likeness[text] > 0; });
            worth *= 0.5 + 0.5 * std::min(1.0, static_cast<double>(has) / index_.lengths_[text]);
        }
        return worth;
    }

    Ranked judge(std::size_t first, std::size_t last, const std::vector<double>& rarity) const {
        Ranked ranked{index_.uses_[first].thing, 0, 0, How::none, first, last};
        double points = 0;
        for (std::size_t w = 0; w < words_.size(); ++w) {
            double best = 0;
            int more = -1;
            for (std::size_t u = first; u < last; ++u) {
                const double value = worth(index_.uses_[u], w);
                if (value <= 0) continue;
                ++more;
                best = std::max(best, value);
                ranked.how = std::min(ranked.how, how_[w][static_cast<std::size_t>(index_.uses_[u].text)]);
            }
            if (more < 0) continue;
            ++ranked.words;
            points += rarity[w] * (best + each_more * std::min(more, most_more));
        }
        points += together * best_together(first, last, rarity);
        ranked.points = std::lround(points * 1000);
        return ranked;
    }

    // The worth of the best text that has all the words, where they are several: there they mean the same thing.
    double best_together(std::size_t first, std::size_t last, const std::vector<double>& rarity) const {
        double best = 0;
        for (std::size_t u = first; u < last && words_.size() > 1; ++u) {
            double all = 0;
            std::size_t having = 0;
            for (std::size_t w = 0; w < words_.size(); ++w) {
                if (!has(u, w)) continue;
                ++having;
                all += rarity[w] * worth(index_.uses_[u], w);
            }
            if (having == words_.size()) best = std::max(best, all);
        }
        return best;
    }

    // A word that few texts have tells more than one that many have.
    std::vector<double> rarities() const {
        std::vector<double> rarity;
        const auto all = static_cast<double>(index_.texts_.size());
        for (const auto& likeness : likeness_) {
            const auto having = std::count_if(likeness.begin(), likeness.end(), [](double one) { return one > 0; });
            rarity.push_back(1 + std::log2(1 + all / (1 + static_cast<double>(having))));
        }
        return rarity;
    }

    void rank() {
        const std::vector<double> rarity = rarities();
        const auto& uses = index_.uses_;
        for (std::size_t first = 0; first < uses.size();) {
            std::size_t last = first;
            while (last < uses.size() && uses[last].thing == uses[first].thing) ++last;
            const Ranked ranked = judge(first, last, rarity);
            if (ranked.words > 0) ranked_.push_back(ranked);
            first = last;
        }
        content::put_in_order(ranked_, [](const Ranked& one, const Ranked& other) {
            return std::pair(one.words, one.points) > std::pair(other.words, other.points);
        });
    }

    Hit hit(const Ranked& ranked, std::size_t most) const {
        const Thing& thing = index_.things_[static_cast<std::size_t>(ranked.thing)];
        Hit hit{thing.part, thing.id, thing.name, ranked.words, ranked.how, {}};
        for (const std::size_t u : telling_uses(ranked, most)) {
            const Index::Use& use = index_.uses_[u];
            hit.passages.push_back(
                {use.field, use.within, segments(index_.texts_[static_cast<std::size_t>(use.text)])});
        }
        return hit;
    }

    // The texts of a thing to show: the best that has a word not shown yet, as long as there is one, then the best.
    std::vector<std::size_t> telling_uses(const Ranked& ranked, std::size_t most) const {
        std::vector<std::pair<double, std::size_t>> left;
        for (std::size_t u = ranked.first_use; u < ranked.last_use; ++u) {
            double value = 0;
            for (std::size_t w = 0; w < words_.size(); ++w) value += worth(index_.uses_[u], w);
            if (value > 0) left.emplace_back(value, u);
        }
        content::put_in_order(left, [](const auto& one, const auto& other) { return one.first > other.first; });
        std::vector<std::size_t> chosen;
        std::vector<bool> shown(words_.size(), false);
        while (!left.empty() && chosen.size() < most) {
            auto next = std::find_if(left.begin(), left.end(), [&](const auto& one) {
                for (std::size_t w = 0; w < words_.size(); ++w) {
                    if (!shown[w] && has(one.second, w)) return true;
                }
                return false;
            });
            if (next == left.end()) next = left.begin();
            for (std::size_t w = 0; w < words_.size(); ++w) shown[w] = shown[w] || has(next->second, w);
            chosen.push_back(next->second);
            left.erase(next);
        }
        return chosen;
    }

    bool has(std::size_t use, std::size_t w) const {
        return likeness_[w][static_cast<std::size_t>(index_.uses_[use].text)] > 0;
    }

    std::vector<Segment> segments(std::string_view text) const {
        std::vector<Segment> segments;
        std::size_t at = 0;
        const auto add = [&](std::size_t to, bool match) {
            if (to > at) segments.push_back({std::string(text.substr(at, to - at)), match});
            at = to;
        };
        for (const Word& word : words_in(text)) {
            const int number = index_.vocabulary_.find(word.folded);
            if (number < 0 || !matched_[static_cast<std::size_t>(number)]) continue;
            add(word.from, false);
            add(word.to, true);
        }
        add(text.size(), false);
        return segments;
    }

    const Index& index_;
    std::string_view question_;
    std::vector<Word> words_;
    std::vector<Sought> sought_;
    std::vector<std::vector<double>> likeness_;  // for each word, of each text
    std::vector<std::vector<How>> how_;          // in the same places
    std::vector<bool> matched_;                  // for each word of the vocabulary
    std::vector<Ranked> ranked_;
};

Index::Index(std::vector<Thing> things, std::deque<std::string> made)
    : made_(std::move(made)), things_(std::move(things)) {
    std::map<std::string_view, int> numbers;
    for (std::size_t thing = 0; thing < things_.size(); ++thing) {
        for (const Text& text : things_[thing].texts) {
            const auto [found, is_new] = numbers.emplace(text.text, static_cast<int>(texts_.size()));
            uses_.push_back({static_cast<int>(thing), found->second, text.field, text.role, text.within});
            if (is_new) texts_.push_back(text.text);
        }
    }
    for (std::size_t text = 0; text < texts_.size(); ++text) {
        const std::vector<Word> words = words_in(texts_[text]);
        lengths_.push_back(std::max(1, static_cast<int>(words.size())));
        for (const Word& word : words) {
            const int number = vocabulary_.add(word.folded, texts_[text].substr(word.from, word.to - word.from));
            if (static_cast<std::size_t>(number) == places_.size()) places_.emplace_back();
            auto& places = places_[static_cast<std::size_t>(number)];
            if (places.empty() || places.back() != static_cast<int>(text)) places.push_back(static_cast<int>(text));
        }
    }
}

Index Index::of_everything(const content::Edition& edition) {
    std::deque<std::string> made;
    std::vector<Thing> things = things_in(edition, made);
    return {std::move(things), std::move(made)};
}

Index Index::of_sectors(const content::Edition& edition) { return {sectors_in(edition), {}}; }

Results Index::find(std::string_view question, const Wanted& wanted) const {
    return Finding(*this, question).results(wanted);
}

}  // namespace wegwijzer::search
