// Where the user is and what the user has said: the whole of the program's memory, as one plain value.
//
// Everything on screen follows from (edition, state, today). Links, saving and undo are encodings of this struct.
#pragma once

#include "content/fact.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wegwijzer::app {

enum class Screen {
    start,
    explain,
    sector,
    compare,
    routes,
    route,
    option,
    question,
    answers,
    advice,
    checklist,
    edition,
    missing,
    // what the guide explains, and finding it
    search,
    glossary,
    cross_sector,
    about,
    privacy,
    accessibility,
};

// One address in the program. Fields that a screen does not need are empty.
struct Place {
    Screen screen = Screen::start;
    std::string sector{};  // sector; compare: the sector compared, "" for options of any sector
    std::string option{};  // option, checklist: option id (`<sector>/<route>`)
    std::string fact{};    // question: the fact asked; "": the next question
    std::string route{};   // route
    // compare: the ids of the options shown, in their order; none: all of the sector.
    std::vector<std::string> options{};
    std::string chapter{};  // explain: the chapter; "": the table of contents
    std::string words{};    // start, search: what is looked for, as typed
    // What of the screen is meant, to be shown at once: the id of a node without what all ids of the screen begin with,
    // such as "wetten.law.zvw" in a chapter; "": the screen from its top.
    std::string at{};
    friend bool operator==(const Place&, const Place&) = default;
};

// Whether going from one to the other is a step that the back button takes back. Arranging a comparison is not, nor is
// typing what is looked for.
bool same_step(const Place& a, const Place& b);

enum class View { graphic, text };
enum class Theme { system, light, dark, contrast };
enum class Language { dutch, english };  // of the interface; what the edition says is Dutch in both

// What the user keeps about carrying out one option.
struct Undertaking {
    std::string start;           // first day of delivery, as typed; an ISO date when it is one
    std::set<std::string> done;  // ids of ticked tasks
    friend bool operator==(const Undertaking&, const Undertaking&) = default;
};

// How many options can be compared side by side, when chosen one by one.
inline constexpr std::size_t most_chosen = 4;

// All that the user has put into the program: what a link brings, what undo takes back, and what nobody should lose.
struct Work {
    content::Answers answers;
    std::vector<std::string> asked;  // facts answered or skipped one by one, in that order; never `sectors`
    std::set<std::string> skipped;   // facts the user said not to know
    // fact -> typed text that is not a possible value (yet); "" where the user went on without an answer
    std::map<std::string, std::string> drafts;
    std::map<std::string, Undertaking> undertakings;  // by option id
    std::vector<std::string> chosen;                  // ids of the options chosen to compare, `most_chosen` at most
    friend bool operator==(const Work&, const Work&) = default;
};

// What the user had before a change, to go back to.
struct Past {
    Work work;
    std::optional<Place> place;  // where the change arranged a comparison: how it was
    friend bool operator==(const Past&, const Past&) = default;
};

struct State : Work {
    Place place;
    std::set<std::string> open;  // ids of disclosures the user opened
    bool differences_only = false;
    View view = View::graphic;
    Theme theme = Theme::system;
    Language language = Language::dutch;
    std::vector<Past> past;   // the last changes, latest last
    bool offer_undo = false;  // the last of them lost something, just now
    // The answers before the last change of an answer, to mark what it changed.
    std::optional<content::Answers> before;
    std::string last_answered;  // fact; "" where several changed at once (a what-if)
    bool confirm_start_over = false;
    std::vector<std::string> ignored;  // parts of a link that could not be read, to tell the user
    friend bool operator==(const State&, const State&) = default;
};

}  // namespace wegwijzer::app
