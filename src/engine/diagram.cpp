#include "engine/diagram.h"

#include <algorithm>

namespace wegwijzer::engine {
namespace {

using Node = Diagram::Node;

std::size_t hash(std::uint32_t level, std::uint32_t value, std::span<const Node> children) {
    std::uint64_t sum = level * 0x9E3779B97F4A7C15U + value;
    for (const Node child : children) sum = (sum ^ (sum >> 29)) * 0xBF58476D1CE4E5B9U + child;
    return static_cast<std::size_t>((sum ^ (sum >> 32)) * 0x94D049BB133111EBU >> 16);
}

std::uint64_t pair_of(Node a, Node b) { return std::uint64_t{a} << 32 | b; }

}  // namespace

Node Diagram::end(Value value) { return intern(end_level, value, {}); }

Node Diagram::node(std::uint32_t level, std::span<const Node> children) {
    const bool same = std::all_of(children.begin(), children.end(), [&](Node child) { return child == children[0]; });
    return same ? children[0] : intern(level, 0, children);
}

Node Diagram::intern(std::uint32_t level, Value value, std::span<const Node> children) {
    if (2 * (entries_.size() + 1) > table_.size()) grow();
    const std::size_t mask = table_.size() - 1;
    std::size_t place = hash(level, value, children) & mask;
    for (; table_[place] != 0; place = (place + 1) & mask) {
        const Node known = table_[place] - 1;
        if (entries_[known].level != level) continue;
        if (level == end_level ? entries_[known].first == value : std::ranges::equal(this->children(known), children)) {
            return known;
        }
    }
    const auto made = static_cast<Node>(entries_.size());
    entries_.push_back({level, level == end_level ? value : static_cast<std::uint32_t>(children_.size()),
                        static_cast<std::uint32_t>(children.size())});
    children_.insert(children_.end(), children.begin(), children.end());
    table_[place] = made + 1;
    return made;
}

void Diagram::grow() {
    table_.assign(std::max<std::size_t>(64, table_.size() * 2), 0);
    const std::size_t mask = table_.size() - 1;
    for (Node node = 0; node < entries_.size(); ++node) {
        const Entry& entry = entries_[node];
        const bool at_end = entry.level == end_level;
        std::size_t place = at_end ? hash(entry.level, entry.first, {}) : hash(entry.level, 0, children(node));
        for (place &= mask; table_[place] != 0;) place = (place + 1) & mask;
        table_[place] = node + 1;
    }
}

Node Diagram::map(Node node, const std::function<Value(Value)>& change) {
    Memo known;
    const std::function<Node(Node)> visit = [&](Node at) -> Node {
        if (is_end(at)) return end(change(value(at)));
        if (const auto found = known.find(at); found != known.end()) return found->second;
        std::vector<Node> made(children(at).begin(), children(at).end());
        for (Node& child : made) child = visit(child);
        return known[at] = this->node(level(at), made);
    };
    return visit(node);
}

Node Diagram::combine(Node a, Node b, const std::function<Value(Value, Value)>& merge) {
    Memo known;
    const std::function<Node(Node, Node)> visit = [&](Node left, Node right) -> Node {
        if (is_end(left) && is_end(right)) return end(merge(value(left), value(right)));
        if (const auto found = known.find(pair_of(left, right)); found != known.end()) return found->second;
        const std::uint32_t top = std::min(level(left), level(right));
        const std::size_t count = children(level(left) == top ? left : right).size();
        std::vector<Node> made(count);
        for (std::uint32_t i = 0; i < count; ++i) made[i] = visit(child(left, top, i), child(right, top, i));
        return known[pair_of(left, right)] = node(top, made);
    };
    return visit(a, b);
}

Node Diagram::select(Node condition, Node yes, Node no) {
    Memo pairs, known;  // `pairs` numbers those of left and right
    const std::function<Node(Node, Node, Node)> visit = [&](Node test, Node left, Node right) -> Node {
        if (left == right) return left;
        if (is_end(test)) return value(test) != 0 ? left : right;
        const auto pair = pairs.try_emplace(pair_of(left, right), static_cast<Node>(pairs.size())).first->second;
        const std::uint64_t asked = pair_of(test, pair);
        if (const auto found = known.find(asked); found != known.end()) return found->second;
        const std::uint32_t top = std::min({level(test), level(left), level(right)});
        const std::size_t count = children(level(test) == top ? test : level(left) == top ? left : right).size();
        std::vector<Node> made(count);
        for (std::uint32_t i = 0; i < count; ++i) {
            made[i] = visit(child(test, top, i), child(left, top, i), child(right, top, i));
        }
        return known[asked] = node(top, made);
    };
    return visit(condition, yes, no);
}

Node Diagram::fix(Node node, std::uint32_t level, std::uint32_t state, std::vector<Node>& known) {
    if (this->level(node) >= level) return child(node, level, state);
    if (known[node] != 0) return known[node] - 1;
    std::vector<Node> made(children(node).begin(), children(node).end());
    for (Node& child : made) child = fix(child, level, state, known);
    const Node result = this->node(this->level(node), made);
    known[node] = result + 1;
    return result;
}

std::vector<Node> Diagram::fix(std::span<const Node> nodes, std::uint32_t level, std::uint32_t state) {
    std::vector<Node> known(size());  // result + 1; nodes made on the way are not visited again
    std::vector<Node> fixed;
    for (const Node node : nodes) fixed.push_back(fix(node, level, state, known));
    return fixed;
}

Node Diagram::copy(const Diagram& from, Node node, Memo& copies) {
    if (from.is_end(node)) return end(from.value(node));
    if (const auto found = copies.find(node); found != copies.end()) return found->second;
    std::vector<Node> made(from.children(node).begin(), from.children(node).end());
    for (Node& child : made) child = copy(from, child, copies);
    return copies[node] = this->node(from.level(node), made);
}

std::vector<std::uint32_t> levels_of(const Diagram& diagram, std::span<const Node> nodes) {
    std::vector<bool> seen(diagram.size());
    std::vector<bool> used;
    std::vector<Node> waiting(nodes.begin(), nodes.end());
    while (!waiting.empty()) {
        const Node at = waiting.back();
        waiting.pop_back();
        if (diagram.is_end(at) || seen[at]) continue;
        seen[at] = true;
        const std::uint32_t level = diagram.level(at);
        if (used.size() <= level) used.resize(level + 1);
        used[level] = true;
        waiting.insert(waiting.end(), diagram.children(at).begin(), diagram.children(at).end());
    }
    std::vector<std::uint32_t> levels;
    for (std::uint32_t level = 0; level < used.size(); ++level) {
        if (used[level]) levels.push_back(level);
    }
    return levels;
}

}  // namespace wegwijzer::engine
