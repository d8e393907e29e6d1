// Where the user is and what the user has said: the whole of the program's memory, as one plain value.
//
// Everything on screen follows from (edition, state, today). Links, saving (kept.h) and undo are encodings of this
// struct.
#pragma once

#include "app/initiative.h"

#include <cstdint>
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
    paper,
    edition,
    initiatives,
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
    std::string option{};  // option, checklist, paper: option id (`<sector>/<route>`); paper: "" for none
    std::string fact{};    // question: the fact asked; "": the next question
    std::string route{};   // route
    // compare: the ids of the options shown, in their order; none: all of the sector.
    std::vector<std::string> options{};
    std::string chapter{};  // explain: the chapter; "": the table of contents
    std::string words{};    // start, search: what is looked for, as typed
    // What of the screen is meant, to be shown at once: the id of a node without what all ids of the screen begin with,
    // such as "wetten.law.zvw" in a chapter; "": the screen from its top.
    std::string at{};
    std::string paper{};  // paper
    friend bool operator==(const Place&, const Place&) = default;
};

// Whether going from one to the other is a step that the back button takes back. Arranging a comparison is not, nor is
// typing what is looked for.
bool same_step(const Place& a, const Place& b);

enum class View { graphic, text };
enum class Theme { system, light, dark, contrast };
enum class Language { dutch, english };  // of the interface; what the edition says is Dutch in both

// Something in a file or a link that could not be taken over as it stood; said in words by the screen.
struct Finding {
    // not_json, not_ours, too_large: nothing was taken over. newer: made by a later version; what is known was read.
    // unknown: a name that this edition does not have. impossible: a value that can't be. full: no room for one more.
    enum class Kind { not_json, not_ours, too_large, newer, unknown, impossible, other_edition, full };
    Kind kind{};
    std::string pointer;  // JSON Pointer, or what stands in the link; plain text
    friend bool operator==(const Finding&, const Finding&) = default;
};

// Whether what the user does is kept by the program between visits.
enum class Keeping {
    fine,
    refused,  // the machine keeps nothing for us
    full,     // there is no room
    damaged,  // what was kept could not be read, and was set aside
};

// What became of something that was handed over, to tell the user.
struct Handed {
    // copied: a link, onto the clipboard. link: the platform has none; here it is. saved: a file, at a place.
    // failed: nothing was handed over. drop: to open a file, the user drops it on the window.
    enum class How { nothing, copied, link, saved, failed, drop };
    How how = How::nothing;
    std::string text;  // the link, or where the file is
    friend bool operator==(const Handed&, const Handed&) = default;
};

// All that the user has put into the program: what a link brings, what undo takes back, and what nobody should lose.
// It is the initiative at hand; the others wait in `State::others`.
struct Work {
    std::string initiative;  // id; "" until there is something in it
    std::string name;        // "" where the user gave none
    content::Answers answers;
    std::vector<std::string> asked;  // facts answered or skipped one by one, in that order; never `sectors`
    std::set<std::string> skipped;   // facts the user said not to know
    // fact -> typed text that is not a possible value (yet); "" where the user went on without an answer
    std::map<std::string, std::string> drafts;
    std::map<std::string, Undertaking> undertakings;  // by option id
    std::vector<std::string> chosen;                  // ids of the options chosen to compare, `most_chosen` at most
    std::map<std::string, std::string> notes;         // on the idea (Initiative::notes)
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
    std::vector<Past> past;   // the last changes of the initiative at hand, latest last
    bool offer_undo = false;  // the last of them lost something, just now
    // The answers before the last change of an answer, to mark what it changed.
    std::optional<content::Answers> before;
    std::string last_answered;  // fact; "" where several changed at once (a what-if)
    bool confirm_start_over = false;
    std::vector<std::string> ignored;  // parts of a link that could not be read, to tell the user

    std::vector<Initiative> others;     // that are not at hand, none of them empty; the last one used first
    std::optional<Initiative> deleted;  // the last one thrown away, to bring back
    std::set<std::string> gone;         // ids of those thrown away; going back does not bring them back
    std::string renaming;               // id of the initiative whose name is being changed
    bool put_aside = false;             // a link was opened while there was another initiative at hand
    std::vector<Finding> findings;      // about the file or link opened last
    Keeping keeping = Keeping::fine;    // what the user has still to be told of that
    Handed handed;
    std::uint64_t seed = 0;  // where the next id comes from; another one on every machine
    friend bool operator==(const State&, const State&) = default;
};

}  // namespace wegwijzer::app
