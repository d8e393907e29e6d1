// What is fuzzed of the content layer: everything that reads text from outside.
#pragma once

#include <cstdint>
#include <string_view>

namespace wegwijzer::fuzz {

// The decoders, as the first byte of an input names them.
enum class Decoder : std::uint8_t { fragment, whole_edition, answers, bundle };
inline constexpr std::uint8_t decoders = 4;

// Runs one input. Aborts where something is untrue that must always be true: what loads is printed and read again the
// same; what does not load gives at least one problem.
void run(Decoder decoder, std::string_view text);

}  // namespace wegwijzer::fuzz
