#include "app/kept.h"

#include "app/small_edition.h"
#include "app/update.h"
#include "app/workspace.h"
#include "engine/real_data.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <random>

using namespace wegwijzer;
using app::Keeper;
using app::State;

namespace {

const content::Edition kept_edition = tests::small_edition();
using Random = std::mt19937;

std::size_t index_under(Random& random, std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
}

// Something that a user does to an initiative, whichever it is.
app::Action any_change(Random& random, const State& state) {
    const std::vector<std::string> words{"provider", "insurer", "1-1-2027", "12,5", "Bel é & € | \\ \"x\"", "", "7"};
    const std::string text = words[index_under(random, words.size())];
    const std::string task = index_under(random, 2) == 0 ? "talk" : "apply";
    const auto all = app::all_initiatives(state);
    const std::string id = all.empty() ? "" : all[index_under(random, all.size())].id;
    switch (index_under(random, 16)) {
        case 0:
            return app::Answer{"fits", index_under(random, 2) == 0};
        case 1:
            return app::Answer{"role", text};
        case 2:
            return app::AnswerToggle{"laws", index_under(random, 2) == 0 ? "zvw" : "wmo"};
        case 3:
            return app::AnswerText{"percent", text};
        case 4:
            return app::AnswerText{"begin", text};
        case 5:
            return app::Skip{"role"};
        case 6:
            return app::Forget{"fits"};
        case 7:
            return app::SetStart{"a/x", text};
        case 8:
            return app::Tick{"a/x", task};
        case 9:
            return index_under(random, 2) == 0 ? app::SetNote{"a/x", task, text} : app::SetNote{"", "p.s", text};
        case 10:
            return app::SetDay{"a/x", task, text};
        case 11:
            return app::SetStanding{"a/x", static_cast<app::Standing>(index_under(random, 4))};
        case 12:
            return app::Rename{id, text};
        case 13:
            return index_under(random, 3) == 0 ? app::Action(app::NewInitiative{})
                                               : app::Action(app::OpenInitiative{id});
        case 14:
            return index_under(random, 3) == 0 ? app::Action(app::Delete{id}) : app::Action(app::Duplicate{id, text});
        default:
            return index_under(random, 2) == 0 ? app::Action(app::BringBack{})
                                               : app::Action(app::SetSince{"a/x", text});
    }
}

// The same initiatives, in whichever order.
std::vector<app::Initiative> sorted(std::vector<app::Initiative> initiatives) {
    std::sort(initiatives.begin(), initiatives.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    // The order of the questions is kept as a whole, and filled up by what else was answered.
    for (app::Initiative& one : initiatives) one.asked = app::asked_of(kept_edition, one);
    return initiatives;
}

// One tab: a state and its keeper, on a clock that all tabs share.
struct Tab {
    State state;
    Keeper keeper;
    explicit Tab(const std::string& name) : keeper(name) { state.seed = std::hash<std::string>{}(name); }
    void act(const app::Action& action, std::int64_t now) {
        state = app::update(kept_edition, state, action);
        keeper.note(state, now);
    }
    void see(const std::string& text) {
        auto next = keeper.take(kept_edition, state, text);
        REQUIRE(next);
        state = std::move(*next);
    }
};

std::string bytes_of(const std::string& name) {
    std::ifstream file(std::string(WEGWIJZER_ROOT) + "/tests/unit/app/fixtures/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("Whatever was done comes back from what was kept") {
    Random random(2023);
    for (int round = 0; round < 300; ++round) {
        Tab tab("one");
        for (int i = 0; i < 30; ++i) tab.act(any_change(random, tab.state), 1000 + i);
        Tab later("two");
        later.see(tab.keeper.text(2000));
        CHECK(sorted(app::all_initiatives(later.state)) == sorted(app::all_initiatives(tab.state)));
        CHECK(later.keeper.text(2000) == tab.keeper.text(2000));
        CHECK_FALSE(later.keeper.knows_more_than(tab.keeper.text(2000)));
    }
}

TEST_CASE("Putting together does not depend on the order, nor on how often") {
    Random random(7);
    for (int round = 0; round < 200; ++round) {
        Tab start("start");
        for (int i = 0; i < 10; ++i) start.act(any_change(random, start.state), 1000 + i);
        std::vector<app::Kept> three;
        for (const char* name : {"a", "b", "c"}) {
            Tab tab(name);
            tab.see(start.keeper.text(1100));
            for (int i = 0; i < 10; ++i) {
                tab.act(any_change(random, tab.state), 1100 + static_cast<int>(index_under(random, 20)));
            }
            three.push_back(tab.keeper.kept());
        }
        const auto together = [&](std::initializer_list<std::size_t> order) {
            app::Kept all;
            for (const std::size_t i : order) app::merge_into(all, three[i]);
            return all;
        };
        const app::Kept once = together({0, 1, 2});
        CHECK(together({2, 1, 0}) == once);
        CHECK(together({1, 0, 2}) == once);
        CHECK(together({1, 0, 1, 2, 2, 0}) == once);
        app::Kept inner = together({1, 2}), outer = three[0];
        app::merge_into(outer, inner);
        CHECK(outer == once);
    }
}

TEST_CASE("Two tabs that hear of each other end up with the same") {
    Random random(5);
    for (int round = 0; round < 200; ++round) {
        Tab one("one"), two("two");
        std::int64_t now = 1000;
        for (int i = 0; i < 40; ++i) {
            Tab& acts = index_under(random, 2) == 0 ? one : two;
            acts.act(any_change(random, acts.state), now += static_cast<int>(index_under(random, 2)));
            // Now and then a tab hears what the other wrote, late or twice.
            if (index_under(random, 3) == 0)
                (index_under(random, 2) == 0 ? one : two)
                    .see((index_under(random, 2) == 0 ? one : two).keeper.text(now));
        }
        one.see(two.keeper.text(now));
        two.see(one.keeper.text(now));
        CHECK(one.keeper.kept() == two.keeper.kept());
        CHECK(sorted(app::all_initiatives(one.state)) == sorted(app::all_initiatives(two.state)));
    }
}

TEST_CASE("The later change of a field wins, and changes of different fields both stay") {
    Tab one("one");
    one.act(app::Answer{"role", std::string("provider")}, 1000);
    Tab two("two");
    two.see(one.keeper.text(1000));
    two.state = app::update(kept_edition, two.state, app::OpenInitiative{one.state.initiative});
    one.act(app::Answer{"fits", true}, 2000);
    one.act(app::Answer{"role", std::string("insurer")}, 2000);
    two.act(app::Answer{"role", std::string("provider")}, 1500);  // no change at all
    two.act(app::SetNote{"a/x", "talk", "bel"}, 3000);
    one.see(two.keeper.text(3000));
    CHECK(std::get<std::string>(one.state.answers.at("role")) == "insurer");
    CHECK(one.state.undertakings.at("a/x").notes.at("talk") == "bel");
    two.see(one.keeper.text(3000));
    CHECK(app::at_hand(two.state) == app::at_hand(one.state));
    two.act(app::Forget{"fits"}, 4000);
    one.see(two.keeper.text(4000));
    CHECK_FALSE(one.state.answers.contains("fits"));
}

TEST_CASE("An initiative of which two tabs each took away the half that the other left is none") {
    Tab one("one");
    one.act(app::Answer{"role", std::string("provider")}, 1000);
    one.act(app::Answer{"fits", true}, 1000);
    Tab two("two");
    two.see(one.keeper.text(1000));
    two.act(app::OpenInitiative{one.state.initiative}, 1000);
    one.act(app::Forget{"role"}, 2000);
    two.act(app::Forget{"fits"}, 2000);
    Tab other("other");
    for (Tab* tab : {&one, &two, &other}) {
        for (const Tab* from : {&one, &two}) tab->see(from->keeper.text(2000));
        CHECK(app::all_initiatives(tab->state).empty());
    }
}

TEST_CASE("A clock that lags behind still sets later stamps") {
    Tab fast("fast");
    fast.act(app::Answer{"role", std::string("provider")}, 9'000'000);
    Tab slow("slow");
    slow.see(fast.keeper.text(0));
    slow.state = app::update(kept_edition, slow.state, app::OpenInitiative{fast.state.initiative});
    slow.act(app::Answer{"role", std::string("insurer")}, 5);
    fast.see(slow.keeper.text(0));
    CHECK(std::get<std::string>(fast.state.answers.at("role")) == "insurer");
}

TEST_CASE("What one tab throws away is gone in the other, and comes back with it") {
    Tab one("one"), two("two");
    one.act(app::Answer{"fits", true}, 1000);
    two.see(one.keeper.text(1000));
    two.state = app::update(kept_edition, two.state, app::OpenInitiative{one.state.initiative});
    one.act(app::Delete{""}, 2000);
    two.see(one.keeper.text(2000));
    CHECK(app::all_initiatives(two.state).empty());
    one.act(app::BringBack{}, 3000);
    two.see(one.keeper.text(3000));
    CHECK(app::all_initiatives(two.state).size() == 1);
}

TEST_CASE("What is half typed stays when another tab writes something else") {
    Tab one("one"), two("two");
    one.act(app::Answer{"fits", true}, 1000);
    one.act(app::AnswerText{"percent", "veel"}, 1001);
    two.see(one.keeper.text(1001));
    two.act(app::Answer{"role", std::string("insurer")}, 1002);  // an initiative of its own
    one.see(two.keeper.text(1002));
    CHECK(one.state.drafts.at("percent") == "veel");
    CHECK(one.state.others.size() == 1);
}

TEST_CASE("What was kept by version 1 is read for ever; what this edition does not know stays kept") {
    const std::string text = bytes_of("kept-v1.json");
    const content::Edition& real = real_data().edition;
    Keeper keeper("new");
    auto state = keeper.take(real, {}, text);
    REQUIRE(state);
    REQUIRE(state->others.size() == 1);
    const app::Initiative initiative = state->others[0];
    CHECK(initiative.name == "Beweegprogramma COPD");
    CHECK(initiative.answers.size() == 2);
    CHECK(initiative.skipped == std::set<std::string>{"needs_research"});
    CHECK(initiative.chosen == std::vector<std::string>{"fysiotherapie/vrije-tarieven"});
    CHECK(initiative.undertakings.at("fysiotherapie/vrije-tarieven").notes.at("") == "Overleg elke maand");
    CHECK_FALSE(keeper.note(*state, 1795000001000));
    *state = app::update(real, *state, app::Rename{initiative.id, "Ander"});
    CHECK(keeper.note(*state, 1795000001000));
    CHECK(keeper.text(1795000001000).find("favourite_colour") != std::string::npos);
    CHECK(keeper.text(1795000001000).find("|scale") != std::string::npos);
    // Half a year on, nobody needs to be told any more that something was taken away.
    CHECK(keeper.text(1795000001000 + std::int64_t{200} * 24 * 60 * 60 * 1000).find("|scale") == std::string::npos);
}

TEST_CASE("However much was taken away, what is left can be read back") {
    app::Kept kept;
    for (int i = 0; i < 150'000; ++i) {
        kept.emplace("gone" + std::to_string(i) + "|made", app::KeptField{{1000 + i, "t"}, {}});
    }
    for (int i = 0; i < 1000; ++i) {
        kept.emplace("there" + std::to_string(i) + "|made", app::KeptField{{i, "t"}, "true"});
    }
    const auto again = app::kept_from(app::to_text(kept, 200'000));
    REQUIRE(again);
    CHECK(again->contains("there0|made"));
    CHECK(again->contains("there999|made"));
    CHECK(again->contains("gone149999|made"));
    CHECK_FALSE(again->contains("gone0|made"));
}

TEST_CASE("What is kept does not grow without end, however long a page is left open") {
    app::Kept kept;
    for (int i = 0; i < 100'000; ++i) {
        kept.emplace("gone" + std::to_string(i) + "|made", app::KeptField{{1000 + i, "t"}, {}});
    }
    Tab tab("one");
    tab.see(app::to_text(kept, 200'000));
    REQUIRE(tab.keeper.kept().size() == 100'000);
    tab.act(app::Answer{"fits", true}, 200'000);
    CHECK(tab.keeper.kept().size() == 100'000);
    CHECK(tab.keeper.kept().contains("gone99999|made"));
    CHECK_FALSE(tab.keeper.kept().contains("gone0|made"));
    CHECK(app::all_initiatives(tab.state).size() == 1);
    CHECK(tab.keeper.text(200'000).find("|answers|fits") != std::string::npos);
}

TEST_CASE("As much as a browser has room for can be read back, also in letters of three bytes") {
    std::string note;
    while (note.size() < 1998) note += "\xE2\x82\xAC";
    app::Kept kept;
    for (int i = 0; i < 7500; ++i) {
        kept.emplace("a|note|a/x|" + std::to_string(i), app::KeptField{{i, "t"}, '"' + note + '"'});
    }
    const std::string text = app::to_text(kept, 0);
    CHECK(text.size() > 15'000'000);
    const bool same = app::kept_from(text) == kept;  // (a failure would print all of it)
    CHECK(same);
}

TEST_CASE("Damaged text is told from text that is whole") {
    Tab tab("one");
    tab.act(app::Answer{"fits", true}, 1000);
    tab.act(app::SetNote{"a/x", "talk", "bel é"}, 1001);
    const std::string good = tab.keeper.text(1001);
    REQUIRE(app::kept_from(good));
    for (std::size_t size = 0; size < good.size(); ++size) CHECK_FALSE(app::kept_from(good.substr(0, size)));
    for (const char* text :
         {"null", "[]", "{}", R"({"format": "wegwijzer-kept", "version": 1})",
          R"({"format": "wegwijzer-kept", "version": 1, "fields": {"a": 7}})",
          R"({"format": "wegwijzer-kept", "version": 1, "fields": {"a": [-5, "x", 1]}})",
          R"({"format": "wegwijzer-kept", "version": 1, "fields": {"a": [1e300, "x", 1]}})",
          R"({"format": "wegwijzer-kept", "version": 1, "fields": {"a": [9007199254740993, "x"]}})"}) {
        INFO(text);
        CHECK_FALSE(app::kept_from(text));
    }
    CHECK_FALSE(tab.keeper.take(kept_edition, tab.state, "{"));
    Random random(3);
    for (int round = 0; round < 20000; ++round) {
        std::string text = good;
        for (std::size_t i = 0; i < 1 + index_under(random, 3); ++i) {
            text[index_under(random, text.size())] = static_cast<char>(index_under(random, 256));
        }
        if (const auto kept = app::kept_from(text)) {
            (void)app::initiatives_of(kept_edition, *kept);
            CHECK(app::kept_from(app::to_text(*kept, 0)) == kept);
        }
    }
}

TEST_CASE("Words about the idea that were kept with an option move to the initiative, and stay gone once taken away") {
    const std::string older = R"({"format": "wegwijzer-kept", "version": 1, "fields": {
        "k3m9xw2a|made": [1000, "old", true], "k3m9xw2a|note|a/x|p.s": [1001, "old", "Samen oefenen"]}})";
    Tab tab("new");
    tab.see(older);
    REQUIRE(tab.state.others.size() == 1);
    tab.state = app::update(kept_edition, tab.state, app::OpenInitiative{"k3m9xw2a"});
    CHECK(tab.state.notes.at("p.s") == "Samen oefenen");
    CHECK(tab.state.undertakings.empty());
    tab.act(app::SetNote{"", "p.s", ""}, 2000);
    // Half a year later, and with the older text seen once more from another tab.
    Tab later("later");
    later.see(tab.keeper.text(2000 + std::int64_t{200} * 24 * 60 * 60 * 1000));
    CHECK(app::all_initiatives(later.state).empty());
    tab.see(older);
    CHECK(tab.state.notes.empty());
}
