#include "imgui/fonts.h"

#include "fonts/inter.h"

#include <imgui.h>

namespace wegwijzer::imgui {

namespace {

ImFont* add(std::span<const unsigned char> file) {
    if (file.empty()) return nullptr;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;  // but by whoever gave them
    config.OversampleH = 2;
    // ImGui takes the bytes as void* but does not write to what it does not own.
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(file.data()),
                                                      static_cast<int>(file.size()), font_pixels(18), &config);
}

}  // namespace

FontFiles built_in_font_files() { return {{inter_regular, inter_regular_size}, {inter_semibold, inter_semibold_size}}; }

Fonts load_fonts(const FontFiles& files) { return {add(files.regular), add(files.semibold)}; }

}  // namespace wegwijzer::imgui
