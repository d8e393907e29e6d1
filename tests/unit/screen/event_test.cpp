#include "screen/event.h"

#include "screen/parts.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using screen::action_for;

namespace {

screen::Page page_with(std::vector<screen::Node> nodes) {
    screen::Page page;
    page.home = screen::go(app::Screen::start);
    page.edition_link = {"", screen::go(app::Screen::edition), ""};
    page.trail = {{"trail.a", "A", screen::go(app::Screen::explain)}, {"trail.here", "B", std::nullopt}};
    page.main = std::move(nodes);
    return page;
}

app::Screen leads_to(const std::optional<app::Action>& action) {
    return action ? std::get<app::Go>(*action).place.screen : app::Screen::missing;
}

}  // namespace

TEST_CASE("An event finds what it is about, however deep") {
    screen::Table table{"", {{"column", "", {}, screen::go(app::Screen::option)}, {"plain", "", {}, std::nullopt}}, {}};
    screen::Tasks tasks{"", {}};
    tasks.items.push_back({"task", "", "", "", {}, "", false, app::Tick{"a/x", "talk"}, {}, ""});
    screen::Choices choices{"", "", "", false, {{"yes", "", "", false, app::Answer{"fits", true}}}};
    const screen::Page page =
        page_with({screen::group("group", screen::Layout::row, "",
                                 {screen::notice("notice", screen::Tone::info, "",
                                                 {screen::button("deep", "", {}, screen::go(app::Screen::advice))})}),
                   {"table", table, {}},
                   {"tasks", tasks, {}},
                   {"choices", choices, {}},
                   screen::link_out("out", "", "https://example.org")});

    CHECK(leads_to(action_for(page, {"deep", {}})) == app::Screen::advice);
    CHECK(leads_to(action_for(page, {"column", {}})) == app::Screen::option);
    CHECK(leads_to(action_for(page, {"home", {}})) == app::Screen::start);
    CHECK(leads_to(action_for(page, {"edition", {}})) == app::Screen::edition);
    CHECK(leads_to(action_for(page, {"trail.a", {}})) == app::Screen::explain);
    CHECK(std::get<app::Tick>(*action_for(page, {"task", {}})).task == "talk");
    CHECK(std::get<app::Answer>(*action_for(page, {"yes", {}})).fact == "fits");
    for (const char* id : {"plain", "trail.here", "table", "tasks", "choices", "group", "notice", "out", "gone", ""}) {
        INFO(id);
        CHECK_FALSE(action_for(page, {id, {}}));
    }
}

TEST_CASE("A field's action gets what was typed") {
    screen::Field answer;
    answer.action = app::AnswerText{"percent", ""};
    screen::Field start;
    start.action = app::SetStart{"a/x", ""};
    const screen::Page page = page_with({{"answer", answer, {}}, {"start", start, {}}});
    CHECK(std::get<app::AnswerText>(*action_for(page, {"answer", "12,5"})).text == "12,5");
    CHECK(std::get<app::SetStart>(*action_for(page, {"start", "1-1-2027"})).text == "1-1-2027");
    CHECK_FALSE(action_for(page, {"answer", {}}));  // focused, not typed in
}
