// Parts, fields and values of an edition, as printed, in words for an editor.
#pragma once

#include "content/strings.h"

#include <nlohmann/json.hpp>
#include <string>

namespace wegwijzer::cli {

// "Opties" for `options`; the field's own name where there are no words for it.
std::string part_in_words(const content::Strings& say, const std::string& part);
std::string field_in_words(const content::Strings& say, const std::string& part, const std::string& field);

// Any value on one line: a thing by what it says, a list with semicolons, a condition as a sentence.
std::string value_in_words(const content::Strings& say, const nlohmann::ordered_json& value);

}  // namespace wegwijzer::cli
