#include "screen/parts.h"

#include <algorithm>
#include <iterator>

namespace wegwijzer::screen {

Node heading(std::string id, int level, std::string text) {
    return {std::move(id), Heading{level, std::move(text)}, {}};
}

Node paragraph(std::string id, std::string text, Emphasis emphasis) {
    return {std::move(id), Paragraph{std::move(text), emphasis}, {}};
}

Node bullets(std::string id, std::vector<std::string> items) {
    return {std::move(id), List{false, std::move(items)}, {}};
}

Node facts(std::string id, std::vector<Facts::Item> items) { return {std::move(id), Facts{std::move(items)}, {}}; }

Node marked(std::string id, std::vector<Marked::Run> runs) { return {std::move(id), Marked{std::move(runs)}, {}}; }

Node chip(std::string id, Chip chip) { return {std::move(id), std::move(chip), {}}; }

Node notice(std::string id, Tone tone, std::string title, std::vector<Node> children) {
    return {std::move(id), Notice{tone, std::move(title)}, std::move(children)};
}

Node notice_part(std::string id, int level, Tone tone, std::string title, std::vector<Node> children) {
    return {std::move(id), Notice{tone, std::move(title), level}, std::move(children)};
}

Node group(std::string id, Layout layout, std::string label, std::vector<Node> children) {
    return {std::move(id), Group{layout, std::move(label)}, std::move(children)};
}

Node button(std::string id, std::string label, Importance importance, app::Action action) {
    return {std::move(id), Button{std::move(label), importance, std::move(action)}, {}};
}

Node link(std::string id, std::string label, app::Action action) {
    return {std::move(id), Link{std::move(label), std::move(action), ""}, {}};
}

Node link_out(std::string id, std::string label, std::string url) {
    return {std::move(id), Link{std::move(label), std::nullopt, std::move(url)}, {}};
}

Node card(std::string id, std::string title, std::string text, app::Action action, Chip chip) {
    return {std::move(id), Card{std::move(title), std::move(text), std::move(action), std::move(chip)}, {}};
}

Node disclosure(const app::State& state, std::string id, std::string summary, std::vector<Node> children) {
    Disclosure content{std::move(summary), state.open.contains(id), app::Toggle{id}};
    return {std::move(id), std::move(content), std::move(children)};
}

std::vector<Node> texts(const std::string& id, const std::vector<std::string>& items) {
    if (items.empty()) return {};
    if (items.size() == 1) return {paragraph(id, items.front())};
    return {bullets(id, items)};
}

void append(std::vector<Node>& nodes, std::vector<Node> more) {
    std::move(more.begin(), more.end(), std::back_inserter(nodes));
}

std::string slug(std::string_view id) {
    std::string text(id);
    std::replace(text.begin(), text.end(), '/', '.');
    return text;
}

app::Action go(app::Screen screen) { return app::Go{app::Place{screen, "", "", ""}}; }

app::Action go_sector(app::Screen screen, std::string sector) {
    return app::Go{app::Place{screen, std::move(sector), "", ""}};
}

app::Action go_option(app::Screen screen, std::string option, std::string at) {
    app::Place place{screen, "", std::move(option), ""};
    place.at = std::move(at);
    return app::Go{std::move(place)};
}

app::Action go_paper(std::string paper, std::string option) {
    app::Place place{app::Screen::paper, "", std::move(option)};
    place.paper = std::move(paper);
    return app::Go{std::move(place)};
}

app::Action go_route(std::string route) {
    return app::Go{app::Place{app::Screen::route, "", "", "", std::move(route)}};
}

app::Action go_question(std::string fact) {
    return app::Go{app::Place{app::Screen::question, "", "", std::move(fact)}};
}

app::Action go_chapter(std::string chapter, std::string at) {
    app::Place place{app::Screen::explain};
    place.chapter = std::move(chapter);
    place.at = std::move(at);
    return app::Go{std::move(place)};
}

app::Action go_at(app::Screen screen, std::string at) {
    app::Place place{screen};
    place.at = std::move(at);
    return app::Go{std::move(place)};
}

app::Action go_search(std::string words) {
    app::Place place{app::Screen::search};
    place.words = std::move(words);
    return app::Go{std::move(place)};
}

}  // namespace wegwijzer::screen
