// Answers, numbers and lists as JSON.
#pragma once

#include "content/fact.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace wegwijzer::content {

// Whole numbers without a fraction: 36, not 36.0.
nlohmann::ordered_json number_json(double number);

nlohmann::ordered_json value_json(const FactValue& value);

// An array of what `write` makes of each.
template <class T, class Write>
nlohmann::ordered_json list_json(const std::vector<T>& things, Write write) {
    auto array = nlohmann::ordered_json::array();
    for (const T& thing : things) array.push_back(write(thing));
    return array;
}

}  // namespace wegwijzer::content
