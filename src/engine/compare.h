// Options side by side, as values: one row per aspect, one cell per option. The tables of the page and of the command
// line are both made from this, so that they say the same.
#pragma once

#include "content/edition.h"
#include "content/strings.h"

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::engine {

// What one option says about one aspect.
struct Cell {
    std::vector<std::string> sentences;               // short ones; empty where there is nothing to say
    std::vector<const content::Conflict*> conflicts;  // places where the source contradicts itself about this field

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Aspect {
    std::string id;           // the option's field: "requirements", "tariff", "evaluation_required", …
    std::string label;        // its name for people (strings `compare.<id>`)
    std::vector<Cell> cells;  // as many as there are options, in their order
    bool same = true;         // every option says the same, in the same order; true for fewer than two options

    // What one cell tells can stand for all: what is unclear about it is the same as well. A doubt about one option is
    // not told of the others.
    bool alike() const;
};

struct Comparison {
    std::vector<const content::Option*> options;  // point into the edition
    std::vector<Aspect> aspects;                  // in the order of `aspect_ids()`
};

// Every aspect there is, most telling first: requirements, duration, payment, choose_when, advantages, disadvantages,
// participation, follow_up, tariff, application, evaluation_required, regulations, law, applies_to,
// national_character, lead_time, term, period, deductible, insured_care_automatic.
const std::vector<std::string_view>& aspect_ids();

// Compares `options` (none of them null, all of them the edition's own). With `differences_only` the aspects that are
// the same for all are left out. Texts come from the edition; figures and kinds are put into words by `say`.
Comparison compare(const content::Edition& edition, std::vector<const content::Option*> options, bool differences_only,
                   const content::Strings& say);

// The options of a route, or of a sector (for a sector with parts: those of its parts), in the order of the edition.
std::vector<const content::Option*> options_of_route(const content::Edition& edition, std::string_view route);
std::vector<const content::Option*> options_of_sector(const content::Edition& edition, std::string_view sector);

}  // namespace wegwijzer::engine
