// Changing an edition's files in tests, by file and JSON Pointer.
#pragma once

#include "content/load.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace wegwijzer::content {

// `files` with the value at `pointer` of `file` replaced by (or, where there was none, set to) `json_text`.
inline Files with(Files files, const std::string& file, const std::string& pointer, const std::string& json_text) {
    auto document = nlohmann::ordered_json::parse(files[file]);
    document[nlohmann::ordered_json::json_pointer(pointer)] = nlohmann::ordered_json::parse(json_text);
    files[file] = document.dump();
    return files;
}

// `files` without the member or item at `pointer` of `file`.
inline Files without(Files files, const std::string& file, const std::string& pointer) {
    auto document = nlohmann::ordered_json::parse(files[file]);
    const nlohmann::ordered_json::json_pointer place(pointer);
    auto& parent = document[place.parent_pointer()];
    if (parent.is_array()) {
        parent.erase(std::stoul(place.back()));
    } else {
        parent.erase(place.back());
    }
    files[file] = document.dump();
    return files;
}

// What is wrong with `files`: empty where they load.
inline std::vector<Problem> problems_of(const Files& files) {
    auto loaded = load(files);
    if (auto* problems = std::get_if<std::vector<Problem>>(&loaded)) return *problems;
    return {};
}

// The same as texts, for a readable comparison.
inline std::vector<std::string> complaints(const Files& files) {
    std::vector<std::string> texts;
    for (const Problem& problem : problems_of(files)) texts.push_back(to_text(problem));
    return texts;
}

}  // namespace wegwijzer::content
