// The edition that ships.
#include "content/edit.h"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace wegwijzer::content;

namespace {

Files shipped_files() {
    const std::filesystem::path folder = std::filesystem::path(WEGWIJZER_ROOT) / "data";
    Files files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".json") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        files[entry.path().lexically_relative(folder).generic_string()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return files;
}

}  // namespace

TEST_CASE("the edition that ships has nothing wrong with it") { CHECK(complaints(shipped_files()).empty()); }

TEST_CASE("the edition that ships, printed and read again, is the same") {
    const auto once = merged(shipped_files());
    const Files again = {{"printed.json", once.dump()}, {"strings/nl.json", "{}"}};
    CHECK(complaints(again).empty());
    CHECK(merged(again).dump() == once.dump());
}
