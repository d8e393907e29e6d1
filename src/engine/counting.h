// From what counts to what was answered.
//
// Diagrams are made for the answers that count. An answer does not always count: others contradict it, or its question
// is not asked. The same function of the answers as given tests that first, and takes what does not count for not
// given.
#pragma once

#include "engine/diagram.h"
#include "engine/variables.h"

#include <span>

namespace wegwijzer::engine {

// Where the answer to a variable's question does not count.
struct Unheard {
    std::uint32_t level = 0;  // of the variable; Kind::fact
    Diagram::Node where = 0;  // 1 there, 0 elsewhere, of the answers as given
};

// `node` with each of these left out where it does not count. All of them are judged on the answers as given, so that
// their order does not matter.
Diagram::Node leaving_out(Diagram& diagram, const std::vector<Variable>& variables, Diagram::Node node,
                          std::span<const Unheard> unheard);

}  // namespace wegwijzer::engine
