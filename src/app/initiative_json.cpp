#include "app/initiative_json.h"

#include "app/percent.h"
#include "content/answers.h"
#include "content/value_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace wegwijzer::app {

namespace {

using Json = nlohmann::json;
using Kind = Finding::Kind;

constexpr std::string_view format_name = "wegwijzer-initiative";
constexpr int format_version = 1;
// A file of ours is four deep. The parser stops there, so that no text makes it, or us, go down further.
constexpr int deepest_value = 8;
constexpr std::size_t longest_pointer = 120;

// An object's member; null where there is none.
const Json* member(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<content::FactValue> fact_value(const Json& json) {
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number()) return json.get<double>();
    if (json.is_string()) return json.get<std::string>();
    if (!json.is_array() || json.empty()) return std::nullopt;
    std::vector<std::string> list;
    for (const Json& item : json) {
        if (!item.is_string()) return std::nullopt;
        list.push_back(item.get<std::string>());
    }
    return list;
}

class FileReader {
   public:
    explicit FileReader(const content::Edition& edition) : edition_(edition) {}

    ReadInitiative read(std::string_view text) {
        if (text.size() > largest_file) return refuse(Kind::too_large);
        bool too_deep = false;
        const Json file = Json::parse(
            text,
            [&](int depth, Json::parse_event_t, Json&) {
                too_deep = too_deep || depth > deepest_value;
                return !too_deep;
            },
            false);
        if (file.is_discarded() || too_deep) return refuse(Kind::not_json);
        return read(file);
    }

    ReadInitiative read(const Json& file) {
        const Json* format = file.is_object() ? member(file, "format") : nullptr;
        if (format == nullptr || *format != std::string(format_name)) return refuse(Kind::not_ours);
        const Json* version = member(file, "version");
        if (version == nullptr || !version->is_number_integer() || *version < 1) return refuse(Kind::not_ours);
        if (*version > format_version) find(Kind::newer, "/version");
        read_members(file);
        result_.initiative->asked = asked_of(edition_, *result_.initiative);
        return std::move(result_);
    }

   private:
    ReadInitiative refuse(Kind kind) { return {std::nullopt, {{kind, ""}}}; }

    void find(Kind kind, const std::string& pointer) {
        if (result_.findings.size() >= most_findings) return;
        result_.findings.push_back({kind, kept_text(pointer, longest_pointer)});
    }
    static std::string below(const std::string& pointer, std::string_view key) {
        std::string token(key);
        for (std::size_t at = 0; (at = token.find_first_of("~/", at)) != std::string::npos; at += 2) {
            token.replace(at, 1, token[at] == '~' ? "~0" : "~1");
        }
        return pointer + "/" + token;
    }

    void read_members(const Json& file) {
        Initiative& initiative = *result_.initiative;
        for (const auto& [key, value] : file.items()) {
            const std::string at = below("", key);
            if (key == "format" || key == "version") continue;
            if (key == "edition") {
                if (value != edition_.info.id) find(Kind::other_edition, at);
            } else if (key == "id") {
                read_id(value, at, initiative.id);
            } else if (key == "name") {
                read_text(value, at, longest_name, initiative.name);
            } else if (key == "answers") {
                read_answers(value, at);
            } else if (key == "unknown") {
                read_skipped(value, at);
            } else if (key == "order") {
                for_each_text(value, at, [&](const std::string& fact, const std::string&) {
                    if (initiative.asked.size() < edition_.questions.size()) initiative.asked.push_back(fact);
                });
            } else if (key == "chosen") {
                read_chosen(value, at);
            } else if (key == "notes") {
                read_notes(value, at, "", initiative.notes);
            } else if (key == "undertakings") {
                read_undertakings(value, at);
            } else {
                find(Kind::unknown, at);
            }
        }
        // The idea's own words stand before those that an older program kept with each option.
        for (auto& [note, text] : older_notes_) initiative.notes.emplace(note, std::move(text));
        // Known after all, whichever of the two the file has first.
        std::erase_if(initiative.skipped, [&](const std::string& fact) { return initiative.answers.contains(fact); });
    }

    void read_id(const Json& value, const std::string& at, std::string& id) {
        const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
        const auto* text = value.get_ptr<const std::string*>();
        if (text == nullptr || text->empty() || text->size() > 16 || !std::all_of(text->begin(), text->end(), plain)) {
            return find(Kind::impossible, at);
        }
        id = *text;
    }
    void read_text(const Json& value, const std::string& at, std::size_t longest, std::string& text) {
        const auto* given = value.get_ptr<const std::string*>();
        if (given == nullptr) return find(Kind::impossible, at);
        text = kept_text(*given, longest);
        if (text != *given) find(Kind::impossible, at);
    }
    // Notes on an option, or with "" on the idea.
    void read_notes(const Json& value, const std::string& at, std::string_view option,
                    std::map<std::string, std::string>& notes) {
        for_each_member(value, at, [&](const std::string& name, const Json& json, const std::string& place) {
            const bool moved = !option.empty() && has_note(edition_, "", name);
            if (!moved && !has_note(edition_, option, name)) return find(Kind::unknown, place);
            const auto* given = json.get_ptr<const std::string*>();
            if (given == nullptr) return find(Kind::impossible, place);
            std::string note = kept_lines(*given, longest_note);
            if (note != *given) find(Kind::impossible, place);
            if (moved) return add_older_note(name, note, place);
            if (!note.empty()) notes.emplace(name, std::move(note));
        });
    }
    // Of what was written differently at one option and another nothing is lost.
    void add_older_note(const std::string& name, const std::string& note, const std::string& place) {
        std::string& all = older_notes_[name];
        if (note.empty() || all.find(note) != std::string::npos) return;
        const std::string both = all.empty() ? note : all + "\n\n" + note;
        all = kept_lines(both, longest_note);
        if (all != both) find(Kind::impossible, place);
    }
    template <class Use>
    void for_each_text(const Json& list, const std::string& at, Use use) {
        if (!list.is_array()) return find(Kind::impossible, at);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string place = at + "/" + std::to_string(i);
            if (const auto* text = list[i].get_ptr<const std::string*>()) {
                use(*text, place);
            } else {
                find(Kind::impossible, place);
            }
        }
    }
    template <class Use>
    void for_each_member(const Json& object, const std::string& at, Use use) {
        if (!object.is_object()) return find(Kind::impossible, at);
        for (const auto& [key, value] : object.items()) use(key, value, below(at, key));
    }

    void read_answers(const Json& answers, const std::string& at) {
        for_each_member(answers, at, [&](const std::string& fact, const Json& json, const std::string& place) {
            const content::Question* question = content::find_question(edition_, fact);
            if (question == nullptr) return find(Kind::unknown, place);
            auto value = fact_value(json);
            if (!value || !content::expected_instead(*question, *value).empty()) return find(Kind::impossible, place);
            result_.initiative->answers.emplace(fact, std::move(*value));
        });
    }
    void read_skipped(const Json& facts, const std::string& at) {
        for_each_text(facts, at, [&](const std::string& fact, const std::string& place) {
            if (content::find_question(edition_, fact) == nullptr) return find(Kind::unknown, place);
            result_.initiative->skipped.insert(fact);
        });
    }

    void read_chosen(const Json& options, const std::string& at) {
        auto& chosen = result_.initiative->chosen;
        for_each_text(options, at, [&](const std::string& option, const std::string& place) {
            if (content::find_option(edition_, option) == nullptr) return find(Kind::unknown, place);
            const bool again = std::find(chosen.begin(), chosen.end(), option) != chosen.end();
            if (again || chosen.size() == most_chosen) return find(Kind::impossible, place);
            chosen.push_back(option);
        });
    }

    void read_undertakings(const Json& undertakings, const std::string& at) {
        for_each_member(undertakings, at, [&](const std::string& option, const Json& json, const std::string& place) {
            if (content::find_option(edition_, option) == nullptr) return find(Kind::unknown, place);
            Undertaking undertaking;
            for_each_member(json, place, [&](const std::string& key, const Json& value, const std::string& where) {
                read_undertaking(option, undertaking, key, value, where);
            });
            if (undertaking != Undertaking{}) result_.initiative->undertakings.emplace(option, std::move(undertaking));
        });
    }
    void read_undertaking(const std::string& option, Undertaking& undertaking, const std::string& key,
                          const Json& value, const std::string& at) {
        if (key == "start") {
            read_text(value, at, longest_day, undertaking.start);
        } else if (key == "since") {
            read_text(value, at, longest_day, undertaking.since);
        } else if (key == "standing") {
            for (const Standing standing :
                 {Standing::preparing, Standing::applied, Standing::refused, Standing::granted}) {
                if (value == std::string(id_of(standing))) return void(undertaking.standing = standing);
            }
            find(Kind::impossible, at);
        } else if (key == "done") {
            for_each_text(value, at, [&](const std::string& task, const std::string& place) {
                if (!has_task(edition_, option, task)) return find(Kind::unknown, place);
                undertaking.done.insert(task);
            });
        } else if (key == "notes") {
            read_notes(value, at, option, undertaking.notes);
        } else if (key == "days") {
            for_each_member(value, at, [&](const std::string& task, const Json& json, const std::string& place) {
                if (!has_task(edition_, option, task)) return find(Kind::unknown, place);
                const auto* text = json.get_ptr<const std::string*>();
                if (text == nullptr || !content::parse_date(*text)) return find(Kind::impossible, place);
                undertaking.days.emplace(task, *text);
            });
        } else {
            find(Kind::unknown, at);
        }
    }

    const content::Edition& edition_;
    ReadInitiative result_{Initiative{}, {}};
    std::map<std::string, std::string> older_notes_;  // on the idea, found among those on options
};

}  // namespace

nlohmann::ordered_json to_json(const content::Edition& edition, const Initiative& initiative) {
    nlohmann::ordered_json file;
    file["format"] = format_name;
    file["version"] = format_version;
    file["edition"] = edition.info.id;
    if (!initiative.id.empty()) file["id"] = initiative.id;
    if (!initiative.name.empty()) file["name"] = initiative.name;
    file["answers"] = content::to_json(initiative.answers);
    if (!initiative.skipped.empty()) file["unknown"] = initiative.skipped;
    if (!initiative.asked.empty()) file["order"] = initiative.asked;
    if (!initiative.chosen.empty()) file["chosen"] = initiative.chosen;
    if (!initiative.notes.empty()) file["notes"] = initiative.notes;
    for (const auto& [option, undertaking] : initiative.undertakings) {
        nlohmann::ordered_json one = nlohmann::ordered_json::object();
        if (!undertaking.start.empty()) one["start"] = undertaking.start;
        if (!undertaking.done.empty()) one["done"] = undertaking.done;
        if (undertaking.standing != Standing::preparing) one["standing"] = id_of(undertaking.standing);
        if (!undertaking.since.empty()) one["since"] = undertaking.since;
        if (!undertaking.notes.empty()) one["notes"] = undertaking.notes;
        if (!undertaking.days.empty()) one["days"] = undertaking.days;
        file["undertakings"][option] = std::move(one);
    }
    return file;
}

ReadInitiative read_initiative(const content::Edition& edition, std::string_view text) {
    return FileReader(edition).read(text);
}

ReadInitiative read_initiative_file(const content::Edition& edition, const nlohmann::json& file) {
    return FileReader(edition).read(file);
}

}  // namespace wegwijzer::app
