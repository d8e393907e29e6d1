#include "api/open.h"

#include <algorithm>
#include <utility>

namespace wegwijzer::api {

namespace {

using Problems = std::vector<content::Problem>;

bool is_words(const content::Files::value_type& file) { return file.first.starts_with("strings/"); }

}  // namespace

Result<std::unique_ptr<const Loaded>> open(std::string_view edition, std::string_view words) {
    auto files = content::unpack("edition", edition);
    if (const auto* wrong = std::get_if<Problems>(&files)) return error_of(ErrorCode::invalid_edition, *wrong);
    auto& all = std::get<content::Files>(files);
    if (!words.empty() && std::none_of(all.begin(), all.end(), is_words)) {
        auto more = content::unpack("words", words);
        if (const auto* wrong = std::get_if<Problems>(&more)) return error_of(ErrorCode::invalid_edition, *wrong);
        for (auto& file : std::get<content::Files>(more)) {
            if (is_words(file)) all.insert(std::move(file));
        }
    }
    return open(all);
}

Result<std::unique_ptr<const Loaded>> open(const std::map<std::string, std::string>& files) {
    auto library = content::load(files);
    if (const auto* wrong = std::get_if<Problems>(&library)) return error_of(ErrorCode::invalid_edition, *wrong);
    return std::make_unique<const Loaded>(std::get<content::Library>(std::move(library)));
}

}  // namespace wegwijzer::api
