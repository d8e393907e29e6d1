#include "screen/reveal.h"

namespace wegwijzer::screen {

namespace {

// The way down to the node with this id, itself the last; empty where it is not among them.
std::vector<const Node*> way_to(const std::vector<Node>& nodes, std::string_view id) {
    for (const Node& node : nodes) {
        if (node.id == id) return {&node};
        std::vector<const Node*> way = way_to(node.children, id);
        if (way.empty()) continue;
        way.insert(way.begin(), &node);
        return way;
    }
    return {};
}

std::vector<const Node*> way_in(const Page& page, std::string_view id) {
    std::vector<const Node*> way = way_to(page.main, id);
    return way.empty() ? way_to(page.aside, id) : way;
}

}  // namespace

std::string revealed(const Page& page, std::string_view at) {
    if (at.empty()) return {};
    // All ids of a screen begin alike: "chapter." on the page "chapter.toezicht".
    const std::string id = page.id.substr(0, page.id.find('.')) + "." + std::string(at);
    for (const std::string& one : {id + ".title", id}) {
        if (!way_in(page, one).empty()) return one;
    }
    return {};
}

std::vector<std::string> disclosures_around(const Page& page, std::string_view id) {
    std::vector<std::string> ids;
    for (const Node* node : way_in(page, id)) {
        if (std::holds_alternative<Disclosure>(node->content)) ids.push_back(node->id);
    }
    return ids;
}

}  // namespace wegwijzer::screen
