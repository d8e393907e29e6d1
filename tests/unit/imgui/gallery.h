// A page with every kind of node, in the kind of words that real screens have.
#pragma once

#include "screen/node.h"

namespace wegwijzer::imgui::test {

screen::Page gallery();

// Every text of a page that a reader must be able to see, in no special order. Not: ids, and the words for those who
// can't see (labels of groups, tables, checklists, timelines).
std::vector<std::string> visible_texts(const screen::Page& page);

}  // namespace wegwijzer::imgui::test
