// What was looked for, or the end of the call.
#pragma once

#include "cli/failure.h"

#include <string>
#include <utility>
#include <variant>

namespace wegwijzer::cli {

// Throws Failure (wrong use) with the sentence that says what is wrong.
template <class T>
T found(std::variant<T, std::string> result) {
    if (auto* wrong = std::get_if<std::string>(&result)) throw wrong_use(std::move(*wrong));
    return std::get<T>(std::move(result));
}

}  // namespace wegwijzer::cli
