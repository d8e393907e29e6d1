// Options by the ids that somebody outside gave: on the command line, in a call of the library.
//
// What cannot be found is said in one sentence that names the ids that exist.
#pragma once

#include "content/edition.h"

#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::engine {

// What options are asked for: exactly one of these is not empty.
struct Subject {
    std::string sector, route;         // all options of it
    std::vector<std::string> options;  // these
};

// One or more options, each once, in the order of the edition (those listed: in that order); or what is wrong.
std::variant<std::vector<const content::Option*>, std::string> find_options(const content::Edition& edition,
                                                                            const Subject& subject);

// Never null; or what is wrong.
std::variant<const content::Option*, std::string> find_one_option(const content::Edition& edition,
                                                                  const std::string& id);

}  // namespace wegwijzer::engine
