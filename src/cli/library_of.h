// The edition that a call speaks of.
#pragma once

#include "cli/call.h"
#include "cli/data_files.h"

namespace wegwijzer::cli {

inline DataFiles data_of(const Call& call) {
    return read_data(call.data.empty() ? std::vector<std::string>{} : std::vector{call.data});
}

inline content::Library library_of(const Call& call) { return load_library(data_of(call)); }

}  // namespace wegwijzer::cli
