#include "long/same_told.h"

#include "platform/texts_to_paint.h"
#include "screen/walk.h"
#include "text/render.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace wegwijzer::long_use {

namespace {

// A text, whole or in part marked as being in another language (html/render.h).
std::string words_of(const nlohmann::json& text) {
    if (text.is_string()) return text.get<std::string>();
    if (text.contains("nl")) return text["nl"].get<std::string>();
    std::string whole;
    for (const auto& part : text["parts"]) whole += words_of(part);
    return whole;
}

void collect_texts(const nlohmann::json& json, std::set<std::string>& texts) {
    if (json.is_string()) texts.insert(json.get<std::string>());
    // A passage with the words in it that were looked for is one text, and so is a sentence in two languages.
    if (json.is_object() && json.contains("runs")) {
        std::string whole;
        for (const auto& run : json["runs"]) whole += words_of(run["text"]);
        texts.insert(whole);
    }
    if (json.is_object() && json.contains("parts")) texts.insert(words_of(json));
    if (json.is_structured()) {
        for (const auto& part : json) collect_texts(part, texts);
    }
}

// What hands this very text over is no part of it.
void collect_handing(const std::vector<screen::Node>& nodes, std::set<std::string>& labels) {
    for (const screen::Node& node : nodes) {
        const auto* button = std::get_if<screen::Button>(&node.content);
        if (button != nullptr && std::holds_alternative<app::Hand>(button->action)) labels.insert(button->label);
        collect_handing(node.children, labels);
    }
}

// As a Markdown file says it, without what only lays it out: white space, new lines within a text, escapes, marks.
std::string bare(std::string_view text) {
    constexpr std::string_view layout = " \n\r\t\\*", line = "<br>";
    std::string letters;
    for (const char c : text) {
        if (layout.find(c) == std::string_view::npos) letters += c;
        if (letters.ends_with(line)) letters.resize(letters.size() - line.size());
    }
    return letters;
}

std::size_t count(const std::vector<screen::Node>& nodes) {
    std::size_t all = nodes.size();
    for (const screen::Node& node : nodes) all += count(node.children);
    return all;
}

}  // namespace

std::string told_differently(platform::Headless& program) {
    const tests::Seen seen = tests::walk(program.page());
    if (!seen.broken.empty()) return seen.broken.front();
    const std::set<std::string> ids(seen.ids.begin(), seen.ids.end());
    if (ids.size() != seen.ids.size()) return "an id stands twice on the page";

    std::set<std::string> twin;
    collect_texts(nlohmann::json::parse(program.twin()), twin);
    for (const std::string& text : seen.texts) {
        if (!twin.contains(text)) return "the twin does not say: " + text;
    }
    for (const std::string& id : seen.ids) {
        if (id != "home" && id != "edition" && !twin.contains(id)) return "the twin does not have: " + id;
    }
    std::set<std::string> handing;
    collect_handing(program.page().main, handing);
    collect_handing(program.page().aside, handing);
    const std::string file = bare(text::render(program.page(), text::Format::markdown));
    for (const std::string& text : platform::test::texts_to_paint(program.page(), false)) {
        if (file.find(bare(text)) == std::string::npos && !handing.contains(text)) {
            return "the text does not say: " + text;
        }
    }
    return {};
}

std::string painted_differently(platform::Headless& program) {
    constexpr float narrow = 640;
    const bool phone = program.width() < narrow;
    const auto painted = program.all_texts();
    for (const std::string& text : platform::test::texts_to_paint(program.page(), phone)) {
        if (std::find(painted.begin(), painted.end(), text) == painted.end()) return "the canvas does not say: " + text;
    }
    return {};
}

std::size_t nodes_of(const screen::Page& page) {
    std::size_t all = 0;
    for (const auto* nodes : {&page.tools, &page.main, &page.aside, &page.foot, &page.printed}) all += count(*nodes);
    return all;
}

}  // namespace wegwijzer::long_use
