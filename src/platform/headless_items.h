// The items that ImGui itself saw in a frame, by label: its hooks for tests, without its test engine.
#pragma once

#include "imgui/rect.h"

#include <map>
#include <string>
#include <string_view>

namespace wegwijzer::platform {

class HeadlessItems {
   public:
    // Listens to the current context, for as long as both live. Stays where it is: the context refers to it.
    HeadlessItems();
    ~HeadlessItems();
    HeadlessItems(const HeadlessItems&) = delete;
    HeadlessItems& operator=(const HeadlessItems&) = delete;

    void forget();  // before a new frame
    // What can be seen of an item in the last frame; empty where it was not there.
    imgui::Rect rect_of(std::string_view label) const;

    // Called by the hooks.
    void saw(unsigned id, imgui::Rect visible) { rects_[id] = visible; }
    void named(unsigned id, std::string_view label) { ids_[std::string(label)] = id; }

   private:
    std::map<unsigned, imgui::Rect> rects_;
    std::map<std::string, unsigned, std::less<>> ids_;
};

}  // namespace wegwijzer::platform
