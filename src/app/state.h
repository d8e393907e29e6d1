// Where the user is and what the user has said: the whole of the program's memory, as one plain value.
//
// Everything on screen follows from (edition, state, today). Links, saving and undo are encodings of this struct.
#pragma once

#include "content/fact.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace wegwijzer::app {

enum class Screen { start, explain, sector, compare, option, question, answers, advice, checklist, edition, missing };

// One address in the program. Fields that a screen does not need are empty.
struct Place {
    Screen screen = Screen::start;
    std::string sector;  // sector, compare
    std::string option;  // option, checklist: option id (`<sector>/<route>`)
    std::string fact;    // question: the fact asked; "": the next question
    friend bool operator==(const Place&, const Place&) = default;
};

enum class View { graphic, text };
enum class Theme { system, light, dark, contrast };

// What the user keeps about carrying out one option.
struct Undertaking {
    std::string start;           // first day of delivery, as typed; an ISO date when it is one
    std::set<std::string> done;  // ids of ticked tasks
    friend bool operator==(const Undertaking&, const Undertaking&) = default;
};

struct State {
    Place place;
    content::Answers answers;
    std::vector<std::string> asked;  // facts answered or skipped one by one, in that order; never `sectors`
    std::set<std::string> skipped;   // facts the user said not to know
    // fact -> typed text that is not a possible value (yet); "" where the user went on without an answer
    std::map<std::string, std::string> drafts;
    std::map<std::string, Undertaking> undertakings;  // by option id
    std::set<std::string> open;                       // ids of disclosures the user opened
    bool differences_only = false;
    View view = View::graphic;
    Theme theme = Theme::system;
    // The answers before the last change of an answer, to mark what it changed and to take it back.
    std::optional<content::Answers> before;
    std::string last_answered;  // fact; "" where several changed at once (a what-if)
    bool confirm_start_over = false;
    std::vector<std::string> ignored;  // parts of a link that could not be read, to tell the user
    friend bool operator==(const State&, const State&) = default;
};

}  // namespace wegwijzer::app
