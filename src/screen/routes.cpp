// Which sector has which route.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

const content::Option* option_at(const content::Edition& edition, const content::Sector& sector,
                                 const content::Route& route) {
    const auto found = std::find_if(edition.options.begin(), edition.options.end(), [&](const content::Option& one) {
        return one.sector == sector.id && one.route == route.id;
    });
    return found == edition.options.end() ? nullptr : &*found;
}

Table matrix(const Context& context) {
    const content::Strings& say = context.say;
    Table table{say("routes.caption"), {}, {}, true};
    for (const content::Route& route : context.edition.routes) {
        table.columns.push_back({"routes.column." + route.id, route.name, {}, go_route(route.id)});
    }
    for (const content::Sector* sector : content::leaf_sectors(context.edition)) {
        Table::Row row{"routes.row." + sector->id, sector->name, {}, false};
        for (const content::Route& route : context.edition.routes) {
            const content::Option* option = option_at(context.edition, *sector, route);
            row.cells.emplace_back();
            row.links.emplace_back();
            if (option == nullptr) {
                row.cells.back().push_back(say("routes.no"));
                continue;
            }
            row.links.back() =
                Table::CellLink{"routes.cell." + slug(option->id), say("routes.yes"), name_of(context, *option, true),
                                go_option(app::Screen::option, option->id)};
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

Screen routes_screen(const Context& context) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = "routes";
    screen.title = say("routes.crumb");
    auto& main = screen.main;
    main.push_back(heading("routes.title", 1, say("routes.title")));
    main.push_back(paragraph("routes.lead", say("routes.lead"), Emphasis::lead));
    main.push_back({"routes.matrix", matrix(context), {}});
    main.push_back(heading("routes.list.title", 2, say("routes.list")));
    std::vector<Node> cards;
    std::vector<content::Source> of;
    for (const content::Route& route : context.edition.routes) {
        cards.push_back(
            card("routes.route." + route.id, route.name, first_sentence(route.summary), go_route(route.id)));
        of.push_back(route.source);
    }
    main.push_back(group("routes.list", Layout::grid, say("routes.list"), std::move(cards)));
    main.push_back(sources(context, "routes.source", of));
    return screen;
}

}  // namespace wegwijzer::screen
