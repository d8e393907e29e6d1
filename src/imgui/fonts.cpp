#include "imgui/fonts.h"

#include "fonts/inter.h"

#include <imgui.h>

namespace wegwijzer::imgui {

namespace {

ImFont* add(Face face) {
    const std::span<const unsigned char> bytes = font_bytes(face);
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;  // constants of the program
    config.OversampleH = 2;
    // ImGui takes the bytes as void* but does not write to what it does not own.
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes.data()),
                                                      static_cast<int>(bytes.size()), font_pixels(18), &config);
}

}  // namespace

std::span<const unsigned char> font_bytes(Face face) {
    return face == Face::semibold ? std::span(inter_semibold, inter_semibold_size)
                                  : std::span(inter_regular, inter_regular_size);
}

Fonts load_fonts() { return {add(Face::regular), add(Face::semibold)}; }

}  // namespace wegwijzer::imgui
