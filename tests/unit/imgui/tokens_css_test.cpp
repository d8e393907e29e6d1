// The colours of the program and of the styles are the same: web/tokens.css against imgui/theme.h, block by block.
#include "imgui/theme.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace wegwijzer::imgui;

std::string styles() {
    std::ifstream stream(WEGWIJZER_ROOT "/web/tokens.css");
    REQUIRE(stream);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

// The colours that are set after `start`, up to the end of that block.
std::map<std::string, std::string> block(const std::string& css, const std::string& start) {
    const std::size_t from = css.find(start);
    REQUIRE(from != std::string::npos);
    const std::size_t until = css.find('}', from);
    const std::string text = css.substr(from, until - from);
    const std::regex declaration("--wegwijzer-([a-z-]+): (#[0-9a-f]{6});");
    std::map<std::string, std::string> found;
    for (std::sregex_iterator it(text.begin(), text.end(), declaration), end; it != end; ++it)
        found[(*it)[1]] = (*it)[2];
    return found;
}

}  // namespace

TEST_CASE("tokens.css and the program have the same colours in every theme") {
    const std::string css = styles();
    const std::vector<std::pair<std::string, Theme>> blocks = {
        {"\n:root {", light_theme()},
        {"\n:root[data-theme=\"dark\"] {", dark_theme()},
        {"@media (prefers-color-scheme: dark) {\n  :root:not([data-theme]) {", dark_theme()},
        {"\n:root[data-theme=\"contrast\"] {", contrast_theme()},
        {"@media (prefers-contrast: more) {\n  :root:not([data-theme]) {", contrast_theme()},
    };
    for (auto [start, theme] : blocks) {
        CAPTURE(start);
        const auto set = block(css, start);
        const auto own = tokens(theme);
        CHECK(set.size() == own.size());
        for (const auto& [name, color] : own) {
            CAPTURE(name);
            REQUIRE(set.contains(name));
            Color there;
            REQUIRE(parse_color(set.at(name), there));
            CHECK(there == *color);
        }
    }
}
