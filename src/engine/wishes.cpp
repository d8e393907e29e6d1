#include "engine/wishes.h"

#include "engine/known_facts.h"

#include <algorithm>

namespace wegwijzer::engine {

Wishes wishes_served(const content::Option& option) {
    const auto tagged = [&](std::string_view tag) {
        return std::any_of(option.advantages.begin(), option.advantages.end(),
                           [&](const content::TaggedText& advantage) { return advantage.tag == tag; });
    };
    const bool structural_cross_sector = tagged("structural_cross_sector_funding");
    const bool becomes_regular = option.follow_up.kind == content::FollowUpKind::already_regular;
    const bool ends = option.duration.kind == content::DurationKind::fixed ||
                      option.duration.kind == content::DurationKind::experiment;
    Wishes served;
    if (tagged("national_scale_up")) served.add(Wish::national);
    if (tagged("local_agreements")) served.add(Wish::local);
    if (tagged("cross_sector_funding") || structural_cross_sector) served.add(Wish::cross_sector);
    if (becomes_regular || structural_cross_sector) served.add(Wish::structural);
    if (ends) served.add(Wish::temporary);
    return served;
}

void add_wish(Wishes& wishes, std::string_view fact, const content::FactValue& value) {
    const auto is = [&](std::string_view text) {
        const auto* own = std::get_if<std::string>(&value);
        return own != nullptr && *own == text;
    };
    if (fact == known::scale) {
        if (is("national")) wishes.add(Wish::national);
        if (is("local") || is("regional")) wishes.add(Wish::local);
    } else if (fact == known::spans_sectors) {
        if (value == content::FactValue(true)) wishes.add(Wish::cross_sector);
    } else if (fact == known::term) {
        if (is("structural")) wishes.add(Wish::structural);
        if (is("temporary")) wishes.add(Wish::temporary);
    }
}

int count_served(Wishes wished, Wishes served) {
    return static_cast<int>(std::count_if(all_wishes.begin(), all_wishes.end(),
                                          [&](Wish wish) { return wished.has(wish) && served.has(wish); }));
}

}  // namespace wegwijzer::engine
