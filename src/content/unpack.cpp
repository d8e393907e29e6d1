#include "content/load.h"
#include "content/parse_json.h"
#include "content/report.h"

#include <algorithm>

namespace wegwijzer::content {

namespace {

// Cuts the values of an object out of JSON text, as they are written. It looks at brackets and quotes only: what stands
// between them is for whoever parses the piece.
class Cutter {
   public:
    explicit Cutter(std::string_view json) : json_(json) {}

    // Calls `member(key, value)` for each member of the object that is all of the text, until one gives false. False
    // where that happens, or where the text is no object with room for members.
    template <class Handle>
    bool members(Handle member) {
        if (!taken('{')) return false;
        if (!taken('}')) {
            do {
                const std::optional<std::string> key = text();
                if (!key || !taken(':')) return false;
                const std::string_view value = next_value();
                if (value.empty() || !member(*key, value)) return false;
            } while (taken(','));
            if (!taken('}')) return false;
        }
        skip_space();
        return at_ == json_.size();
    }

   private:
    void skip_space() { at_ = std::min(json_.find_first_not_of(" \n\r\t", at_), json_.size()); }

    bool taken(char sign) {
        skip_space();
        if (at_ == json_.size() || json_[at_] != sign) return false;
        ++at_;
        return true;
    }

    std::optional<std::string> text() {
        Report none;  // a key that is none is told of by whoever parses the whole
        const std::optional<Node> node = parse_json("", next_value(), none);
        return node && node->text() != nullptr ? std::optional(*node->text()) : std::nullopt;
    }

    // Empty where there is none, or no end to it.
    std::string_view next_value() {
        skip_space();
        const std::size_t start = at_;
        std::size_t depth = 0;
        do {
            at_ = std::min(json_.find_first_of(depth > 0 ? "\"{}[]" : "\"{}[],: \n\r\t", at_), json_.size());
            if (at_ == json_.size()) return {};
            switch (json_[at_]) {
                case '"':
                    skip_text();
                    break;
                case '{':
                case '[':
                    ++depth;
                    ++at_;
                    break;
                case '}':
                case ']':
                    if (depth == 0) return json_.substr(start, at_ - start);
                    --depth;
                    ++at_;
                    break;
                default:  // behind a number or a word
                    return json_.substr(start, at_ - start);
            }
        } while (depth > 0);
        return json_.substr(start, at_ - start);
    }

    void skip_text() {
        ++at_;
        while (at_ < json_.size() && json_[at_] != '"') at_ += json_[at_] == '\\' ? 2 : 1;
        at_ = std::min(at_ + 1, json_.size());
    }

    std::string_view json_;
    std::size_t at_ = 0;
};

// The files of a bundle that is one as far as can be seen from outside, which is nearly always: a bundle is large, and
// what is in its files is parsed when they are read anyway.
std::optional<Files> cut(std::string_view text) {
    std::optional<Files> files;
    const bool whole = Cutter(text).members([&](const std::string& key, std::string_view inside) {
        if (key != "files" || files) return false;
        files.emplace();
        return Cutter(inside).members(
            [&](const std::string& path, std::string_view value) { return files->emplace(path, value).second; });
    });
    return whole ? files : std::nullopt;
}

}  // namespace

std::variant<Files, std::vector<Problem>> unpack(std::string_view name, std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());

    if (std::optional<Files> files = cut(text)) return *std::move(files);
    Report report;
    const std::optional<Node> root = parse_json(name, text, report);
    if (!report.empty()) return report.take();
    const Node* files = root->find("files");
    if (files == nullptr) return Files{{std::string(name), std::string(text)}};

    if (files->object() == nullptr) report.expected("an object with a text for each file", *files);
    for (const Member& member : *root->object()) {
        if (member.key != "files") report.add(member.value.place, "a bundle holds \"files\" and nothing else");
    }
    return report.take();  // never empty: in what was not cut something is wrong
}

}  // namespace wegwijzer::content
