// From a page to a scene.
//
// layout_page.cpp puts header, columns and blocks in their places; one file per family of nodes draws them:
// layout_text.cpp, layout_boxes.cpp, layout_controls.cpp, layout_table.cpp, layout_tasks.cpp, layout_timeline.cpp,
// layout_diagram.cpp.
#pragma once

#include "imgui/builder.h"

namespace wegwijzer::imgui {

// The whole page at one width. `menu_open`: on a narrow canvas the header's tools are folded into a menu.
Scene lay_out_page(const screen::Page& page, const Theme& theme, const Metrics& metrics, const Typesetter& type,
                   bool menu_open);

// The id of the button that opens that menu: the canvas's own, not a node's.
inline constexpr std::string_view menu_id = "##tools-menu";
// The product's name, which leads home.
inline constexpr std::string_view home_id = "home";

// --- for the layout_*.cpp files: each puts one node in its slot and gives the height it took

float lay_out_header(Builder& b, const screen::Page& page, bool menu_open);
float lay_out_blocks(Builder& b, const std::vector<screen::Node>& nodes, Slot slot);
float lay_out_node(Builder& b, const screen::Node& node, Slot slot);
// The width a node takes when it lies in a row: what its words need, at most `most`.
float natural_width(Builder& b, const screen::Node& node, float most);

float lay_out(Builder& b, const screen::Node& node, const screen::Heading& heading, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Paragraph& paragraph, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::List& list, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Facts& facts, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Marked& marked, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Chip& chip, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Notice& notice, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Group& group, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Button& button, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Link& link, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Card& card, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Choices& choices, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Field& field, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Check& check, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Diagram& diagram, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Table& table, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Tasks& tasks, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Timeline& timeline, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Disclosure& disclosure, Slot slot);
float lay_out(Builder& b, const screen::Node& node, const screen::Progress& progress, Slot slot);

float chip_width(const Builder& b, const screen::Chip& chip, float most);
float put_chip(Builder& b, const screen::Chip& chip, float x, float y, float width);
// Words to press, underlined; gives their height. `external`: with the sign for leaving the site.
float put_link(Builder& b, const std::string& id, std::string_view label, bool external, float x, float y, float width,
               const TextStyle& style);
// A box to tick or a round one to choose, `size` wide.
void put_check_box(Builder& b, float x, float y, float size, bool on);
void put_radio(Builder& b, float x, float y, float size, bool on);

}  // namespace wegwijzer::imgui
