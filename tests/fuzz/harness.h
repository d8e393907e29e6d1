// What a harness is: one decoder of something that comes from outside, with what must be true of it.
//
// There is one file a decoder. Built with `driver.cpp` it is a test with the same inputs every time; with
// `libfuzzer.cpp`, a fuzzer that runs as long as you let it. Good and bad inputs to begin with are in seeds/<decoder>/.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace wegwijzer::fuzz {

// Decodes `text` and tells whether it was taken. Aborts (must) where something is untrue that must always be true: what
// is taken is written and read again the same, what is refused gets a sentence. Each harness defines it.
bool decodes(std::string_view text);

inline void must(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "untrue: %s\n", what);
    std::abort();
}

}  // namespace wegwijzer::fuzz
