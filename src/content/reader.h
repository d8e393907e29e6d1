// Reading objects field by field: every missing, unknown or wrong field is reported, nothing is thrown.
//
// A wrong field yields an empty value, so that reading goes on and finds everything that is wrong. What can only be
// judged when all is read (references, facts in conditions) is kept in Reading for check.h.
#pragma once

#include "content/edition.h"
#include "content/names.h"
#include "content/node.h"
#include "content/report.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wegwijzer::content {

// What an id can refer to. Leaf sectors are those without parts; sector choices those that a visitor can answer with,
// which an edition may have more of than it describes.
enum class Thing {
    source,
    law,
    actor,
    prevention_type,
    funder,
    term,
    chapter,
    sector,
    leaf_sector,
    sector_choice,
    route,
    cross_sector,
    question,
};

struct Reading {
    explicit Reading(Report& to) : report(to) {}

    Report& report;

    struct Reference {
        Thing thing;
        const Node* id;  // a text
    };
    std::vector<Reference> references;

    struct ReadCondition {
        const Node* node;
        Condition condition;
    };
    std::vector<ReadCondition> conditions;
};

// Lower case letters and digits, with - or _ between them.
bool is_id(std::string_view text);
// https, and for who is to be written to mailto: nothing else may become a link.
bool is_web_address(std::string_view text);
bool is_mail_address(std::string_view text);

// A text that is not empty.
std::string read_text(const Node& node, Reading& reading);
std::string read_id(const Node& node, Reading& reading);
std::optional<Date> read_date(const Node& node, Reading& reading);
// Reports what does not have a condition's form.
Condition read_condition(const Node& node, Reading& reading);

// The fields of one object, while they are read. Its end reports the fields that nobody asked for.
class Fields {
   public:
    // Reports `what` was expected ("a route") where `node` is no object.
    Fields(const Node& node, Reading& reading, std::string_view what);
    ~Fields();
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    // The field, reported where it is missing.
    const Node* required(std::string_view name);
    // The field; null where it is absent (`?` in docs/content.md).
    const Node* optional(std::string_view name);
    // The field; null where it is absent or null (`|null`).
    const Node* nullable(std::string_view name);

    std::string text(std::string_view name);
    std::string text_or_empty(std::string_view name);
    std::string id(std::string_view name);
    std::optional<std::string> web_address_or_null(std::string_view name);
    bool boolean(std::string_view name);
    std::optional<bool> boolean_or_null(std::string_view name);
    Date date(std::string_view name);
    std::optional<Date> date_or_null(std::string_view name);
    int whole(std::string_view name, int least, int most);
    std::optional<int> whole_or_null(std::string_view name, int least, int most);
    int whole_or_zero(std::string_view name, int least, int most);  // optional
    std::optional<double> number_or_null(std::string_view name, double least);
    std::vector<std::string> texts(std::string_view name);
    std::vector<std::string> texts_if_any(std::string_view name);  // optional

    std::string reference(std::string_view name, Thing thing);
    std::optional<std::string> reference_or_null(std::string_view name, Thing thing);
    std::vector<std::string> references(std::string_view name, Thing thing);
    std::vector<std::string> references_if_any(std::string_view name, Thing thing);  // optional

    Condition condition(std::string_view name);
    std::optional<Condition> condition_if_any(std::string_view name);  // optional

    template <class E, std::size_t size>
    std::optional<E> one_of(std::string_view name, const Names<E, size>& names) {
        std::array<std::string_view, size> words;
        for (std::size_t i = 0; i < size; ++i) words[i] = names[i].first;
        const auto index = index_of(name, words);
        return index ? std::optional<E>(names[*index].second) : std::nullopt;
    }
    std::string one_of(std::string_view name, std::span<const std::string_view> words);

    // The field's items, each read by `read(const Node&, Reading&)`.
    template <class Read>
    auto list(std::string_view name, Read read) {
        return items_of(required(name), read);
    }
    template <class Read>
    auto list_if_any(std::string_view name, Read read) {  // optional
        return items_of(optional(name), read);
    }
    // The same where each item has an `id` that no other has.
    template <class Read>
    auto list_with_ids(std::string_view name, Read read) {
        if (const Node* node = object_ == nullptr ? nullptr : node_.find(name)) {
            if (node->list() != nullptr) report_doubles(*node->list(), "id", reading_.report);
        }
        return list(name, read);
    }

    Reading& reading() { return reading_; }
    const Node& node() const { return node_; }
    Report& report() { return reading_.report; }

    // Reports the items whose `key` an earlier item has too.
    static void report_doubles(const Node::List& items, std::string_view key, Report& report);

   private:
    const Node::List* list_of(const Node* node);
    template <class Read>
    auto items_of(const Node* list, Read read) {
        std::vector<decltype(read(std::declval<const Node&>(), std::declval<Reading&>()))> items;
        if (const Node::List* nodes = list_of(list)) {
            items.reserve(nodes->size());
            for (const Node& node : *nodes) items.push_back(read(node, reading_));
        }
        return items;
    }
    std::optional<std::size_t> index_of(std::string_view name, std::span<const std::string_view> words);

    const Node& node_;
    const Node::Object* object_;
    Reading& reading_;
    std::vector<std::string_view> asked_;
};

}  // namespace wegwijzer::content
