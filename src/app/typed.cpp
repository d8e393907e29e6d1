#include "app/typed.h"

#include "app/percent.h"
#include "app/split.h"
#include "content/answers.h"

#include <cmath>
#include <cstdio>
#include <vector>

namespace wegwijzer::app {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The value of a run of digits; none where it is empty, holds something else, or is longer than any sensible number.
std::optional<double> whole(std::string_view digits) {
    if (digits.empty() || digits.size() > 9) return std::nullopt;
    double value = 0;
    for (const char c : digits) {
        if (!is_digit(c)) return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// "1.000" without its dots; none where the dots do not part thousands.
std::optional<std::string> without_thousands(std::string_view text) {
    const auto groups = split(text, '.');
    std::string digits(groups.front());
    if (groups.size() > 1 && (digits.empty() || digits.size() > 3)) return std::nullopt;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3) return std::nullopt;
        digits += groups[i];
    }
    return digits;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t from = text.find_first_not_of(space);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(space) - from + 1);
}

std::optional<double> typed_number(std::string_view text) {
    text = trimmed(text);
    if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));

    // A comma parts the decimals. Without one, a dot does where no three digits follow it, as in figures pasted from
    // elsewhere.
    std::string before;
    std::string_view decimals;
    const std::size_t comma = text.find(',');
    const std::size_t dot = text.find('.');
    if (comma != std::string_view::npos) {
        const auto digits = without_thousands(text.substr(0, comma));
        if (!digits) return std::nullopt;
        before = *digits;
        decimals = text.substr(comma + 1);
        if (decimals.empty()) return std::nullopt;
    } else if (dot != std::string_view::npos && dot == text.rfind('.') && text.size() - dot != 4) {
        before = text.substr(0, dot);
        decimals = text.substr(dot + 1);
        if (decimals.empty()) return std::nullopt;
    } else {
        const auto digits = without_thousands(text);
        if (!digits) return std::nullopt;
        before = *digits;
    }

    const auto integer = whole(before);
    if (!integer) return std::nullopt;
    if (decimals.empty()) return integer;
    const auto fraction = whole(decimals);
    if (!fraction) return std::nullopt;
    // One division of whole numbers gives the double nearest to what was typed; adding a fraction would not.
    const double scale = std::pow(10.0, static_cast<double>(decimals.size()));
    return (*integer * scale + *fraction) / scale;
}

std::optional<content::Date> typed_date(std::string_view text) {
    text = trimmed(text);
    if (const auto date = content::parse_date(text)) return date;
    for (const char separator : {'-', '/'}) {
        const auto parts = split(text, separator);
        if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4) continue;
        const auto day = whole(parts[0]);
        const auto month = whole(parts[1]);
        const auto year = whole(parts[2]);
        if (!day || !month || !year) return std::nullopt;
        char iso[16];
        std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", static_cast<int>(*year), static_cast<int>(*month),
                      static_cast<int>(*day));
        return content::parse_date(iso);
    }
    return std::nullopt;
}

std::string searchable(std::string_view text) {
    constexpr std::size_t longest = 200;
    if (!is_plain_text(text)) return {};
    if (text.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // not within a letter
        text = text.substr(0, end);
    }
    return std::string(text);
}

std::optional<content::FactValue> typed_answer(const content::Question& question, std::string_view text) {
    std::optional<content::FactValue> value;
    if (question.type == content::FactType::number) {
        if (const auto number = typed_number(text)) value = *number;
    } else if (question.type == content::FactType::date) {
        if (const auto date = typed_date(text)) value = content::to_iso(*date);
    }
    if (value && !content::expected_instead(question, *value).empty()) return std::nullopt;
    return value;
}

}  // namespace wegwijzer::app
