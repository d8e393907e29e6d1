#include "content/merge_patch.h"

#include <algorithm>

namespace wegwijzer::content {

Node merge_patch(Node target, const Node& patch) {
    if (patch.object() == nullptr) return patch;
    if (target.object() == nullptr) target.value = Node::Object{};
    target.place = patch.place;
    auto& members = std::get<Node::Object>(target.value);
    for (const Member& change : *patch.object()) {
        const auto old = std::find_if(members.begin(), members.end(),
                                      [&](const Member& member) { return member.key == change.key; });
        if (change.value.is_null()) {
            if (old != members.end()) members.erase(old);
        } else if (old != members.end()) {
            old->value = merge_patch(std::move(old->value), change.value);
        } else {
            members.push_back({change.key, merge_patch(Node{}, change.value)});
        }
    }
    return target;
}

}  // namespace wegwijzer::content
