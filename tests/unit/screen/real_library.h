// The edition as it stands in data/, for tests that hold for whatever it says.
#pragma once

#include "content/load.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace wegwijzer::tests {

inline content::Files real_files() {
    const std::filesystem::path data = std::filesystem::path(WEGWIJZER_ROOT) / "data";
    content::Files files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
        const std::string name = entry.path().lexically_relative(data).generic_string();
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        files.emplace(name, text.str());
    }
    return files;
}

inline content::Library real_library() {
    auto loaded = content::load(real_files());
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&loaded)) {
        std::string all = "the edition does not load:";
        for (const content::Problem& problem : *problems) all += "\n" + content::to_text(problem);
        throw std::runtime_error(all);
    }
    return std::get<content::Library>(std::move(loaded));
}

}  // namespace wegwijzer::tests
