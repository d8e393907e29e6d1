#include "platform/glfw_data.h"

#include "bundle.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace wegwijzer::platform {

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

content::Files files_below(const fs::path& folder) {
    content::Files files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".json") {
            files[fs::relative(entry.path(), folder).generic_string()] = text_of(entry.path());
        }
    }
    return files;
}

}  // namespace

std::variant<content::Library, std::vector<std::string>> load_data(const std::string& path) {
    std::vector<std::string> sentences;
    const auto fail = [&](const std::vector<content::Problem>& problems) {
        for (const content::Problem& problem : problems) sentences.push_back(to_text(problem));
        return sentences;
    };
    content::Files files;
    if (!path.empty() && !fs::exists(path))
        return std::vector<std::string>{path + ": there is no such file or folder."};
    if (!path.empty() && fs::is_directory(path)) {
        files = files_below(path);
    } else {
        auto unpacked = path.empty() ? content::unpack("bundle.json", {wegwijzer_bundle, wegwijzer_bundle_size})
                                     : content::unpack(path, text_of(path));
        if (const auto* problems = std::get_if<std::vector<content::Problem>>(&unpacked)) return fail(*problems);
        files = std::move(std::get<content::Files>(unpacked));
    }
    auto library = content::load(files);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&library)) return fail(*problems);
    return std::move(std::get<content::Library>(library));
}

}  // namespace wegwijzer::platform
