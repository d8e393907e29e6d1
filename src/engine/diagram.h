// Decision diagrams: functions of a few variables with a few states each, as shared graphs.
//
// The engine turns every condition, and every option's whole verdict, into such a graph once. Judging is then a walk
// from the root to an end, one step for each variable that matters; and questions about *all* ways of answering ("can
// this fact still change the verdict?", "what is the smallest change that makes it fit?") are answered exactly by one
// pass over the graph's few hundred nodes instead of by trying every combination.
//
// A node tests the variable of its level and has one child for each of that variable's states; levels grow on the way
// down. An end holds a number. Two nodes of one Diagram that mean the same function are the same node: a node whose
// children are all equal is never made, nor is the same node twice. (Known as multi-valued, reduced, ordered decision
// diagrams, after R. Bryant, 1986.)
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

namespace wegwijzer::engine {

class Diagram {
   public:
    using Node = std::uint32_t;
    using Value = std::uint32_t;
    // What was found before, by one node or a pair of them. One type for all: each is code of its own.
    using Memo = std::unordered_map<std::uint64_t, std::uint32_t>;

    static constexpr std::uint32_t end_level = std::numeric_limits<std::uint32_t>::max();

    Node end(Value value);
    // All `children` lie on deeper levels.
    Node node(std::uint32_t level, std::span<const Node> children);

    std::uint32_t level(Node node) const { return entries_[node].level; }
    bool is_end(Node node) const { return level(node) == end_level; }
    Value value(Node node) const { return entries_[node].first; }  // of an end
    std::span<const Node> children(Node node) const {
        return {children_.data() + entries_[node].first, entries_[node].count};
    }
    // The function for one state of the variable at `level`, where `node` lies on that level or deeper.
    Node child(Node node, std::uint32_t level, std::uint32_t state) const {
        return this->level(node) == level ? children(node)[state] : node;
    }
    std::size_t size() const { return entries_.size(); }

    // The number at the end of the walk; `states[level]` is the state of that level's variable.
    Value walk(Node node, std::span<const std::uint32_t> states) const {
        while (!is_end(node)) node = children_[entries_[node].first + states[entries_[node].level]];
        return value(node);
    }

    // New functions from old ones, point by point. The functions given must be pure.
    Node map(Node node, const std::function<Value(Value)>& change);
    Node combine(Node a, Node b, const std::function<Value(Value, Value)>& merge);
    // `yes` where `condition` is not 0, `no` where it is.
    Node select(Node condition, Node yes, Node no);
    // With the variable at `level` fixed in `state`.
    Node fix(Node node, std::uint32_t level, std::uint32_t state) { return fix(std::span(&node, 1), level, state)[0]; }
    std::vector<Node> fix(std::span<const Node> nodes, std::uint32_t level, std::uint32_t state);

    // Copies a function from another diagram; `copies` remembers what was copied before.
    Node copy(const Diagram& from, Node node, Memo& copies);

   private:
    struct Entry {
        std::uint32_t level;
        std::uint32_t first;  // of its children; for an end, its value
        std::uint32_t count;
    };

    // Looks for an entry like this one among those made before; makes it where there is none.
    Node intern(std::uint32_t level, Value value, std::span<const Node> children);
    void grow();
    Node fix(Node node, std::uint32_t level, std::uint32_t state, std::vector<Node>& known);

    std::vector<Entry> entries_;
    std::vector<Node> children_;
    std::vector<Node> table_;  // open addressing, entry index + 1; 0 where free
};

// The levels of the variables that one of these functions depends on, or several together: in order, no doubles.
std::vector<std::uint32_t> levels_of(const Diagram& diagram, std::span<const Diagram::Node> nodes);
inline std::vector<std::uint32_t> levels_of(const Diagram& diagram, Diagram::Node node) {
    return levels_of(diagram, std::span(&node, 1));
}

}  // namespace wegwijzer::engine
