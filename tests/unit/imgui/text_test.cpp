#include "imgui/text.h"

#include "imgui/stage.h"

#include <imgui.h>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

using namespace wegwijzer::imgui;

namespace {

// Text can only be measured inside a frame.
struct Measured {
    test::Stage stage;
    Typesetter type{load_fonts()};
    Measured() { ImGui::NewFrame(); }
    ~Measured() { ImGui::EndFrame(); }
};

std::string without_spaces(std::string_view text) {
    std::string left;
    for (const char c : text) {
        if (c != ' ' && c != '\n') left += c;
    }
    return left;
}

std::size_t letters(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

}  // namespace

TEST_CASE("a text that fits is one line, and an empty one an empty line") {
    Measured m;
    const TextStyle style;
    const auto lines = m.type.wrap("Zolang het contract loopt", style, 1000);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == "Zolang het contract loopt");
    CHECK(lines[0].width == m.type.width("Zolang het contract loopt", style));
    CHECK(m.type.wrap("", style, 100).size() == 1);
}

TEST_CASE("widths are those that ImGui draws with") {
    Measured m;
    const TextStyle style{Face::semibold, 22, 1.3f, 72};
    const std::string text = "Coördinatie – € 1.250";
    const float size = font_pixels(22);
    const float drawn = m.type.fonts().semibold->CalcTextSizeA(size, 1e6f, 0, text.c_str()).x;
    CHECK(std::abs(m.type.width(text, style) - drawn) <= 1);  // ImGui rounds the whole up
}

TEST_CASE("lines break at spaces, forced breaks, and after hyphens and slashes") {
    Measured m;
    TextStyle style;
    style.longest = 12;
    const auto lines = m.type.wrap("een twee drie\nvier en/of-misschien", style, 1e6f);
    std::vector<std::string> words;
    for (const Line& line : lines) words.emplace_back(line.text);
    CHECK(words == std::vector<std::string>{"een twee", "drie", "vier en/of-", "misschien"});
}

TEST_CASE("a word wider than the line is cut with a hyphen") {
    Measured m;
    const TextStyle style;
    const auto lines = m.type.wrap("aansluitingsovereenkomst", style, 120);
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0].hyphen);
    CHECK_FALSE(lines.back().hyphen);
    for (const Line& line : lines) CHECK(line.width <= 120);
}

TEST_CASE("whatever the text and the width: nothing is lost, no line is too wide or too long") {
    Measured m;
    std::mt19937 random(7);
    const std::string pieces[] = {"de",
                                  "zorgverzekeraar",
                                  "coördinatie",
                                  "€ 1.250",
                                  "en/of",
                                  "x",
                                  "diëtetiek",
                                  "–",
                                  "a-b-c",
                                  "(bijlage)",
                                  "aansluitingsovereenkomsten",
                                  "\n",
                                  "\xff",
                                  "é"};
    for (int round = 0; round < 400; ++round) {
        std::string text;
        const int words = static_cast<int>(random() % 40);
        for (int i = 0; i < words; ++i) text += pieces[random() % std::size(pieces)] + (random() % 9 == 0 ? "  " : " ");
        TextStyle style;
        style.size = std::array{15.0f, 18.0f, 28.0f}[random() % 3];
        style.face = random() % 2 == 0 ? Face::regular : Face::semibold;
        const float width = 60 + static_cast<float>(random() % 700);
        std::string joined;
        for (const Line& line : m.type.wrap(text, style, width)) {
            joined += line.text;
            if (letters(line.text) > 1 + (line.hyphen ? 1U : 0U))
                CHECK(m.type.width(line.text, style) + (line.hyphen ? m.type.width("-", style) : 0) <= width + 0.01f);
            CHECK(letters(line.text) <= 73);
        }
        CHECK(without_spaces(joined) == without_spaces(text));
    }
}
