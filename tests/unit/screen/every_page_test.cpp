// What holds on every page, whatever was answered: a random user presses whatever there is to press.
#include "app/address.h"
#include "screen/real_library.h"
#include "screen/session.h"
#include "screen/walk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <set>

using namespace wegwijzer;

namespace {

using Random = std::mt19937;
std::size_t below(Random& random, std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
}

const content::Date today = *content::parse_date("2026-11-22");

// All that every page promises; the first promise broken, or nothing.
std::string broken_promise(const screen::Page& page) {
    const tests::Seen seen = tests::walk(page);
    if (!seen.broken.empty()) return seen.broken.front();
    if (page.id.empty()) return "no id";

    std::set<std::string> ids;
    for (const std::string& id : seen.ids) {
        if (!ids.insert(id).second) return "twice on the page: " + id;
        const bool plain = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
        });
        if (!plain) return "not an id: " + id;
    }
    if (seen.headings.empty() || seen.headings.front() != 1) return "does not begin with a heading of level 1";
    for (std::size_t i = 1; i < seen.headings.size(); ++i) {
        if (seen.headings[i] < 2 || seen.headings[i] > seen.headings[i - 1] + 1) {
            return "heading " + std::to_string(i) + " skips a level";
        }
    }
    for (const std::string& text : seen.texts) {
        // Guillemets mark an id that has no words; braces a value that was not filled in.
        for (const char* mark : {"«", "»", "{", "}", "  "}) {
            if (text.find(mark) != std::string::npos) return "in a text: " + text;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("Every page keeps its promises, wherever a user presses") {
    screen::Session session(tests::real_library(), today);
    Random random(42);
    std::set<std::string> pages;
    const std::vector<std::string> typed{"12,5", "0", "tien", "", "1-1-2027", "1-1-2020", "2030-06-15", "31-2-2027"};
    for (int step = 0; step < 3000; ++step) {
        const screen::Page page = session.page();
        INFO(session.address());
        REQUIRE(broken_promise(page) == "");
        pages.insert(page.id);

        const tests::Seen seen = tests::walk(page);
        const std::string id = seen.ids[below(random, seen.ids.size())];
        screen::Event event{id, std::nullopt};
        if (below(random, 2) == 0) event.text = typed[below(random, typed.size())];
        session.handle(event);

        // Or the many pages to read would keep the user from the others.
        if (step % 30 == 0) session.handle({"home", std::nullopt});

        if (step % 97 == 0) {
            const std::string address = session.address();
            screen::Session other(tests::real_library(), today);
            other.open_address(address);
            CHECK(other.address() == address);
            CHECK(other.page().id == session.page().id);
        }
    }
    // The random user got about: to each kind of page.
    for (const char* kind : {"start", "explain", "sector.", "compare.", "option.", "question.", "answers", "advice",
                             "checklist.", "paper.", "edition"}) {
        INFO(kind);
        CHECK(std::any_of(pages.begin(), pages.end(), [&](const std::string& id) { return id.starts_with(kind); }));
    }
}

TEST_CASE("Everything that can be pressed leads to a page that keeps its promises") {
    const content::Library library = tests::real_library();
    const engine::Rules rules(library.edition);
    const std::string answers =
        "v=1&sectors=fysiotherapie&role=care_provider&prevention_type=indicated&fits_existing_service=nee"
        "&insurer_agreement=willing";
    for (const char* path : {"/",
                             "/uitleg",
                             "/sector/fysiotherapie",
                             "/sector/paramedische-zorg",
                             "/vergelijken/wijkverpleging",
                             "/vergelijken?opties=gzsp/max-max,mondzorg/max-max",
                             "/routes",
                             "/route/max-max",
                             "/optie/wijkverpleging/experiment-beleidsregel",
                             "/vraag",
                             "/vraag/tariff_increase_percent",
                             "/vraag/desired_start",
                             "/vraag/spans_laws",
                             "/antwoorden",
                             "/advies",
                             "/checklist/fysiotherapie/beleidsregel-innovatie",
                             "/papier/gespreksblad",
                             "/papier/gespreksblad/fysiotherapie/facultatieve-prestatie",
                             "/papier/evaluatiekalender/fysiotherapie/beleidsregel-innovatie",
                             "/editie",
                             "/nergens",
                             "/uitleg/hoe-zorg-is-geregeld",
                             "/uitleg/over-de-grens-van-een-sector/mogelijkheden",
                             "/woordenlijst/prestatie",
                             "/?zoek=tandarts",
                             "/?zoek=qqq",
                             "/zoeken",
                             "/zoeken?zoek=contract",
                             "/zoeken?zoek=qqq",
                             "/sectoroverstijgend",
                             "/over",
                             "/privacy",
                             "/toegankelijkheid"}) {
        for (const bool answered : {false, true}) {
            const std::string joint = std::string(path).find('?') == std::string::npos ? "?" : "&";
            const std::string address = path + (answered ? joint + answers : "");
            const app::State state = app::from_address(library.edition, address);
            const screen::Page page = screen::build(library, rules, state, today);
            INFO(address);
            REQUIRE(broken_promise(page) == "");
            for (const auto& [id, action] : tests::walk(page).actions) {
                INFO(id);
                const app::State next = app::update(library.edition, state, action);
                REQUIRE(broken_promise(screen::build(library, rules, next, today)) == "");
                // What is offered does something, and its address says where it leads.
                CHECK(app::from_address(library.edition, app::to_address(next)).place.screen == next.place.screen);
                if (const auto* go = std::get_if<app::Go>(&action)) CHECK(next.place.screen == go->place.screen);
            }
        }
    }
}

TEST_CASE("Every option and every question has its pages") {
    const content::Library library = tests::real_library();
    const engine::Rules rules(library.edition);
    const auto page_at = [&](const app::Place& place) {
        app::State state;
        state.place = place;
        return screen::build(library, rules, state, today);
    };
    for (const content::Option& option : library.edition.options) {
        INFO(option.id);
        CHECK(broken_promise(page_at({app::Screen::option, "", option.id, ""})) == "");
        CHECK(broken_promise(page_at({app::Screen::checklist, "", option.id, ""})) == "");
        for (const content::Paper* paper : content::papers_for(library.edition, option.route)) {
            app::Place place{app::Screen::paper, "", option.id};
            place.paper = paper->id;
            CHECK(broken_promise(page_at(place)) == "");
        }
    }
    for (const content::Sector& sector : library.edition.sectors) {
        INFO(sector.id);
        CHECK(broken_promise(page_at({app::Screen::sector, sector.id, "", ""})) == "");
        CHECK(broken_promise(page_at({app::Screen::compare, sector.id, "", ""})) == "");
    }
    for (const content::Route& route : library.edition.routes) {
        INFO(route.id);
        CHECK(broken_promise(page_at({app::Screen::route, "", "", "", route.id})) == "");
    }
    for (const content::Question& question : library.edition.questions) {
        INFO(question.fact);
        const screen::Page page = page_at({app::Screen::question, "", "", question.fact});
        CHECK(broken_promise(page) == "");
        CHECK(page.id == "question." + question.fact);
    }
}

TEST_CASE("The edition and its expiry are on every page, as they are on the day") {
    const content::Library library = tests::real_library();
    const engine::Rules rules(library.edition);
    const auto page_on = [&](const char* day) { return screen::build(library, rules, {}, *content::parse_date(day)); };
    CHECK(page_on("2026-11-22").edition_text == "Editie 2023 · geldig tot 1 januari 2024 · verlopen");
    CHECK(page_on("2026-11-22").edition_tone == screen::Tone::warning);
    CHECK(page_on("2023-12-31").edition_text == "Editie 2023 · geldig tot 1 januari 2024 · geldig");
    CHECK(page_on("2023-12-31").edition_tone == screen::Tone::info);
    CHECK(page_on("2022-12-31").edition_text == "Editie 2023 · geldig tot 1 januari 2024 · nog niet geldig");
}
