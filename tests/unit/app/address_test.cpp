#include "app/address.h"

#include "app/percent.h"
#include "app/small_edition.h"
#include "app/update.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

using namespace wegwijzer;
using app::State;

namespace {

const content::Edition edition = tests::small_edition();
using Random = std::mt19937;

std::size_t below(Random& random, std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
}

// Any action, sensible or not.
app::Action any_action(Random& random) {
    const std::vector<std::string> facts{"sectors", "fits", "role", "laws", "percent", "times", "begin"};
    const std::vector<std::string> words{"a",   "b", "provider", "insurer",         "zvw", "wlz", "wmo", "12,5",
                                         "0,1", "7", "1-1-2027", "é & = ? # % + €", ""};
    const std::string fact = facts[below(random, facts.size())];
    const std::string text = words[below(random, words.size())];
    switch (below(random, 14)) {
        case 0:
            return app::Answer{fact, below(random, 2) == 0};
        case 1:
            return app::Answer{fact, text};
        case 2:
            return app::Answer{fact, static_cast<double>(below(random, 1000)) / 7};
        case 3:
            return app::AnswerToggle{fact, text};
        case 4:
            return app::AnswerText{fact, text};
        case 5:
            return app::Skip{fact};
        case 6:
            return app::SetStart{"a/x", text};
        case 7:
            return app::Tick{"a/x", below(random, 2) == 0 ? "talk" : "apply"};
        case 8: {
            app::Place place{static_cast<app::Screen>(below(random, 19)), below(random, 2) == 0 ? "a" : "", "a/x",
                             below(random, 2) == 0 ? fact : "", "x"};
            if (below(random, 2) == 0) place.options = {"a/x"};
            return app::Go{place};
        }
        case 9:
            return app::Choose{"a/x"};
        case 10:
            return app::Arrange{{"a/x"}};
        case 11: {
            app::Place place{app::Screen::explain};
            if (below(random, 3) > 0) place.chapter = "c";
            if (!place.chapter.empty() && below(random, 2) == 0) place.at = "s.law.zvw";
            return app::Go{place};
        }
        case 12:
            return app::Seek{text};
        default:
            return app::DifferencesOnly{below(random, 2) == 0};
    }
}

}  // namespace

TEST_CASE("A link reopens the same place, answers and undertakings") {
    Random random(2023);
    for (int round = 0; round < 2000; ++round) {
        State state;
        for (int i = 0; i < 12; ++i) state = app::update(edition, state, any_action(random));
        const std::string address = app::to_address(state);
        INFO(address);
        const State back = app::from_address(edition, address);
        CHECK(back.answers == state.answers);
        CHECK(back.skipped == state.skipped);
        CHECK(back.undertakings == state.undertakings);
        CHECK(back.chosen == state.chosen);
        CHECK(back.differences_only == state.differences_only);
        CHECK(back.ignored.empty());
        CHECK(back.place.screen == state.place.screen);
        CHECK(app::to_address(back) == address);  // the fields of the place that its screen uses
        CHECK(app::is_plain_text(address));
    }
}

TEST_CASE("The order of the answers is kept, for going back") {
    State state;
    for (const char* fact : {"role", "percent", "fits"}) {
        if (fact == std::string("role"))
            state = app::update(edition, state, app::Answer{fact, std::string("provider")});
        if (fact == std::string("percent")) state = app::update(edition, state, app::AnswerText{fact, "3"});
        if (fact == std::string("fits")) state = app::update(edition, state, app::Answer{fact, true});
    }
    CHECK(app::from_address(edition, app::to_address(state)).asked ==
          std::vector<std::string>{"role", "percent", "fits"});
}

TEST_CASE("Addresses read as the header says") {
    const State state = app::from_address(
        edition,
        "#/vergelijken/a?v=1&role=provider&fits=nee&laws=zvw,wmo&percent=12.5&begin=2027-01-01&onbekend=times"
        "&begin.a%2Fx=2027-01-01&klaar.a/x=talk,apply&verschillen=1&weergave=tekst");
    CHECK(state.place == app::Place{app::Screen::compare, "a", "", ""});
    CHECK(std::get<std::string>(state.answers.at("role")) == "provider");
    CHECK_FALSE(std::get<bool>(state.answers.at("fits")));
    CHECK(std::get<std::vector<std::string>>(state.answers.at("laws")) == std::vector<std::string>{"zvw", "wmo"});
    CHECK(std::get<double>(state.answers.at("percent")) == 12.5);
    CHECK(state.skipped == std::set<std::string>{"times"});
    CHECK(state.undertakings.at("a/x").start == "2027-01-01");
    CHECK(state.undertakings.at("a/x").done == std::set<std::string>{"apply", "talk"});
    CHECK(state.differences_only);
    CHECK(state.view == app::View::text);
    CHECK(state.ignored.empty());
    const auto at = [](app::Screen screen, std::string part) {
        app::Place place{screen};
        place.at = std::move(part);
        return place;
    };
    app::Place chapter{app::Screen::explain};
    chapter.chapter = "c";
    CHECK(app::from_address(edition, "/uitleg").place == app::Place{app::Screen::explain});
    CHECK(app::from_address(edition, "/uitleg/c").place == chapter);
    chapter.at = "s.law.zvw";
    CHECK(app::from_address(edition, "/uitleg/c/s.law.zvw").place == chapter);
    CHECK(app::from_address(edition, "/woordenlijst/t").place == at(app::Screen::glossary, "t"));
    CHECK(app::from_address(edition, "/sectoroverstijgend/k").place == at(app::Screen::cross_sector, "k"));
    CHECK(app::from_address(edition, "/editie?bij=conflict.x-1").place == at(app::Screen::edition, "conflict.x-1"));
    app::Place search{app::Screen::search};
    search.words = "eigen risico & é";
    CHECK(app::from_address(edition, "/zoeken?zoek=eigen%20risico%20%26%20%C3%A9").place == search);
    app::Place start;
    start.words = "fysio";
    CHECK(app::from_address(edition, "/?zoek=fysio").place == start);
    CHECK(app::from_address(edition, "/editie?zoek=fysio").ignored.size() == 1);
    CHECK(app::from_address(edition, "/editie?bij=%3Cb%3E").ignored.size() == 1);
    CHECK(app::from_address(edition, "/woordenlijst/t?bij=x").ignored.size() == 1);
    CHECK(app::from_address(edition, "").place == app::Place{});
    CHECK(app::from_address(edition, "/").place == app::Place{});
    CHECK(app::from_address(edition, "/optie/a/x").place == app::Place{app::Screen::option, "", "a/x", ""});
    app::Place paper{app::Screen::paper};
    paper.paper = "p";
    CHECK(app::from_address(edition, "/papier/p").place == paper);
    paper.option = "a/x";
    CHECK(app::from_address(edition, "/papier/p/a/x").place == paper);
    State at_paper;
    at_paper.place = paper;
    CHECK(app::to_address(at_paper) == "/papier/p/a/x");
    // The paper is not for the other option's route.
    content::Edition two = edition;
    two.options.push_back(two.options.front());
    two.options.back().id = "b/y";
    two.options.back().route = "y";
    for (const char* nowhere : {"/papier", "/papier/", "/papier/z", "/papier/p/", "/papier/p/a/z", "/papier/p/b/y"}) {
        INFO(nowhere);
        CHECK(app::from_address(two, nowhere).place == app::Place{app::Screen::missing});
    }
}

TEST_CASE("What can't be understood is left out and told, the rest is kept") {
    const State state =
        app::from_address(edition, "/advies?role=king&colour=red&fits=ja&begin.q=1&klaar.a/x=dance,talk&percent=-1");
    CHECK(state.place.screen == app::Screen::advice);
    CHECK(state.answers.size() == 1);
    CHECK(state.undertakings.at("a/x").done == std::set<std::string>{"talk"});
    CHECK(state.ignored.size() == 5);
    for (const char* path : {"/nergens", "/sector", "/sector/q", "/optie/a", "/vraag/q", "/advies/q", "/sector/%ff",
                             "/%", "/uitleg/q", "/uitleg/c/q", "/uitleg/c/s/x", "/uitleg/c/", "/woordenlijst/q",
                             "/sectoroverstijgend/q", "/zoeken/x", "advies/"}) {
        INFO(path);
        const auto screen = app::from_address(edition, path).place.screen;
        CHECK((screen == app::Screen::missing || std::string(path) == "advies/"));
    }
}

TEST_CASE("Theme and view stay as they are unless the address names them") {
    State now;
    now.theme = app::Theme::dark;
    now.view = app::View::text;
    CHECK(app::from_address(edition, "/advies", now).theme == app::Theme::dark);
    CHECK(app::from_address(edition, "/advies", now).view == app::View::text);
    CHECK(app::from_address(edition, "/advies?thema=licht&weergave=grafisch", now).theme == app::Theme::light);
    CHECK(app::from_address(edition, "/advies?thema=licht&weergave=grafisch", now).view == app::View::graphic);
}

TEST_CASE("No bytes whatever break it, and what comes out is a state that writes and reads itself") {
    Random random(7);
    const std::string good =
        "/vraag/role?v=1&role=provider&laws=zvw,wmo&percent=12.5&onbekend=times&begin.a/x=2027-01-01";
    for (int round = 0; round < 20000; ++round) {
        std::string text = round % 2 == 0 ? good : std::string();
        const std::size_t changes = 1 + below(random, 8);
        for (std::size_t i = 0; i < changes; ++i) {
            const char byte = static_cast<char>(below(random, 256));
            const std::size_t at = text.empty() ? 0 : below(random, text.size());
            if (below(random, 3) == 0 && !text.empty()) {
                text.erase(at, 1 + below(random, 5));
            } else {
                text.insert(at, 1, below(random, 2) == 0 ? byte : "%?&=,/#."[below(random, 8)]);
            }
        }
        const State state = app::from_address(edition, text);
        for (const std::string& part : state.ignored) CHECK(app::is_plain_text(part));
        const State again = app::from_address(edition, app::to_address(state));
        CHECK(again.answers == state.answers);
        CHECK(again.undertakings == state.undertakings);
        CHECK(again.skipped == state.skipped);
        CHECK(again.ignored.empty());
    }
    const std::string deep(200000, '[');
    CHECK(app::from_address(edition, "/?percent=" + deep).answers.empty());
    CHECK(app::from_address(edition, "/?percent=1e999").answers.empty());
    CHECK(app::from_address(edition, std::string(1000000, '&')).answers.empty());
}

TEST_CASE("Only well-formed UTF-8 counts as text") {
    CHECK(app::is_plain_text("één € 𝄞"));
    for (const char* bytes :
         {"\xC0\xAF", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "\xFF", "a\nb", "\xC2\x85"}) {
        CHECK_FALSE(app::is_plain_text(bytes));
    }
    CHECK(app::percent_decoded("%E2%82%AC") == "€");
    CHECK_FALSE(app::percent_decoded("%E2%82"));
    CHECK_FALSE(app::percent_decoded("%4"));
    CHECK_FALSE(app::percent_decoded("%zz"));
    CHECK(app::percent_decoded(app::percent_encoded("a b&c=d?#%é")) == "a b&c=d?#%é");
}

TEST_CASE("A comparison's address names its options, in their order") {
    const State state = app::from_address(edition, "/vergelijken?v=1&opties=a%2Fx&keuze=a/x");
    CHECK(state.place == app::Place{app::Screen::compare, "", "", "", "", {"a/x"}});
    CHECK(state.chosen == std::vector<std::string>{"a/x"});
    CHECK(state.ignored.empty());
    CHECK(app::to_address(state) == "/vergelijken?v=1&keuze=a/x&opties=a/x");
    CHECK(app::from_address(edition, "/vergelijken").place.screen == app::Screen::missing);
    const State broken = app::from_address(edition, "/vergelijken?opties=b/q,a/x,a/x");
    CHECK(broken.place.options == std::vector<std::string>{"a/x"});
    CHECK(broken.ignored.size() == 1);
    CHECK(app::from_address(edition, "/vergelijken?opties=b/q").place.screen == app::Screen::missing);
    CHECK(app::from_address(edition, "/route/x").place.route == "x");
    CHECK(app::from_address(edition, "/route/y").place.screen == app::Screen::missing);
    CHECK(app::from_address(edition, "/routes").place.screen == app::Screen::routes);
}
