#include "content/diff.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace wegwijzer::content {

namespace {

using Json = nlohmann::ordered_json;
using Path = std::vector<PathPart>;

// What an item of a list is called by, the first of these that it has.
constexpr std::array naming_fields{"id", "fact", "tag", "code"};

// What to show of a thing besides its id, the first of these that it has.
constexpr std::array telling_fields{"name", "title", "term", "prompt", "label", "text"};

std::string text_of(const Json& thing, const char* field) {
    if (!thing.is_object()) return "";
    const auto found = thing.find(field);
    return found != thing.end() && found->is_string() ? found->get<std::string>() : "";
}

std::string pointer_to(const std::string& parent, const std::string& field) {
    std::string escaped;
    for (const char c : field) escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return parent + "/" + escaped;
}

std::string pointer_to(const std::string& parent, std::size_t index) { return parent + "/" + std::to_string(index); }

// A value of one edition, with where it stands; the value null where it is not there.
struct Spot {
    const Json* value = nullptr;
    std::string pointer;
};

Spot field_of(const Spot& object, const std::string& name) {
    const auto found = object.value->find(name);
    return found == object.value->end() ? Spot{} : Spot{&*found, pointer_to(object.pointer, name)};
}

Spot item_of(const Spot& list, std::size_t index) { return {&(*list.value)[index], pointer_to(list.pointer, index)}; }

Json value_at(const Spot& place) { return place.value == nullptr ? Json(nullptr) : *place.value; }

Path with(Path path, PathPart part) {
    path.push_back(std::move(part));
    return path;
}

// The names of a list's items; none where an item has no name, or two have the same.
std::optional<std::vector<std::string>> names_in(const Json& list) {
    std::vector<std::string> names;
    for (const Json& item : list) {
        std::string name;
        for (const char* field : naming_fields) {
            if (name.empty()) name = text_of(item, field);
        }
        if (name.empty() || std::find(names.begin(), names.end(), name) != names.end()) return std::nullopt;
        names.push_back(std::move(name));
    }
    return names;
}

// For each item of a list the index of the same one in the other.
using Partners = std::vector<std::optional<std::size_t>>;

struct Match {
    Partners of_old, of_new;
    bool named = false;
};

// Pairs what has the same key, the first with the first where a key occurs more than once.
void pair_same(const std::vector<std::string>& old_keys, const std::vector<std::string>& new_keys, Match& match) {
    std::multimap<std::string_view, std::size_t> waiting;
    for (std::size_t i = 0; i < old_keys.size(); ++i) waiting.emplace(old_keys[i], i);
    for (std::size_t i = 0; i < new_keys.size(); ++i) {
        const auto found = waiting.lower_bound(new_keys[i]);
        if (found == waiting.end() || found->first != new_keys[i]) continue;
        match.of_new[i] = found->second;
        match.of_old[found->second] = i;
        waiting.erase(found);
    }
}

// Pairs what is left without a partner where both follow the same pair (or both begin their list): one item that made
// room for another.
void pair_replaced(Match& match) {
    for (std::size_t i = 0; i < match.of_new.size(); ++i) {
        if (match.of_new[i]) continue;
        std::size_t at = 0;
        if (i > 0) {
            if (!match.of_new[i - 1]) continue;
            at = *match.of_new[i - 1] + 1;
        }
        if (at < match.of_old.size() && !match.of_old[at]) {
            match.of_new[i] = at;
            match.of_old[at] = i;
        }
    }
}

std::vector<std::string> contents_of(const Json& list) {
    std::vector<std::string> contents;
    for (const Json& item : list) contents.push_back(item.dump());
    return contents;
}

Match match_lists(const Json& old_list, const Json& new_list) {
    Match match{Partners(old_list.size()), Partners(new_list.size()), false};
    const auto old_names = names_in(old_list);
    const auto new_names = names_in(new_list);
    if (old_names && new_names) {
        match.named = true;
        pair_same(*old_names, *new_names, match);
    } else {
        pair_same(contents_of(old_list), contents_of(new_list), match);
        pair_replaced(match);
    }
    return match;
}

PathPart part_of(const Match& match, const Json& item, std::size_t index) {
    if (!match.named) return index;
    return names_in(Json::array({item}))->front();
}

// Conditions are one fact each to an editor: told whole, not by the part of a part that differs.
bool is_condition(const Json& value) {
    return value.is_object() &&
           (value.contains("all") || value.contains("any") || value.contains("not") || value.contains("operator"));
}

class Comparer {
   public:
    explicit Comparer(std::vector<FieldChange>& changes) : changes_(changes) {}

    void compare(const Spot& before, const Spot& after, const Path& path) {
        if (before.value == nullptr && after.value == nullptr) return;
        if (before.value == nullptr) return tell(ChangeKind::added, before, after, path);
        if (after.value == nullptr) return tell(ChangeKind::removed, before, after, path);
        if (*before.value == *after.value) return;
        const bool whole = is_condition(*before.value) || is_condition(*after.value);
        if (!whole && before.value->is_object() && after.value->is_object()) return objects(before, after, path);
        if (!whole && before.value->is_array() && after.value->is_array()) return lists(before, after, path);
        tell(ChangeKind::changed, before, after, path);
    }

    // The order of what both lists have.
    void order(const Spot& before, const Spot& after, const Match& match, const Path& path) {
        std::vector<std::size_t> old_order;
        for (const auto& partner : match.of_new) {
            if (partner) old_order.push_back(*partner);
        }
        if (std::is_sorted(old_order.begin(), old_order.end())) return;
        Json was = Json::array();
        Json is = Json::array();
        for (std::size_t i = 0; i < match.of_old.size(); ++i) {
            if (match.of_old[i]) was.push_back(shown(match, (*before.value)[i]));
        }
        for (std::size_t i = 0; i < match.of_new.size(); ++i) {
            if (match.of_new[i]) is.push_back(shown(match, (*after.value)[i]));
        }
        changes_.push_back({ChangeKind::reordered, path, before.pointer, after.pointer, std::move(was), std::move(is)});
    }

   private:
    static Json shown(const Match& match, const Json& item) {
        return match.named ? Json(std::get<std::string>(part_of(match, item, 0))) : item;
    }

    void tell(ChangeKind kind, const Spot& before, const Spot& after, const Path& path) {
        changes_.push_back({kind, path, before.pointer, after.pointer, value_at(before), value_at(after)});
    }

    void objects(const Spot& before, const Spot& after, const Path& path) {
        for (const auto& [name, value] : after.value->items()) {
            compare(field_of(before, name), {&value, pointer_to(after.pointer, name)}, with(path, name));
        }
        for (const auto& [name, value] : before.value->items()) {
            if (!after.value->contains(name)) {
                compare({&value, pointer_to(before.pointer, name)}, Spot{}, with(path, name));
            }
        }
    }

    void lists(const Spot& before, const Spot& after, const Path& path) {
        const Match match = match_lists(*before.value, *after.value);
        for (std::size_t i = 0; i < match.of_new.size(); ++i) {
            const Spot item = item_of(after, i);
            const Spot partner = match.of_new[i] ? item_of(before, *match.of_new[i]) : Spot{};
            compare(partner, item, with(path, part_of(match, *item.value, i)));
        }
        for (std::size_t i = 0; i < match.of_old.size(); ++i) {
            if (match.of_old[i]) continue;
            const Spot item = item_of(before, i);
            compare(item, Spot{}, with(path, part_of(match, *item.value, i)));
        }
        order(before, after, match, path);
    }

    std::vector<FieldChange>& changes_;
};

class Editions {
   public:
    std::vector<ThingChange> changes;

    void part(const std::string& part, const Spot& before, const Spot& after) {
        const Json none = Json::array();
        const Spot old_list = before.value != nullptr ? before : Spot{&none, ""};
        const Spot new_list = after.value != nullptr ? after : Spot{&none, ""};
        if (!old_list.value->is_array() || !new_list.value->is_array()) return thing(part, "", before, after);
        const Match match = match_lists(*old_list.value, *new_list.value);
        for (std::size_t i = 0; i < match.of_new.size(); ++i) {
            const Spot item = item_of(new_list, i);
            const Spot partner = match.of_new[i] ? item_of(old_list, *match.of_new[i]) : Spot{};
            thing(part, id_of(match, *item.value, i), partner, item);
        }
        for (std::size_t i = 0; i < match.of_old.size(); ++i) {
            if (match.of_old[i]) continue;
            const Spot item = item_of(old_list, i);
            thing(part, id_of(match, *item.value, i), item, Spot{});
        }
        ThingChange whole{part, "", "", ChangeKind::reordered, {}};
        Comparer(whole.fields).order(old_list, new_list, match, {});
        if (!whole.fields.empty()) changes.push_back(std::move(whole));
    }

   private:
    static std::string id_of(const Match& match, const Json& item, std::size_t index) {
        const PathPart part = part_of(match, item, index);
        if (const auto* name = std::get_if<std::string>(&part)) return *name;
        return std::to_string(std::get<std::size_t>(part));
    }

    void thing(const std::string& part, std::string id, const Spot& before, const Spot& after) {
        ThingChange change{part, std::move(id), "", ChangeKind::changed, {}};
        Comparer(change.fields).compare(before, after, {});
        if (change.fields.empty()) return;
        change.name = telling_text(after.value != nullptr ? *after.value : *before.value);
        if (change.fields.front().path.empty()) change.kind = change.fields.front().kind;
        changes.push_back(std::move(change));
    }
};

}  // namespace

std::string telling_text(const Json& thing) {
    for (const char* field : telling_fields) {
        if (std::string text = text_of(thing, field); !text.empty()) return text;
    }
    return "";
}

std::vector<ThingChange> diff(const Json& old_edition, const Json& new_edition) {
    const Spot before{&old_edition, ""};
    const Spot after{&new_edition, ""};
    Editions editions;
    for (const auto& [part, value] : new_edition.items()) {
        editions.part(part, field_of(before, part), field_of(after, part));
    }
    for (const auto& [part, value] : old_edition.items()) {
        if (!new_edition.contains(part)) editions.part(part, field_of(before, part), Spot{});
    }
    return std::move(editions.changes);
}

}  // namespace wegwijzer::content
