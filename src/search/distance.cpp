#include "search/distance.h"

#include <algorithm>
#include <vector>

namespace wegwijzer::search {

int distance(std::string_view one, std::string_view other, int most) {
    const auto difference = static_cast<std::ptrdiff_t>(one.size()) - static_cast<std::ptrdiff_t>(other.size());
    if (difference > most || -difference > most) return most + 1;

    // Rows of the usual table: for the first i and i - 1 and i - 2 letters of `one`, against every beginning of
    // `other`.
    std::vector<int> row(other.size() + 1);
    std::vector<int> before(row.size());
    std::vector<int> before_that(row.size());
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::swap(before_that, before);
        std::swap(before, row);
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const int changed = before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            row[j] = std::min({changed, before[j] + 1, row[j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
            if (swapped) row[j] = std::min(row[j], before_that[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return most + 1;
    }
    return std::min(row.back(), most + 1);
}

}  // namespace wegwijzer::search
