#include "platform/headless_items.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace wegwijzer::platform {

HeadlessItems::HeadlessItems() {
    ImGui::GetCurrentContext()->TestEngine = this;
    ImGui::GetCurrentContext()->TestEngineHookItems = true;
}

HeadlessItems::~HeadlessItems() {
    if (ImGuiContext* context = ImGui::GetCurrentContext(); context != nullptr && context->TestEngine == this) {
        context->TestEngine = nullptr;
        context->TestEngineHookItems = false;
    }
}

void HeadlessItems::forget() {
    rects_.clear();
    ids_.clear();
}

imgui::Rect HeadlessItems::rect_of(std::string_view label) const {
    const auto id = ids_.find(label);
    if (id == ids_.end()) return {};
    const auto rect = rects_.find(id->second);
    return rect != rects_.end() ? rect->second : imgui::Rect{};
}

}  // namespace wegwijzer::platform

// ImGui's side: functions that it expects whoever compiles it with IMGUI_ENABLE_TEST_ENGINE to define.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box, const ImGuiLastItemData*) {
    auto* items = static_cast<wegwijzer::platform::HeadlessItems*>(context->TestEngine);
    if (items == nullptr || id == 0) return;
    const ImRect& clip = context->CurrentWindow->ClipRect;
    const wegwijzer::imgui::Rect all{box.Min.x, box.Min.y, box.GetWidth(), box.GetHeight()};
    items->saw(id, overlap(all, {clip.Min.x, clip.Min.y, clip.GetWidth(), clip.GetHeight()}));
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags) {
    auto* items = static_cast<wegwijzer::platform::HeadlessItems*>(context->TestEngine);
    if (items != nullptr && label != nullptr) items->named(id, label);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
