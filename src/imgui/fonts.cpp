#include "imgui/fonts.h"

#include "fonts/inter.h"

#include <imgui.h>

namespace wegwijzer::imgui {

namespace {

ImFont* add(const unsigned char* bytes, unsigned size) {
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;  // constants of the program
    config.OversampleH = 2;
    // ImGui takes the bytes as void* but does not write to what it does not own.
    return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes), static_cast<int>(size),
                                                      font_pixels(18), &config);
}

}  // namespace

Fonts load_fonts() { return {add(inter_regular, inter_regular_size), add(inter_semibold, inter_semibold_size)}; }

}  // namespace wegwijzer::imgui
