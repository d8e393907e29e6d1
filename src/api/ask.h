// A question as a JSON object: a function's name and its parameters; see Advisor::ask.
#pragma once

#include "api/loaded.h"

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace wegwijzer::api {

Result<Loaded::Json> ask(const Loaded& loaded, std::string_view request);

}  // namespace wegwijzer::api
