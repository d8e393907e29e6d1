#include "app/percent.h"

namespace wegwijzer::app {

namespace {

std::optional<unsigned> hex(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

// How many bytes follow a first byte, with the least code point that needs so many.
struct Sequence {
    int following;
    unsigned first_bits;
    unsigned least;
};

std::optional<Sequence> sequence(unsigned char byte) {
    if (byte < 0x80) return Sequence{0, byte, 0};
    if (byte >= 0xC2 && byte <= 0xDF) return Sequence{1, byte & 0x1FU, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return Sequence{2, byte & 0x0FU, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return Sequence{3, byte & 0x07U, 0x10000};
    return std::nullopt;
}

}  // namespace

bool is_plain_text(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto start = sequence(static_cast<unsigned char>(bytes[i++]));
        if (!start) return false;
        unsigned point = start->first_bits;
        for (int n = 0; n < start->following; ++n, ++i) {
            if (i >= bytes.size() || (static_cast<unsigned char>(bytes[i]) & 0xC0U) != 0x80) return false;
            point = point << 6U | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
        }
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        const bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
        if (point < start->least || point > 0x10FFFF || surrogate || control) return false;
    }
    return true;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view kept = "-._~/,";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (plain || kept.find(c) != std::string_view::npos) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += digits[byte >> 4U];
            encoded += digits[byte & 0xFU];
        }
    }
    return encoded;
}

std::optional<std::string> percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size()) return std::nullopt;
        const auto high = hex(text[i + 1]);
        const auto low = hex(text[i + 2]);
        if (!high || !low) return std::nullopt;
        decoded += static_cast<char>(*high << 4U | *low);
        i += 2;
    }
    if (!is_plain_text(decoded)) return std::nullopt;
    return decoded;
}

}  // namespace wegwijzer::app
