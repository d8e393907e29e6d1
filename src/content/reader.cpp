#include "content/reader.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wegwijzer::content {

bool is_id(std::string_view text) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && plain(text.front()) && plain(text.back()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return plain(c) || c == '-' || c == '_'; });
}

bool is_web_address(std::string_view text) {
    return text.starts_with("https://") && text.find_first_of(" \"<>\\\t\r\n") == std::string_view::npos;
}

bool is_mail_address(std::string_view text) {
    constexpr std::string_view scheme = "mailto:";
    if (!text.starts_with(scheme)) return false;
    const std::string_view to = text.substr(scheme.size(), text.find('?') - scheme.size());
    const std::size_t at = to.find('@');
    return at != 0 && at != std::string_view::npos && at + 1 < to.size() &&
           text.find_first_of(" \"<>\\\t\r\n") == std::string_view::npos;
}

std::string read_text(const Node& node, Reading& reading) {
    if (node.text() == nullptr) {
        reading.report.expected("a text", node);
        return {};
    }
    if (node.text()->empty()) reading.report.add(node.place, "this text is empty");
    return *node.text();
}

std::string read_id(const Node& node, Reading& reading) {
    if (node.text() == nullptr || !is_id(*node.text())) {
        reading.report.expected("an id of lower case letters, digits, - and _", node);
        return {};
    }
    return *node.text();
}

std::optional<Date> read_date(const Node& node, Reading& reading) {
    std::optional<Date> date;
    if (node.text() != nullptr) date = parse_date(*node.text());
    if (!date) reading.report.expected("a day that exists, as YYYY-MM-DD", node);
    return date;
}

Fields::Fields(const Node& node, Reading& reading, std::string_view what)
    : node_(node), object_(node.object()), reading_(reading) {
    if (object_ == nullptr) report().expected(what, node);
}

Fields::~Fields() {
    if (object_ == nullptr) return;
    for (const Member& member : *object_) {
        if (std::find(asked_.begin(), asked_.end(), member.key) != asked_.end()) continue;
        report().add(member.value.place, "unknown field " + in_quotes(member.key) + hint(member.key, asked_));
    }
}

const Node* Fields::optional(std::string_view name) {
    asked_.push_back(name);
    return object_ == nullptr ? nullptr : node_.find(name);
}

const Node* Fields::required(std::string_view name) {
    const Node* field = optional(name);
    if (field == nullptr && object_ != nullptr) {
        report().add(node_.place, "the field " + in_quotes(name) + " is missing");
    }
    return field;
}

const Node* Fields::nullable(std::string_view name) {
    const Node* field = optional(name);
    return field != nullptr && field->is_null() ? nullptr : field;
}

std::string Fields::text(std::string_view name) {
    const Node* field = required(name);
    return field == nullptr ? std::string{} : read_text(*field, reading_);
}

std::string Fields::text_or_empty(std::string_view name) {
    const Node* field = required(name);
    if (field != nullptr && field->text() != nullptr) return *field->text();
    if (field != nullptr) report().expected("a text", *field);
    return {};
}

std::string Fields::id(std::string_view name) {
    const Node* field = required(name);
    return field == nullptr ? std::string{} : read_id(*field, reading_);
}

std::optional<std::string> Fields::web_address_or_null(std::string_view name) {
    const Node* field = nullable(name);
    if (field == nullptr) return std::nullopt;
    if (field->text() == nullptr || !is_web_address(*field->text())) {
        report().expected("a web address that begins with https://, or null", *field);
        return std::nullopt;
    }
    return *field->text();
}

bool Fields::boolean(std::string_view name) {
    const Node* field = required(name);
    if (field == nullptr) return false;
    const bool* value = std::get_if<bool>(&field->value);
    if (value == nullptr) report().expected("true or false", *field);
    return value != nullptr && *value;
}

std::optional<bool> Fields::boolean_or_null(std::string_view name) {
    const Node* field = nullable(name);
    if (field == nullptr) return std::nullopt;
    const bool* value = std::get_if<bool>(&field->value);
    if (value == nullptr) report().expected("true, false or null", *field);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

Date Fields::date(std::string_view name) {
    const Node* field = required(name);
    return (field == nullptr ? std::nullopt : read_date(*field, reading_)).value_or(Date{});
}

std::optional<Date> Fields::date_or_null(std::string_view name) {
    const Node* field = nullable(name);
    return field == nullptr ? std::nullopt : read_date(*field, reading_);
}

namespace {

std::optional<int> read_whole(const Node* field, int least, int most, Report& report) {
    if (field == nullptr) return std::nullopt;
    const double* number = std::get_if<double>(&field->value);
    if (number == nullptr || std::floor(*number) != *number || *number < least || *number > most) {
        report.expected("a whole number from " + std::to_string(least) + " to " + std::to_string(most), *field);
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

}  // namespace

int Fields::whole(std::string_view name, int least, int most) {
    return read_whole(required(name), least, most, report()).value_or(0);
}

std::optional<int> Fields::whole_or_null(std::string_view name, int least, int most) {
    return read_whole(nullable(name), least, most, report());
}

int Fields::whole_or_zero(std::string_view name, int least, int most) {
    return read_whole(optional(name), least, most, report()).value_or(0);
}

std::optional<double> Fields::number_or_null(std::string_view name, double least) {
    const Node* field = nullable(name);
    if (field == nullptr) return std::nullopt;
    const double* number = std::get_if<double>(&field->value);
    if (number == nullptr || *number < least) {
        report().expected("a number of at least " + number_text(least), *field);
        return std::nullopt;
    }
    return *number;
}

const Node::List* Fields::list_of(const Node* node) {
    if (node == nullptr) return nullptr;
    if (node->list() == nullptr) report().expected("a list", *node);
    return node->list();
}

namespace {

std::vector<std::string> read_texts(const Node::List* items, Reading& reading) {
    std::vector<std::string> texts;
    if (items == nullptr) return texts;
    for (const Node& item : *items) texts.push_back(read_text(item, reading));
    return texts;
}

std::string read_reference(const Node& node, Thing thing, Reading& reading) {
    std::string id = read_text(node, reading);
    if (!id.empty()) reading.references.push_back({thing, &node});
    return id;
}

std::vector<std::string> read_references(const Node::List* items, Thing thing, Reading& reading) {
    std::vector<std::string> ids;
    if (items == nullptr) return ids;
    for (const Node& item : *items) ids.push_back(read_reference(item, thing, reading));
    return ids;
}

}  // namespace

std::vector<std::string> Fields::texts(std::string_view name) { return read_texts(list_of(required(name)), reading_); }

std::vector<std::string> Fields::texts_if_any(std::string_view name) {
    return read_texts(list_of(optional(name)), reading_);
}

std::string Fields::reference(std::string_view name, Thing thing) {
    const Node* field = required(name);
    return field == nullptr ? std::string{} : read_reference(*field, thing, reading_);
}

std::optional<std::string> Fields::reference_or_null(std::string_view name, Thing thing) {
    const Node* field = nullable(name);
    return field == nullptr ? std::nullopt : std::optional(read_reference(*field, thing, reading_));
}

std::vector<std::string> Fields::references(std::string_view name, Thing thing) {
    return read_references(list_of(required(name)), thing, reading_);
}

std::vector<std::string> Fields::references_if_any(std::string_view name, Thing thing) {
    return read_references(list_of(optional(name)), thing, reading_);
}

Condition Fields::condition(std::string_view name) {
    const Node* field = required(name);
    if (field == nullptr) return {};
    Condition condition = read_condition(*field, reading_);
    reading_.conditions.push_back({field, condition});
    return condition;
}

std::optional<Condition> Fields::condition_if_any(std::string_view name) {
    // Asked for either way; absent is no problem here.
    if (optional(name) == nullptr) return std::nullopt;
    return condition(name);
}

std::optional<std::size_t> Fields::index_of(std::string_view name, std::span<const std::string_view> words) {
    const Node* field = required(name);
    if (field == nullptr) return std::nullopt;
    if (field->text() != nullptr) {
        const auto found = std::find(words.begin(), words.end(), *field->text());
        if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    }
    report().expected("one of: " + joined(words), *field);
    return std::nullopt;
}

std::string Fields::one_of(std::string_view name, std::span<const std::string_view> words) {
    const auto index = index_of(name, words);
    return index ? std::string(words[*index]) : std::string{};
}

void Fields::report_doubles(const Node::List& items, std::string_view key, Report& report) {
    std::map<std::string_view, Place> first;
    for (const Node& item : items) {
        const Node* id = item.find(key);
        if (id == nullptr || id->text() == nullptr) continue;
        const auto [other, is_new] = first.emplace(*id->text(), id->place);
        if (is_new) continue;
        // An item that a shared passage gives twice stands in one place only: the message says which id it is.
        report.add(item.place, "another item has the " + std::string(key) + " " + in_quotes(*id->text()) + ", at " +
                                   report.where(other->second));
    }
}

}  // namespace wegwijzer::content
