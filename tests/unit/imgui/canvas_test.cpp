#include "imgui/canvas.h"

#include "imgui/gallery.h"
#include "imgui/stage.h"

#include <imgui.h>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <cmath>

using namespace wegwijzer;
using namespace wegwijzer::imgui;
using test::Stage;

namespace {

Input calm(int revision = 1) {
    Input input;
    input.revision = revision;
    input.reduced_motion = true;
    return input;
}

screen::Node* find(std::vector<screen::Node>& nodes, std::string_view id) {
    for (screen::Node& node : nodes) {
        if (node.id == id) return &node;
        if (screen::Node* inside = find(node.children, id)) return inside;
    }
    return nullptr;
}

// The canvas as tall as the page: all of it is seen at once.
void show_all(Stage& stage, const screen::Page& page, float width) {
    stage.resize(width, 12000);
    stage.settle(page, calm());
}

bool painted(const std::vector<std::string>& texts, const std::string& text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

std::string middle_of(Stage& stage, std::string_view id) {
    const Rect r = stage.canvas().rect_of(id);
    return stage.canvas().target_at(r.x + r.width / 2, r.y + r.height / 2);
}

// The gallery as far as a phone shows it at once: of a table one card, for the others are turned to.
screen::Page shown_at(float width) {
    screen::Page page = test::gallery();
    if (width >= 640) return page;
    for (screen::Node& node : page.main) {
        auto* table = std::get_if<screen::Table>(&node.content);
        if (table == nullptr) continue;
        table->columns.resize(1);
        for (auto& row : table->rows) {
            row.cells.resize(1);
            row.same = false;
        }
    }
    return page;
}

}  // namespace

TEST_CASE("every text of the page is painted, at every width") {
    for (const float width : {1600.0f, 1280.0f, 820.0f, 390.0f, 320.0f}) {
        Stage stage;
        screen::Page page = shown_at(width);
        show_all(stage, page, width);
        const auto texts = stage.canvas().texts();
        if (width < 640) {  // the trail is one step back there, and the tools wait in a menu
            page.trail = {page.trail[1]};
            page.tools.clear();
        }
        for (const std::string& text : test::visible_texts(page)) {
            INFO(width << ": " << text);
            CHECK(painted(texts, text));
        }
    }
}

TEST_CASE("nothing sticks out at the sides") {
    for (const float width : {1280.0f, 820.0f, 390.0f, 320.0f}) {
        Stage stage;
        const screen::Page page = shown_at(width);
        show_all(stage, page, width);
        for (const std::string& id : stage.canvas().targets()) {
            const Rect r = stage.canvas().rect_of(id);
            INFO(width << ": " << id);
            CHECK(r.x >= 0);
            CHECK(r.right() <= width);
        }
    }
}

TEST_CASE("what can be pressed is pressed in its middle, and is large enough") {
    for (const float width : {1280.0f, 390.0f}) {
        Stage stage;
        const screen::Page page = shown_at(width);
        show_all(stage, page, width);
        for (const std::string& id : stage.canvas().targets()) {
            INFO(width << ": " << id);
            CHECK(middle_of(stage, id) == id);
            // 44 high: from the middle, 21 pixels up and down still belong to it or to a neighbour as close.
            const Rect r = stage.canvas().rect_of(id);
            const float x = r.x + r.width / 2, y = r.y + r.height / 2;
            CHECK_FALSE(stage.canvas().target_at(x, y - 21).empty());
            CHECK_FALSE(stage.canvas().target_at(x, y + 21).empty());
        }
    }
}

TEST_CASE("a click reports the node, once") {
    Stage stage;
    const screen::Page page = test::gallery();
    show_all(stage, page, 1280);
    for (const char* id :
         {"button.primary", "card.new", "check.differences", "insurer.none", "sector.Mondzorg", "task.evaluatie",
          "open.2", "tool.text", "crumb.sector", "edition", "home", "col.vrij", "n.warning.link"}) {
        INFO(id);
        const auto events = stage.click(page, stage.canvas().rect_of(id), calm());
        REQUIRE(events.size() == 1);
        CHECK(events[0].id == id);
        CHECK_FALSE(events[0].text);
    }
    CHECK(stage.click(page, stage.canvas().rect_of("lead"), calm()).empty());
}

TEST_CASE("pressing and letting go elsewhere does nothing") {
    Stage stage;
    const screen::Page page = test::gallery();
    stage.settle(page, calm());
    const Rect r = stage.canvas().rect_of("card.new");
    stage.point(r.x + 20, r.y + 20);
    stage.frame(page, calm());
    stage.button(true);
    CHECK(stage.frame(page, calm()).pressed == "card.new");
    stage.point(r.x + 20, r.bottom() + 300);
    stage.button(false);
    CHECK(stage.settle(page, calm()).empty());
}

TEST_CASE("the pointer is a hand over what can be pressed") {
    Stage stage;
    const screen::Page page = test::gallery();
    stage.settle(page, calm());
    const Rect r = stage.canvas().rect_of("button.secondary");
    stage.point(r.x + 10, r.y + 10);
    stage.frame(page, calm());
    CHECK(stage.frame(page, calm()).hand);
    stage.point(r.x - 12, r.y + 4000);
    stage.frame(page, calm());
    CHECK_FALSE(stage.frame(page, calm()).hand);
}

TEST_CASE("real fields get a place, and only what is seen of it") {
    Stage stage;
    const screen::Page page = test::gallery();
    Input input = calm();
    input.real_fields = true;
    const Frame top = stage.frame(page, input);
    REQUIRE(top.fields.size() == 2);
    CHECK(top.fields[0].id == "field.percent");
    CHECK(top.fields[0].visible.empty());  // far below
    CHECK(top.fields[0].box.width > 80);
    input.scroll_to = "field.percent";
    stage.frame(page, input);
    input.scroll_to.clear();
    const Frame there = stage.frame(page, input);
    CHECK(there.fields[0].visible == there.fields[0].box);
    CHECK(there.fields[0].box.height >= 40);
    // Without real ones the canvas has its own, with the value in it.
    CHECK(stage.frame(page, calm()).fields.empty());
}

TEST_CASE("typing in a field reports the whole text") {
    Stage stage;
    const screen::Page page = test::gallery();
    show_all(stage, page, 1280);
    const Rect r = stage.canvas().rect_of("field.percent");
    stage.click(page, r, calm());
    ImGui::GetIO().AddKeyEvent(ImGuiKey_End, true);
    stage.frame(page, calm());
    ImGui::GetIO().AddKeyEvent(ImGuiKey_End, false);
    ImGui::GetIO().AddInputCharactersUTF8("5");
    std::vector<screen::Event> events = stage.settle(page, calm());
    REQUIRE_FALSE(events.empty());
    CHECK(events.back().id == "field.percent");
    REQUIRE(events.back().text);
    CHECK(*events.back().text == "125");
}

TEST_CASE("the wheel scrolls; another page starts at its top; coming back finds the place") {
    Stage stage;
    screen::Page page = test::gallery();
    stage.settle(page, calm());
    stage.point(600, 400);
    stage.frame(page, calm());
    stage.wheel(0, -3);
    stage.settle(page, calm());
    CHECK(stage.canvas().scroll() == 300);
    CHECK(stage.canvas().rect_of("title").y < 0);

    screen::Page other = page;
    other.id = "other";
    stage.settle(other, calm(2));
    CHECK(stage.canvas().scroll() == 0);

    Input back = calm(3);
    back.returning = true;
    stage.settle(page, back);
    CHECK(stage.canvas().scroll() == 300);
    stage.settle(other, calm(4));
    stage.settle(page, calm(5));  // by a link: from the top
    CHECK(stage.canvas().scroll() == 0);
}

TEST_CASE("a finger scrolls, throws, and does not press what it slides over") {
    Stage stage(390, 844);
    const screen::Page page = test::gallery();
    Input input = calm();
    input.reduced_motion = false;
    stage.settle(page, input);
    const Rect card = stage.canvas().rect_of("card.new");
    const float x = card.x + 50, y = card.y + 20;
    stage.point(x, y, true);
    stage.frame(page, input);
    stage.button(true);
    stage.frame(page, input);
    std::vector<screen::Event> events;
    for (int i = 1; i <= 8; ++i) {
        stage.point(x, y - 25 * static_cast<float>(i), true);
        const Frame frame = stage.frame(page, input);
        events.insert(events.end(), frame.events.begin(), frame.events.end());
    }
    const float held = stage.canvas().scroll();
    CHECK(held > 150);
    CHECK(held <= 200);
    stage.button(false);
    for (const auto& event : stage.settle(page, input)) events.push_back(event);
    CHECK(stage.canvas().scroll() > held + 100);
    CHECK(events.empty());
}

TEST_CASE("a tap of a finger presses") {
    Stage stage(390, 844);
    const screen::Page page = test::gallery();
    stage.settle(page, calm());
    const Rect card = stage.canvas().rect_of("card.new");
    stage.point(card.x + 50, card.y + 20, true);
    stage.frame(page, calm());
    stage.button(true);
    stage.frame(page, calm());
    stage.point(card.x + 52, card.y + 23, true);  // a finger is never quite still
    stage.frame(page, calm());
    stage.button(false);
    const auto events = stage.settle(page, calm());
    REQUIRE(events.size() == 1);
    CHECK(events[0].id == "card.new");
}

TEST_CASE("opening a disclosure leaves it where it is") {
    Stage stage;
    screen::Page page = test::gallery();
    Input input = calm();
    input.scroll_to = "h.open";
    stage.settle(page, input);
    const float before = stage.canvas().rect_of("open.2").y;
    CHECK(stage.click(page, stage.canvas().rect_of("open.2"), calm()).size() == 1);
    // What follows from the click: the first one closes by itself, above the second, which opens.
    std::get<screen::Disclosure>(find(page.main, "open.1")->content).open = false;
    std::get<screen::Disclosure>(find(page.main, "open.2")->content).open = true;
    stage.settle(page, calm(2));
    CHECK(std::fabs(stage.canvas().rect_of("open.2").y - before) <= 1);
}

TEST_CASE("what opens appears in a short motion, and at once where motion is reduced") {
    for (const bool reduced : {false, true}) {
        Stage stage;
        screen::Page page = test::gallery();
        auto& disclosure = std::get<screen::Disclosure>(find(page.main, "open.1")->content);
        disclosure.open = false;
        Input input = calm();
        input.reduced_motion = reduced;
        show_all(stage, page, 1280);
        disclosure.open = true;
        input.revision = 2;
        int frames = 1;
        while (stage.frame(page, input).animating && frames < 100) ++frames;
        if (reduced)
            CHECK(frames == 1);
        else
            CHECK((frames >= 7 && frames <= 12));  // 120 to 180 ms at 60 frames a second
        CHECK(painted(stage.canvas().texts(), "Bekijk de optie"));
    }
}

TEST_CASE("a wide table scrolls sideways under its first column and its header") {
    Stage stage;
    screen::Page page = test::gallery();
    page.aside.clear();
    auto& table = std::get<screen::Table>(find(page.main, "table")->content);
    for (int i = 0; i < 6; ++i) {
        table.columns.push_back({"extra." + std::to_string(i), "Optie " + std::to_string(i), {}, app::Go{}});
        for (auto& row : table.rows) row.cells.push_back({"Cel " + row.id + std::to_string(i)});
    }
    for (int i = 0; i < 30; ++i)
        table.rows.push_back({"more." + std::to_string(i), "Aspect " + std::to_string(i), table.rows[2].cells, false});
    Input input = calm();
    input.scroll_to = "table";
    stage.settle(page, input);
    const float first = stage.canvas().rect_of("col.vrij").x, last = stage.canvas().rect_of("extra.5").x;
    CHECK(last > 1280);
    CHECK(stage.canvas().target_at(last + 5, 60).empty());
    stage.point(700, 500);
    stage.frame(page, calm());
    stage.wheel(-4, 0);
    bool told = false;
    for (int i = 0; i < 100; ++i) {
        const Frame frame = stage.frame(page, calm());
        told = told || frame.places_changed;
        if (!frame.animating) break;
    }
    CHECK(stage.canvas().rect_of("col.vrij").x == first - 400);
    CHECK(told);
    CHECK_FALSE(stage.frame(page, calm()).places_changed);
    const auto places = stage.canvas().places();
    const auto place =
        std::find_if(places.begin(), places.end(), [](const auto& one) { return one.first == "col.vrij"; });
    REQUIRE(place != places.end());
    CHECK(place->second.x == first - 400);
    // Down: the header comes along, the row titles don't.
    const float header = stage.canvas().rect_of("extra.0").y, row = stage.canvas().rect_of("row.lang").y;
    stage.wheel(0, -5);
    stage.settle(page, calm());
    CHECK(stage.canvas().rect_of("row.lang").y == row - 500);
    CHECK(stage.canvas().rect_of("extra.0").y > header - 60);
    CHECK(stage.canvas().rect_of("extra.0").y >= 0);
    CHECK(painted(stage.canvas().texts(), "Optie 2"));
}

TEST_CASE("no word of a column's name is cut in a compact table") {
    screen::Page page = test::gallery();
    page.aside.clear();
    auto& table = std::get<screen::Table>(find(page.main, "table")->content);
    table.compact = true;
    for (const char* name : {"Experimentprestatie", "Een", "Twee", "Drie", "Vier", "Vijf"}) {
        table.columns.push_back({name, name, {}, app::Go{}});
        for (auto& row : table.rows) row.cells.push_back({"ja"});
    }
    const auto width = [&](float canvas) {
        Stage stage(canvas, 800);
        Input input = calm();
        input.scroll_to = "table";
        stage.settle(page, input);
        return stage.canvas().rect_of("Experimentprestatie").width;
    };
    CHECK(width(1280) == width(2400));

    // A name may break after its hyphen: no table is wider than the page for the sake of one that does.
    table.columns.erase(table.columns.begin(), table.columns.end() - 6);
    for (auto& column : table.columns) column.title = "Max-max-max-max-max-tarief";
    Stage stage;
    Input input = calm();
    input.scroll_to = "table";
    stage.settle(page, input);
    const Rect last = stage.canvas().rect_of("Vijf");
    CHECK(last.x + last.width <= 1280);
}

TEST_CASE("beside tall cells the row's title stays in view") {
    Stage stage;
    screen::Page page = test::gallery();
    auto& table = std::get<screen::Table>(find(page.main, "table")->content);
    for (int i = 0; i < 30; ++i) table.rows[1].cells[0].push_back("Nog een voorwaarde " + std::to_string(i));
    Input input = calm();
    input.scroll_to = "row.voorwaarden";
    stage.settle(page, input);
    CHECK(painted(stage.canvas().texts(), "Voorwaarden"));
    stage.point(300, 400);
    stage.frame(page, calm());
    stage.wheel(0, -4);
    stage.settle(page, calm());
    CHECK(stage.canvas().rect_of("row.voorwaarden").y < -300);
    CHECK(painted(stage.canvas().texts(), "Voorwaarden"));
    CHECK_FALSE(painted(stage.canvas().texts(), "Voor wie"));  // the row above is gone
}

TEST_CASE("focus: the ring brings its node into view, and the menu opens for a tool in it") {
    Stage stage(390, 844);
    const screen::Page page = test::gallery();
    stage.settle(page, calm());
    Input input = calm();
    input.focused = "task.bezwaar";
    input.focus_moved = true;
    stage.settle(page, input);
    const Rect r = stage.canvas().rect_of("task.bezwaar");
    CHECK(r.y >= 0);
    CHECK(r.bottom() <= 844);
    CHECK_FALSE(painted(stage.canvas().texts(), "Als tekst"));
    input.focused = "tool.text";
    input.focus_moved = true;
    stage.settle(page, input);
    CHECK(painted(stage.canvas().texts(), "Als tekst"));
    CHECK(middle_of(stage, "tool.text") == "tool.text");
}

TEST_CASE("the page is laid out again when it, the width or the theme changes, and only then") {
    Stage stage;
    screen::Page page = test::gallery();
    stage.settle(page, calm(1));
    std::get<screen::Heading>(page.main[0].content).text = "Een andere kop";
    stage.settle(page, calm(1));
    CHECK_FALSE(painted(stage.canvas().texts(), "Een andere kop"));  // it was said to be the same
    stage.settle(page, calm(2));
    CHECK(painted(stage.canvas().texts(), "Een andere kop"));
    const Rect wide = stage.canvas().rect_of("title");
    stage.resize(390, 844);
    stage.settle(page, calm(2));
    CHECK(stage.canvas().rect_of("title").width < wide.width);
}

TEST_CASE("a page at rest needs no frame") {
    Stage stage;
    const screen::Page page = test::gallery();
    Input input = calm();
    input.reduced_motion = false;
    stage.settle(page, input);
    for (int i = 0; i < 30; ++i) CHECK_FALSE(stage.frame(page, input).animating);
}

TEST_CASE("odd pages are drawn too") {
    Stage stage;
    screen::Page page;
    page.id = "empty";
    stage.settle(page, calm(1));
    page.main.push_back({"table", screen::Table{}, {}});
    page.main.push_back({"choices", screen::Choices{}, {}});
    page.main.push_back({"tasks", screen::Tasks{}, {}});
    page.main.push_back({"timeline", screen::Timeline{}, {}});
    page.main.push_back({"facts", screen::Facts{}, {}});
    page.main.push_back({"list", screen::List{}, {}});
    page.main.push_back({"grid", screen::Group{screen::Layout::grid, ""}, {}});
    page.main.push_back({"progress", screen::Progress{}, {}});
    page.main.push_back({"notice", screen::Notice{}, {}});
    page.main.push_back({"long", screen::Paragraph{std::string(3000, 'w'), screen::Emphasis::normal}, {}});
    screen::Table lame;  // cells missing
    lame.columns = {{"a", "A", {}, std::nullopt}, {"b", "B", {}, std::nullopt}};
    lame.rows = {{"r", "R", {{"x"}}, false}, {"s", "S", {}, true}};
    page.main.push_back({"lame", lame, {}});
    for (const float width : {1280.0f, 390.0f, 200.0f, 40.0f}) {
        stage.resize(width, 600);
        stage.settle(page, calm(static_cast<int>(width)));
        CHECK(stage.canvas().scroll_limit() >= 0);
    }
}
