#include "app/update.h"

#include "app/small_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using app::State;

namespace {

const content::Edition the_edition = tests::small_edition();

State after(State state, std::initializer_list<app::Action> actions) {
    for (const app::Action& action : actions) state = app::update(the_edition, std::move(state), action);
    return state;
}

std::string word(const State& state, const std::string& fact) { return std::get<std::string>(state.answers.at(fact)); }

const app::Action yes = app::Answer{"fits", true};
const app::Action provider = app::Answer{"role", std::string("provider")};
const app::Action insurer = app::Answer{"role", std::string("insurer")};

}  // namespace

TEST_CASE("Changing an answer keeps the others") {
    const State state = after({}, {yes, provider, app::AnswerText{"percent", "12,5"}, insurer});
    CHECK(state.answers.size() == 3);
    CHECK(word(state, "role") == "insurer");
    CHECK(std::get<double>(state.answers.at("percent")) == 12.5);
    CHECK(state.asked == std::vector<std::string>{"fits", "role", "percent"});
}

TEST_CASE("An impossible value or an unknown fact changes nothing") {
    const State before = after({}, {yes});
    CHECK(after(before, {app::Answer{"fits", std::string("ja")}}) == before);
    CHECK(after(before, {app::Answer{"role", std::string("king")}}) == before);
    CHECK(after(before, {app::Answer{"nonsense", true}}) == before);
    CHECK(after(before, {app::Skip{"nonsense"}}) == before);
    CHECK(after(before, {app::AnswerToggle{"role", "provider"}}) == before);
    CHECK(after(before, {app::AnswerToggle{"laws", "magna carta"}}) == before);
    CHECK(after(before, {app::Change{{{"role", std::string("provider")}, {"fits", 3.0}}}}) == before);
    CHECK(after(before, {app::Go{{app::Screen::option, "", "a/nothing", ""}}}) == before);
    CHECK(after(before, {app::Go{{app::Screen::sector, "nowhere", "", ""}}}) == before);
    CHECK(after(before, {app::Tick{"a/x", "dance"}}) == before);
    CHECK(after(before, {app::SetStart{"a/y", "1-1-2027"}}) == before);
}

TEST_CASE("A list takes and gives back its values, in the order of the catalogue") {
    State state = after({}, {app::AnswerToggle{"laws", "wmo"}, app::AnswerToggle{"laws", "zvw"}});
    CHECK(std::get<std::vector<std::string>>(state.answers.at("laws")) == std::vector<std::string>{"zvw", "wmo"});
    state = after(state, {app::AnswerToggle{"laws", "wmo"}, app::AnswerToggle{"laws", "zvw"}});
    CHECK_FALSE(state.answers.contains("laws"));
}

TEST_CASE("Not knowing is an answer to give and to take back") {
    State state = after({}, {provider, app::Skip{"role"}});
    CHECK(state.answers.empty());
    CHECK(state.skipped.contains("role"));
    state = after(state, {insurer});
    CHECK(state.skipped.empty());
    CHECK(word(state, "role") == "insurer");
    state = after(state, {app::Forget{"role"}});
    CHECK(state.answers.empty());
    CHECK(state.asked.empty());
}

TEST_CASE("Typed text that is no value stays as a draft, and no old value stays behind it") {
    State state = after({}, {app::AnswerText{"percent", "10"}, app::AnswerText{"percent", "tien"}});
    CHECK_FALSE(state.answers.contains("percent"));
    CHECK(state.drafts.at("percent") == "tien");
    state = after(state, {app::AnswerText{"percent", "11"}});
    CHECK(state.drafts.empty());
    CHECK(std::get<double>(state.answers.at("percent")) == 11);
    state = after(state, {app::AnswerText{"percent", " "}});
    CHECK_FALSE(state.answers.contains("percent"));
    CHECK(state.drafts.empty());
    CHECK(std::get<std::string>(after({}, {app::AnswerText{"begin", "1-2-2027"}}).answers.at("begin")) == "2027-02-01");
}

TEST_CASE("Going on without an answer stays at the question, and says so") {
    const app::Action next = app::NextQuestion{"role"};
    State state = after({}, {next});
    CHECK(state.place == app::Place{app::Screen::question, "", "", "role"});
    CHECK(state.drafts.contains("role"));
    state = after(state, {provider});
    CHECK(state.drafts.empty());
    CHECK(state.place.fact == "role");  // what was chosen stays in view
    CHECK(after(state, {next}).place == app::Place{app::Screen::question, "", "", ""});
    CHECK(after({}, {app::Skip{"role"}, next}).place.fact.empty());
}

TEST_CASE("The last change can be taken back, whatever it was") {
    const State one = after({}, {yes, provider});
    CHECK(after(one, {insurer, app::Undo{}}).answers == one.answers);
    CHECK(after(one, {app::Skip{"role"}, app::Undo{}}).answers == one.answers);
    CHECK(after(one, {app::Skip{"role"}, app::Undo{}}).skipped.empty());
    CHECK(after(one, {app::Forget{"role"}, app::Undo{}}).answers == one.answers);
    const State tried = after(one, {app::Change{{{"fits", false}, {"role", std::string("insurer")}}}});
    CHECK(tried.answers != one.answers);
    CHECK(tried.last_answered.empty());
    CHECK(after(tried, {app::Undo{}}).answers == one.answers);
    // And before it the one before.
    CHECK(after(tried, {app::Undo{}, app::Undo{}}).answers == after({}, {yes}).answers);
    CHECK(after(tried, {app::Undo{}, app::Undo{}, app::Undo{}, app::Undo{}}).answers.empty());
}

TEST_CASE("Undo brings back ticks, start days and choices too") {
    const State one = after({}, {app::SetStart{"a/x", "1-1-2027"}, app::Tick{"a/x", "talk"}, app::Choose{"a/x"}});
    for (const app::Action& action : std::initializer_list<app::Action>{
             app::Tick{"a/x", "talk"}, app::Tick{"a/x", "apply"}, app::SetStart{"a/x", ""},
             app::SetStart{"a/x", "1-1-2028"}, app::Choose{"a/x"}, app::ChooseNone{}, yes}) {
        const State changed = after(one, {action});
        CHECK(static_cast<const app::Work&>(changed) != static_cast<const app::Work&>(one));
        const State back = after(changed, {app::Undo{}});
        CHECK(static_cast<const app::Work&>(back) == static_cast<const app::Work&>(one));
        CHECK_FALSE(back.offer_undo);
    }
}

TEST_CASE("Undo is offered for what was lost, not for what was added") {
    const State one = after({}, {yes, app::SetStart{"a/x", "1-1-2027"}, app::Tick{"a/x", "talk"}, app::Choose{"a/x"},
                                 app::AnswerToggle{"laws", "zvw"}});
    CHECK_FALSE(one.offer_undo);
    CHECK_FALSE(after(one, {provider}).offer_undo);
    CHECK_FALSE(after(one, {app::Tick{"a/x", "apply"}}).offer_undo);
    CHECK_FALSE(after(one, {app::AnswerToggle{"laws", "wmo"}}).offer_undo);
    for (const app::Action& action : std::initializer_list<app::Action>{
             app::Answer{"fits", false}, app::Skip{"fits"}, app::Forget{"fits"}, app::AnswerToggle{"laws", "zvw"},
             app::Tick{"a/x", "talk"}, app::SetStart{"a/x", "2-1-2027"}, app::ChooseNone{},
             app::Change{{{"fits", false}}}}) {
        CHECK(after(one, {action}).offer_undo);
    }
    const State lost = after(one, {app::Skip{"fits"}});
    CHECK_FALSE(after(lost, {app::KeepChange{}}).offer_undo);
    CHECK_FALSE(after(lost, {app::Go{}}).offer_undo);
    CHECK_FALSE(after(lost, {provider}).offer_undo);
    // It is only no longer offered.
    CHECK(after(lost, {app::KeepChange{}, app::Undo{}}).answers == one.answers);
}

TEST_CASE("Looking, typing half a number or going somewhere is no change to take back") {
    const State one = after({}, {yes, provider});
    const State looked = after(one, {app::Toggle{"x"}, app::DifferencesOnly{true}, app::SetTheme{app::Theme::dark},
                                     app::SetLanguage{app::Language::english}, app::AnswerText{"percent", "tien"},
                                     app::NextQuestion{"times"}, app::Go{}});
    CHECK(looked.past == one.past);
}

TEST_CASE("The past does not grow without end") {
    State state;
    for (int i = 0; i < 100; ++i) state = after(state, {app::Tick{"a/x", "talk"}});
    CHECK(state.past.size() == 20);
    for (int i = 0; i < 100; ++i) state = after(state, {app::Undo{}});
    CHECK(state.past.empty());
    CHECK(state.undertakings.empty());  // as after eighty ticks, an even number
}

TEST_CASE("Options are chosen to compare one by one, four at most") {
    content::Edition larger = edition;
    for (const char* id : {"b/x", "c/x", "d/x", "e/x"}) {
        larger.options.push_back(larger.options.front());
        larger.options.back().id = id;
    }
    State state;
    for (const char* id : {"c/x", "a/x", "nothing", "d/x", "b/x", "e/x"})
        state = app::update(larger, state, app::Choose{id});
    CHECK(state.chosen == std::vector<std::string>{"c/x", "a/x", "d/x", "b/x"});
    state = app::update(larger, state, app::Choose{"a/x"});
    CHECK(state.chosen == std::vector<std::string>{"c/x", "d/x", "b/x"});
}

TEST_CASE("A comparison is arranged in place, and can be put back") {
    content::Edition larger = edition;
    for (const char* id : {"a/y", "a/z"}) {
        larger.options.push_back(larger.options.front());
        larger.options.back().id = id;
    }
    const auto step = [&](State state, const app::Action& action) {
        return app::update(larger, std::move(state), action);
    };
    const State all = step({}, app::Go{{app::Screen::compare, "a", "", ""}});
    CHECK(step(all, app::Arrange{{}}) == all);
    CHECK(step(all, app::Arrange{{"a/x", "nothing"}}) == all);
    CHECK(step(all, app::Arrange{{"a/x", "a/x"}}) == all);
    CHECK(step({}, app::Arrange{{"a/x"}}) == State{});  // not on a comparison
    const State two = step(all, app::Arrange{{"a/y", "a/x"}});
    CHECK(two.place.options == std::vector<std::string>{"a/y", "a/x"});
    CHECK(two.offer_undo);
    CHECK(app::same_step(all.place, two.place));
    CHECK(step(two, app::Undo{}).place == all.place);
    // Elsewhere by then: the place stays, and the arrangement is forgotten.
    CHECK(step(step(two, app::Go{}), app::Undo{}).place == app::Place{});

    const app::Place chosen{app::Screen::compare, "", "", "", "", {"a/x", "a/y"}};
    CHECK(step({}, app::Go{chosen}).place == chosen);
    CHECK(app::same_step(chosen, {app::Screen::compare, "", "", "", "", {"a/y", "a/x"}}));
    CHECK(app::same_step(chosen, {app::Screen::compare, "", "", "", "", {"a/y"}}));
    CHECK_FALSE(app::same_step(chosen, {app::Screen::compare, "", "", "", "", {"a/z", "a/x"}}));
    CHECK_FALSE(app::same_step(chosen, two.place));
    CHECK(step({}, app::Go{{app::Screen::compare, "", "", ""}}) == State{});  // nothing to compare
}

TEST_CASE("Answering the same again is no change to take back") {
    const State one = after({}, {yes, provider});
    CHECK(after(one, {provider}) == one);
}

TEST_CASE("Questions about a sector choose that sector, and keep those chosen with it") {
    const app::Action ask_a = app::Go{{app::Screen::question, "a", "", ""}};
    const State state = after({}, {provider, ask_a});
    CHECK(std::get<std::vector<std::string>>(state.answers.at("sectors")) == std::vector<std::string>{"a"});
    CHECK(state.place.sector.empty());
    CHECK(word(state, "role") == "provider");
    const State both = after({}, {app::AnswerToggle{"sectors", "a"}, app::AnswerToggle{"sectors", "b"}, ask_a});
    CHECK(std::get<std::vector<std::string>>(both.answers.at("sectors")).size() == 2);
    const State other = after({}, {app::AnswerToggle{"sectors", "b"}, ask_a});
    CHECK(std::get<std::vector<std::string>>(other.answers.at("sectors")) == std::vector<std::string>{"a"});
}

TEST_CASE("An undertaking has a start and ticks, and is gone when both are") {
    State state = after({}, {app::SetStart{"a/x", "1-1-2027"}, app::Tick{"a/x", "talk"}});
    CHECK(state.undertakings.at("a/x").start == "2027-01-01");
    CHECK(state.undertakings.at("a/x").done == std::set<std::string>{"talk"});
    state = after(state, {app::Tick{"a/x", "talk"}, app::SetStart{"a/x", ""}});
    CHECK(state.undertakings.empty());
    CHECK(after({}, {app::SetStart{"a/x", "ooit"}}).undertakings.at("a/x").start == "ooit");
}

TEST_CASE("Starting over asks first, and keeps how things look") {
    const State state = after({}, {yes, app::SetTheme{app::Theme::dark}, app::SetView{app::View::text}});
    CHECK(after(state, {app::StartOver{true}}).answers == state.answers);  // not asked
    const State asked = after(state, {app::AskStartOver{}});
    CHECK(asked.confirm_start_over);
    CHECK(after(asked, {app::StartOver{false}}) == state);
    CHECK_FALSE(after(asked, {app::Go{}}).confirm_start_over);
    State fresh;
    fresh.theme = app::Theme::dark;
    fresh.view = app::View::text;
    State over = after(asked, {app::StartOver{true}});
    CHECK(over.offer_undo);
    CHECK(after(over, {app::Undo{}}).answers == state.answers);
    over.past.clear();
    over.offer_undo = false;
    over.gone.clear();
    over.seed = fresh.seed;
    CHECK(over == fresh);
}
