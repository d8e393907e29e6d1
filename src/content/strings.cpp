#include "content/strings.h"

namespace wegwijzer::content {

std::string Strings::operator()(std::string_view id,
                                std::initializer_list<std::pair<std::string_view, std::string>> values) const {
    const auto found = texts_.find(id);
    if (found == texts_.end()) return "«" + std::string(id) + "»";

    // One pass from left to right: a value that itself holds braces is not filled in again.
    const std::string_view text = found->second;
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) break;
        result += text.substr(at, open - at);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const std::pair<std::string_view, std::string>* value = nullptr;
        for (const auto& candidate : values) {
            if (candidate.first == name) value = &candidate;
        }
        // Left standing where nobody gives it a value, so that the mistake is seen.
        result += value != nullptr ? std::string_view(value->second) : text.substr(open, close - open + 1);
        at = close + 1;
    }
    result += text.substr(at);
    return result;
}

std::string date_in_words(const Strings& say, Date date) {
    const std::string month = say("month." + std::to_string(static_cast<unsigned>(date.month())));
    return std::to_string(static_cast<unsigned>(date.day())) + " " + month + " " +
           std::to_string(static_cast<int>(date.year()));
}

}  // namespace wegwijzer::content
