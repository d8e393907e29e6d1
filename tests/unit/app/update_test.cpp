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
    // Only the last, and only once.
    CHECK(after(tried, {app::Undo{}, app::Undo{}}) == after(tried, {app::Undo{}}));
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
    CHECK(after(asked, {app::StartOver{true}}) == fresh);
}
