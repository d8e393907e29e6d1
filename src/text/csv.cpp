#include "text/csv.h"

#include <string_view>

namespace wegwijzer::text {

namespace {

std::string quoted_field(const std::string& field) {
    constexpr std::string_view starts_formula = "=+-@\t\r\n";
    std::string out = "\"";
    if (!field.empty() && starts_formula.find(field.front()) != std::string_view::npos) out += '\'';
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
