// Makers of nodes, so that a screen reads as what it says.
#pragma once

#include "screen/node.h"

#include <string>
#include <utility>
#include <vector>

namespace wegwijzer::screen {

Node heading(std::string id, int level, std::string text);
Node paragraph(std::string id, std::string text, Emphasis emphasis = Emphasis::normal);
Node bullets(std::string id, std::vector<std::string> items);
Node facts(std::string id, std::vector<Facts::Item> items);
Node marked(std::string id, std::vector<Marked::Run> runs);
Node chip(std::string id, Chip chip);
Node notice(std::string id, Tone tone, std::string title, std::vector<Node> children = {});
// A notice whose title is a heading of this level.
Node notice_part(std::string id, int level, Tone tone, std::string title, std::vector<Node> children);
Node group(std::string id, Layout layout, std::string label, std::vector<Node> children);
Node button(std::string id, std::string label, Importance importance, app::Action action);
// A link inside the program, and one out of it.
Node link(std::string id, std::string label, app::Action action);
Node link_out(std::string id, std::string label, std::string url);
Node card(std::string id, std::string title, std::string text, app::Action action, Chip chip = {});
// Open where the user opened it.
Node disclosure(const app::State& state, std::string id, std::string summary, std::vector<Node> children);

// A text, or a list where there are several; nothing where there are none.
std::vector<Node> texts(const std::string& id, const std::vector<std::string>& items);

// Adds all of `more` at the end.
void append(std::vector<Node>& nodes, std::vector<Node> more);

// An id of the edition as part of a node's id: `/` becomes `.`.
std::string slug(std::string_view id);

// Going somewhere.
app::Action go(app::Screen screen);
app::Action go_sector(app::Screen screen, std::string sector);
// An option's screen, or what of it is meant.
app::Action go_option(app::Screen screen, std::string option, std::string at = {});
app::Action go_paper(std::string paper, std::string option);
app::Action go_route(std::string route);
app::Action go_question(std::string fact);
// A chapter, or what of it is meant (app::Place::at).
app::Action go_chapter(std::string chapter, std::string at = {});
// What is meant on a screen that has no other parts to its address.
app::Action go_at(app::Screen screen, std::string at);
// The search screen, with these words looked for.
app::Action go_search(std::string words);

}  // namespace wegwijzer::screen
