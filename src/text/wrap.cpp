#include "text/wrap.h"

#include <algorithm>

namespace wegwijzer::text {

int length(std::string_view text) {
    int count = 0;
    for (const char c : text) {
        // Bytes that go on with a character begin with the bits 10.
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80) ++count;
    }
    return count;
}

namespace {

void add_wrapped(Lines& lines, std::string_view text, int width) {
    std::string line;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        if (word.empty()) continue;
        if (!line.empty() && length(line) + 1 + length(word) > width) {
            lines.push_back(std::move(line));
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    lines.push_back(std::move(line));
}

}  // namespace

Lines wrapped(std::string_view text, int width) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        add_wrapped(lines, text.substr(0, end), width);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
    return lines;
}

Lines prefixed(const Lines& lines, std::string_view first, std::string_view rest) {
    Lines result;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string line(i == 0 ? first : rest);
        line += lines[i];
        // No trailing blanks, which editors strip and comparisons stumble over.
        while (line.ends_with(' ')) line.pop_back();
        result.push_back(std::move(line));
    }
    return result;
}

void add_block(Lines& lines, const Lines& block) {
    if (block.empty()) return;
    if (!lines.empty()) lines.emplace_back();
    lines.insert(lines.end(), block.begin(), block.end());
}

std::string labelled(std::string_view label) {
    std::string text(label);
    if (!text.ends_with('?') && !text.ends_with(':') && !text.ends_with('.')) text += ':';
    return text;
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

}  // namespace wegwijzer::text
