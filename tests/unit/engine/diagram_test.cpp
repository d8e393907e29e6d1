#include "engine/diagram.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using wegwijzer::engine::Diagram;
using wegwijzer::engine::levels_of;
using Node = Diagram::Node;

namespace {

// A variable with two states: end 1 in the second.
Node variable(Diagram& diagram, std::uint32_t level) {
    return diagram.node(level, std::vector{diagram.end(0), diagram.end(1)});
}

}  // namespace

TEST_CASE("the same function is the same node") {
    Diagram diagram;
    const Node a = variable(diagram, 0);
    const Node b = variable(diagram, 1);
    const auto both = [](Diagram::Value x, Diagram::Value y) { return x & y; };
    CHECK(diagram.combine(a, b, both) == diagram.combine(b, a, both));
    CHECK(diagram.combine(a, a, both) == a);
    CHECK(diagram.node(0, std::vector{b, b}) == b);
    const auto differ = [](Diagram::Value x, Diagram::Value y) { return x ^ y; };
    CHECK(diagram.combine(a, a, differ) == diagram.end(0));
}

TEST_CASE("combining, selecting, fixing and walking agree with a table of values") {
    Diagram diagram;
    const Node a = diagram.node(0, std::vector{diagram.end(3), diagram.end(5), diagram.end(8)});
    const Node b = diagram.node(1, std::vector{diagram.end(1), diagram.end(2)});
    const Node test = diagram.node(2, std::vector{diagram.end(0), diagram.end(7)});
    const Node sum = diagram.combine(a, b, [](Diagram::Value x, Diagram::Value y) { return x + y; });
    const Node mixed = diagram.select(test, sum, diagram.map(b, [](Diagram::Value x) { return 100 * x; }));
    const std::vector<Diagram::Value> as = {3, 5, 8};
    for (std::uint32_t i = 0; i < 3; ++i) {
        for (std::uint32_t j = 0; j < 2; ++j) {
            for (std::uint32_t k = 0; k < 2; ++k) {
                const Diagram::Value expected = k == 1 ? as[i] + j + 1 : 100 * (j + 1);
                const std::vector<std::uint32_t> states = {i, j, k};
                CHECK(diagram.walk(mixed, states) == expected);
                CHECK(diagram.walk(diagram.fix(mixed, 1, j), states) == expected);
                CHECK(diagram.walk(diagram.fix(diagram.fix(mixed, 0, i), 2, k), states) == expected);
            }
        }
    }
    CHECK(levels_of(diagram, mixed) == std::vector<std::uint32_t>{0, 1, 2});
    CHECK(levels_of(diagram, diagram.fix(mixed, 2, 0)) == std::vector<std::uint32_t>{1});

    Diagram other;
    Diagram::Memo copies;
    const Node copied = other.copy(diagram, mixed, copies);
    CHECK(other.walk(copied, std::vector<std::uint32_t>{2, 1, 1}) == 10);
    CHECK(other.copy(diagram, mixed, copies) == copied);
}

TEST_CASE("many nodes are found again") {
    Diagram diagram;
    std::vector<Node> made;
    for (std::uint32_t i = 0; i < 5000; ++i)
        made.push_back(diagram.node(i, std::vector{diagram.end(i), diagram.end(i + 1)}));
    for (std::uint32_t i = 0; i < 5000; ++i) {
        REQUIRE(diagram.node(i, std::vector{diagram.end(i), diagram.end(i + 1)}) == made[i]);
    }
}
