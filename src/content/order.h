// Putting things in order, in one piece of code.
//
// std::sort is written out anew for everything that is sorted and every way to; a dozen of them were a twelfth of the
// engine that is fetched over a slow line. What is sorted here is seldom more than a few hundred things.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace wegwijzer::content {

// The places 0 to `count` - 1, in order; of equals the first stays first. `before(a, b)`: what is at place a belongs
// before what is at place b.
std::vector<std::size_t> order_of(std::size_t count, const std::function<bool(std::size_t, std::size_t)>& before);

// Puts `things` in order; equals stay as they stood.
template <class Thing, class Before = std::less<>>
void put_in_order(std::vector<Thing>& things, Before before = {}) {
    std::vector<Thing> ordered;
    ordered.reserve(things.size());
    const auto by_place = [&](std::size_t a, std::size_t b) { return before(things[a], things[b]); };
    for (const std::size_t place : order_of(things.size(), by_place)) ordered.push_back(std::move(things[place]));
    things = std::move(ordered);
}

}  // namespace wegwijzer::content
