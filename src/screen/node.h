// The screen tree: what a screen says and offers, without a word on how it looks.
//
// A screen exists once, as this tree; the canvas, the accessible twin, the print and the command line each render it.
// Nodes carry stable ids (unique in a page) and, where the user can act, the action that follows. No node knows the
// domain.
#pragma once

#include "app/action.h"
#include "content/date.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::screen {

// How much a status weighs: colour and icon follow from it, the words stand beside it.
enum class Status { none, fits, conditional, undetermined, unsuited, excluded, unavailable };
enum class Tone { info, warning, error, success };
enum class Emphasis { normal, lead, strong, muted, small };
enum class Importance { primary, secondary, quiet };
// How children lie where there is room; on a narrow screen everything is a stack.
// panel: a stack on a tinted surface. row: beside each other, as wide as they need. grid: equal columns, wrapping.
enum class Layout { stack, row, grid, panel };

struct Node;

struct Heading {
    int level = 2;
    std::string text;
};  // level 1 once a page, at its top
struct Paragraph {
    std::string text;
    Emphasis emphasis = Emphasis::normal;
};
struct List {
    bool ordered = false;
    std::vector<std::string> items;
    Emphasis emphasis = Emphasis::normal;  // of its items; normal or small
};
// Terms and what they are: "Looptijd": "zolang het contract loopt".
struct Facts {
    struct Item {
        std::string term;
        std::vector<std::string> texts;
    };
    std::vector<Item> items;
};
// A passage with the words in it that were looked for.
struct Marked {
    struct Run {
        std::string text;
        bool match = false;
    };
    std::vector<Run> runs;  // make up the text, spaces and all
};
struct Chip {
    Status status = Status::none;
    std::string text;
};  // a status in a word
// children: what it says. level: of the title as a heading, where notices are parts of the page that one looks for;
// 0 where the title is none.
struct Notice {
    Tone tone = Tone::info;
    std::string title;
    int level = 0;
};
struct Group {
    Layout layout = Layout::stack;
    std::string label;
};  // label: for those who can't see it; may be empty
struct Button {
    std::string label;
    Importance importance = Importance::secondary;
    app::Action action;
};
// A link inside the program (action) or out of it (url); exactly one.
struct Link {
    std::string label;
    std::optional<app::Action> action;
    std::string url;
};
// A large button with a title and some words; the whole card is the target.
struct Card {
    std::string title, text;
    app::Action action;
    Chip chip;
};  // chip.text empty: none
// One question with its answers: radio buttons, or checkboxes where `many`. titled_by: id of the heading that asks it,
// for those who come to the answers without having passed it; may be empty.
struct Choices {
    struct Item {
        std::string id, label, help;
        bool selected = false;
        app::Action action;
    };
    std::string legend, help, error;
    bool many = false;
    std::vector<Item> items;
    std::string titled_by{};
};
// A field to type in. On a change the action's text is filled in (AnswerText, SetStart, Rename, SetSince, SetNote,
// SetDay).
struct Field {
    // passage: room for a few sentences. search: told of at every letter, so that what it looks for appears while it is
    // typed
    enum class Kind { text, passage, number, date, search };
    Kind kind = Kind::text;
    std::string label, help, error, value, unit;
    app::Action action;
    std::string titled_by{};  // as of Choices
};
struct Check {
    std::string label;
    bool on = false;
    app::Action action;
};  // one checkbox
// A drawing of boxes and arrows, told as a table: from each row's head an arrow leads to its first box, from that to
// the next. Columns are what the boxes are about.
struct Diagram {
    struct Box {
        std::string id, text;
        std::optional<app::Action> action;  // where it is explained
    };
    struct Row {
        Box head;
        std::vector<Box> boxes;  // one a column
    };
    std::string caption, corner;  // corner: what the heads are
    std::vector<std::string> columns;
    std::vector<Row> rows;
};
struct Table {
    // Something to press in a cell, below its texts. `about` says what it is about to those who can't see where it
    // stands: "Meer", "Voorwaarden, Max-max".
    struct CellLink {
        std::string id, label, about;
        app::Action action;
    };
    struct Column {
        std::string id, title;
        Chip chip;
        std::optional<app::Action> action;
    };
    // Same: equal in all columns. A cell's first line is enough for a glance; the rest is detail.
    struct Row {
        std::string id, title;
        std::vector<std::vector<std::string>> cells;
        bool same = false;                             // all cells say the same: shown once
        std::vector<std::optional<CellLink>> links{};  // by cell; may be fewer than the cells

        // What a cell says where nothing can be pressed: its texts, or else its link's label.
        std::vector<std::string> said(std::size_t cell) const {
            const bool linked = cell < links.size() && links[cell].has_value();
            if (!cells[cell].empty() || !linked) return cells[cell];
            return {links[cell]->label};
        }
    };
    std::string caption;
    std::vector<Column> columns;  // without the column of row titles
    std::vector<Row> rows;
    bool compact = false;      // a word or two a cell: many narrow columns
    std::string same_label{};  // "Voor alle opties": told with a row that is the same, where it can't be seen
};
struct Tasks {  // a checklist
    enum class Phase { done, next, open, blocked, passed };
    struct Item {
        std::string id, text, who, when;  // when: words for earliest and due day; may be empty
        Phase phase = Phase::open;
        std::string phase_text;  // the phase in words
        bool ticked = false;
        app::Action tick;
        std::vector<std::string> documents;
        std::string note;  // "alleen als …", source; may be empty
    };
    std::string label;
    std::vector<Item> items;
};
struct Timeline {  // to scale; told in words by `label` and the marks' texts
    struct Mark {
        content::Date date;
        std::string text;
        bool own = true;
    };  // own: a task of the user; else a day to know
    struct Band {
        content::Date from, until;
        std::string text;
    };
    std::string label;
    content::Date from{}, until{}, today{};
    std::string today_text;
    std::vector<Mark> marks;  // by date
    std::vector<Band> bands;
    struct Tick {
        content::Date date;
        std::string text;
    };  // months or years along the axis
    std::vector<Tick> ticks;
};
struct Disclosure {
    std::string summary;
    bool open = false;
    app::Action action;
};  // children: what it holds
struct Progress {
    std::string label;
    int done = 0, total = 0;
};

using Content = std::variant<Heading, Paragraph, List, Facts, Marked, Chip, Notice, Group, Button, Link, Card, Choices,
                             Field, Check, Diagram, Table, Tasks, Timeline, Disclosure, Progress>;

struct Node {
    std::string id;
    Content content;
    std::vector<Node> children;  // of Notice, Group and Disclosure
};

struct Crumb {
    std::string id, label;
    std::optional<app::Action> action;
};  // no action: where the user is

// A whole screen. Header and edition line are on every one.
struct Page {
    std::string id;        // of the place: equal ids mean the same screen, so scrolling and focus stay
    std::string language;  // of the interface: "nl", "en"
    std::string title;     // of the document: "Vergelijken – Fysiotherapie – Wegwijzer"
    std::string name;      // the product
    app::Action home;      // event id "home"
    std::vector<Crumb> trail;
    std::string trail_label;
    std::vector<Node> tools;  // header: links and buttons (view, theme, edition)
    std::string tools_label;  // of the one button that they are behind where there is little room
    Tone edition_tone = Tone::info;
    std::string edition_text;
    Link edition_link;  // event id "edition"
    std::vector<Node> main;
    std::vector<Node> aside;  // beside main where there is room, after it elsewhere; may be empty
    std::string aside_label;
    std::vector<Node> foot;  // rows that stay in view at the bottom: what can be taken back, what was chosen
    std::string foot_label;
    std::string announcement;  // for a live region; may be empty
    std::string reveal;        // id of the node that the address is about, to be shown at once; may be empty
    std::string skip_label;    // "Naar de inhoud"
    std::string copy_label;    // "Kopieer deze tekst", where a text is painted and cannot be selected
    std::string copied;        // said when that is done
    std::string elsewhere;     // said with a link that opens beside the program
    std::string by_mail;       // said with a link that opens the user's mail program

    // For paper, where nothing can be looked up any more: on which day it was printed, and what the user had answered.
    std::string print_label;  // of the button, on a platform that has printers: "Afdrukken"
    std::string printed_day;
    std::vector<Node> printed;
};

}  // namespace wegwijzer::screen
