#include "content/load.h"
#include "content/parse_json.h"
#include "content/report.h"

namespace wegwijzer::content {

namespace {

// Walks over text that is known to be valid JSON and cuts out the values of an object, as they are written: a bundle is
// large, and its files are parsed again anyway.
class Cutter {
   public:
    explicit Cutter(std::string_view json) : json_(json) { skip_space(); }

    // Calls `member(key, value)` for each member of the object that begins here.
    template <class Handle>
    void members(Handle member) {
        ++at_;  // {
        for (skip_space(); json_[at_] != '}'; skip_space()) {
            if (json_[at_] == ',') {
                ++at_;
                skip_space();
            }
            const std::string_view key = value();
            skip_space();
            ++at_;  // :
            skip_space();
            Report none;  // the whole text was parsed before
            member(*parse_json("", key, none)->text(), value());
        }
    }

   private:
    void skip_space() {
        while (json_[at_] == ' ' || json_[at_] == '\n' || json_[at_] == '\r' || json_[at_] == '\t') ++at_;
    }

    std::string_view value() {
        const std::size_t start = at_;
        std::size_t depth = 0;
        do {
            const char c = json_[at_];
            if (c == '"') {
                skip_text();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++at_;
            } else if (c == '}' || c == ']') {
                --depth;
                ++at_;
            } else if (depth > 0) {
                ++at_;
            } else {
                at_ = json_.find_first_of(",}] \n\r\t", at_);  // a number or a word
            }
        } while (depth > 0);
        return json_.substr(start, at_ - start);
    }

    void skip_text() {
        for (++at_; json_[at_] != '"'; ++at_) {
            if (json_[at_] == '\\') ++at_;
        }
        ++at_;
    }

    std::string_view json_;
    std::size_t at_ = 0;
};

}  // namespace

std::variant<Files, std::vector<Problem>> unpack(std::string_view name, std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());

    Report report;
    const std::optional<Node> root = parse_json(name, text, report);
    if (!report.empty()) return report.take();
    const Node* files = root->find("files");
    if (files == nullptr) return Files{{std::string(name), std::string(text)}};

    if (files->object() == nullptr) report.expected("an object with a text for each file", *files);
    for (const Member& member : *root->object()) {
        if (member.key != "files") report.add(member.value.place, "a bundle holds \"files\" and nothing else");
    }
    if (!report.empty()) return report.take();

    Files unpacked;
    Cutter(text).members([&](const std::string&, std::string_view inner) {
        Cutter(inner).members(
            [&](std::string path, std::string_view value) { unpacked.emplace(std::move(path), value); });
    });
    return unpacked;
}

}  // namespace wegwijzer::content
