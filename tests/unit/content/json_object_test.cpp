#include "content/json_object.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer::content;

TEST_CASE("an object is written in order, each kind of value as JSON has it") {
    const std::string text = "a \"text\"";
    const std::vector<std::string> texts{"one", "two"};
    const Date day = std::chrono::year(2028) / 2 / 29;
    nlohmann::ordered_json inner = object({{"deep", true}});
    CHECK(object({{"text", text},
                  {"view", std::string_view(text).substr(0, 1)},
                  {"literal", "literal"},
                  {"yes", true},
                  {"whole", 36},
                  {"count", std::size_t{7}},
                  {"whole_double", 36.0},
                  {"part", 2.5},
                  {"day", day},
                  {"texts", texts},
                  {"none", nullptr},
                  {"inner", std::move(inner)}})
              .dump() ==
          R"({"text":"a \"text\"","view":"a","literal":"literal","yes":true,"whole":36,"count":7,"whole_double":36,)"
          R"("part":2.5,"day":"2028-02-29","texts":["one","two"],"none":null,"inner":{"deep":true}})");
    CHECK(object({}).dump() == "{}");
}

TEST_CASE("what is not there is null in an object") {
    CHECK(object({{"text", std::optional<std::string>()},
                  {"day", std::optional<Date>()},
                  {"yes", std::optional<bool>()},
                  {"number", std::optional<int>()}})
              .dump() == R"({"text":null,"day":null,"yes":null,"number":null})");
    const std::optional<std::string> empty("");
    CHECK(
        object({{"text", empty}, {"yes", std::optional<bool>(false)}, {"number", std::optional<double>(0.5)}}).dump() ==
        R"({"text":"","yes":false,"number":0.5})");
}
