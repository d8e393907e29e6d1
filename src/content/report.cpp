#include "content/report.h"

#include <algorithm>
#include <numeric>

namespace wegwijzer::content {

void Report::add(Place place, std::string message) {
    add({origins.file_of(place), origins.pointer_of(place), std::move(message)});
}

void Report::add(Problem problem) {
    if (told_.insert(to_text(problem)).second) problems_.push_back(std::move(problem));
}

void Report::expected(std::string_view what, const Node& found) {
    if (found.is_broken()) return;
    add(found.place, "expected " + std::string(what) + ", found " + describe(found));
}

std::string Report::where(Place place) const { return origins.file_of(place) + ": " + origins.pointer_of(place); }

std::string joined(std::span<const std::string_view> words) {
    std::string result;
    for (const std::string_view word : words) {
        if (!result.empty()) result += ", ";
        result += word;
    }
    return result;
}

namespace {

// Letters to add, drop or change to make `a` into `b` (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string hint(std::string_view wrong, const std::vector<std::string_view>& possible) {
    constexpr std::size_t longest = 80, most = 24;
    if (wrong.size() <= longest) {
        std::string_view nearest;
        std::size_t least = std::max<std::size_t>((wrong.size() + 1) / 3, 1) + 1;
        for (const std::string_view name : possible) {
            if (name.size() > longest) continue;
            const std::size_t letters = distance(wrong, name);
            if (letters < least) {
                least = letters;
                nearest = name;
            }
        }
        if (!nearest.empty()) return "; did you mean \"" + std::string(nearest) + "\"?";
    }
    if (possible.empty() || possible.size() > most) return {};
    return "; expected one of: " + joined(possible);
}

}  // namespace wegwijzer::content
