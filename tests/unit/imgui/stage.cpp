#include "imgui/stage.h"

#include <imgui.h>
#include <imgui_internal.h>

namespace wegwijzer::imgui::test {

Stage::Context::Context(float width, float height) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0f / 60;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
}

Stage::Context::~Context() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext();
}

Stage::Stage(float width, float height) : context_(width, height), canvas_(std::make_unique<Canvas>()) {}
Stage::~Stage() = default;

Frame Stage::frame(const screen::Page& page, const Input& input) {
    ImGui::NewFrame();
    Frame frame = canvas_->draw(page, input);
    ImGui::Render();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
    return frame;
}

std::vector<screen::Event> Stage::settle(const screen::Page& page, const Input& input) {
    std::vector<screen::Event> events;
    Input now = input;
    int quiet = 0;
    for (int i = 0; i < 600 && quiet < 3; ++i) {
        const Frame drawn = frame(page, now);
        events.insert(events.end(), drawn.events.begin(), drawn.events.end());
        quiet = drawn.animating ? 0 : quiet + 1;
        now.focus_moved = now.returning = false;
        now.scroll_to.clear();
    }
    return events;
}

void Stage::resize(float width, float height) { ImGui::GetIO().DisplaySize = {width, height}; }

void Stage::point(float x, float y, bool touch) {
    ImGui::GetIO().AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    ImGui::GetIO().AddMousePosEvent(x, y);
}

void Stage::button(bool down) { ImGui::GetIO().AddMouseButtonEvent(0, down); }
void Stage::wheel(float x, float y) { ImGui::GetIO().AddMouseWheelEvent(x, y); }

std::vector<screen::Event> Stage::click(const screen::Page& page, Rect where, const Input& input) {
    std::vector<screen::Event> events;
    const auto step = [&] {
        const Frame drawn = frame(page, input);
        events.insert(events.end(), drawn.events.begin(), drawn.events.end());
    };
    point(where.x + where.width / 2, where.y + where.height / 2);
    step();
    step();
    button(true);
    step();
    button(false);
    step();
    step();
    return events;
}

}  // namespace wegwijzer::imgui::test

// What ImGui expects of whoever compiles it with its hooks for tests; these tests do not listen.
void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID, const ImRect&, const ImGuiLastItemData*) {}
void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*, ImGuiItemStatusFlags) {}
void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}
const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
