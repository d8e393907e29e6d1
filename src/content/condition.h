// Conditions, in the form of json-rules-engine (npm): all, any, not, and leaves {fact, operator, value}.
//
// This is their plain description; the engine layer gives them meaning.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::content {

enum class Operator {
    equal,
    not_equal,
    less_than,
    less_than_inclusive,
    greater_than,
    greater_than_inclusive,
    in,
    not_in,
    contains,
    does_not_contain,
};

// What a leaf compares with: a scalar, or a list of scalars for `in` and `not_in`.
using Scalar = std::variant<bool, double, std::string>;
using Operand = std::variant<bool, double, std::string, std::vector<Scalar>>;

struct Condition {
    enum class Kind { all, any, negation, leaf };

    Kind kind = Kind::all;
    // all, any: one or more (the loader refuses empty ones); negation: exactly one; leaf: none.
    std::vector<Condition> children;
    // Leaf only.
    std::string fact;
    Operator op = Operator::equal;
    Operand value;

    friend bool operator==(const Condition&, const Condition&) = default;
};

}  // namespace wegwijzer::content
