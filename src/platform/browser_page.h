// The browser's page, as the program sees it: what it is told, and what it is asked.
//
// Each function calls the method of the same name of the `page` object that the page hands to the module when it makes
// one (web/program.js). Everything happens before the function returns.
#pragma once

#include "content/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::platform::page {

// The page has changed: its twin as JSON (html/render.h), its address (a fragment without `#`), the id of the
// initiative at hand, whether that is a step
// for the back button, and the view and theme that the user chose.
void show(std::string_view twin_json, std::string_view address, std::string_view initiative, bool new_place,
          const char* view, const char* theme);

// The pointer pressed a node on the canvas, or nothing in particular (""): focus follows.
void press(std::string_view id);

// Where the canvas leaves room for real fields: a JSON list of {id, box, visible}, each rectangle [x, y, width,
// height].
void place_fields(std::string_view json);

// Where every node lies on the canvas's page, as a JSON object of [x, y, width, height] by id; and how far that page is
// scrolled.
void place_nodes(std::string_view json);
void scrolled(double pixels);

// A frame was drawn. `hand`: the pointer is over something to press.
void drawn(bool hand);

// The drawing context is lost, or back.
void canvas_lost(bool lost);

void open_url(std::string_view url);

// What is kept has changed and is to be saved; a parcel for the user, as JSON {kind, name, type, text}; a file is asked
// for.
void keep_soon();
void hand_over(std::string_view json);
void ask_file();

// A colour of the page's theme by the name of its CSS custom property without `--wegwijzer-`, as 0xRRGGBB.
// None where the page does not set it.
std::optional<unsigned> color(const std::string& token);

// The user's own calendar day.
content::Date today();

}  // namespace wegwijzer::platform::page
