#include "screen/finder.h"

#include "app/typed.h"
#include "screen/parts.h"
#include "screen/sectors.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

// What a sector has to offer, and by which of its words it was found where that is not its name.
std::string found_text(const Context& context, const content::Sector& sector, const search::Hit& hit) {
    const auto count = static_cast<int>(content::options_of(context.edition, sector.id).size());
    std::string offers = count > 0 ? counted(context.say, "sector.options", count) : context.say("finder.parts");
    if (hit.passages.empty() || hit.passages.front().field == "name") return offers;
    std::string word;
    for (const search::Segment& segment : hit.passages.front().segments) word += segment.text;
    return context.say("finder.by", {{"offers", offers}, {"word", word}});
}

std::vector<Node> found_cards(const Context& context, const std::string& prefix, const search::Results& results) {
    std::vector<Node> cards;
    for (const search::Hit& hit : results.hits) {
        const content::Sector* sector = content::find_sector(context.edition, hit.id);
        if (sector == nullptr) continue;
        cards.push_back(card(prefix + "." + sector->id, sector->name, found_text(context, *sector, hit),
                             go_sector(app::Screen::sector, sector->id)));
    }
    return cards;
}

// For who doesn't know the sector, or has an idea for several.
Node help(const Context& context, const std::string& id) {
    const content::Strings& say = context.say;
    std::vector<Node> inside{
        paragraph(id + ".how", say("finder.help.how")),
        bullets(id + ".steps", {say("finder.help.patient"), say("finder.help.bills"), say("finder.help.ask")}),
        paragraph(id + ".several", say("finder.help.several")),
        link(id + ".questions", say("finder.help.questions"), go_question("")),
    };
    if (!context.edition.cross_sector.empty())
        inside.push_back(link(id + ".cross", say("cross.title"), go(app::Screen::cross_sector)));
    inside.push_back(link(id + ".explain", say("finder.help.explain"), go(app::Screen::explain)));
    return disclosure(context.state, id, say("start.unsure"), std::move(inside));
}

}  // namespace

std::vector<Node> sector_finder(const Context& context, const std::string& prefix, std::string& announcement) {
    const content::Strings& say = context.say;
    const std::string words(app::trimmed(context.state.place.words));
    std::vector<Node> nodes{{prefix + ".find",
                             Field{Field::Kind::search, say("finder.label"), say("finder.help"), "",
                                   context.state.place.words, "", app::Seek{}},
                             {}}};
    if (words.empty()) {
        append(nodes, sector_cards(context, prefix, 3));
    } else {
        constexpr search::Wanted wanted{6, 1};
        auto cards = found_cards(context, prefix, context.lookup.sectors().find(words, wanted));
        announcement = cards.empty() ? say("finder.none", {{"words", words}})
                                     : counted(say, "finder.found", static_cast<int>(cards.size()));
        if (cards.empty()) {
            nodes.push_back(notice(prefix + ".none", Tone::info, announcement,
                                   {paragraph(prefix + ".none.text", say("finder.none.text")),
                                    link(prefix + ".none.search", say("finder.none.search"), go_search(words)),
                                    button(prefix + ".none.all", say("finder.all"), Importance::quiet, app::Seek{})}));
        } else {
            nodes.push_back(paragraph(prefix + ".found", announcement, Emphasis::muted));
            nodes.push_back(group(prefix, Layout::grid, say("sector.choose"), std::move(cards)));
            nodes.push_back(button(prefix + ".all", say("finder.all"), Importance::quiet, app::Seek{}));
        }
    }
    nodes.push_back(help(context, prefix + ".unsure"));
    return nodes;
}

}  // namespace wegwijzer::screen
