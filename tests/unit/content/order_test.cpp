#include "content/order.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <random>
#include <string>

using namespace wegwijzer::content;

TEST_CASE("putting in order gives what the standard library's stable sort gives") {
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::pair<int, std::string>> things(random() % 40);
        for (std::size_t i = 0; i < things.size(); ++i) {
            things[i] = {static_cast<int>(random() % 5), std::to_string(i)};  // many are equal
        }
        const auto before = [](const auto& a, const auto& b) { return a.first > b.first; };
        auto expected = things;
        std::stable_sort(expected.begin(), expected.end(), before);
        put_in_order(things, before);
        REQUIRE(things == expected);
    }
}

TEST_CASE("the order of places is told without touching what stands there") {
    const std::vector<int> ages{30, 10, 20, 10};
    const auto younger = [&](std::size_t a, std::size_t b) { return ages[a] < ages[b]; };
    CHECK(order_of(ages.size(), younger) == std::vector<std::size_t>{1, 3, 2, 0});
    CHECK(order_of(0, younger).empty());
}
