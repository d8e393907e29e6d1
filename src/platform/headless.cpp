#include "platform/headless.h"

#include <imgui.h>

#include <algorithm>
#include <set>
#include <utility>

namespace wegwijzer::platform {

namespace {

// The id of what has these words among nodes, or "".
struct Finder {
    std::string_view label;
    const screen::Node& node;

    std::string own(const std::string& words) const { return words == label ? node.id : ""; }
    std::string operator()(const screen::Button& button) const { return own(button.label); }
    std::string operator()(const screen::Link& link) const { return own(link.label); }
    std::string operator()(const screen::Card& card) const { return own(card.title); }
    std::string operator()(const screen::Check& check) const { return own(check.label); }
    std::string operator()(const screen::Field& field) const { return own(field.label); }
    std::string operator()(const screen::Disclosure& disclosure) const { return own(disclosure.summary); }
    std::string operator()(const screen::Choices& choices) const {
        for (const auto& item : choices.items) {
            if (item.label == label) return item.id;
        }
        return {};
    }
    std::string operator()(const screen::Tasks& tasks) const {
        for (const auto& item : tasks.items) {
            if (item.text == label) return item.id;
        }
        return {};
    }
    std::string operator()(const screen::Table& table) const {
        for (const auto& column : table.columns) {
            if (column.action && column.title == label) return column.id;
        }
        return {};
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

std::string find_among(const std::vector<screen::Node>& nodes, std::string_view label) {
    for (const screen::Node& node : nodes) {
        if (std::string id = std::visit(Finder{label, node}, node.content); !id.empty()) return id;
        const auto* disclosure = std::get_if<screen::Disclosure>(&node.content);
        if (disclosure != nullptr && !disclosure->open) continue;
        if (std::string id = find_among(node.children, label); !id.empty()) return id;
    }
    return {};
}

// What a backend with a graphics card would have done with ImGui's textures.
void accept_textures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

}  // namespace

Headless::Context::Context(float width, float height) : imgui(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0f / 60;
    io.ConfigInputTextCursorBlink = false;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
}

Headless::Context::~Context() {
    ImGui::SetCurrentContext(imgui);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(imgui);
}

Headless::Headless(content::Library library, content::Date today, float width, float height, std::uint64_t seed)
    : today_(today), context_(width, height), shell_(std::make_unique<Shell>(*this, std::move(library), seed)) {
    settle();
}

Headless::~Headless() { ImGui::SetCurrentContext(context_.imgui); }

void Headless::page_changed(std::string_view twin_json, std::string_view address, std::string_view initiative,
                            bool new_place) {
    twin_ = twin_json;
    address_ = address;
    initiative_ = initiative;
    new_places_ += new_place ? 1 : 0;
}

void Headless::frame() {
    ImGui::SetCurrentContext(context_.imgui);
    items_.forget();
    ImGui::NewFrame();
    shell_->frame();
    ImGui::Render();
    accept_textures();
}

int Headless::settle() {
    int frames = 0;
    do {
        frame();
        ++frames;
    } while (shell_->wants_frame() && frames < 600);
    return frames;
}

void Headless::resize(float width, float height) {
    ImGui::SetCurrentContext(context_.imgui);
    ImGui::GetIO().DisplaySize = {width, height};
    shell_->wake();
    settle();
}

float Headless::width() const {
    ImGui::SetCurrentContext(context_.imgui);
    return ImGui::GetIO().DisplaySize.x;
}

std::optional<std::string> Headless::find(std::string_view label) const {
    const screen::Page& now = page();
    for (const auto* nodes : {&now.main, &now.aside, &now.tools}) {
        if (std::string id = find_among(*nodes, label); !id.empty()) return id;
    }
    for (const screen::Crumb& crumb : now.trail) {
        if (crumb.action && crumb.label == label) return crumb.id;
    }
    if (now.edition_link.label == label) return "edition";
    if (now.name == label) return "home";
    return std::nullopt;
}

bool Headless::says(std::string_view text) {
    const std::vector<std::string> texts = all_texts();
    return std::any_of(texts.begin(), texts.end(),
                       [&](const std::string& each) { return each.find(text) != std::string::npos; });
}

std::vector<std::string> Headless::all_texts() {
    // As tall as the page: then one frame shows it all.
    ImGui::SetCurrentContext(context_.imgui);
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 size = io.DisplaySize;
    const float scroll = shell_->canvas().scroll();
    io.DisplaySize.y += shell_->canvas().scroll_limit();
    frame();
    std::vector<std::string> all = texts();
    // What lies to the right in a table that is wider than the page.
    for (const screen::Node& node : page().main) {
        if (!std::holds_alternative<screen::Table>(node.content)) continue;
        const imgui::Rect table = shell_->canvas().rect_of(node.id);
        io.AddMousePosEvent(table.x + table.width / 2, table.y + table.height / 2);
        frame();
        const auto sideways = [&](float by) {
            io.AddMouseWheelEvent(by, 0);
            settle();
            for (const std::string& text : texts()) {
                if (std::find(all.begin(), all.end(), text) == all.end()) all.push_back(text);
            }
            return texts();
        };
        // From its end to its begin, and bit by bit back: of many columns some can be seen from neither.
        const auto end = sideways(-1e4f);
        constexpr int most_steps = 200;
        sideways(1e4f);
        for (int step = 0; step < most_steps && sideways(-1) != end;) ++step;
    }
    io.AddMousePosEvent(-1e9f, -1e9f);
    io.DisplaySize = size;
    frame();
    if (scroll > 0) {
        wheel(1e6f);
        wheel((scroll - shell_->canvas().scroll()) / 100);
    }
    return all;
}

bool Headless::bring_into_view(std::string_view id) {
    ImGui::SetCurrentContext(context_.imgui);
    const float height = ImGui::GetIO().DisplaySize.y;
    imgui::Rect box = shell_->canvas().rect_of(id);
    if (box.empty()) return false;
    if (box.y < 40 || box.bottom() > height - 40) wheel((box.y - height / 3) / 100);
    return true;
}

bool Headless::press_at(std::string_view id, bool touch) {
    const imgui::Rect item = items_.rect_of(id);
    if (item.empty()) return false;
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(item.x + item.width / 2, item.y + item.height / 2);
    frame();
    frame();
    io.AddMouseButtonEvent(0, true);
    frame();
    io.AddMouseButtonEvent(0, false);
    frame();
    io.AddMousePosEvent(-1e9f, -1e9f);
    settle();
    return true;
}

bool Headless::click_id(std::string_view id) { return bring_into_view(id) && press_at(id, false); }

bool Headless::click(std::string_view label) {
    const auto id = find(label);
    return id && click_id(*id);
}

bool Headless::tap(std::string_view label) {
    const auto id = find(label);
    return id && bring_into_view(*id) && press_at(*id, true);
}

bool Headless::type(std::string_view label, std::string_view text) {
    const auto id = find(label);
    if (!id || !bring_into_view(*id) || !press_at("##" + *id, false)) return false;
    ImGuiIO& io = ImGui::GetIO();
    // Several keys in one frame would be spread over the next ones anyway.
    io.AddKeyEvent(ImGuiMod_Ctrl, true);
    io.AddKeyEvent(ImGuiKey_A, true);
    frame();
    io.AddKeyEvent(ImGuiKey_A, false);
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    frame();
    io.AddKeyEvent(ImGuiKey_Delete, true);
    frame();
    io.AddKeyEvent(ImGuiKey_Delete, false);
    frame();
    io.AddInputCharactersUTF8(std::string(text).c_str());
    for (int i = 0; i < 4; ++i) frame();
    settle();
    return true;
}

void Headless::wheel(float steps) {
    ImGui::SetCurrentContext(context_.imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(io.DisplaySize.x / 2, io.DisplaySize.y / 2);
    frame();
    io.AddMouseWheelEvent(0, -steps);
    frame();
    settle();
}

void Headless::swipe(float from_y, float to_y, int frames) {
    ImGui::SetCurrentContext(context_.imgui);
    ImGuiIO& io = ImGui::GetIO();
    const float x = io.DisplaySize.x / 2;
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    io.AddMousePosEvent(x, from_y);
    frame();
    io.AddMouseButtonEvent(0, true);
    frame();
    for (int i = 1; i <= frames; ++i) {
        io.AddMousePosEvent(x, from_y + (to_y - from_y) * static_cast<float>(i) / static_cast<float>(frames));
        frame();
    }
    io.AddMouseButtonEvent(0, false);
    frame();
    settle();
}

}  // namespace wegwijzer::platform
