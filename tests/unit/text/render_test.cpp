// A page in text, compared with what was approved: tests/unit/text/approved/.
//
// When a change of the output is meant: run the tests once with WEGWIJZER_APPROVE=1 in the environment, which writes
// what there is now, then look at the difference in version control before committing it.
#include "text/render.h"

#include "screen/session.h"
#include "text/every_kind.h"
#include "text/wrap.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace wegwijzer;

namespace {

void check_approved(const std::string& name, const std::string& now) {
    const auto file = std::filesystem::path(WEGWIJZER_ROOT) / "tests/unit/text/approved" / name;
    if (std::getenv("WEGWIJZER_APPROVE") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << now;
    }
    std::ostringstream approved;
    approved << std::ifstream(file, std::ios::binary).rdbuf();
    INFO(name);
    CHECK(now == approved.str());
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("Every kind of node, as approved") {
    const screen::Page page = tests::every_kind();
    check_approved("every-kind.txt", text::render(page, text::Format::plain));
    check_approved("every-kind-40.txt", text::render(page, text::Format::plain, 40));
    check_approved("every-kind.md", text::render(page, text::Format::markdown));
}

TEST_CASE("Plain text keeps to its width, in characters") {
    const screen::Page page = tests::every_kind();
    for (const int width : {30, 40, 60, 80, 120}) {
        for (const std::string& line : lines_of(text::render(page, text::Format::plain, width))) {
            INFO(width << ": " << line);
            CHECK(text::length(line) <= width);
        }
    }
    // Too narrow to read is not narrower than a word.
    CHECK(text::render(page, text::Format::plain, 1) == text::render(page, text::Format::plain, 20));
}

TEST_CASE("Lines break between words, and characters are not bytes") {
    CHECK(text::wrapped("één twee drie", 8) == text::Lines{"één twee", "drie"});
    CHECK(text::wrapped("een verschrikkelijklangwoord ja", 8) == text::Lines{"een", "verschrikkelijklangwoord", "ja"});
    CHECK(text::wrapped("  veel   ruimte  ", 80) == text::Lines{"veel ruimte"});
    CHECK(text::wrapped("", 80).empty());
    CHECK(text::wrapped("een\n\ntwee drie\n", 8) == text::Lines{"een", "", "twee", "drie"});
    CHECK(text::length("één €") == 5);
}

TEST_CASE("Nothing in a text becomes markup") {
    screen::Page page;
    page.name = "a_b";
    page.main = {{"p", screen::Paragraph{"# *vet* [x](y) <b> `c` a|b", {}}, {}}};
    const std::string markdown = text::render(page, text::Format::markdown);
    page.main = {{"p", screen::Paragraph{"een\r\n# kop\n~~~", {}}, {}}};
    CHECK(text::render(page, text::Format::markdown).find("een <br># kop<br>\\~\\~\\~") != std::string::npos);
    CHECK(markdown.find("\\# \\*vet\\* \\[x\\](y) \\<b\\> \\`c\\` a\\|b") != std::string::npos);
}
