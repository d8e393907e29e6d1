// Everything a user can do, as values.
#pragma once

#include "app/state.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace wegwijzer::app {

// To a place. With a sector, a question or the advice is about that sector: it becomes the answer to `sectors`, unless
// that holds it already; the other answers stay.
struct Go {
    Place place;
};
// On from a question. Unanswered and not skipped, it stays, with an empty draft so that the screen can say what to do.
struct NextQuestion {
    std::string from;
};
// Answers a fact with a possible value (a button, a radio, a checkbox).
struct Answer {
    std::string fact;
    content::FactValue value;
};
// Adds or removes one value of a list fact.
struct AnswerToggle {
    std::string fact, value;
};
// Answers a number or date fact with what was typed; text that is no possible value is kept as a draft.
struct AnswerText {
    std::string fact, text;
};
// "Weet ik niet": unanswered, and not asked again.
struct Skip {
    std::string fact;
};
struct Forget {
    std::string fact;
};
// Several answers at once: a what-if that the user tries.
struct Change {
    std::vector<std::pair<std::string, content::FactValue>> values;
};
// All answers at once, to stand instead of those given so far. Where there are none yet: the initiative that has them
// already, if there is one.
struct SetAnswers {
    content::Answers answers;
};
// Takes the last change back: of answers, undertakings, what was chosen to compare, or how a comparison was arranged.
struct Undo {};
// The change stands: no longer offers to take it back. (It can still be.)
struct KeepChange {};
struct SetStart {
    std::string option, text;
};
struct Tick {
    std::string option, task;
};
struct Toggle {
    std::string id;
};  // opens or closes a disclosure
struct DifferencesOnly {
    bool on;
};
// Adds an option to those chosen to compare, or takes it off. Not beyond `most_chosen`.
struct Choose {
    std::string option;
};
struct ChooseNone {};
// Which options the comparison on screen shows, in this order. Not fewer than one.
struct Arrange {
    std::vector<std::string> options;
};
struct SetView {
    View view;
};
struct SetTheme {
    Theme theme;
};
struct SetLanguage {
    Language language;
};
// Looks for these words: on the start page among the sectors, anywhere else among everything.
struct Seek {
    std::string words;
};
// Throwing everything away asks first.
struct AskStartOver {};
struct StartOver {
    bool confirmed;
};

// --- several initiatives side by side. The one at hand is named by its id too; "" is the one at hand.
// A new, empty one; the one at hand waits.
struct NewInitiative {};
struct OpenInitiative {
    std::string id;
};
struct AskName {
    std::string id;
};  // its name is to be changed, in a field
struct Rename {
    std::string id, text;
};
struct Duplicate {
    std::string id, name;
};
struct Delete {
    std::string id;
};
struct BringBack {};  // the one thrown away last
// A file that was exported before: becomes an initiative of its own, at hand.
struct Import {
    std::string text;
};

// --- how a plan goes on
struct SetStanding {
    std::string option;
    Standing standing{};
};
struct SetSince {
    std::string option, text;
};
// `task`: what the note is about (Undertaking::notes); without an option, a note on the idea (Initiative::notes).
struct SetNote {
    std::string option, task, text;
};
// Moves a task to a day of the user's own; text that is no day, or none, takes that back.
struct SetDay {
    std::string option, task, text;
};

// Whether the machine keeps things; the user has read what was said about it, or about a file or a link.
struct SetKeeping {
    Keeping keeping{};
};
struct SetHanded {
    Handed handed;
};
struct Seen {};

// --- what leaves the program or comes in: changes nothing itself, the platform does it (screen/parcel.h)
struct Hand {
    // link: to the answers. initiative: a file to import. advice, plan, paper: Markdown. calendar: iCalendar.
    // comparison: CSV, of the options on screen. damaged: what was set aside.
    enum class What { link, initiative, advice, plan, paper, calendar, comparison, damaged };
    What what{};
    // Id of the initiative, option or sector; paper: `<paper>/<option>`; "" where there is no choice.
    std::string of;
};
struct AskFile {};  // to import

using Action =
    std::variant<Go, NextQuestion, Answer, AnswerToggle, AnswerText, Skip, Forget, Change, SetAnswers, Undo, KeepChange,
                 SetStart, Tick, Toggle, DifferencesOnly, Choose, ChooseNone, Arrange, SetView, SetTheme, SetLanguage,
                 Seek, AskStartOver, StartOver, NewInitiative, OpenInitiative, AskName, Rename, Duplicate, Delete,
                 BringBack, Import, SetStanding, SetSince, SetNote, SetDay, SetKeeping, SetHanded, Seen, Hand, AskFile>;

}  // namespace wegwijzer::app
