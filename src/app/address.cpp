#include "app/address.h"

#include "app/percent.h"
#include "app/share_code.h"
#include "app/split.h"
#include "app/typed.h"
#include "content/answers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace wegwijzer::app {

namespace {

using content::FactType;
using content::FactValue;

// Words of the path and of the query. They are an interface that links rely on, not texts to translate.
struct PathWord {
    Screen screen;
    std::string_view word;
};
constexpr std::array path_words{
    PathWord{Screen::explain, "uitleg"},
    PathWord{Screen::sector, "sector"},
    PathWord{Screen::compare, "vergelijken"},
    PathWord{Screen::routes, "routes"},
    PathWord{Screen::route, "route"},
    PathWord{Screen::option, "optie"},
    PathWord{Screen::question, "vraag"},
    PathWord{Screen::answers, "antwoorden"},
    PathWord{Screen::advice, "advies"},
    PathWord{Screen::checklist, "checklist"},
    PathWord{Screen::paper, "papier"},
    PathWord{Screen::edition, "editie"},
    PathWord{Screen::missing, "onbekend"},
    PathWord{Screen::search, "zoeken"},
    PathWord{Screen::glossary, "woordenlijst"},
    PathWord{Screen::about, "over"},
    PathWord{Screen::cross_sector, "sectoroverstijgend"},
    PathWord{Screen::privacy, "privacy"},
    PathWord{Screen::accessibility, "toegankelijkheid"},
    PathWord{Screen::initiatives, "mijn-initiatieven"},
};
constexpr std::string_view version_key = "v";
constexpr std::string_view code_key = "d";
constexpr std::string_view skipped_key = "onbekend";
constexpr std::string_view start_prefix = "begin.";
constexpr std::string_view done_prefix = "klaar.";
constexpr std::string_view chosen_key = "keuze";
constexpr std::string_view options_key = "opties";
constexpr std::string_view differences_key = "verschillen";
constexpr std::string_view view_key = "weergave";
constexpr std::string_view theme_key = "thema";
constexpr std::string_view words_key = "zoek";
constexpr std::string_view at_key = "bij";
constexpr std::string_view yes = "ja";
constexpr std::string_view no = "nee";

// Enough of a broken link to recognise it by; nobody reads more.
constexpr std::size_t ignored_length = 40;
constexpr std::size_t ignored_count = 8;

std::string joined(const auto& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ",") + text;
    return all;
}

std::string text_of(const FactValue& value) {
    struct Writer {
        std::string operator()(bool on) const { return std::string(on ? yes : no); }
        // The shortest text that reads back as the same number.
        std::string operator()(double number) const {
            if (number == std::floor(number) && std::abs(number) < 1e15) {
                return std::to_string(static_cast<long long>(number));
            }
            return nlohmann::json(number).dump();
        }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const std::vector<std::string>& list) const { return joined(list); }
    };
    return std::visit(Writer{}, value);
}

std::optional<FactValue> value_of(const content::Question& question, const std::string& text) {
    std::optional<FactValue> value;
    switch (question.type) {
        case FactType::boolean:
            if (text == yes || text == no) value = text == yes;
            break;
        case FactType::number: {
            const auto number = nlohmann::json::parse(text, nullptr, false);
            if (number.is_number()) value = number.get<double>();
            break;
        }
        case FactType::list: {
            std::vector<std::string> list;
            for (const std::string_view part : split(text, ',')) list.emplace_back(part);
            value = std::move(list);
            break;
        }
        case FactType::choice:
        case FactType::date:
            value = text;
            break;
    }
    if (value && !content::expected_instead(question, *value).empty()) return std::nullopt;
    return value;
}

bool searches(Screen screen) { return screen == Screen::start || screen == Screen::search; }

// These hold things that have an address of their own: `/woordenlijst/aanspraak`. On other screens what is meant stands
// in the query.
bool at_in_path(const Place& place) {
    return place.screen == Screen::glossary || place.screen == Screen::cross_sector ||
           (place.screen == Screen::explain && !place.chapter.empty());
}

// Nothing but what the ids of nodes are made of.
bool is_node_id(std::string_view text) {
    return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

std::string path_of(const Place& place) {
    std::string path = "/";
    for (const PathWord& entry : path_words) {
        if (entry.screen == place.screen) path += entry.word;
    }
    std::string rest;
    switch (place.screen) {
        case Screen::sector:
        case Screen::compare:
            rest = place.sector;
            break;
        case Screen::option:
        case Screen::checklist:
            rest = place.option;
            break;
        case Screen::paper:
            rest = place.paper + (place.option.empty() ? "" : "/" + place.option);
            break;
        case Screen::question:
            rest = place.fact;
            break;
        case Screen::route:
            rest = place.route;
            break;
        case Screen::explain:
            rest = place.chapter;
            break;
        default:
            break;
    }
    if (at_in_path(place) && !place.at.empty()) rest += (rest.empty() ? "" : "/") + place.at;
    return rest.empty() ? path : path + "/" + percent_encoded(rest);
}

// `<chapter>/<what of it>`: what stands before the first dot is a section.
Place chapter_at(const content::Edition& edition, std::string_view argument) {
    Place place{Screen::explain};
    if (argument.empty()) return place;
    const std::size_t slash = argument.find('/');
    const content::Chapter* chapter = content::find_chapter(edition, argument.substr(0, slash));
    if (chapter == nullptr) return {Screen::missing};
    place.chapter = chapter->id;
    if (slash == std::string_view::npos) return place;
    place.at = argument.substr(slash + 1);
    const std::string section = place.at.substr(0, place.at.find('.'));
    const bool known = std::any_of(chapter->sections.begin(), chapter->sections.end(),
                                   [&](const content::Section& one) { return one.id == section; });
    return known && is_node_id(place.at) ? place : Place{Screen::missing};
}

// `<paper>/<option>`, or the paper alone.
Place paper_at(const content::Edition& edition, std::string_view argument) {
    const std::size_t slash = argument.find('/');
    const content::Paper* paper = content::find_paper(edition, argument.substr(0, slash));
    if (paper == nullptr) return {Screen::missing};
    Place place{Screen::paper};
    place.paper = paper->id;
    if (slash == std::string_view::npos) return place;
    const content::Option* option = content::find_option(edition, argument.substr(slash + 1));
    if (option == nullptr || !content::is_for(*paper, option->route)) return {Screen::missing};
    place.option = option->id;
    return place;
}

Place place_of(const content::Edition& edition, std::string_view encoded) {
    Place missing{Screen::missing, "", "", ""};
    const auto path = percent_decoded(encoded);
    if (!path) return missing;
    std::string_view rest = *path;
    if (rest.starts_with('/')) rest.remove_prefix(1);
    if (rest.empty()) return Place{};
    const std::size_t slash = rest.find('/');
    const std::string_view word = rest.substr(0, slash);
    const std::string argument(slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1));
    const auto* const found =
        std::find_if(path_words.begin(), path_words.end(), [&](const PathWord& entry) { return entry.word == word; });
    if (found == path_words.end()) return missing;
    switch (found->screen) {
        case Screen::compare:
            // Which options, the rest of the address says.
            if (argument.empty()) return Place{found->screen, "", "", ""};
            [[fallthrough]];
        case Screen::sector:
            if (content::find_sector(edition, argument) == nullptr) return missing;
            return Place{found->screen, argument, "", ""};
        case Screen::option:
        case Screen::checklist:
            if (content::find_option(edition, argument) == nullptr) return missing;
            return Place{found->screen, "", argument, ""};
        case Screen::paper:
            return paper_at(edition, argument);
        case Screen::question:
            if (!argument.empty() && content::find_question(edition, argument) == nullptr) return missing;
            return Place{found->screen, "", "", argument};
        case Screen::route:
            if (content::find_route(edition, argument) == nullptr) return missing;
            return Place{found->screen, "", "", "", argument};
        case Screen::explain:
            return chapter_at(edition, argument);
        case Screen::glossary:
        case Screen::cross_sector: {
            const bool known = argument.empty() || (found->screen == Screen::glossary
                                                        ? content::find_term(edition, argument) != nullptr
                                                        : content::find_cross_sector(edition, argument) != nullptr);
            Place place{found->screen};
            place.at = argument;
            return known ? place : missing;
        }
        default:
            return argument.empty() ? Place{found->screen, "", "", ""} : missing;
    }
}

// Reads one `key=value` into the state; false where it means nothing in this edition.
class Reader {
   public:
    Reader(const content::Edition& edition, State& state) : edition_(edition), state_(state) {}

    bool read(const std::string& key, const std::string& value) {
        if (key == version_key) return true;
        if (key == code_key) return read_code(value);
        if (key == skipped_key) return read_skipped(value);
        if (key == chosen_key) return read_options(value, state_.chosen, most_chosen);
        if (key == options_key && state_.place.screen == Screen::compare)
            return read_options(value, state_.place.options, edition_.options.size());
        if (key == differences_key) return state_.differences_only = value == "1", true;
        if (key == view_key) return read_view(value);
        if (key == theme_key) return read_theme(value);
        if (key == words_key) return read_words(value);
        if (key == at_key) return read_at(value);
        if (key.starts_with(start_prefix)) return read_start(key.substr(start_prefix.size()), value);
        if (key.starts_with(done_prefix)) return read_done(key.substr(done_prefix.size()), value);
        return read_answer(key, value);
    }

   private:
    bool read_code(const std::string& code) {
        ReadShareCode read = read_share_code(edition_, code);
        if (read.damaged) return false;
        const int year = static_cast<int>(edition_.info.valid_from.year());
        if (read.year != year) {
            state_.findings.push_back({Finding::Kind::other_edition, std::to_string(read.year)});
        }
        if (read.not_in_edition > 0) {
            state_.findings.push_back({Finding::Kind::unknown, std::to_string(read.not_in_edition)});
        }
        state_.answers = std::move(read.initiative.answers);
        state_.skipped = std::move(read.initiative.skipped);
        state_.asked = std::move(read.initiative.asked);
        return true;
    }

    bool read_answer(const std::string& fact, const std::string& text) {
        const content::Question* question = content::find_question(edition_, fact);
        if (question == nullptr) return false;
        auto value = value_of(*question, text);
        if (!value) return false;
        state_.answers.insert_or_assign(fact, std::move(*value));
        state_.skipped.erase(fact);
        ask(fact);
        return true;
    }

    bool read_skipped(const std::string& facts) {
        bool understood = true;
        for (const std::string_view part : split(facts, ',')) {
            const std::string fact(part);
            if (content::find_question(edition_, fact) == nullptr || state_.answers.contains(fact)) {
                understood = false;
                continue;
            }
            state_.skipped.insert(fact);
            ask(fact);
        }
        return understood;
    }

    bool read_options(const std::string& ids, std::vector<std::string>& options, std::size_t most) {
        bool understood = true;
        for (const std::string_view part : split(ids, ',')) {
            const std::string id(part);
            const bool known = content::find_option(edition_, id) != nullptr;
            const bool again = std::find(options.begin(), options.end(), id) != options.end();
            if (known && !again && options.size() < most) {
                options.push_back(id);
            } else {
                understood = false;
            }
        }
        return understood;
    }

    bool read_words(const std::string& words) {
        if (!searches(state_.place.screen) || words.empty()) return false;
        state_.place.words = searchable(words);
        return state_.place.words == words;
    }

    bool read_at(const std::string& at) {
        if (at_in_path(state_.place) || !is_node_id(at)) return false;
        state_.place.at = at;
        return true;
    }

    bool read_view(const std::string& value) {
        if (value != "tekst" && value != "grafisch") return false;
        state_.view = value == "tekst" ? View::text : View::graphic;
        return true;
    }

    bool read_theme(const std::string& value) {
        constexpr std::array names{"systeem", "licht", "donker", "contrast"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (value == names[i]) return state_.theme = static_cast<Theme>(i), true;
        }
        return false;
    }

    bool read_start(const std::string& option, const std::string& text) {
        const std::string start = kept_text(text, longest_day);
        if (content::find_option(edition_, option) == nullptr || start.empty()) return false;
        state_.undertakings[option].start = start;
        return true;
    }

    bool read_done(const std::string& option_id, const std::string& tasks) {
        bool understood = true;
        for (const std::string_view task : split(tasks, ',')) {
            if (has_task(edition_, option_id, task)) {
                state_.undertakings[option_id].done.emplace(task);
            } else {
                understood = false;
            }
        }
        return understood;
    }

    void ask(const std::string& fact) {
        const auto& asked = state_.asked;
        if (fact != "sectors" && std::find(asked.begin(), asked.end(), fact) == asked.end())
            state_.asked.push_back(fact);
    }

    const content::Edition& edition_;
    State& state_;
};

// What of a broken part can be shown to the user: a short piece of plain text.
std::string showable(std::string_view part) {
    const std::string_view shown = part.substr(0, ignored_length);
    const std::size_t equals = shown.find('=');
    std::string text = percent_encoded(shown.substr(0, equals));
    if (equals != std::string_view::npos) text += "=" + percent_encoded(shown.substr(equals + 1));
    if (part.size() > ignored_length) text += "…";
    return text;
}

}  // namespace

std::string to_address(const State& state) {
    std::string query;
    const auto add = [&](std::string_view key, std::string_view value) {
        query += query.empty() ? "?" : "&";
        query += percent_encoded(key) + "=" + percent_encoded(value);
    };
    const bool names_options = state.place.screen == Screen::compare && !state.place.options.empty();
    if (searches(state.place.screen) && !state.place.words.empty()) add(words_key, state.place.words);
    if (!at_in_path(state.place) && !state.place.at.empty()) add(at_key, state.place.at);
    const bool says_something =
        !state.answers.empty() || !state.skipped.empty() || !state.chosen.empty() || names_options ||
        std::any_of(state.undertakings.begin(), state.undertakings.end(),
                    [](const auto& one) { return !one.second.start.empty() || !one.second.done.empty(); });
    if (says_something) add(version_key, "1");
    // The order of the answers is the order in which they were given, so that "previous" works in a reopened link.
    std::vector<std::string> order = state.asked;
    for (const auto& [fact, value] : state.answers) {
        if (std::find(order.begin(), order.end(), fact) == order.end()) order.insert(order.begin(), fact);
    }
    for (const std::string& fact : order) {
        const auto found = state.answers.find(fact);
        if (found != state.answers.end()) add(fact, text_of(found->second));
    }
    if (!state.skipped.empty()) add(skipped_key, joined(state.skipped));
    for (const auto& [option, undertaking] : state.undertakings) {
        if (!undertaking.start.empty()) add(std::string(start_prefix) + option, undertaking.start);
        if (!undertaking.done.empty()) add(std::string(done_prefix) + option, joined(undertaking.done));
    }
    if (!state.chosen.empty()) add(chosen_key, joined(state.chosen));
    if (names_options) add(options_key, joined(state.place.options));
    if (state.differences_only) add(differences_key, "1");
    if (state.view == View::text) add(view_key, "tekst");
    return path_of(state.place) + query;
}

std::string shared_address(const content::Edition& edition, const Place& place, const Initiative& initiative) {
    return path_of(place) + "?" + std::string(code_key) + "=" + share_code(edition, initiative);
}

State from_address(const content::Edition& edition, std::string_view fragment, const State& current) {
    State state;
    state.view = current.view;
    state.theme = current.theme;
    state.language = current.language;
    if (fragment.starts_with('#')) fragment.remove_prefix(1);

    const std::size_t question_mark = fragment.find('?');
    state.place = place_of(edition, fragment.substr(0, question_mark));
    const std::string_view query =
        question_mark == std::string_view::npos ? std::string_view{} : fragment.substr(question_mark + 1);

    Reader reader(edition, state);
    for (const std::string_view part : split(query, '&')) {
        if (part.empty()) continue;
        const std::size_t equals = part.find('=');
        const auto key = percent_decoded(part.substr(0, equals));
        const auto value =
            percent_decoded(equals == std::string_view::npos ? std::string_view{} : part.substr(equals + 1));
        const bool understood = key && value && reader.read(*key, *value);
        if (!understood && state.ignored.size() < ignored_count) state.ignored.push_back(showable(part));
    }
    const bool nothing_to_compare =
        state.place.screen == Screen::compare && state.place.sector.empty() && state.place.options.empty();
    if (nothing_to_compare) state.place = Place{Screen::missing, "", "", ""};
    return state;
}

}  // namespace wegwijzer::app
