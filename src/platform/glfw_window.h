// A desktop window with OpenGL and an ImGui context in it. Counts in CSS pixels: on a screen with twice the pixels the
// window is twice as large in pixels, and equally large in these.
#pragma once

#include "imgui/theme.h"

#include <functional>
#include <string>
#include <vector>

struct GLFWcursor;
struct GLFWwindow;
struct ImGuiContext;

namespace wegwijzer::platform {

// An image of the window: rows from top to bottom, three bytes (red, green, blue) a pixel.
struct Picture {
    int width = 0, height = 0;
    std::vector<unsigned char> pixels;
};

class GlfwWindow {
   public:
    // Throws std::runtime_error where there is no screen or no OpenGL 3.3. `visible`: false to draw without showing.
    GlfwWindow(int width, int height, bool visible);
    ~GlfwWindow();
    GlfwWindow(const GlfwWindow&) = delete;
    GlfwWindow& operator=(const GlfwWindow&) = delete;

    // What the window reports; set before the first wait.
    std::function<void(const std::string&)> on_file;  // the path of a file that was dropped on the window
    std::function<void()> on_input;                   // something happened that may need drawing
    std::function<void(int)> on_tab;                  // Tab (1) or Shift+Tab (-1)
    std::function<void()> on_enter;                   // Enter or Space, while no field is in use
    std::function<void(int)> on_history;              // Alt+Left or the mouse's own button (-1), Alt+Right (1)

    bool open() const;
    void set_title(const std::string& title);
    void set_hand(bool hand);
    // Lets events in: those that are there, or waits for one, an hour at most.
    void poll();
    void wait();
    bool input_waits() const;  // ImGui has not had all of it yet

    // One frame, with `content` drawn between ImGui::NewFrame and ImGui::Render.
    void draw(const imgui::Color& background, const std::function<void()>& content);
    Picture picture() const;  // of the last frame; before the next one is begun

   private:
    static GlfwWindow& self(GLFWwindow* window);
    void listen();
    void key(int key, int action, int mods);
    void place_pointer(double x, double y);
    float scale() const;  // device pixels a CSS pixel
    void show();

    GLFWwindow* window_ = nullptr;
    ImGuiContext* context_ = nullptr;
    double last_time_ = 0;
    bool hand_ = false, shown_ = true, visible_ = true;
    GLFWcursor* arrow_ = nullptr;
    GLFWcursor* pointing_ = nullptr;
};

}  // namespace wegwijzer::platform
