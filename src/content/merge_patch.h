// Laying one document over another: JSON merge patch (RFC 7396).
#pragma once

#include "content/node.h"

namespace wegwijzer::content {

// `target` with `patch` laid over it: objects member by member, anything else replaced, members that are null in the
// patch removed. Objects that both have count as written where the patch is.
Node merge_patch(Node target, const Node& patch);

}  // namespace wegwijzer::content
