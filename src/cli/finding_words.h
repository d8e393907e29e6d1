// What an analysis of the rules found, in words for an editor.
#pragma once

#include "content/load.h"
#include "engine/finding.h"

#include <string>
#include <vector>

namespace wegwijzer::cli {

// What it is about: "Max-maxtarieven (mondzorg/max-max)".
std::string title_of(const content::Strings& say, const engine::Finding& finding);
// What is the matter, in one or two sentences.
std::string sentence_of(const content::Strings& say, const engine::Finding& finding);
// What to do about it.
std::string advice_of(const content::Strings& say, const engine::Finding& finding);
// The example, an answer each: "Past uw idee binnen een prestatie die er al is? Ja".
std::vector<std::string> example_in_words(const content::Library& library, const engine::Finding& finding);

// Whether everything there is was found.
std::string completeness_in_words(const content::Strings& say, const engine::Analysis& analysis);

}  // namespace wegwijzer::cli
