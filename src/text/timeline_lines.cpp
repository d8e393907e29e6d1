#include "text/timeline_lines.h"

#include <algorithm>

namespace wegwijzer::text {

std::vector<std::string> told(const screen::Timeline& timeline) {
    std::vector<std::pair<content::Date, std::string>> dated;
    for (const auto& band : timeline.bands) dated.emplace_back(band.from, band.text);
    dated.emplace_back(timeline.today, timeline.today_text);
    for (const auto& mark : timeline.marks) dated.emplace_back(mark.date, mark.text);
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> texts;
    for (auto& [date, text] : dated) texts.push_back(std::move(text));
    return texts;
}

}  // namespace wegwijzer::text
