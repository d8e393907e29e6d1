#include "screen/sectors.h"

#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

std::vector<Node> sector_cards(const Context& context, const std::string& prefix, int level) {
    std::vector<Node> alone;
    struct Family {
        const content::Sector* parent;
        std::vector<Node> cards;
    };
    std::vector<Family> families;

    for (const content::Sector* sector : content::leaf_sectors(context.edition)) {
        const auto count = static_cast<int>(content::options_of(context.edition, sector->id).size());
        if (count == 0) continue;
        Node node = card(prefix + "." + sector->id, sector->name, counted(context.say, "sector.options", count),
                         go_sector(app::Screen::sector, sector->id));
        const content::Sector* parent =
            sector->parent ? content::find_sector(context.edition, *sector->parent) : nullptr;
        if (parent == nullptr) {
            alone.push_back(std::move(node));
            continue;
        }
        auto family =
            std::find_if(families.begin(), families.end(), [&](const Family& one) { return one.parent == parent; });
        if (family == families.end()) family = families.insert(families.end(), {parent, {}});
        family->cards.push_back(std::move(node));
    }

    std::vector<Node> nodes;
    if (!alone.empty()) nodes.push_back(group(prefix, Layout::grid, context.say("sector.choose"), std::move(alone)));
    for (Family& family : families) {
        const std::string id = prefix + "." + family.parent->id;
        nodes.push_back(heading(id + ".title", level, family.parent->name));
        nodes.push_back(group(id, Layout::grid, family.parent->name, std::move(family.cards)));
    }
    return nodes;
}

}  // namespace wegwijzer::screen
