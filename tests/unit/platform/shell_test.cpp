#include "platform/shell.h"

#include "platform/headless.h"
#include "platform/library.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer;
using platform::Headless;

namespace {
constexpr content::Date day_of_use = std::chrono::year(2026) / 3 / 14;
}

TEST_CASE("the platform hears of the first page at once, and of every change once") {
    Headless user(platform::test::library(), day_of_use);
    CHECK(nlohmann::json::parse(user.twin())["id"] == "start");
    CHECK(user.new_places() == 0);
    user.shell().handle({"start.entry.new", std::nullopt});
    CHECK(user.new_places() == 1);
    CHECK(user.address() == user.shell().session().address());
    const std::string before = user.twin();
    user.shell().handle({"no such thing", std::nullopt});
    user.shell().handle({});
    CHECK(user.twin() == before);
    CHECK(user.new_places() == 1);
}

TEST_CASE("changing an answer is no step for the back button") {
    Headless user(platform::test::library(), day_of_use);
    user.shell().open_address("/vraag?v=1&sectors=fysiotherapie");
    const int before = user.new_places();
    const std::string address = user.address();
    user.settle();
    const std::string fact = user.page().id.substr(9);
    user.shell().handle({"question." + fact + ".unknown", std::nullopt});
    CHECK(user.new_places() == before);
    CHECK(user.address() != address);
}

TEST_CASE("links that leave the program are the platform's to open") {
    Headless user(platform::test::library(), day_of_use);
    user.shell().open_address("/sector/fysiotherapie");
    const auto first_url = [](const auto& self, const std::vector<screen::Node>& nodes) -> const screen::Node* {
        for (const screen::Node& node : nodes) {
            const auto* link = std::get_if<screen::Link>(&node.content);
            if (link != nullptr && !link->url.empty()) return &node;
            if (const screen::Node* inside = self(self, node.children)) return inside;
        }
        return nullptr;
    };
    const screen::Node* node = first_url(first_url, user.page().main);
    if (node == nullptr) {  // the sector names no page of others: an option does
        user.shell().open_address("/optie/fysiotherapie/beleidsregel-innovatie");
        node = first_url(first_url, user.page().main);
    }
    REQUIRE(node != nullptr);
    const std::string url = std::get<screen::Link>(node->content).url, page = user.page().id;
    user.shell().handle({node->id, std::nullopt});
    CHECK(user.opened_urls() == std::vector<std::string>{url});
    CHECK(user.page().id == page);
}

TEST_CASE("nothing happening means no frames") {
    Headless user(platform::test::library(), day_of_use);
    CHECK(user.idle());
    user.shell().wake();
    CHECK_FALSE(user.idle());
    CHECK(user.settle() <= 4);
    CHECK(user.idle());
}

TEST_CASE("a new day is told") {
    Headless user(platform::test::library(), std::chrono::year(2023) / 12 / 31);
    const std::string before = user.page().edition_text;
    user.set_today(std::chrono::year(2024) / 1 / 1);
    user.shell().handle({});
    CHECK(nlohmann::json::parse(user.twin()).dump().find(before) == std::string::npos);
    user.settle();
    CHECK(user.says(user.page().edition_text));
}

TEST_CASE("whatever the user does first on a new day, the page is of that day") {
    Headless user(platform::test::library(), std::chrono::year(2023) / 12 / 31);
    user.shell().open_address("/sector/fysiotherapie");
    const std::string before = user.page().edition_text;
    const std::string kept = user.shell().to_keep();
    user.set_today(std::chrono::year(2024) / 1 / 1);
    SECTION("presses something") {
        user.shell().handle({"home", std::nullopt});
        CHECK(user.page().id == "start");
    }
    SECTION("goes back, or follows a link in the address bar") {
        user.shell().open_address("/");
        CHECK(user.page().id == "start");
    }
    SECTION("does something on the page around the advisor") { user.shell().act(app::SetTheme{app::Theme::dark}); }
    SECTION("does something in another tab") { user.shell().take_kept(kept); }
    CHECK(user.page().edition_text != before);
}

TEST_CASE("the focus that only follows the pointer is not shown, that of the keyboard is") {
    Headless user(platform::test::library(), day_of_use);
    user.shell().focus("start.entry.new");
    CHECK(user.shell().focused() == "start.entry.new");
    CHECK_FALSE(user.idle());
    user.settle();
    user.shell().focus("");
    CHECK(user.shell().focused().empty());
}

TEST_CASE("the theme follows the user, and the machine where the user leaves it") {
    Headless user(platform::test::library(), day_of_use);
    user.shell().follow_theme(app::Theme::dark);
    CHECK(user.shell().canvas().theme() == imgui::dark_theme());
    user.shell().session().apply(app::SetTheme{app::Theme::contrast});
    user.shell().handle({});
    CHECK(user.shell().canvas().theme() == imgui::contrast_theme());
    user.shell().session().apply(app::SetTheme{app::Theme::system});
    user.shell().handle({});
    CHECK(user.shell().canvas().theme() == imgui::dark_theme());
}

TEST_CASE("going back finds the page where it was left") {
    Headless user(platform::test::library(), day_of_use, 1280, 500);
    const std::string start = user.address();
    user.wheel(3);
    CHECK(user.shell().canvas().scroll() == 300);
    user.shell().handle({"start.entry.new", std::nullopt});
    user.settle();
    CHECK(user.shell().canvas().scroll() == 0);
    user.shell().open_address(start);
    user.settle();
    CHECK(user.page().id == "start");
    CHECK(user.shell().canvas().scroll() == 300);
}
