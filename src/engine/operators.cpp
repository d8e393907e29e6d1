#include "engine/operators.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

namespace wegwijzer::engine {
namespace {

using content::FactValue;
using content::Operand;
using content::Operator;
using content::Scalar;
using Texts = std::vector<std::string>;

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// How many characters at the start of `text` are a decimal number as JavaScript writes it (no sign: 0 where none).
std::size_t decimal_prefix(std::string_view text) {
    std::size_t i = 0;
    std::size_t digits = 0;
    while (i < text.size() && is_digit(text[i])) ++i, ++digits;
    if (i < text.size() && text[i] == '.') {
        std::size_t fraction = 0;
        while (i + 1 + fraction < text.size() && is_digit(text[i + 1 + fraction])) ++fraction;
        if (digits + fraction > 0) i += 1 + fraction;
        digits += fraction;
    }
    if (digits == 0) return 0;
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        std::size_t j = i + 1;
        if (j < text.size() && (text[j] == '+' || text[j] == '-')) ++j;
        const std::size_t first = j;
        while (j < text.size() && is_digit(text[j])) ++j;
        if (j > first) i = j;
    }
    return i;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

// Whether parseFloat(text) is a number: whether a text begins with one.
bool parses_as_float(std::string_view text) {
    text = trimmed(text);
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) text.remove_prefix(1);
    return text.starts_with("Infinity") || decimal_prefix(text) > 0;
}

std::string joined(const Texts& texts) {
    std::string all;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) all += ',';
        all += texts[i];
    }
    return all;
}

// JavaScript orders texts by UTF-16 unit. Bytes of UTF-8 give the same order but for one thing: characters beyond the
// basic plane (first byte F0 and up) come before those from U+E000 on (first bytes EE and EF).
int utf16_rank(char c) {
    const int byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte;
}

int compare_texts(std::string_view a, std::string_view b) {
    const std::size_t common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        if (a[i] != b[i]) return utf16_rank(a[i]) < utf16_rank(b[i]) ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

bool ordered(Operator op, double a, double b) {
    switch (op) {
        case Operator::less_than:
            return a < b;
        case Operator::less_than_inclusive:
            return a <= b;
        case Operator::greater_than:
            return a > b;
        default:
            return a >= b;
    }
}

bool ordering(Operator op, const FactValue& fact, const Operand& operand) {
    if (std::holds_alternative<bool>(fact) || std::holds_alternative<std::vector<Scalar>>(operand)) return false;
    std::string text;
    const auto* number = std::get_if<double>(&fact);
    if (const auto* own = std::get_if<std::string>(&fact)) text = *own;
    if (const auto* list = std::get_if<Texts>(&fact)) text = joined(*list);
    if (number == nullptr && !parses_as_float(text)) return false;

    if (const auto* other = std::get_if<std::string>(&operand)) {
        if (number != nullptr) return ordered(op, *number, js_number(*other));
        return ordered(op, compare_texts(text, *other), 0);
    }
    double right = 0;
    if (const auto* value = std::get_if<double>(&operand)) right = *value;
    if (const auto* value = std::get_if<bool>(&operand)) right = *value ? 1 : 0;
    return ordered(op, number != nullptr ? *number : js_number(text), right);
}

// a === b, for a fact and a single value.
template <class Value>
bool same(const FactValue& fact, const Value& value) {
    return std::visit(
        [&](const auto& right) {
            using Right = std::decay_t<decltype(right)>;
            if constexpr (std::is_same_v<Right, std::vector<Scalar>>) {
                return false;
            } else {
                const auto* left = std::get_if<Right>(&fact);
                return left != nullptr && *left == right;
            }
        },
        value);
}

// operand.indexOf(fact) > -1
bool is_in(const FactValue& fact, const Operand& operand) {
    if (const auto* list = std::get_if<std::vector<Scalar>>(&operand)) {
        return std::any_of(list->begin(), list->end(), [&](const Scalar& item) { return same(fact, item); });
    }
    const auto* whole = std::get_if<std::string>(&operand);
    const auto* part = std::get_if<std::string>(&fact);
    return whole != nullptr && part != nullptr && whole->find(*part) != std::string::npos;
}

bool list_contains(const Texts& list, const Operand& operand) {
    const auto* text = std::get_if<std::string>(&operand);
    return text != nullptr && std::find(list.begin(), list.end(), *text) != list.end();
}

}  // namespace

double js_number(std::string_view text) {
    text = trimmed(text);
    if (text.empty()) return 0;
    if (text.size() > 2 && text[0] == '0') {
        const char mark = static_cast<char>(std::tolower(static_cast<unsigned char>(text[1])));
        const int base = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
        if (base != 0) {
            double value = 0;
            for (const char c : text.substr(2)) {
                const int digit = is_digit(c)                                        ? c - '0'
                                  : std::isalpha(static_cast<unsigned char>(c)) != 0 ? (c | 0x20) - 'a' + 10
                                                                                     : 99;
                if (digit >= base) return not_a_number;
                value = value * base + digit;
            }
            return value;
        }
    }
    const bool negative = text.front() == '-';
    if (negative || text.front() == '+') text.remove_prefix(1);
    double value = not_a_number;
    if (text == "Infinity") {
        value = std::numeric_limits<double>::infinity();
    } else if (!text.empty() && decimal_prefix(text) == text.size()) {
        value = std::strtod(std::string(text).c_str(), nullptr);
    }
    return negative ? -value : value;
}

bool holds(Operator op, const FactValue& fact, const Operand& operand) {
    switch (op) {
        case Operator::equal:
            return same(fact, operand);
        case Operator::not_equal:
            return !same(fact, operand);
        case Operator::in:
            return is_in(fact, operand);
        case Operator::not_in:
            return !is_in(fact, operand);
        case Operator::contains: {
            const auto* list = std::get_if<Texts>(&fact);
            return list != nullptr && list_contains(*list, operand);
        }
        case Operator::does_not_contain: {
            const auto* list = std::get_if<Texts>(&fact);
            return list != nullptr && !list_contains(*list, operand);
        }
        default:
            return ordering(op, fact, operand);
    }
}

}  // namespace wegwijzer::engine
