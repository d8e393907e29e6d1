// A JSON document whose every part remembers where it was written.
//
// Merging files and filling in shared passages move parts around; a problem found afterwards must still name the file
// and the JSON Pointer that an editor has to change. So the loader works on Nodes, not on a plain JSON value.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wegwijzer::content {

// Where a node was written: an index into Origins.
using Place = std::uint32_t;

// The places of one load: a tree of files and of the members and items below them.
class Origins {
   public:
    Place file(std::string_view name);
    Place member(Place parent, std::string_view key);
    Place item(Place parent, std::size_t index);

    const std::string& file_of(Place place) const;
    // JSON Pointer (RFC 6901) into that file.
    std::string pointer_of(Place place) const;

   private:
    static constexpr Place no_parent = UINT32_MAX;
    struct Step {
        Place parent;
        std::string token;  // a file's name where there is no parent
    };
    std::vector<Step> steps_;
};

struct Member;

struct Node {
    struct Null {};
    // Stands in for something wrong. The message is empty where the problem was reported already, else it is reported
    // if the node stays in the document: what is laid over it may still replace it.
    struct Broken {
        std::string message;
    };
    using List = std::vector<Node>;
    using Object = std::vector<Member>;  // in the order written; keys are unique

    std::variant<Null, bool, double, std::string, List, Object, Broken> value;
    Place place = 0;

    const std::string* text() const { return std::get_if<std::string>(&value); }
    const List* list() const { return std::get_if<List>(&value); }
    const Object* object() const { return std::get_if<Object>(&value); }
    bool is_null() const { return std::holds_alternative<Null>(value); }
    bool is_broken() const { return std::holds_alternative<Broken>(value); }

    // The member `key` of an object; null where there is none, or no object.
    const Node* find(std::string_view key) const;
};

struct Member {
    std::string key;
    Node value;
};

// What a node is, for "expected …, found …": `the text "contarct"`, `the number 5`, `a list`.
std::string describe(const Node& node);

// A text in quotes, cut short where it is long.
std::string in_quotes(std::string_view text);

// Numbers as people write them: 10, 2.5.
std::string number_text(double number);

}  // namespace wegwijzer::content
