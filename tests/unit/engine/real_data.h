// The edition in data/, as the programs load it.
#pragma once

#include "content/load.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

inline const wegwijzer::content::Library& real_data() {
    static const wegwijzer::content::Library library = [] {
        namespace content = wegwijzer::content;
        const std::filesystem::path root = std::filesystem::path(WEGWIJZER_ROOT) / "data";
        content::Files files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
            if (entry.path().extension() != ".json") continue;
            std::ifstream file(entry.path());
            files[std::filesystem::relative(entry.path(), root).generic_string()] =
                std::string(std::istreambuf_iterator<char>(file), {});
        }
        auto loaded = content::load(files);
        if (const auto* problems = std::get_if<std::vector<content::Problem>>(&loaded)) {
            for (const content::Problem& problem : *problems) UNSCOPED_INFO(content::to_text(problem));
            REQUIRE(problems->empty());
        }
        return std::get<content::Library>(std::move(loaded));
    }();
    return library;
}
