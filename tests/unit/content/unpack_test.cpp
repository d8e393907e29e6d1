#include "content/load.h"

#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer::content;

namespace {

Files unpacked(const std::string& text) {
    auto result = unpack("bundle.json", text);
    REQUIRE(std::holds_alternative<Files>(result));
    return std::get<Files>(std::move(result));
}

std::vector<std::string> about(const std::string& text) {
    const auto result = unpack("bundle.json", text);
    std::vector<std::string> texts;
    if (const auto* problems = std::get_if<std::vector<Problem>>(&result)) {
        for (const Problem& problem : *problems) texts.push_back(to_text(problem));
    }
    return texts;
}

}  // namespace

TEST_CASE("a bundle gives its files as they are written") {
    CHECK(
        unpacked(R"({"files":{"a.json":{"x":[1,"}",{"\"]":"\\"}]},"b\/c.json":{},"d":"text","e":-1.5e3,"f":null}})") ==
        Files{{"a.json", R"({"x":[1,"}",{"\"]":"\\"}]})"},
              {"b/c.json", "{}"},
              {"d", "\"text\""},
              {"e", "-1.5e3"},
              {"f", "null"}});
    CHECK(unpacked(" { \"files\" :\n{ \"a\" : { } ,\t\"b\" : 1 } } ") == Files{{"a", "{ }"}, {"b", "1"}});
    CHECK(unpacked(R"({"files": {}})").empty());
    CHECK(unpacked("\xEF\xBB\xBF{\"files\": {\"a\": 1}}") == Files{{"a", "1"}});
}

TEST_CASE("the sample goes into a bundle and out again") {
    Files files = sample_files();
    files.erase("schema/edition.schema.json");
    nlohmann::ordered_json bundle;
    for (const auto& [path, text] : files) bundle["files"][path] = nlohmann::ordered_json::parse(text);
    const Files again = unpacked(bundle.dump());
    CHECK(again.size() == files.size());
    CHECK(merged(again) == merged(files));
    CHECK(std::holds_alternative<Library>(load(unpacked(bundle.dump(2)))));
}

TEST_CASE("an object without files is one fragment") {
    CHECK(unpacked(R"({"laws": []})") == Files{{"bundle.json", R"({"laws": []})"}});
    CHECK(unpacked("[]") == Files{{"bundle.json", "[]"}});  // load says what is wrong with it
}

TEST_CASE("what is no bundle") {
    CHECK(about("{\"files\": {").front().starts_with("bundle.json: not valid JSON at line 1, column 12: "));
    CHECK(about(R"({"files": []})") ==
          std::vector<std::string>{"bundle.json: /files: expected an object with a text for each file, found a list"});
    CHECK(about(R"({"files": {}, "laws": []})") ==
          std::vector<std::string>{"bundle.json: /laws: a bundle holds \"files\" and nothing else"});
    CHECK(about(R"({"files": {"a": 1, "a": 2}})") ==
          std::vector<std::string>{"bundle.json: /files/a: the key \"a\" stands twice in this object"});
    CHECK(about(R"({"files": {"a": 1}, "files": {"b": 2}})") ==
          std::vector<std::string>{"bundle.json: /files: the key \"files\" stands twice in this object"});
    // At every place where it can end too early, or go on.
    const std::string whole = R"({"files": {"a\\": {"x": [1, "}\\\""]}, "b": -1}})";
    CHECK(unpacked(whole).size() == 2);
    for (std::size_t end = 0; end < whole.size(); ++end) {
        INFO(whole.substr(0, end));
        const auto problems = about(whole.substr(0, end));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().starts_with("bundle.json: not valid JSON at line 1, column "));
    }
    for (const char* more : {"x", "{}", ",", "\""}) CHECK(about(whole + more).size() == 1);
    for (const char* odd :
         {R"({"files": {"a" 1}})", R"({"files": {a: 1}})", R"({"files": {"a": }})", R"({"files": {"a": 1,}})",
          R"({"files": {"\q": 1}})", R"({"files" {}})", R"({"files": {,}})"}) {
        INFO(odd);
        CHECK(about(odd).size() == 1);
    }
}

TEST_CASE("what is wrong inside a file of a bundle is told of that file") {
    const Files files = unpacked(R"({"files": {"a.json": {"laws": [}}}})");
    const auto library = load(files);
    REQUIRE(std::holds_alternative<std::vector<Problem>>(library));
    CHECK(to_text(std::get<std::vector<Problem>>(library).front())
              .starts_with("a.json: not valid JSON at line 1, column 11: "));
}
