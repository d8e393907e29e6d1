#include "screen/marks.h"

#include <algorithm>
#include <map>
#include <set>

namespace wegwijzer::screen {

namespace {

// A value stands between `opens`, a character that says which value it is, and `closes`.
constexpr char opens = '\x01', closes = '\x02', first_value = '\x0E', last_value = '\x1F';

// Where the names of values stand in a text: braces and all.
std::vector<std::string_view> placeholders(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at)) {
        const std::size_t close = text.find('}', at);
        if (close == std::string_view::npos) break;
        found.push_back(text.substr(at, close - at + 1));
        at = close + 1;
    }
    return found;
}

// In the order of their names, which translations share; not in that of the sentence, which they don't.
std::string with_marked_placeholders(std::string_view text) {
    const std::vector<std::string_view> found = placeholders(text);
    const std::set<std::string_view> names(found.begin(), found.end());
    std::string marked;
    std::size_t at = 0;
    for (const std::string_view one : found) {
        const auto from = static_cast<std::size_t>(one.data() - text.data());
        const auto number = std::distance(names.begin(), names.find(one));
        marked += text.substr(at, from - at);
        marked += opens;
        marked += static_cast<char>(std::min<std::ptrdiff_t>(first_value + number, last_value));
        marked += one;
        marked += closes;
        at = from + one.size();
    }
    marked += text.substr(at);
    return marked;
}

bool begins_value(std::string_view text, std::size_t at) {
    return text[at] == opens && at + 1 < text.size() && text[at + 1] >= first_value && text[at + 1] <= last_value;
}

// Where the value that begins at `from` ends: at the mark that closes it, or with the text.
std::size_t end_of_value(std::string_view text, std::size_t from) {
    int depth = 1;
    std::size_t at = from;
    for (; at < text.size(); ++at) {
        if (begins_value(text, at)) ++depth;
        if (text[at] == closes && --depth == 0) break;
    }
    return at;
}

}  // namespace

content::Strings with_marks(const content::Strings& say) {
    std::map<std::string, std::string, std::less<>> marked;
    for (const auto& [id, text] : say.all()) marked.emplace(id, with_marked_placeholders(text));
    return content::Strings(std::move(marked));
}

bool is_mark(char c) { return c == opens || c == closes || (c >= first_value && c <= last_value); }

std::vector<MarkedPart> parts_of(std::string_view text) {
    std::vector<MarkedPart> parts;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        if (begins_value(text, at)) {
            const std::size_t from = at + 2;
            end = end_of_value(text, from);
            if (end > from) parts.push_back({text[at + 1], text.substr(from, end - from)});
            at = end + 1;
        } else if (is_mark(text[at])) {
            ++at;
        } else {
            while (end < text.size() && !is_mark(text[end])) ++end;
            parts.push_back({0, text.substr(at, end - at)});
            at = end;
        }
    }
    return parts;
}

std::string without_marks(std::string_view text) {
    std::string plain(text);
    std::erase_if(plain, is_mark);
    return plain;
}

}  // namespace wegwijzer::screen
