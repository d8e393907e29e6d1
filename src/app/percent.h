// Percent-encoding (RFC 3986), for the parts of an address.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::app {

// Keeps letters, digits and `-._~/,`; all other bytes become %XX.
std::string percent_encoded(std::string_view text);

// The text behind; none where an escape is broken or the result is not UTF-8.
std::optional<std::string> percent_decoded(std::string_view text);

// Whether the bytes are well-formed UTF-8 without control characters.
bool is_plain_text(std::string_view bytes);

}  // namespace wegwijzer::app
