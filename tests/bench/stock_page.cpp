// The page that Dear ImGui's example for GLFW and OpenGL 3 makes: its demo window, drawn at every frame of the browser.
#include <imgui.h>

#include <GLFW/glfw3.h>
#include <emscripten.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

namespace {

GLFWwindow* window = nullptr;

void draw() {
    glfwPollEvents();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    ImGui::ShowDemoWindow();
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window);
}

}  // namespace

int main() {
    if (!glfwInit()) return 1;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    window = glfwCreateWindow(1280, 800, "Dear ImGui", nullptr, nullptr);
    if (window == nullptr) return 1;
    glfwMakeContextCurrent(window);
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    ImGui_ImplGlfw_InstallEmscriptenCallbacks(window, "#canvas");
    ImGui_ImplOpenGL3_Init("#version 300 es");
    emscripten_set_main_loop(draw, 0, true);
    return 0;
}
