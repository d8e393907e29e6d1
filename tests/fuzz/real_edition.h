// The edition that ships, loaded once: for decoders whose inputs name what is in it.
#pragma once

#include "screen/real_library.h"

namespace wegwijzer::fuzz {

inline const content::Library& real_edition() {
    static const content::Library library = tests::real_library();
    return library;
}

}  // namespace wegwijzer::fuzz
