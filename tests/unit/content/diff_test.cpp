// What changed between two editions: expectations are written down by hand, on small editions that no loader has seen.
#include "content/diff.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using content::ChangeKind;
using content::FieldChange;
using content::ThingChange;
using Json = nlohmann::ordered_json;

namespace {

// Each change on a line: `part id path kind old -> new`.
std::vector<std::string> lines(const char* before, const char* after) {
    std::vector<std::string> lines;
    for (const ThingChange& thing : content::diff(Json::parse(before), Json::parse(after))) {
        for (const FieldChange& change : thing.fields) {
            std::string path;
            for (const content::PathPart& part : change.path) {
                const auto* name = std::get_if<std::string>(&part);
                path += "/" + (name != nullptr ? *name : "#" + std::to_string(std::get<std::size_t>(part)));
            }
            constexpr const char* kinds[] = {"added", "removed", "changed", "reordered"};
            lines.push_back(thing.part + " " + thing.id + " " + path + " " + kinds[static_cast<int>(change.kind)] +
                            " " + change.old_value.dump() + " -> " + change.new_value.dump());
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Equal editions differ in nothing, whatever the order of their fields") {
    CHECK(lines(R"({})", R"({})").empty());
    CHECK(lines(R"({"a": [{"id": "x", "n": 1, "m": [2]}]})", R"({"a": [{"m": [2], "n": 1, "id": "x"}]})").empty());
}

TEST_CASE("Things are matched by what names them, not by where they stand") {
    CHECK(lines(R"({"options": [{"id": "a", "n": 1}, {"id": "b", "n": 1}]})",
                R"({"options": [{"id": "b", "n": 2}, {"id": "c", "n": 1}]})") ==
          Lines{"options b /n changed 1 -> 2", R"(options c  added null -> {"id":"c","n":1})",
                R"(options a  removed {"id":"a","n":1} -> null)"});
    CHECK(lines(R"({"questions": [{"fact": "f", "prompt": "A?"}]})",
                R"({"questions": [{"fact": "f", "prompt": "B?"}]})") ==
          Lines{R"(questions f /prompt changed "A?" -> "B?")"});
    CHECK(lines(R"({"o": [{"id": "a", "advantages": [{"tag": "t", "text": "1"}, {"tag": "u", "text": "2"}]}]})",
                R"({"o": [{"id": "a", "advantages": [{"tag": "u", "text": "3"}]}]})") ==
          Lines{R"(o a /advantages/u/text changed "2" -> "3")",
                R"(o a /advantages/t removed {"tag":"t","text":"1"} -> null)"});
    CHECK(lines(R"({"o": [{"id": "a", "r": [{"code": "BR", "title": "1"}]}]})",
                R"({"o": [{"id": "a", "r": [{"code": "BR", "title": "2"}]}]})") ==
          Lines{R"(o a /r/BR/title changed "1" -> "2")"});
}

TEST_CASE("A field that comes, goes or becomes null is told as such") {
    CHECK(lines(R"({"o": [{"id": "a", "gone": [1], "null": {"x": 1}}]})",
                R"({"o": [{"id": "a", "null": null, "come": true}]})") == Lines{R"(o a /null changed {"x":1} -> null)",
                                                                                "o a /come added null -> true",
                                                                                "o a /gone removed [1] -> null"});
    CHECK(lines(R"({"edition": {"id": "x", "version": "1"}})", R"({"edition": {"id": "x", "version": "2"}})") ==
          Lines{R"(edition  /version changed "1" -> "2")"});
    CHECK(lines(R"({"a": []})", R"({"a": [], "chapters": [{"id": "c"}]})") ==
          Lines{R"(chapters c  added null -> {"id":"c"})"});
}

TEST_CASE("Another order is told once, of what both have") {
    CHECK(lines(R"({"o": [{"id": "a"}, {"id": "b"}, {"id": "c"}]})", R"({"o": [{"id": "c"}, {"id": "a"}]})") ==
          Lines{R"(o b  removed {"id":"b"} -> null)", R"(o   reordered ["a","c"] -> ["c","a"])"});
    CHECK(
        lines(R"({"o": [{"id": "x", "care": ["een", "twee"]}]})", R"({"o": [{"id": "x", "care": ["twee", "een"]}]})") ==
        Lines{R"(o x /care reordered ["een","twee"] -> ["twee","een"])"});
    // Put in between is no other order.
    CHECK(lines(R"({"o": [{"id": "x", "care": ["een", "drie"]}]})",
                R"({"o": [{"id": "x", "care": ["een", "twee", "drie"]}]})") ==
          Lines{R"(o x /care/#1 added null -> "twee")"});
}

TEST_CASE("A sentence that makes room for another has changed; one too many is new, one too few is gone") {
    CHECK(lines(R"({"o": [{"id": "x", "care": ["a", "b", "c"]}]})",
                R"({"o": [{"id": "x", "care": ["a", "B", "c"]}]})") == Lines{R"(o x /care/#1 changed "b" -> "B")"});
    CHECK(lines(R"({"o": [{"id": "x", "care": ["a", "b"]}]})", R"({"o": [{"id": "x", "care": ["A", "B", "b"]}]})") ==
          Lines{R"(o x /care/#0 changed "a" -> "A")", R"(o x /care/#1 added null -> "B")"});
    // The same sentence twice counts twice.
    CHECK(lines(R"({"o": [{"id": "x", "care": ["a", "a", "b"]}]})", R"({"o": [{"id": "x", "care": ["a", "b"]}]})") ==
          Lines{R"(o x /care/#1 removed "a" -> null)"});
    // A link has no name: what of it changed is told field by field.
    CHECK(lines(R"({"o": [{"id": "x", "links": [{"title": "T", "url": null}]}]})",
                R"({"o": [{"id": "x", "links": [{"title": "T", "url": "https://a"}]}]})") ==
          Lines{R"(o x /links/#0/url changed null -> "https://a")"});
}

TEST_CASE("Items of which two have the same name are not matched by it") {
    CHECK(lines(R"({"o": [{"id": "x", "r": [{"code": "B", "t": 1}, {"code": "B", "t": 2}]}]})",
                R"({"o": [{"id": "x", "r": [{"code": "B", "t": 1}, {"code": "B", "t": 3}]}]})") ==
          Lines{"o x /r/#1/t changed 2 -> 3"});
}

TEST_CASE("A condition is told whole") {
    CHECK(lines(R"({"o": [{"id": "x", "when": {"all": [{"fact": "f", "operator": "equal", "value": 1}]}}]})",
                R"({"o": [{"id": "x", "when": {"fact": "f", "operator": "equal", "value": 2}}]})") ==
          Lines{R"(o x /when changed {"all":[{"fact":"f","operator":"equal","value":1}]})"
                R"( -> {"fact":"f","operator":"equal","value":2})"});
}

TEST_CASE("Pointers lead to the values in either edition, names are those of the new one") {
    const Json before =
        Json::parse(R"({"o": [{"id": "a"}, {"id": "b", "name": "Oud", "x/y~z": [{"id": "q", "n": 1}]}]})");
    const Json after =
        Json::parse(R"({"o": [{"id": "b", "name": "Nieuw", "x/y~z": [{"id": "p"}, {"id": "q", "n": 2}]}]})");
    const auto changes = content::diff(before, after);
    int pointers = 0;
    for (const ThingChange& thing : changes) {
        for (const FieldChange& change : thing.fields) {
            if (change.kind == ChangeKind::reordered) continue;
            if (!change.old_pointer.empty()) {
                CHECK(before.at(Json::json_pointer(change.old_pointer)) == change.old_value);
                ++pointers;
            }
            if (!change.new_pointer.empty()) {
                CHECK(after.at(Json::json_pointer(change.new_pointer)) == change.new_value);
                ++pointers;
            }
        }
    }
    CHECK(pointers == 6);  // the name and n in both, p in the new, a in the old
    REQUIRE(changes.size() == 2);
    CHECK(changes.front().name == "Nieuw");
    CHECK(changes.front().fields.back().new_pointer == "/o/0/x~1y~0z/1/n");
    CHECK(changes.back().id == "a");
    CHECK(changes.back().kind == ChangeKind::removed);
}
