#include "imgui/fonts.h"

#include "fonts/inter.h"

#include <imgui.h>

namespace wegwijzer::imgui {

namespace {

ImFont* add(std::span<const unsigned char> file) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;  // constants of the program
    config.OversampleH = 2;
    // ImGui takes the bytes as void* but does not write to what it does not own.
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(file.data()),
                                                      static_cast<int>(file.size()), font_pixels(18), &config);
}

}  // namespace

std::span<const unsigned char> font_file(Face face) {
    if (face == Face::semibold) return {inter_semibold, inter_semibold_size};
    return {inter_regular, inter_regular_size};
}

Fonts load_fonts() { return {add(font_file(Face::regular)), add(font_file(Face::semibold))}; }

}  // namespace wegwijzer::imgui
