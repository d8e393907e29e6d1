#include "content/parse_json.h"
#include "content/order.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wegwijzer::content {

namespace {

// `line 3, column 14` of the byte at `offset`; columns count characters, from 1.
std::string line_and_column(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t last_break = before.rfind('\n');
    const std::string_view line = last_break == std::string_view::npos ? before : before.substr(last_break + 1);
    const auto column = std::count_if(line.begin(), line.end(),
                                      [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(column + 1);
}

// Receives the parser's events; false stops it.
class Builder {
   public:
    Builder(std::string_view name, std::string_view text, Report& report)
        : name_(name), text_(text), report_(report), file_(report.origins.file(name)) {}

    std::optional<Node> take() { return std::move(root_); }

    bool null() { return put({Node::Null{}, next_place()}); }
    bool boolean(bool value) { return put({value, next_place()}); }
    bool number_integer(nlohmann::json::number_integer_t value) {
        return put({static_cast<double>(value), next_place()});
    }
    bool number_unsigned(nlohmann::json::number_unsigned_t value) {
        return put({static_cast<double>(value), next_place()});
    }
    bool number_float(nlohmann::json::number_float_t value, const std::string&) { return put({value, next_place()}); }
    bool string(std::string& value) { return put({std::move(value), next_place()}); }
    bool binary(nlohmann::json::binary_t&) { return false; }  // does not occur in text

    bool start_object(std::size_t) { return open({Node::Object{}, next_place()}); }
    bool start_array(std::size_t) { return open({Node::List{}, next_place()}); }
    bool key(std::string& key) {
        open_.back().key = std::move(key);
        return true;
    }
    bool end_object() {
        drop_doubles(open_.back().node);
        return close();
    }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) {
        // The library's sentence is "[…] parse error at line 1, column 2: syntax error while parsing …"; its columns
        // count bytes, so the place is told in our own words.
        std::string_view why = error.what();
        const auto drop_until = [&](std::string_view end) {
            const std::size_t found = why.find(end);
            if (found != std::string_view::npos) why.remove_prefix(found + end.size());
        };
        drop_until("] ");
        if (why.starts_with("parse error at")) drop_until(": ");
        std::string sentence(why);
        // What was read just before may be long, and cut in the middle of a character.
        const std::size_t last_read = sentence.find("; last read: '");
        if (last_read != std::string::npos) {
            const std::size_t end = sentence.rfind("'; expected ");
            sentence.erase(last_read, end == std::string::npos || end < last_read ? end : end + 1 - last_read);
        }
        const std::size_t offset = position == 0 ? 0 : position - 1;
        report_.add({std::string(name_), "", "not valid JSON at " + line_and_column(text_, offset) + ": " + sentence});
        return false;
    }

   private:
    struct Frame {
        Node node;
        std::string key;
    };

    Place next_place() {
        if (open_.empty()) return file_;
        const Frame& frame = open_.back();
        if (const Node::List* list = frame.node.list()) return report_.origins.item(frame.node.place, list->size());
        return report_.origins.member(frame.node.place, frame.key);
    }

    bool put(Node node) {
        if (open_.empty()) {
            root_ = std::move(node);
            return true;
        }
        Frame& frame = open_.back();
        if (auto* list = std::get_if<Node::List>(&frame.node.value)) {
            list->push_back(std::move(node));
        } else {
            std::get<Node::Object>(frame.node.value).push_back({std::move(frame.key), std::move(node)});
        }
        return true;
    }

    bool open(Node node) {
        if (open_.size() >= deepest) {
            report_.add(node.place, "nested deeper than " + std::to_string(deepest) + " levels");
            return false;
        }
        open_.push_back({std::move(node), {}});
        return true;
    }

    bool close() {
        Node node = std::move(open_.back().node);
        open_.pop_back();
        return put(std::move(node));
    }

    // Where they are few, looking at all pairs is faster than putting them in order.
    static constexpr std::size_t few = 12;
    static bool all_differ(const Node::Object& members) {
        for (auto one = members.begin(); one != members.end(); ++one) {
            if (std::any_of(members.begin(), one, [&](const Member& other) { return other.key == one->key; }))
                return false;
        }
        return true;
    }

    // Reports keys that stand more than once, and keeps the first of each.
    void drop_doubles(Node& node) {
        auto& members = std::get<Node::Object>(node.value);
        if (members.size() <= few && all_differ(members)) return;
        std::vector<const Member*> sorted;
        sorted.reserve(members.size());
        for (const Member& member : members) sorted.push_back(&member);
        put_in_order(sorted, [](const Member* a, const Member* b) { return a->key < b->key; });
        std::vector<bool> is_double(members.size());
        bool any = false;
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (sorted[i]->key != sorted[i - 1]->key) continue;
            report_.add(sorted[i]->value.place,
                        "the key " + in_quotes(sorted[i]->key) + " stands twice in this object");
            is_double[static_cast<std::size_t>(sorted[i] - members.data())] = any = true;
        }
        if (!any) return;
        Node::Object kept;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!is_double[i]) kept.push_back(std::move(members[i]));
        }
        members = std::move(kept);
    }

    std::string_view name_, text_;
    Report& report_;
    Place file_;
    std::vector<Frame> open_;
    std::optional<Node> root_;
};

}  // namespace

std::optional<Node> parse_json(std::string_view name, std::string_view text, Report& report) {
    Builder builder(name, text, report);
    if (!nlohmann::json::sax_parse(text, &builder)) return std::nullopt;
    return builder.take();
}

}  // namespace wegwijzer::content
