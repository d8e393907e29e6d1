#include "text/csv.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace wegwijzer::text {

namespace {

// Spreadsheets take the wide forms of the signs for the signs, too.
bool starts_formula(std::string_view field) {
    constexpr std::string_view signs = "=+-@\t\r\n";
    constexpr std::array<std::string_view, 4> wide_signs = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    if (field.empty()) return false;
    return signs.find(field.front()) != std::string_view::npos ||
           std::any_of(wide_signs.begin(), wide_signs.end(),
                       [&](std::string_view sign) { return field.starts_with(sign); });
}

std::string quoted_field(const std::string& field) {
    std::string out = "\"";
    if (starts_formula(field)) out += '\'';
    for (const char c : field) {
        out += c;
        if (c == '"') out += c;
    }
    return out + "\"";
}

}  // namespace

std::string to_csv(const std::vector<std::vector<std::string>>& rows) {
    std::string csv = "\xEF\xBB\xBF";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) csv += (i == 0 ? "" : ";") + quoted_field(row[i]);
        csv += "\r\n";
    }
    return csv;
}

}  // namespace wegwijzer::text
