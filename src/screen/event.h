// What a renderer reports: the user did something to a node. The same for canvas, twin and tests.
#pragma once

#include "screen/node.h"

namespace wegwijzer::screen {

// `id`: a node that can be acted on, or an item inside one (a choice, a task, a column, a crumb). `text`: for fields.
struct Event {
    std::string id;
    std::optional<std::string> text;
};

// The action that follows; none where the id is unknown (the page has changed since) or can't be acted on.
std::optional<app::Action> action_for(const Page& page, const Event& event);

}  // namespace wegwijzer::screen
