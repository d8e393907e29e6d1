#include "app/kept.h"

#include "app/initiative_json.h"
#include "app/percent.h"
#include "app/workspace.h"
#include "content/answers.h"
#include "content/order.h"
#include "content/value_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wegwijzer::app {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kept_format = "wegwijzer-kept";
constexpr int kept_version = 1;
constexpr char separator = '|';
constexpr std::string_view made_field = "made";
constexpr std::string_view idea_field = "idea";  // a note on the idea
constexpr std::size_t longest_path = 300;
constexpr std::size_t longest_value = std::size_t{8} * 1024;
constexpr std::size_t longest_by = 40;
// More than fifty initiatives have with every field filled in.
constexpr std::size_t most_fields = 100'000;
// Far enough from the end of what can be counted: every later stamp has still room.
constexpr std::int64_t latest_time = std::int64_t{1} << 52U;
constexpr std::int64_t half_a_year = std::int64_t{183} * 24 * 60 * 60 * 1000;

std::string path_to(std::initializer_list<std::string_view> parts) {
    std::string path;
    for (const std::string_view part : parts) {
        if (!path.empty()) path += separator;
        path += part;
    }
    return path;
}

std::string json_text(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void add_undertaking(Fields& fields, const std::string& id, const std::string& option, const Undertaking& undertaking) {
    const auto add = [&](std::string_view what, std::string_view task, const nlohmann::ordered_json& value) {
        std::string path = path_to({id, what, option});
        if (!task.empty() || what == "note") path += separator + std::string(task);
        fields.emplace(std::move(path), json_text(value));
    };
    if (!undertaking.start.empty()) add("start", "", undertaking.start);
    if (undertaking.standing != Standing::preparing) add("standing", "", id_of(undertaking.standing));
    if (!undertaking.since.empty()) add("since", "", undertaking.since);
    for (const std::string& task : undertaking.done) add("done", task, true);
    for (const auto& [task, note] : undertaking.notes) add("note", task, note);
    for (const auto& [task, day] : undertaking.days) add("day", task, day);
}

void add_initiative(Fields& fields, const Initiative& initiative) {
    const std::string& id = initiative.id;
    const auto add = [&](std::string_view what, const nlohmann::ordered_json& value) {
        fields.emplace(path_to({id, what}), json_text(value));
    };
    add(made_field, true);
    if (!initiative.name.empty()) add("name", initiative.name);
    if (!initiative.asked.empty()) add("order", initiative.asked);
    if (!initiative.chosen.empty()) add("chosen", initiative.chosen);
    for (const auto& [note, text] : initiative.notes) fields.emplace(path_to({id, idea_field, note}), json_text(text));
    for (const auto& [fact, value] : initiative.answers) {
        fields.emplace(path_to({id, "answers", fact}), json_text(content::value_json(value)));
    }
    for (const std::string& fact : initiative.skipped) fields.emplace(path_to({id, "unknown", fact}), "true");
    for (const auto& [option, undertaking] : initiative.undertakings) add_undertaking(fields, id, option, undertaking);
}

std::vector<std::string> parts_of(std::string_view path) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t to = std::min(path.find(separator, from), path.size());
        parts.emplace_back(path.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

// An initiative put together in the shape of its file, so that one reader decides what can be read.
struct Gathered {
    Json file = {{"format", "wegwijzer-initiative"}, {"version", 1}};
    Stamp made;
    bool exists = false;
};

void gather(Gathered& into, std::string_view rest, const KeptField& field) {
    const std::vector<std::string> parts = parts_of(rest);
    Json value = Json::parse(*field.value, nullptr, false);
    const std::string& what = parts.front();
    if (what == made_field) {
        into.exists = true;
        into.made = field.stamp;
    } else if (parts.size() == 1 && (what == "name" || what == "order" || what == "chosen")) {
        into.file[what] = std::move(value);
    } else if (parts.size() == 2 && what == "answers") {
        into.file[what][parts[1]] = std::move(value);
    } else if (parts.size() == 2 && what == "unknown") {
        into.file[what].push_back(parts[1]);
    } else if (parts.size() == 2 && what == idea_field) {
        into.file["notes"][parts[1]] = std::move(value);
    } else if (parts.size() == 2 && (what == "start" || what == "standing" || what == "since")) {
        into.file["undertakings"][parts[1]][what] = std::move(value);
    } else if (parts.size() == 3 && what == "done") {
        into.file["undertakings"][parts[1]][what].push_back(parts[2]);
    } else if (parts.size() == 3 && (what == "note" || what == "day")) {
        into.file["undertakings"][parts[1]][what + "s"][parts[2]] = std::move(value);
    }
}

// The field as it stands in the text; none where it is not one of ours.
std::optional<KeptField> field_from(const Json& json) {
    if (!json.is_array() || json.size() < 2 || json.size() > 3) return std::nullopt;
    if (!json[0].is_number_integer() || !json[1].is_string()) return std::nullopt;
    KeptField field{{json[0].get<std::int64_t>(), json[1].get<std::string>()}, {}};
    if (field.stamp.time < 0 || field.stamp.time > latest_time || field.stamp.by.size() > longest_by) {
        return std::nullopt;
    }
    if (json.size() == 3) {
        field.value = json[2].dump();
        if (field.value->size() > longest_value) return std::nullopt;
    }
    return field;
}

// Which of two settings of one field counts. Equal stamps with different values can't come from our own tabs; still the
// outcome may not depend on who asks.
bool later(const KeptField& a, const KeptField& b) {
    if (a.stamp != b.stamp) return a.stamp > b.stamp;
    return a.value > b.value;
}

// An older program kept the words about the idea with each option. Once they are kept with the initiative, the older
// ones are taken away: or they would come back when the newer ones are.
void retire_older_notes(Kept& kept) {
    for (auto& [path, field] : kept) {
        const std::vector<std::string> parts = parts_of(path);
        if (!field.value || parts.size() != 4 || parts[1] != "note") continue;
        const auto newer = kept.find(path_to({parts[0], idea_field, parts[3]}));
        if (newer != kept.end() && newer->second.stamp > field.stamp) field = {newer->second.stamp, {}};
    }
}

// From when on it is written that a field was taken away. Never so many of these that there is no room for the others:
// what can be written can be read.
std::int64_t remembered_since(const Kept& kept, std::int64_t now) {
    const std::int64_t since = now - half_a_year;
    if (kept.size() <= most_fields) return since;
    std::vector<std::int64_t> taken_away;
    for (const auto& [path, field] : kept) {
        if (!field.value) taken_away.push_back(field.stamp.time);
    }
    const std::size_t too_many = std::min(kept.size() - most_fields, taken_away.size());
    if (too_many == 0) return since;
    const auto last = taken_away.begin() + static_cast<std::ptrdiff_t>(too_many - 1);
    std::nth_element(taken_away.begin(), last, taken_away.end());
    return std::max(since, *last + 1);
}

void forget_before(Kept& kept, std::int64_t since) {
    std::erase_if(kept, [&](const auto& one) { return !one.second.value && one.second.stamp.time < since; });
}

}  // namespace

Fields fields_of(const State& state) {
    Fields fields;
    for (const Initiative& initiative : all_initiatives(state)) {
        if (!initiative.id.empty()) add_initiative(fields, initiative);
    }
    return fields;
}

std::vector<Initiative> initiatives_of(const content::Edition& edition, const Kept& kept) {
    std::map<std::string, Gathered, std::less<>> by_id;
    for (const auto& [path, field] : kept) {
        const std::size_t end = path.find(separator);
        if (!field.value || end == std::string::npos || end == 0) continue;
        gather(by_id[path.substr(0, end)], std::string_view(path).substr(end + 1), field);
    }
    std::vector<std::pair<Stamp, Initiative>> found;
    for (const auto& [id, gathered] : by_id) {
        if (!gathered.exists) continue;
        // Under a name that is none of ours (a storage edited by hand) it stays kept, but is no initiative.
        auto file = gathered.file;
        file["id"] = id;
        auto read = read_initiative_file(edition, file);
        if (!read.initiative || read.initiative->id != id) continue;
        // Two tabs each took away what the other had left.
        if (is_empty(*read.initiative)) continue;
        found.emplace_back(gathered.made, std::move(*read.initiative));
    }
    content::put_in_order(found, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.id < b.second.id;
    });
    if (found.size() > most_initiatives) found.resize(most_initiatives);
    std::vector<Initiative> initiatives;
    for (auto& [made, initiative] : found) initiatives.push_back(std::move(initiative));
    return initiatives;
}

bool note_changes(Kept& kept, const Fields& before, const Fields& after, std::int64_t now, const std::string& by) {
    std::int64_t time = std::clamp<std::int64_t>(now, 0, latest_time - 1);
    for (const auto& [path, field] : kept) time = std::max(time, std::min(field.stamp.time + 1, latest_time));
    bool changed = false;
    for (const auto& [path, value] : before) {
        if (after.contains(path)) continue;
        kept.insert_or_assign(path, KeptField{{time, by}, {}});
        changed = true;
    }
    for (const auto& [path, value] : after) {
        const auto old = before.find(path);
        if (old != before.end() && old->second == value) continue;
        kept.insert_or_assign(path, KeptField{{time, by}, value});
        changed = true;
    }
    return changed;
}

void merge_into(Kept& kept, const Kept& more) {
    for (const auto& [path, field] : more) {
        const auto [found, added] = kept.emplace(path, field);
        if (!added && later(field, found->second)) found->second = field;
    }
}

std::string to_text(const Kept& kept, std::int64_t now) {
    const std::int64_t since = remembered_since(kept, now);
    Json fields = Json::object();
    for (const auto& [path, field] : kept) {
        if (!field.value && field.stamp.time < since) continue;
        Json one = {field.stamp.time, field.stamp.by};
        if (field.value) one.push_back(Json::parse(*field.value, nullptr, false));
        fields[path] = std::move(one);
    }
    const Json text{{"format", kept_format}, {"version", kept_version}, {"fields", std::move(fields)}};
    return text.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Kept> kept_from(std::string_view text) {
    if (text.size() > largest_kept) return std::nullopt;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    const auto format = json.find("format");
    if (format == json.end() || *format != std::string(kept_format)) return std::nullopt;
    const auto version = json.find("version");
    const auto fields = json.find("fields");
    if (version == json.end() || !version->is_number_integer() || *version < 1) return std::nullopt;
    if (fields == json.end() || !fields->is_object() || fields->size() > most_fields) return std::nullopt;
    Kept kept;
    for (const auto& [path, value] : fields->items()) {
        auto field = field_from(value);
        if (!field || path.size() > longest_path || !is_plain_text(path)) return std::nullopt;
        kept.emplace(path, std::move(*field));
    }
    return kept;
}

bool Keeper::note(const State& state, std::int64_t now) {
    Fields fields = fields_of(state);
    const bool changed = note_changes(kept_, noted_, fields, now, by_);
    if (changed) retire_older_notes(kept_);
    if (kept_.size() > most_fields) forget_before(kept_, remembered_since(kept_, now));
    noted_ = std::move(fields);
    return changed;
}

std::optional<State> Keeper::take(const content::Edition& edition, State state, std::string_view text) {
    const auto more = kept_from(text);
    if (!more) return std::nullopt;
    merge_into(kept_, *more);
    std::vector<Initiative> now = initiatives_of(edition, kept_);

    const auto take_out = [&](const std::string& id) -> std::optional<Initiative> {
        const auto found = std::find_if(now.begin(), now.end(), [&](const Initiative& one) { return one.id == id; });
        if (found == now.end()) return std::nullopt;
        Initiative taken = std::move(*found);
        now.erase(found);
        return taken;
    };
    if (!state.initiative.empty()) {
        auto still = take_out(state.initiative);
        if (!still) state.gone.insert(state.initiative);
        Initiative hand = std::move(still).value_or(Initiative{});
        // What is half typed stays, unless the initiative at hand was itself changed elsewhere.
        if (hand != at_hand(state)) app::take_up(state, std::move(hand));
    }
    // Those that were here stay in their order, the new ones come before them.
    std::vector<Initiative> known;
    for (const Initiative& other : state.others) {
        if (auto still = take_out(other.id)) known.push_back(std::move(*still));
    }
    now.insert(now.end(), std::make_move_iterator(known.begin()), std::make_move_iterator(known.end()));
    state.others = std::move(now);
    noted_ = fields_of(state);
    return state;
}

bool Keeper::knows_more_than(std::string_view text) const {
    auto theirs = kept_from(text);
    if (!theirs) return true;
    Kept both = *theirs;
    merge_into(both, kept_);
    return both != *theirs;
}

}  // namespace wegwijzer::app
