// The entry that libFuzzer calls (clang, -DWEGWIJZER_FUZZ=ON): the first byte names the decoder, the rest is its text.
#include "content_fuzz.h"

#include <cstddef>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace wegwijzer::fuzz;
    if (size == 0) return 0;
    run(static_cast<Decoder>(data[0] % decoders), {reinterpret_cast<const char*>(data + 1), size - 1});
    return 0;
}
