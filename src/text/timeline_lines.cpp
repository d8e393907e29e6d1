#include "text/timeline_lines.h"

#include <map>

namespace wegwijzer::text {

std::vector<std::string> told(const screen::Timeline& timeline) {
    // By day; on the same day bands first, then today, then marks in their own order.
    std::multimap<content::Date, std::string> dated;
    for (const auto& band : timeline.bands) dated.emplace(band.from, band.text);
    dated.emplace(timeline.today, timeline.today_text);
    for (const auto& mark : timeline.marks) dated.emplace(mark.date, mark.text);
    std::vector<std::string> texts;
    for (const auto& [date, text] : dated) texts.push_back(text);
    return texts;
}

}  // namespace wegwijzer::text
