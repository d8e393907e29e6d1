#include "platform/glfw_png.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace wegwijzer::platform {

namespace {

using Bytes = std::string;

void add_32(Bytes& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>((value >> shift) & 0xFFU);
}

std::uint32_t crc_of(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1U) : crc >> 1U;
    }
    return ~crc;
}

std::uint32_t adler_of(std::string_view bytes) {
    std::uint32_t a = 1, b = 0;
    for (const char byte : bytes) {
        a = (a + static_cast<unsigned char>(byte)) % 65521;
        b = (b + a) % 65521;
    }
    return (b << 16U) | a;
}

void add_chunk(Bytes& out, std::string_view name, std::string_view content) {
    add_32(out, static_cast<std::uint32_t>(content.size()));
    Bytes chunk(name);
    chunk += content;
    out += chunk;
    add_32(out, crc_of(chunk));
}

// A zlib stream (RFC 1950) of stored blocks (RFC 1951), 65535 bytes each at most.
Bytes stored(std::string_view bytes) {
    Bytes out = "\x78\x01";
    for (std::size_t at = 0; at < bytes.size() || at == 0; at += 65535) {
        const std::string_view block = bytes.substr(at, 65535);
        const auto size = static_cast<std::uint32_t>(block.size()), other = ~size;
        out += at + block.size() >= bytes.size() ? '\1' : '\0';
        for (const std::uint32_t value : {size, other}) {
            out += static_cast<char>(value & 0xFFU);
            out += static_cast<char>((value >> 8U) & 0xFFU);
        }
        out += block;
    }
    add_32(out, adler_of(bytes));
    return out;
}

}  // namespace

std::string to_png(const Picture& picture) {
    Bytes header;
    add_32(header, static_cast<std::uint32_t>(picture.width));
    add_32(header, static_cast<std::uint32_t>(picture.height));
    header += std::string_view("\x08\x02\x00\x00\x00", 5);  // 8 bits a colour, red green blue, nothing special
    Bytes rows;
    const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
    for (std::size_t at = 0; at + row <= picture.pixels.size() && row > 0; at += row) {
        rows += '\0';  // no filter
        rows.append(reinterpret_cast<const char*>(picture.pixels.data()) + at, row);
    }
    Bytes png = "\x89PNG\r\n\x1A\n";
    add_chunk(png, "IHDR", header);
    add_chunk(png, "IDAT", stored(rows));
    add_chunk(png, "IEND", {});
    return png;
}

}  // namespace wegwijzer::platform
