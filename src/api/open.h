// Reads a whole edition, from one text or from files; see Advisor::from_json and from_files.
#pragma once

#include "api/loaded.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace wegwijzer::api {

// Wrong: invalid_edition, with everything that is wrong.
Result<std::unique_ptr<const Loaded>> open(std::string_view edition, std::string_view words);
Result<std::unique_ptr<const Loaded>> open(const std::map<std::string, std::string>& files);

}  // namespace wegwijzer::api
