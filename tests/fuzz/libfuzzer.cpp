// The entry that libFuzzer calls (clang, -DWEGWIJZER_FUZZ=ON).
#include "harness.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    wegwijzer::fuzz::decodes({reinterpret_cast<const char*>(data), size});
    return 0;
}
