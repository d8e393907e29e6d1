// What the forms of one Dutch word have in common.
//
// Not Snowball's Dutch stemmer: that leaves "tarief" and "tarieven" apart (f and v), knows no parts of compounds, which
// is what most words here are found by, and would be a dependency in the browser's download. What is needed is small:
// plurals, inflected adjectives and simple verbs, with the spelling that goes with them.
#pragma once

#include <string>
#include <string_view>

namespace wegwijzer::search {

// A key for comparing, not a word: "tarief" and "tarieven" give "tarief", "aanvraag" and "aanvragen" give "anvrag".
// `folded`: as letters.h folds it.
std::string stem(std::string_view folded);

}  // namespace wegwijzer::search
