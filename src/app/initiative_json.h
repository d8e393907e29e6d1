// An initiative as a file: `data/schema/initiative.schema.json`, written and read.
//
// The file is versioned. This is version 1; a later program reads it for ever, and says what it could not take over.
#pragma once

#include "app/state.h"
#include "content/edition.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace wegwijzer::app {

// {format, version, edition, name, answers {}, unknown[], order[], chosen[], undertakings {<option>: {start, done[],
// standing, since, notes {}, days {}}}}. What is empty is left out. `id` is the initiative's own.
nlohmann::ordered_json to_json(const content::Edition& edition, const Initiative& initiative);

// No initiative where the text is none; else what could be taken over, and about each thing that could not a finding
// with its JSON Pointer. Every text whatever can be given; nothing is thrown.
struct ReadInitiative {
    std::optional<Initiative> initiative;
    std::vector<Finding> findings;  // at most `most_findings`
};
ReadInitiative read_initiative(const content::Edition& edition, std::string_view text);
ReadInitiative read_initiative_file(const content::Edition& edition, const nlohmann::json& file);

inline constexpr std::size_t largest_file = std::size_t{2} * 1024 * 1024;  // bytes; more than any initiative takes
inline constexpr std::size_t most_findings = 12;

}  // namespace wegwijzer::app
