// Everything that an edition says, one text at a time, with the thing it belongs to and where in it it stands.
//
// Ids, kinds, days, addresses and conditions are no texts, and neither are the names of a source's sections. A test
// holds this against the edition as printed, so that a field added to the edition is not forgotten here.
#pragma once

#include "content/edition.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::search {

// How much a text tells about what its thing is. name: what it is called. words: what people call it. about: what
// belongs to it. text: everything else.
enum class Role { name, words, about, text };

struct Text {
    std::string_view field;  // of the thing, as in docs/content.md: "steps"
    Role role = Role::text;
    std::string_view text;
    std::string_view within;  // id of the entry of that field; "" where it matters to nobody (only sections have one)
};

// One entry of a list of the edition (or the entry `edition`).
struct Thing {
    std::string_view part;  // the list: "options"
    std::string_view id;
    std::string_view name;    // "" where it has none
    std::vector<Text> texts;  // in the order of the fields
    // How much likelier somebody means it than another thing that answers as well: a sector or a law is what most look
    // for, a place where the source is unclear what few do.
    double likelihood = 1;
};

// All things, in the order of the edition's parts. The views look into `edition`, and into `made` for names that are
// put together here; both must stay as long as the result.
std::vector<Thing> things_in(const content::Edition& edition, std::deque<std::string>& made);

// Only what tells one sector from another: names, words and the care that belongs to them.
std::vector<Thing> sectors_in(const content::Edition& edition);

}  // namespace wegwijzer::search
