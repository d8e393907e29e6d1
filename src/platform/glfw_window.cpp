#include "platform/glfw_window.h"

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cfloat>
#include <cmath>
#include <cstddef>
#include <stdexcept>
#include <utility>

namespace wegwijzer::platform {

namespace {

// The keys that text fields and scrolling know.
constexpr std::array<std::pair<int, ImGuiKey>, 19> keys = {{
    {GLFW_KEY_LEFT, ImGuiKey_LeftArrow},
    {GLFW_KEY_RIGHT, ImGuiKey_RightArrow},
    {GLFW_KEY_UP, ImGuiKey_UpArrow},
    {GLFW_KEY_DOWN, ImGuiKey_DownArrow},
    {GLFW_KEY_PAGE_UP, ImGuiKey_PageUp},
    {GLFW_KEY_PAGE_DOWN, ImGuiKey_PageDown},
    {GLFW_KEY_HOME, ImGuiKey_Home},
    {GLFW_KEY_END, ImGuiKey_End},
    {GLFW_KEY_DELETE, ImGuiKey_Delete},
    {GLFW_KEY_BACKSPACE, ImGuiKey_Backspace},
    {GLFW_KEY_ENTER, ImGuiKey_Enter},
    {GLFW_KEY_KP_ENTER, ImGuiKey_KeypadEnter},
    {GLFW_KEY_ESCAPE, ImGuiKey_Escape},
    {GLFW_KEY_A, ImGuiKey_A},
    {GLFW_KEY_C, ImGuiKey_C},
    {GLFW_KEY_V, ImGuiKey_V},
    {GLFW_KEY_X, ImGuiKey_X},
    {GLFW_KEY_Y, ImGuiKey_Y},
    {GLFW_KEY_Z, ImGuiKey_Z},
}};

void set_clipboard(GLFWwindow* window) {
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_ClipboardUserData = window;
    platform.Platform_GetClipboardTextFn = [](ImGuiContext*) {
        return glfwGetClipboardString(static_cast<GLFWwindow*>(ImGui::GetPlatformIO().Platform_ClipboardUserData));
    };
    platform.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        glfwSetClipboardString(static_cast<GLFWwindow*>(ImGui::GetPlatformIO().Platform_ClipboardUserData), text);
    };
}

}  // namespace

GlfwWindow::GlfwWindow(int width, int height, bool visible) : shown_(false), visible_(visible) {
    if (glfwInit() != GLFW_TRUE) throw std::runtime_error("There is no screen to open a window on.");
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);  // until its first frame is there: no flash of an empty window
    window_ = glfwCreateWindow(width, height, "Wegwijzer", nullptr, nullptr);
    if (window_ == nullptr) {
        glfwTerminate();
        throw std::runtime_error("This computer has no OpenGL 3.3, which the window is drawn with.");
    }
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(1);
    glfwSetWindowSizeLimits(window_, 320, 240, GLFW_DONT_CARE, GLFW_DONT_CARE);
    arrow_ = glfwCreateStandardCursor(GLFW_ARROW_CURSOR);
    pointing_ = glfwCreateStandardCursor(GLFW_HAND_CURSOR);

    context_ = ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // nothing is kept on the user's computer
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false;  // a blinking caret would draw for ever
    set_clipboard(window_);
    ImGui_ImplOpenGL3_Init("#version 330");
    listen();
}

GlfwWindow::~GlfwWindow() {
    ImGui::SetCurrentContext(context_);
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(context_);
    glfwDestroyWindow(window_);
    glfwTerminate();
}

GlfwWindow& GlfwWindow::self(GLFWwindow* window) {
    auto& it = *static_cast<GlfwWindow*>(glfwGetWindowUserPointer(window));
    if (it.on_input) it.on_input();
    return it;
}

void GlfwWindow::listen() {
    glfwSetWindowUserPointer(window_, this);
    glfwSetCursorPosCallback(window_, [](GLFWwindow* w, double x, double y) { self(w).place_pointer(x, y); });
    glfwSetCursorEnterCallback(window_, [](GLFWwindow* w, int entered) {
        self(w);
        if (entered == GLFW_FALSE) ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    });
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* w, int button, int action, int) {
        GlfwWindow& window = self(w);
        if (button == GLFW_MOUSE_BUTTON_LEFT) ImGui::GetIO().AddMouseButtonEvent(0, action == GLFW_PRESS);
        if (button == GLFW_MOUSE_BUTTON_4 && action == GLFW_PRESS && window.on_history) window.on_history(-1);
        if (button == GLFW_MOUSE_BUTTON_5 && action == GLFW_PRESS && window.on_history) window.on_history(1);
    });
    glfwSetDropCallback(window_, [](GLFWwindow* w, int count, const char** paths) {
        GlfwWindow& it = self(w);
        if (count > 0 && it.on_file) it.on_file(paths[0]);
    });
    glfwSetScrollCallback(window_, [](GLFWwindow* w, double x, double y) {
        self(w);
        ImGui::GetIO().AddMouseWheelEvent(static_cast<float>(x), static_cast<float>(y));
    });
    glfwSetCharCallback(window_, [](GLFWwindow* w, unsigned code) {
        self(w);
        ImGui::GetIO().AddInputCharacter(code);
    });
    glfwSetKeyCallback(window_,
                       [](GLFWwindow* w, int key, int, int action, int mods) { self(w).key(key, action, mods); });
    glfwSetWindowFocusCallback(window_, [](GLFWwindow* w, int focused) {
        self(w);
        ImGui::GetIO().AddFocusEvent(focused == GLFW_TRUE);
    });
    glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* w, int, int) { self(w); });
    glfwSetWindowRefreshCallback(window_, [](GLFWwindow* w) { self(w); });
}

void GlfwWindow::key(int key, int action, int mods) {
    ImGuiIO& io = ImGui::GetIO();
    const bool down = action != GLFW_RELEASE, field = io.WantTextInput;
    io.AddKeyEvent(ImGuiMod_Ctrl, (mods & GLFW_MOD_CONTROL) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (mods & GLFW_MOD_SHIFT) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (mods & GLFW_MOD_ALT) != 0);
    io.AddKeyEvent(ImGuiMod_Super, (mods & GLFW_MOD_SUPER) != 0);
    if (down && key == GLFW_KEY_TAB && on_tab) {
        on_tab((mods & GLFW_MOD_SHIFT) != 0 ? -1 : 1);
        return;
    }
    if (down && (mods & GLFW_MOD_ALT) != 0 && (key == GLFW_KEY_LEFT || key == GLFW_KEY_RIGHT)) {
        if (on_history) on_history(key == GLFW_KEY_LEFT ? -1 : 1);
        return;
    }
    if (action == GLFW_PRESS && !field &&
        (key == GLFW_KEY_ENTER || key == GLFW_KEY_KP_ENTER || key == GLFW_KEY_SPACE)) {
        if (on_enter) on_enter();
        return;
    }
    for (const auto& [ours, theirs] : keys) {
        if (ours == key && action != GLFW_REPEAT) io.AddKeyEvent(theirs, down);  // ImGui repeats by itself
    }
}

// GLFW counts in screen units, which are pixels on some systems and not on others.
void GlfwWindow::place_pointer(double x, double y) {
    int width = 1, pixels = 1;
    glfwGetWindowSize(window_, &width, nullptr);
    glfwGetFramebufferSize(window_, &pixels, nullptr);
    const float unit = static_cast<float>(pixels) / static_cast<float>(std::max(1, width)) / scale();
    ImGui::GetIO().AddMousePosEvent(static_cast<float>(x) * unit, static_cast<float>(y) * unit);
}

float GlfwWindow::scale() const {
    float x = 1, y = 1;
    glfwGetWindowContentScale(window_, &x, &y);
    return std::max(1.0f, x);
}

bool GlfwWindow::open() const { return glfwWindowShouldClose(window_) == GLFW_FALSE; }
void GlfwWindow::set_title(const std::string& title) { glfwSetWindowTitle(window_, title.c_str()); }
void GlfwWindow::poll() { glfwPollEvents(); }
void GlfwWindow::wait() { glfwWaitEventsTimeout(3600); }
bool GlfwWindow::input_waits() const { return context_->InputEventsQueue.Size > 0; }

void GlfwWindow::set_hand(bool hand) {
    if (hand == hand_) return;
    hand_ = hand;
    glfwSetCursor(window_, hand ? pointing_ : arrow_);
}

void GlfwWindow::draw(const imgui::Color& background, const std::function<void()>& content) {
    int width = 1, height = 1;
    glfwGetFramebufferSize(window_, &width, &height);
    const float ratio = scale();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width) / ratio, static_cast<float>(height) / ratio};
    io.DisplayFramebufferScale = {ratio, ratio};
    const double now = glfwGetTime(), passed = now - last_time_;
    // After a rest the time since the last frame says nothing.
    io.DeltaTime = static_cast<float>(passed > 0 && passed < 0.1 ? passed : 1.0 / 60);
    last_time_ = now;

    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    content();
    ImGui::Render();
    glViewport(0, 0, width, height);
    glClearColor(static_cast<float>(background.r) / 255, static_cast<float>(background.g) / 255,
                 static_cast<float>(background.b) / 255, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (visible_) show();
}

void GlfwWindow::show() {
    glfwSwapBuffers(window_);
    if (shown_) return;
    shown_ = true;
    glfwShowWindow(window_);
}

Picture GlfwWindow::picture() const {
    Picture picture;
    glfwGetFramebufferSize(window_, &picture.width, &picture.height);
    const std::size_t row = static_cast<std::size_t>(picture.width) * 3;
    std::vector<unsigned char> upside_down(row * static_cast<std::size_t>(picture.height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, picture.width, picture.height, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
    for (int y = picture.height - 1; y >= 0; --y) {
        const auto from = upside_down.begin() + static_cast<std::ptrdiff_t>(row) * y;
        picture.pixels.insert(picture.pixels.end(), from, from + static_cast<std::ptrdiff_t>(row));
    }
    return picture;
}

}  // namespace wegwijzer::platform
