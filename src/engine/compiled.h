// What the rules of an edition are compiled into: variables, and a diagram for everything that has to be judged.
#pragma once

#include "engine/advise.h"
#include "engine/diagram.h"
#include "engine/truth.h"
#include "engine/variables.h"
#include "engine/wishes.h"

#include <optional>
#include <vector>

namespace wegwijzer::engine {

// The ends of a truth diagram say which values are possible: 1 only no, 2 only yes, 3 both.
inline Truth truth_at(Diagram::Value end) { return end == 1 ? Truth::no : end == 2 ? Truth::yes : Truth::unknown; }

// The ends of a requirement's diagram: a State, or this where it does not apply.
inline constexpr Diagram::Value does_not_apply = 9;

struct CompiledOption {
    const content::Option* option = nullptr;
    std::vector<Diagram::Node> requirements;  // to a State or does_not_apply
    // Which of them is the requirement by which the option's application is asked for; none where it has no such one.
    std::optional<std::size_t> asking;
    std::vector<Diagram::Node> choose_when;   // to a truth
    std::vector<Diagram::Node> consequences;  // to a truth
    Diagram::Node verdict = 0;                // to a Verdict, of the answers that count
    // To a Verdict, of the answers as given: those that others contradict count as not given. The same node where no
    // contradiction can matter.
    Diagram::Node verdict_as_given = 0;
    Wishes wishes;  // those it serves
    std::vector<const content::Conflict*> conflicts;
    std::vector<const content::Development*> developments;
};

struct CompiledQuestion {
    const content::Question* question = nullptr;
    Diagram::Node ask_when = 0;     // to a truth; yes where there is no condition
    Diagram::Node contradicts = 0;  // to a truth; no where there is none
};

struct Rules::Compiled {
    const content::Edition* edition = nullptr;
    std::vector<Variable> variables;  // by level of the diagram
    Diagram diagram;
    std::vector<CompiledOption> options;      // as in the edition
    std::vector<CompiledQuestion> questions;  // as in the edition
};

}  // namespace wegwijzer::engine
