// The whole way, walked by a user who reads and presses: start, physiotherapy, compare, questions, advice, checklist.
#include "platform/headless.h"
#include "platform/library.h"
#include "platform/texts_to_paint.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

using namespace wegwijzer;
using platform::Headless;

namespace {

constexpr content::Date today = std::chrono::year(2026) / 3 / 14;

// What a physiotherapist with a new, unproven idea answers, by question.
const std::map<std::string, std::string> answers = {
    {"prevention_type", "care_related"},
    {"fits_existing_service", "no"},
    {"needs_research", "yes"},
    {"insurer_agreement", "willing"},
    {"joint_application", "yes"},
    {"willing_to_evaluate", "yes"},
    {"role", "care_provider"},
    {"starting_point", "new"},
    {"new_care", "yes"},
    {"spans_laws", "zvw"},
    {"scale", "local"},
    {"term", "temporary"},
};

const screen::Choices* choices_of(const std::vector<screen::Node>& nodes) {
    for (const screen::Node& node : nodes) {
        if (const auto* choices = std::get_if<screen::Choices>(&node.content)) return choices;
        if (const auto* inside = choices_of(node.children)) return inside;
    }
    return nullptr;
}

void every_text_is_painted(Headless& user, bool phone) {
    const auto painted = user.all_texts();
    for (const std::string& text : platform::test::texts_to_paint(user.page(), phone)) {
        INFO(user.page().id << ": " << text);
        CHECK(std::find(painted.begin(), painted.end(), text) != painted.end());
    }
}

// Answers question after question until there are none left; gives how many there were.
int answer_all(Headless& user) {
    const auto& say = user.shell().session().library().strings;
    int count = 0;
    while (user.page().id.starts_with("question.") && count < 30) {
        const std::string fact = user.page().id.substr(9);
        const screen::Choices* choices = choices_of(user.page().main);
        INFO("question " << fact);
        const auto answer = answers.find(fact);
        const std::string id = "question." + fact + "." + (answer != answers.end() ? answer->second : "unknown");
        if (choices != nullptr) {
            const auto item = std::find_if(choices->items.begin(), choices->items.end(),
                                           [&](const auto& each) { return each.id == id; });
            REQUIRE(item != choices->items.end());
            if (!item->selected) REQUIRE(user.click(item->label));
        } else {
            REQUIRE(user.click(say("question.unknown")));
        }
        if (user.click(say("question.next"))) {
            ++count;
            if (user.page().id != "question.none") continue;
        }
        REQUIRE(user.click(say("question.to_advice")));
        ++count;
    }
    return count;
}

void walk(float width, float height) {
    Headless user(platform::test::library(), today, width, height);
    const auto& say = user.shell().session().library().strings;

    REQUIRE(user.page().id == "start");
    CHECK(user.says(say("start.title")));
    every_text_is_painted(user, width < 640);

    REQUIRE(user.click("Fysiotherapie"));
    REQUIRE(user.page().id == "sector.fysiotherapie");
    CHECK(user.new_places() == 1);
    CHECK(user.shell().canvas().scroll() == 0);
    every_text_is_painted(user, width < 640);

    REQUIRE(user.click_id("sector.compare"));
    CHECK(user.address().starts_with("/vergelijken/fysiotherapie"));
    every_text_is_painted(user, width < 640);
    REQUIRE(user.click(say("compare.differences")));
    CHECK(user.shell().session().state().differences_only);
    every_text_is_painted(user, width < 640);

    REQUIRE(user.click_id("compare.questions"));
    REQUIRE(user.page().id.starts_with("question."));
    every_text_is_painted(user, width < 640);
    const int asked = answer_all(user);
    CHECK(asked >= 3);

    REQUIRE(user.page().id == "advice");
    every_text_is_painted(user, width < 640);
    CHECK(user.shell().session().state().answers.at("fits_existing_service") == content::FactValue{false});
    CHECK(user.shell().session().state().answers.at("sectors") ==
          content::FactValue{std::vector<std::string>{"fysiotherapie"}});

    // The best option stands first; its checklist follows.
    REQUIRE(user.click(say("advice.checklist")));
    REQUIRE(user.page().id.starts_with("checklist."));
    // New care that no service describes, with an insurer who is willing: both NZa routes wait for a contract only, and
    // the facultatieve prestatie asks less (no evaluation, four weeks instead of eight).
    CHECK(user.shell().session().state().place.option == "fysiotherapie/facultatieve-prestatie");
    every_text_is_painted(user, width < 640);
    REQUIRE(user.type(say("checklist.start"), "2027-01-01"));
    every_text_is_painted(user, width < 640);
    const auto& undertakings = user.shell().session().state().undertakings;
    REQUIRE(undertakings.size() == 1);
    CHECK(undertakings.begin()->second.start == "2027-01-01");
    CHECK(user.find(say("checklist.start")));

    // Ticking a task, by hand.
    const screen::Tasks* tasks = nullptr;
    for (const screen::Node& node : user.page().main) {
        if (const auto* found = std::get_if<screen::Tasks>(&node.content)) tasks = found;
    }
    REQUIRE(tasks != nullptr);
    REQUIRE(tasks->items.size() >= 5);
    const std::string first = tasks->items.front().id;
    REQUIRE(user.click_id(first));
    CHECK(user.shell().session().state().undertakings.begin()->second.done.size() == 1);
    CHECK(user.idle());

    // A stranger with the link sees the same screen.
    Headless other(platform::test::library(), today, width, height);
    other.shell().open_address(user.address());
    other.settle();
    CHECK(other.page().id == user.page().id);
    CHECK(other.all_texts() == user.all_texts());
    CHECK(other.new_places() == 0);
}

}  // namespace

TEST_CASE("from an idea to a dated checklist, on a laptop") { walk(1280, 800); }
TEST_CASE("from an idea to a dated checklist, on a phone") { walk(390, 844); }

TEST_CASE("every screen is told whole, on every width") {
    for (const float width : {1280.0f, 820.0f, 390.0f}) {
        Headless user(platform::test::library(), today, width, 844);
        for (const char* address :
             {"/", "/uitleg", "/sector/wijkverpleging", "/vergelijken/wijkverpleging",
              "/optie/wijkverpleging/beleidsregel-innovatie", "/vraag?v=1&sectors=wijkverpleging",
              "/antwoorden?v=1&sectors=wijkverpleging&needs_research=ja", "/advies?v=1&sectors=wijkverpleging",
              "/checklist/wijkverpleging/experiment-prestatie", "/editie", "/bestaatniet"}) {
            INFO(width << " " << address);
            user.shell().open_address(address);
            user.settle();
            every_text_is_painted(user, width < 640);
        }
    }
}

TEST_CASE("the keyboard reaches everything, and the focus is seen") {
    Headless user(platform::test::library(), today);
    std::set<std::string> reached;
    const auto all = user.shell().canvas().targets();
    for (std::size_t i = 0; i < all.size(); ++i) {
        user.tab();
        reached.insert(user.shell().focused());
        const imgui::Rect r = user.shell().canvas().rect_of(user.shell().focused());
        CHECK(r.y >= 0);
        CHECK(r.bottom() <= 800);
    }
    CHECK(reached == std::set<std::string>(all.begin(), all.end()));
    while (user.shell().focused() != "start.entry.new") user.tab(-1);
    user.enter();
    CHECK(user.page().id != "start");
}

TEST_CASE("a finger's tap works like a click, and a swipe scrolls") {
    Headless user(platform::test::library(), today, 390, 844);
    user.swipe(700, 300, 10);
    CHECK(user.shell().canvas().scroll() > 300);
    CHECK(user.page().id == "start");
    REQUIRE(user.tap("Wijkverpleging"));
    CHECK(user.page().id == "sector.wijkverpleging");
}
