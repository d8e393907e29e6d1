// Comparisons: what is shown, hidden, moved and opened; options of several sectors; a route across its sectors.
#include "screen/side_by_side.h"

#include "engine/compare.h"
#include "screen/real_library.h"
#include "screen/session.h"
#include "screen/walk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using namespace wegwijzer;

namespace {

screen::Session comparing_at(const std::string& address) {
    screen::Session session(tests::real_library(), *content::parse_date("2026-11-22"));
    session.open_address(address);
    return session;
}

const screen::Table& table_of(const screen::Page& page) {
    for (const screen::Node& node : page.main) {
        if (const auto* table = std::get_if<screen::Table>(&node.content)) return *table;
    }
    throw std::runtime_error("no table on " + page.id);
}

std::vector<std::string> titles(const screen::Page& page) {
    std::vector<std::string> all;
    for (const auto& column : table_of(page).columns) all.push_back(column.title);
    return all;
}

void do_press(screen::Session& session, const std::string& id) {
    INFO(id);
    const int before = session.revision();
    session.handle({id, std::nullopt});
    REQUIRE(session.revision() > before);
}

// What a comparison tells: its rows by their title, and below them what is equal for all.
struct Told {
    std::map<std::string, screen::Table::Row> rows;
    std::map<std::string, std::vector<std::string>> below;
};

void tell(Told& told, const std::vector<screen::Node>& nodes) {
    for (const screen::Node& node : nodes) {
        if (const auto* table = std::get_if<screen::Table>(&node.content)) {
            for (const auto& row : table->rows) told.rows.emplace(row.title, row);
        }
        if (const auto* facts = std::get_if<screen::Facts>(&node.content)) {
            for (const auto& item : facts->items) told.below.emplace(item.term, item.texts);
        }
        tell(told, node.children);
    }
}

Told told(const std::vector<screen::Node>& nodes) {
    Told all;
    tell(all, nodes);
    return all;
}

}  // namespace

TEST_CASE("Options are hidden and moved, and the address says so") {
    screen::Session session = comparing_at("/vergelijken/fysiotherapie");
    const std::vector<std::string> all{"Vrije tarieven", "Facultatieve prestatie", "Beleidsregel innovatie"};
    REQUIRE(titles(session.page()) == all);
    do_press(session, "compare.arrange");
    do_press(session, "compare.arrange.fysiotherapie.facultatieve-prestatie.earlier");
    CHECK(titles(session.page()) == std::vector<std::string>{all[1], all[0], all[2]});
    do_press(session, "compare.arrange.fysiotherapie.vrije-tarieven");
    CHECK(titles(session.page()) == std::vector<std::string>{all[1], all[2]});
    CHECK(session.address() ==
          "/vergelijken/fysiotherapie?v=1&opties=fysiotherapie/facultatieve-prestatie,"
          "fysiotherapie/beleidsregel-innovatie");
    CHECK(titles(comparing_at(session.address()).page()) == titles(session.page()));
    do_press(session, "compare.arrange.fysiotherapie.vrije-tarieven");
    CHECK(titles(session.page()) == std::vector<std::string>{all[1], all[2], all[0]});
    do_press(session, "undo.back");
    for (int i = 0; i < 2; ++i) session.apply(app::Undo{});
    CHECK(titles(session.page()) == all);
}

TEST_CASE("A cell opens its whole text, and closes it again") {
    screen::Session session = comparing_at("/vergelijken/wijkverpleging");
    const screen::Table before = table_of(session.page());
    int opened = 0;
    for (std::size_t r = 0; r < before.rows.size(); ++r) {
        for (std::size_t c = 0; c < before.rows[r].links.size(); ++c) {
            const auto& link = before.rows[r].links[c];
            if (!link) continue;
            CHECK(link->label == "Meer");
            CHECK(link->about.starts_with(before.rows[r].title));
            do_press(session, link->id);
            const auto& row = table_of(session.page()).rows[r];
            CHECK(row.links[c]->label == "Minder");
            std::size_t letters = 0, then = 0;
            for (const auto& text : row.cells[c]) letters += text.size();
            for (const auto& text : before.rows[r].cells[c]) then += text.size();
            CHECK(letters > then);
            do_press(session, link->id);
            CHECK(table_of(session.page()).rows[r].cells == before.rows[r].cells);
            ++opened;
        }
    }
    CHECK(opened > 10);
}

TEST_CASE("What is the same for all, but unclear for another reason for each, is told of each") {
    // Both leave the deductible open, and of both the source says too little, each in its own way.
    const std::string address = "/vergelijken?opties=gzsp/max-max,mondzorg/max-max";
    const std::vector<std::string> unclear{"zegt iets over het eigen risico en verzekerde zorg bij gzsp",
                                           "De pagina van de mondzorg zegt niet of het eigen risico geldt"};
    for (const std::string& which : {address, address + "&verschillen=ja"}) {
        screen::Session session = comparing_at(which);
        do_press(session, "compare.more.deductible.gzsp.max-max");
        do_press(session, "compare.more.deductible.mondzorg.max-max");
        const auto& rows = table_of(session.page()).rows;
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [](const auto& each) { return each.id == "compare.row.deductible"; });
        REQUIRE(row != rows.end());
        for (std::size_t column : {0, 1}) {
            std::string told;
            for (const std::string& text : row->cells[column]) told += text + "\n";
            INFO(told);
            CHECK(told.find(unclear[column]) != std::string::npos);
            CHECK(told.find(unclear[1 - column]) == std::string::npos);
        }
    }
}

TEST_CASE("Whichever options stand side by side, of each is told all that it holds, and nothing of the others") {
    const content::Library library = tests::real_library();
    const content::Edition& edition = library.edition;
    const content::Strings& say = library.strings_in("nl");
    const engine::Rules rules(edition);
    const screen::Lookup lookup(edition);

    std::vector<std::vector<const content::Option*>> sets;
    for (const content::Option& one : edition.options) {
        for (const content::Option& other : edition.options) {
            if (&one < &other) sets.push_back({&one, &other});
        }
    }
    for (const auto& route : edition.routes) sets.push_back(engine::options_of_route(edition, route.id));
    for (const auto& sector : edition.sectors) sets.push_back(engine::options_of_sector(edition, sector.id));

    for (const auto& options : sets) {
        if (options.empty()) continue;
        const engine::Comparison comparison = engine::compare(edition, options, false, say);
        for (const bool differences_only : {false, true}) {
            const screen::SideBySide what{"c", "Opties", options, screen::Naming::both, differences_only};
            app::State state;
            const screen::Context context{edition, say, rules, lookup, state, *content::parse_date("2026-11-22")};
            // At a glance first, then with every cell opened.
            const auto closed = told(screen::side_by_side(context, what));
            for (const auto& [aspect, row] : closed.rows) {
                for (const auto& link : row.links) {
                    if (link) state.open.insert(link->id);
                }
            }
            const auto opened = told(screen::side_by_side(context, what));
            for (const engine::Aspect& aspect : comparison.aspects) {
                for (std::size_t i = 0; i < options.size(); ++i) {
                    INFO(options[i]->id << " of " << options.size() << " from " << options.front()->id << ", "
                                        << aspect.id << (differences_only ? ", differences only" : ""));
                    const engine::Cell& cell = aspect.cells[i];
                    std::set<std::string> expected(cell.sentences.begin(), cell.sentences.end());
                    for (const content::Conflict* conflict : cell.conflicts) {
                        expected.insert(say("compare.conflict.text", {{"text", conflict->text}}));
                    }
                    std::set<std::string> seen;
                    if (const auto below = opened.below.find(aspect.label); below != opened.below.end()) {
                        seen.insert(below->second.begin(), below->second.end());
                    }
                    const auto row = opened.rows.find(aspect.label);
                    if (row != opened.rows.end()) {
                        seen.insert(row->second.cells[i].begin(), row->second.cells[i].end());
                        const auto& glance = closed.rows.at(aspect.label).cells[i];
                        REQUIRE(std::count(glance.begin(), glance.end(), say("compare.conflict")) ==
                                (cell.conflicts.empty() ? 0 : 1));
                    }
                    seen.erase(say("compare.nothing"));
                    seen.erase(say("compare.nothing_more"));
                    REQUIRE(seen == expected);
                }
            }
        }
    }
}

TEST_CASE("Options of different sectors are chosen along the way, and compared") {
    screen::Session session = comparing_at("/optie/fysiotherapie/facultatieve-prestatie");
    CHECK(session.page().foot.empty());
    do_press(session, "option.choose");
    CHECK_FALSE(session.page().foot.empty());
    session.open_address("/sector/logopedie?" + session.address().substr(session.address().find('?') + 1));
    do_press(session, "sector.choose");
    do_press(session, "sector.choose.logopedie.facultatieve-prestatie");
    do_press(session, "chosen.compare");
    CHECK(session.page().id == "compare");
    CHECK(session.address() ==
          "/vergelijken?v=1&keuze=fysiotherapie/facultatieve-prestatie,logopedie/"
          "facultatieve-prestatie&opties=fysiotherapie/facultatieve-prestatie,"
          "logopedie/facultatieve-prestatie");
    const auto names = titles(session.page());
    REQUIRE(names.size() == 2);
    CHECK(names[0] != names[1]);
    CHECK(names[0].ends_with("(Fysiotherapie)"));
    CHECK(names[1].ends_with("(Logopedie)"));
    CHECK(session.page().foot.empty());  // here already
    do_press(session, "compare.arrange");
    do_press(session, "compare.arrange.logopedie.facultatieve-prestatie.earlier");
    CHECK(titles(session.page()) == std::vector<std::string>{names[1], names[0]});
    do_press(session, "undo.back");
    CHECK(titles(session.page()) == names);
    do_press(session, "compare.arrange.logopedie.facultatieve-prestatie");
    CHECK(titles(session.page()).size() == 1);
    do_press(session, "compare.arrange.logopedie.facultatieve-prestatie");  // what was chosen can be shown again
    CHECK(titles(session.page()).size() == 2);
}

TEST_CASE("Which sector has which route is as the edition says") {
    const screen::Session session = comparing_at("/routes");
    const auto& table = table_of(session.page());
    CHECK(table.columns.size() == 8);
    CHECK(table.rows.size() == 13);
    std::size_t links = 0;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            CHECK(row.cells[i].empty() == row.links[i].has_value());
            links += row.links[i] ? 1 : 0;
        }
    }
    CHECK(links == session.library().edition.options.size());
}

TEST_CASE("A route's page tells what differs between its sectors, and once what does not") {
    for (const content::Route& route : tests::real_library().edition.routes) {
        INFO(route.id);
        screen::Session session = comparing_at("/route/" + route.id);
        CHECK(session.page().id == "route." + route.id);
        const std::size_t sectors = static_cast<std::size_t>(
            std::count_if(session.library().edition.options.begin(), session.library().edition.options.end(),
                          [&](const content::Option& option) { return option.route == route.id; }));
        if (sectors < 2) continue;
        const auto& table = table_of(session.page());
        CHECK(table.columns.size() == sectors);
        for (const auto& row : table.rows) CHECK_FALSE(row.same);
    }
}

TEST_CASE("In English the interface changes, and what the edition says does not") {
    screen::Session session = comparing_at("/optie/fysiotherapie/facultatieve-prestatie");
    CHECK_FALSE(session.compared().has_value());
    const screen::Page dutch = session.page();
    do_press(session, "tool.language");
    CHECK(session.page().language == "en");
    const auto in_english = tests::walk(session.page()).texts;
    const auto has = [&](const std::string& text) {
        return std::find(in_english.begin(), in_english.end(), text) != in_english.end();
    };
    CHECK(has("To the checklist"));
    CHECK(has(content::find_option(session.library().edition, "fysiotherapie/facultatieve-prestatie")->title));
    CHECK(tests::walk(session.compared()->dutch).ids == tests::walk(session.page()).ids);
    do_press(session, "tool.language");
    CHECK(tests::walk(session.page()).texts == tests::walk(dutch).texts);
}
