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

using Action = std::variant<Go, NextQuestion, Answer, AnswerToggle, AnswerText, Skip, Forget, Change, Undo, KeepChange,
                            SetStart, Tick, Toggle, DifferencesOnly, Choose, ChooseNone, Arrange, SetView, SetTheme,
                            SetLanguage, Seek, AskStartOver, StartOver>;

}  // namespace wegwijzer::app
