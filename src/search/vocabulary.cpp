#include "search/vocabulary.h"

#include "search/distance.h"
#include "search/sounds.h"
#include "search/stem.h"

#include <algorithm>

namespace wegwijzer::search {

namespace {

// Shorter words are found whole or at the beginning only: inside and nearly they are everywhere.
constexpr std::size_t shortest_part = 4;
// A word from the texts inside the one that was asked for ("zorg" in "zorgvragers") must say something by itself.
constexpr std::size_t shortest_inside = 5;
constexpr std::size_t shortest_slip = 5;
constexpr std::size_t shortest_two_slips = 8;

// No word is longer; what is, is no word.
constexpr std::size_t longest_word = 60;

constexpr double exact = 1.0;
constexpr double inflected = 0.9;
constexpr double begins = 0.6;  // and up to a fifth more, the more of the word was typed
constexpr double ends = 0.55;
constexpr double inside = 0.4;
constexpr double alike = 0.3;
constexpr double one_slip = 0.25;
constexpr double two_slips = 0.15;
constexpr double has_inside = 0.1;

double share(std::size_t part, std::size_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

// How `word` has `part` in it; 0 where it does not.
double as_part(std::string_view part, std::string_view word) {
    if (part.size() > word.size()) return 0;
    if (word.starts_with(part)) return begins + 0.2 * share(part.size(), word.size());
    if (part.size() < shortest_part) return 0;
    if (word.ends_with(part)) return ends;
    return word.find(part) != std::string_view::npos ? inside : 0;
}

}  // namespace

int Vocabulary::add(const std::string& folded, std::string_view spelling) {
    const auto [found, is_new] = numbers_.emplace(folded, static_cast<int>(entries_.size()));
    if (is_new) {
        std::string stemmed = stem(folded);
        std::string heard = sounds(stemmed);
        entries_.push_back({folded, std::move(stemmed), std::move(heard), spelling});
    }
    return found->second;
}

int Vocabulary::find(const std::string& folded) const {
    const auto found = numbers_.find(folded);
    return found == numbers_.end() ? -1 : found->second;
}

std::vector<Candidate> Vocabulary::meant_by(const std::string& folded) const {
    std::vector<Candidate> candidates;
    if (folded.empty() || folded.size() > longest_word) return candidates;
    const std::string stemmed = stem(folded);
    double best = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const Entry& entry = entries_[i];
        Candidate candidate{static_cast<int>(i), How::none, 0};
        if (entry.folded == folded) {
            candidate = {candidate.word, How::exact, exact};
        } else if (entry.stem == stemmed) {
            candidate = {candidate.word, How::inflected, inflected};
        } else if (folded.size() > 1) {
            const double likeness = std::max(as_part(folded, entry.folded), as_part(stemmed, entry.stem));
            if (likeness > 0) candidate = {candidate.word, How::part, likeness};
        }
        if (candidate.how == How::none) continue;
        best = std::max(best, candidate.likeness);
        candidates.push_back(candidate);
    }
    if (best > inside) return candidates;
    for (const Candidate& candidate : similar_to(folded)) candidates.push_back(candidate);
    return candidates;
}

std::vector<Candidate> Vocabulary::similar_to(const std::string& folded) const {
    const std::string stemmed = stem(folded);
    const std::string heard = sounds(stemmed);
    // What is likeliest alone: who is understood by ear should not be shown slips of the finger too.
    std::vector<Candidate> by_ear;
    std::vector<Candidate> by_one;
    std::vector<Candidate> by_two;
    std::vector<Candidate> by_part;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const Entry& entry = entries_[i];
        const int word = static_cast<int>(i);
        if (heard.size() >= shortest_part && entry.sounds.starts_with(heard)) {
            by_ear.push_back({word, How::similar, alike * (0.7 + 0.3 * share(heard.size(), entry.sounds.size()))});
        }
        if (folded.size() >= shortest_slip && entry.folded.size() >= shortest_part) {
            const int most = folded.size() >= shortest_two_slips ? 2 : 1;
            int slips = distance(folded, entry.folded, most);
            // A stem of a few letters is a slip or two away from any other.
            if (stemmed.size() >= shortest_slip && entry.stem.size() >= shortest_part) {
                const int most_of_stem = stemmed.size() >= shortest_two_slips ? 2 : 1;
                const int of_stem = distance(stemmed, entry.stem, most_of_stem);
                if (of_stem <= most_of_stem) slips = std::min(slips, of_stem);
            }
            if (slips <= 1) by_one.push_back({word, How::similar, one_slip});
            if (slips == 2 && most == 2) by_two.push_back({word, How::similar, two_slips});
        }
        if (entry.stem.size() >= shortest_inside && stemmed.find(entry.stem) != std::string::npos) {
            by_part.push_back({word, How::part, has_inside * share(entry.stem.size(), stemmed.size())});
        }
    }
    for (auto* found : {&by_ear, &by_one, &by_two}) {
        if (!found->empty()) return *found;
    }
    return by_part;
}

}  // namespace wegwijzer::search
