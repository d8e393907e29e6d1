// JSON as it is printed: indented, and never refused over a stray byte.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace wegwijzer::cli {

inline std::string printed(const nlohmann::ordered_json& json) {
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace wegwijzer::cli
