// Options, sectors and routes by the ids that the user gave.
#pragma once

#include "content/edition.h"

#include <string>
#include <vector>

namespace wegwijzer::cli {

// Throws Failure (wrong use), naming the ids that exist.
const content::Option& existing_option(const content::Edition& edition, const std::string& id);

// The options of an existing sector or route, or those listed (each once). One or more; throws Failure (wrong use).
std::vector<const content::Option*> options_of_sector(const content::Edition& edition, const std::string& id);
std::vector<const content::Option*> options_of_route(const content::Edition& edition, const std::string& id);
std::vector<const content::Option*> options_listed(const content::Edition& edition,
                                                   const std::vector<std::string>& ids);

}  // namespace wegwijzer::cli
