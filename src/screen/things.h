// What a passage is about, shown with it: laws, people, funders, routes. Each says the same wherever it stands.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

#include <string>
#include <vector>

namespace wegwijzer::screen {

// Ids begin with `id`: `<id>.law.zvw`, `<id>.actors`.
std::vector<Node> things(const Context& context, const std::string& id, const content::About& about);

// What the source leaves open about an instrument that crosses sectors, where it leaves anything open.
void add_left_open(const Context& context, const content::CrossSector& instrument, std::vector<Facts::Item>& items);

// The instruments that cross sectors, side by side; columns begin with `id`.
Node instruments_table(const Context& context, const std::string& id);

// A link; where the source does not print its address, its title, saying so.
Node link_of_source(const Context& context, std::string id, const content::Link& link);

// Whether a visitor can read about it in the explanation, and where: the first section that is about it.
struct Told {
    const content::Chapter* chapter = nullptr;
    const content::Section* section = nullptr;
};
Told told_about(const content::Edition& edition, std::vector<std::string> content::About::* list, std::string_view id);

}  // namespace wegwijzer::screen
