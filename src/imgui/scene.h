// A page laid out for one width: what is drawn where, what can be pressed where. No ImGui in it, so that layout can be
// tested and kept from frame to frame; painting it is a loop.
#pragma once

#include "imgui/canvas.h"
#include "imgui/icons.h"
#include "imgui/text.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::imgui {

// A colour at rest, and while the pointer is over the target that the piece belongs to.
struct Shade {
    Color rest{0, 0, 0, 0}, hover{0, 0, 0, 0};
    Shade() = default;
    Shade(Color color) : rest(color), hover(color) {}
    Shade(Color rest_, Color hover_) : rest(rest_), hover(hover_) {}
};

enum class Underline { none, on_hover, always };

struct TextPiece {
    std::string text;     // one line
    bool hyphen = false;  // followed by a hyphen that is not in the text
    bool glued = false;   // goes on with the word that the line before ends with
    Face face = Face::regular;
    float size = 18;
    Shade color;
    Underline underline = Underline::none;
    bool struck = false;
    int source = 0;  // lines of one text have the same number
};
struct BoxPiece {
    Shade fill, border;
    float border_width = 0, border_width_hover = 0;
    float radius = 0;
    bool dashed = false;  // a vertical dashed line, in the border's colour
};
struct IconPiece {
    Icon icon = Icon::tick;
    Shade color;
    Color inside;
};  // inside: of what is cut out of a filled shape

// Where in its table a piece keeps in view while the table scrolls. First what lies below.
enum class Stick { none, column, row, corner };
// The part of the page a piece flows with: what is revealed moves only what lies below it in the same part.
// What lies in the foot keeps at the bottom of the canvas, and is counted from the top of the foot.
enum class Part { header, main, aside, foot };

struct Home {         // where something belongs
    int region = -1;  // index of the table, or -1: the page
    Stick stick = Stick::none;
    Part part = Part::header;
    // In a table's first column: how far it may come down within its row, to stay in view beside tall cells; and where
    // that row begins.
    float sink = 0, row = 0;
};

struct Piece {
    Rect box;  // page coordinates
    Home home;
    int target = -1;  // index, or -1: not part of anything to press
    std::variant<TextPiece, BoxPiece, IconPiece> what;
};

struct Target {
    std::string id;
    Rect box;   // what is pressed, at least 44 px high where there is room
    Rect ring;  // what the focus ring goes round
    float radius = 0;
    Home home;
};

struct FieldSlot {
    std::string id;
    Rect box;  // inside the border
    std::string value;
    screen::Field::Kind kind = screen::Field::Kind::text;
    int target = -1;
    Home home;
};

// A table: wider than its view it scrolls sideways; its first column and header row stay in view.
struct Region {
    std::string id;
    Rect view;  // page coordinates; its height is the whole table
    float content_width = 0;
    float column = 0;  // width of the first column
    float header = 0;  // height of the header row
    float stride = 0;  // of cards that are turned one at a time: from one to the next; else 0
    int cards = 0;     // how many there are then
};

struct Placed {
    Rect box;
    Home home;
};

struct Scene {
    float width = 0, height = 0;
    float foot = 0;               // height of the foot; the page's own height leaves room for it
    std::vector<Piece> pieces;    // in the order of painting
    std::vector<Target> targets;  // what lies on top first
    std::vector<FieldSlot> fields;
    std::vector<Region> regions;
    std::map<std::string, Placed, std::less<>> nodes;   // every node and item by id
    std::map<std::string, Placed, std::less<>> opened;  // what open disclosures hold, by the disclosure's id
    int texts = 0;                                      // how many texts it holds (TextPiece::source counts from 0)
};

}  // namespace wegwijzer::imgui
