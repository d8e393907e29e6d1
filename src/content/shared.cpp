#include "content/shared.h"

#include "content/merge_patch.h"
#include "content/parse_json.h"

#include <algorithm>
#include <map>
#include <set>

namespace wegwijzer::content {

namespace {

constexpr std::string_view use_key = "$use";
constexpr std::string_view with_key = "with";

// Uses can multiply: a passage of ten uses of a passage of ten uses … These bounds are far above any real edition.
constexpr std::size_t most_uses_deep = 16;
constexpr std::size_t most_nodes = 500'000;
constexpr std::size_t most_letters = 32'000'000;

using Passages = std::map<std::string_view, const Node*>;

// Looks for uses that lead nowhere or round in a circle, whether or not anything else uses their passage.
class UseCheck {
   public:
    UseCheck(const Passages& passages, Report& report) : passages_(passages), report_(report) {}

    void passage(std::string_view name) {
        if (!finished_.contains(name) && on_path_.empty()) enter(name);
    }

    void uses_below(const Node& node) {
        if (const Node::List* items = node.list()) {
            for (const Node& item : *items) uses_below(item);
        } else if (const Node::Object* members = node.object()) {
            for (const Member& member : *members) {
                if (member.key == use_key) {
                    use(member.value);
                } else {
                    uses_below(member.value);
                }
            }
        }
    }

   private:
    void use(const Node& name) {
        if (name.text() == nullptr) {
            report_.expected("the name of a shared passage", name);
            return;
        }
        const auto passage = passages_.find(*name.text());
        if (passage == passages_.end()) {
            std::vector<std::string_view> names;
            for (const auto& [known, node] : passages_) names.push_back(known);
            report_.add(name.place,
                        "there is no shared passage " + in_quotes(*name.text()) + hint(*name.text(), names));
            return;
        }
        const auto start = std::find(on_path_.begin(), on_path_.end(), passage->first);
        if (start != on_path_.end()) {
            std::vector<std::string_view> circle(start, on_path_.end());
            circle.push_back(passage->first);
            report_.add(name.place, "shared passages use each other in a circle: " + joined(circle));
        } else if (!on_path_.empty() && !finished_.contains(passage->first)) {
            if (on_path_.size() >= most_uses_deep) {
                report_.add(name.place,
                            "shared passages use each other more than " + std::to_string(most_uses_deep) + " deep");
            } else {
                enter(passage->first);
            }
        }
    }

    void enter(std::string_view name) {
        on_path_.push_back(name);
        uses_below(*passages_.at(name));
        on_path_.pop_back();
        finished_.insert(name);
    }

    const Passages& passages_;
    Report& report_;
    std::vector<std::string_view> on_path_;
    std::set<std::string_view> finished_;
};

// One word of a `with`.
struct Word {
    std::string_view name;
    Node value;  // a text, or broken
    Place place;
    bool used = false;
};

// A passage being filled in: its words, and around it those of the passage that uses it.
struct Scope {
    Scope* outer;
    std::string_view passage;
    Place use;  // where it is used
    std::vector<Word> words;
};

bool is_word(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

class Filler {
   public:
    Filler(const Passages& passages, Report& report) : passages_(passages), report_(report) {}

    Node filled(const Node& node) { return node_in(node, nullptr, 0); }
    Node::List filled(const Node::List& items) { return items_in(items, nullptr, 0); }

   private:
    static Node broken(Place place, std::string message = {}) { return {Node::Broken{std::move(message)}, place}; }

    Node node_in(const Node& node, Scope* scope, std::size_t depth) {
        if (too_large(node, depth)) return broken(node.place);
        if (node.text() != nullptr) return text_in(node, scope);
        if (const Node::List* items = node.list()) return {items_in(*items, scope, depth + 1), node.place};
        if (const Node::Object* members = node.object()) {
            if (node.find(use_key) != nullptr) return use_in(node, scope, depth);
            Node::Object result;
            result.reserve(members->size());
            for (const Member& member : *members) {
                result.push_back({member.key, node_in(member.value, scope, depth + 1)});
            }
            return {std::move(result), node.place};
        }
        return node;
    }

    Node::List items_in(const Node::List& items, Scope* scope, std::size_t depth) {
        Node::List result;
        result.reserve(items.size());
        for (const Node& item : items) {
            Node filled = node_in(item, scope, depth);
            auto* inner = std::get_if<Node::List>(&filled.value);
            if (inner != nullptr && item.find(use_key) != nullptr) {
                std::move(inner->begin(), inner->end(), std::back_inserter(result));
            } else {
                result.push_back(std::move(filled));
            }
        }
        return result;
    }

    Node use_in(const Node& node, Scope* outer, std::size_t depth) {
        const Node& name = *node.find(use_key);
        const auto passage = name.text() == nullptr ? passages_.end() : passages_.find(*name.text());
        // The check of uses has told of both already.
        if (passage == passages_.end() || being_filled(passage->first, outer)) return broken(node.place);

        Scope scope{outer, passage->first, node.place, {}};
        Node overlay{Node::Object{}, node.place};
        for (const Member& member : *node.object()) {
            if (member.key == use_key) continue;
            if (member.key == with_key) {
                read_words(member.value, scope, depth + 1);
            } else {
                std::get<Node::Object>(overlay.value).push_back({member.key, node_in(member.value, outer, depth + 1)});
            }
        }

        Node result = node_in(*passage->second, &scope, depth + 1);
        for (const Word& word : scope.words) {
            if (word.used || gave_up_) continue;
            report_.add(word.place, "no text of the shared passage " + in_quotes(scope.passage) +
                                        " has a placeholder {" + std::string(word.name) + "}");
        }
        if (overlay.object()->empty() || result.is_broken()) return result;
        if (result.object() == nullptr) {
            report_.add(node.place, "the shared passage " + in_quotes(scope.passage) + " is " + describe(result) +
                                        ", over which no fields can be laid");
            return broken(node.place);
        }
        return merge_patch(std::move(result), overlay);
    }

    void read_words(const Node& with, Scope& scope, std::size_t depth) {
        if (with.object() == nullptr) {
            report_.expected("an object of words for placeholders", with);
            return;
        }
        for (const Member& member : *with.object()) {
            // Its own placeholders are filled with the words around the use.
            Node value = node_in(member.value, scope.outer, depth);
            if (value.text() == nullptr) {
                report_.expected("a text", value);
                if (!value.is_broken()) value = broken(value.place);
            }
            scope.words.push_back({member.key, std::move(value), member.value.place});
        }
    }

    Node text_in(const Node& node, Scope* scope) {
        const std::string_view text = *node.text();
        if (text.find_first_of("{}") == std::string_view::npos) {
            letters_ += text.size();
            return node;
        }
        std::string result;
        std::optional<Node> wrong;  // the first; the words after it still count as used
        std::size_t at = 0;
        for (;;) {
            const std::size_t brace = text.find_first_of("{}", at);
            result += text.substr(at, brace - at);
            if (brace == std::string_view::npos) break;
            const std::size_t close = text[brace] == '}' ? std::string_view::npos : text.find('}', brace);
            const std::string_view name =
                close == std::string_view::npos ? std::string_view{} : text.substr(brace + 1, close - brace - 1);
            if (!is_word(name)) {
                return broken(node.place, "a brace that is not part of a placeholder such as {insurer}");
            }
            at = close + 1;
            Word* word = find_word(name, scope);
            if (word == nullptr) {
                if (!wrong) wrong = unfilled(node, name, scope);
                continue;
            }
            word->used = true;
            // A text that is nothing but the placeholder was really written in the `with`.
            if (word->value.is_broken() || name.size() + 2 == text.size()) return word->value;
            result += *word->value.text();
        }
        if (wrong) return *std::move(wrong);
        letters_ += result.size();
        return {std::move(result), node.place};
    }

    static Word* find_word(std::string_view name, Scope* scope) {
        for (; scope != nullptr; scope = scope->outer) {
            for (Word& word : scope->words) {
                if (word.name == name) return &word;
            }
        }
        return nullptr;
    }

    static Node unfilled(const Node& text, std::string_view name, const Scope* scope) {
        const std::string placeholder = "{" + std::string(name) + "}";
        if (scope == nullptr) {
            return broken(text.place, "nothing fills the placeholder " + placeholder +
                                          ": only a shared passage can have placeholders");
        }
        // The words belong to the outermost use: that is the one in the edition itself.
        const Scope* outermost = scope;
        while (outermost->outer != nullptr) outermost = outermost->outer;
        return broken(outermost->use, "the shared passage " + in_quotes(scope->passage) + " has a placeholder " +
                                          placeholder + ", which no \"with\" fills here");
    }

    static bool being_filled(std::string_view passage, const Scope* scope) {
        for (; scope != nullptr; scope = scope->outer) {
            if (scope->passage == passage) return true;
        }
        return false;
    }

    bool too_large(const Node& node, std::size_t depth) {
        if (gave_up_) return true;
        ++nodes_;
        if (depth <= deepest && nodes_ <= most_nodes && letters_ <= most_letters) return false;
        gave_up_ = true;
        report_.add(node.place, "shared passages make the edition too large here: more than " +
                                    (depth > deepest       ? std::to_string(deepest) + " levels deep"
                                     : nodes_ > most_nodes ? std::to_string(most_nodes) + " parts"
                                                           : std::to_string(most_letters) + " letters"));
        return true;
    }

    const Passages& passages_;
    Report& report_;
    std::size_t nodes_ = 0, letters_ = 0;
    bool gave_up_ = false;
};

// Broken nodes that nothing was laid over.
void report_broken(const Node& node, Report& report) {
    if (const auto* wrong = std::get_if<Node::Broken>(&node.value)) {
        if (!wrong->message.empty()) report.add(node.place, wrong->message);
    } else if (const Node::List* items = node.list()) {
        for (const Node& item : *items) report_broken(item, report);
    } else if (const Node::Object* members = node.object()) {
        for (const Member& member : *members) report_broken(member.value, report);
    }
}

}  // namespace

Document fill_in(const Document& document, Report& report) {
    Passages passages;
    for (const Member& entry : document.shared) passages.emplace(entry.key, &entry.value);

    UseCheck check(passages, report);
    if (document.edition) check.uses_below(*document.edition);
    for (const Node::List& list : document.lists) {
        for (const Node& item : list) check.uses_below(item);
    }
    for (const Member& entry : document.shared) check.passage(entry.key);

    Filler filler(passages, report);
    Document result;
    if (document.edition) {
        result.edition = filler.filled(*document.edition);
        report_broken(*result.edition, report);
    }
    for (std::size_t i = 0; i < document.lists.size(); ++i) {
        result.lists[i] = filler.filled(document.lists[i]);
        for (const Node& item : result.lists[i]) report_broken(item, report);
    }
    return result;
}

}  // namespace wegwijzer::content
