#include "content/node.h"

#include <array>
#include <cstdio>

namespace wegwijzer::content {

Place Origins::file(std::string_view name) {
    steps_.push_back({no_parent, std::string(name)});
    return static_cast<Place>(steps_.size() - 1);
}

Place Origins::member(Place parent, std::string_view key) {
    steps_.push_back({parent, std::string(key)});
    return static_cast<Place>(steps_.size() - 1);
}

Place Origins::item(Place parent, std::size_t index) { return member(parent, std::to_string(index)); }

const std::string& Origins::file_of(Place place) const {
    while (steps_[place].parent != no_parent) place = steps_[place].parent;
    return steps_[place].token;
}

std::string Origins::pointer_of(Place place) const {
    std::vector<const std::string*> tokens;
    for (; steps_[place].parent != no_parent; place = steps_[place].parent) tokens.push_back(&steps_[place].token);
    std::string pointer;
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
        pointer += '/';
        for (const char c : **token) {
            if (c == '~') {
                pointer += "~0";
            } else if (c == '/') {
                pointer += "~1";
            } else {
                pointer += c;
            }
        }
    }
    return pointer;
}

const Node* Node::find(std::string_view key) const {
    if (const Object* members = object()) {
        for (const Member& member : *members) {
            if (member.key == key) return &member.value;
        }
    }
    return nullptr;
}

std::string in_quotes(std::string_view text) {
    constexpr std::size_t longest = 60;
    if (text.size() <= longest) return "\"" + std::string(text) + "\"";
    std::size_t end = longest;
    // Not in the middle of a UTF-8 character.
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return "\"" + std::string(text.substr(0, end)) + "…\"";
}

std::string number_text(double number) {
    std::array<char, 40> buffer{};
    const int written = std::snprintf(buffer.data(), buffer.size(), "%.12g", number);
    return {buffer.data(), static_cast<std::size_t>(written)};
}

std::string describe(const Node& node) {
    struct Describer {
        std::string operator()(const Node::Null&) const { return "null"; }
        std::string operator()(bool value) const { return value ? "true" : "false"; }
        std::string operator()(double value) const { return "the number " + number_text(value); }
        std::string operator()(const std::string& value) const { return "the text " + in_quotes(value); }
        std::string operator()(const Node::List&) const { return "a list"; }
        std::string operator()(const Node::Object&) const { return "an object"; }
        std::string operator()(const Node::Broken&) const { return "something wrong"; }
    };
    return std::visit(Describer{}, node.value);
}

}  // namespace wegwijzer::content
