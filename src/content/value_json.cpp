#include "content/value_json.h"

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace wegwijzer::content {

nlohmann::ordered_json number_json(double number) {
    constexpr double exact = 9007199254740992.0;  // 2^53: above it not every whole number is a double
    if (std::floor(number) == number && std::abs(number) < exact) return static_cast<std::int64_t>(number);
    return number;
}

nlohmann::ordered_json value_json(const FactValue& value) {
    if (const auto* number = std::get_if<double>(&value)) return number_json(*number);
    if (const auto* yes = std::get_if<bool>(&value)) return *yes;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return std::get<std::vector<std::string>>(value);
}

}  // namespace wegwijzer::content
