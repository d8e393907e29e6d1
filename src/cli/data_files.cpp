#include "cli/data_files.h"

#include "bundle.h"
#include "cli/failure.h"
#include "cli/read_text.h"

#include <algorithm>
#include <filesystem>

namespace wegwijzer::cli {

namespace {

namespace fs = std::filesystem;
constexpr std::string_view inside = "the edition inside the program";

[[noreturn]] void fail(const std::vector<content::Problem>& problems, const std::map<std::string, std::string>& names) {
    std::vector<std::string> sentences;
    for (content::Problem problem : problems) {
        if (const auto name = names.find(problem.file); name != names.end()) problem.file = name->second;
        sentences.push_back(content::to_text(problem));
    }
    throw Failure(Status::negative, std::move(sentences));
}

content::Files unpacked(const std::string& name, std::string_view text) {
    auto result = content::unpack(name, text);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) fail(*problems, {});
    return std::get<content::Files>(std::move(result));
}

content::Files bundled() {
    return unpacked(std::string(inside), std::string_view(wegwijzer_bundle, wegwijzer_bundle_size));
}

void add_folder(DataFiles& data, const std::string& folder) {
    std::error_code failed;
    std::vector<fs::path> found;
    for (auto entry = fs::recursive_directory_iterator(folder, failed);
         !failed && entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        std::error_code unknown;
        if (entry->path().extension() == ".json" && !entry->is_directory(unknown)) found.push_back(entry->path());
    }
    if (failed) throw wrong_use(folder + ": the folder can't be read (" + failed.message() + ").");
    if (found.empty()) throw wrong_use(folder + ": the folder holds no .json files.");
    for (const fs::path& path : found) {
        const std::string key = path.lexically_relative(folder).generic_string();
        // JSON Schemas and everyday cases are not part of an edition: they need not be read.
        if (key.starts_with("schema/") || key.starts_with("cases/")) continue;
        data.files[key] = read_text(path.string());
        data.names[key] = path.string();
    }
}

// Keys decide what a file is and in which order fragments are joined, so a path as the user typed it can't be one.
void add_file(DataFiles& data, const std::string& path, std::size_t index) {
    const std::string text = read_text(path);
    const content::Files files = unpacked(path, text);
    const bool bundle = files.size() != 1 || !files.contains(path);
    for (const auto& [name, content] : files) {
        std::string key = name;
        if (!bundle) {
            const fs::path file(path);
            std::string number = std::to_string(index);
            number.insert(0, 6 - std::min<std::size_t>(6, number.size()), '0');
            key = file.parent_path().filename() == "strings" ? "strings/" + file.filename().string() : number + ".json";
        }
        data.files[key] = content;
        data.names[key] = bundle ? path + ": " + name : path;
    }
}

}  // namespace

DataFiles read_data(const std::vector<std::string>& places) {
    DataFiles data;
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::error_code unknown;
        if (fs::is_directory(places[i], unknown)) {
            add_folder(data, places[i]);
        } else {
            add_file(data, places[i], i);
        }
    }
    const bool has_words = std::any_of(data.files.begin(), data.files.end(),
                                       [](const auto& file) { return file.first.starts_with("strings/"); });
    if (!has_words) {
        for (const auto& [name, text] : bundled()) {
            if (!places.empty() && !name.starts_with("strings/")) continue;
            data.files[name] = text;
            data.names[name] = std::string(inside) + ": " + name;
        }
    }
    return data;
}

content::Library load_library(const DataFiles& data) {
    auto result = content::load(data.files);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) fail(*problems, data.names);
    return std::get<content::Library>(std::move(result));
}

}  // namespace wegwijzer::cli
