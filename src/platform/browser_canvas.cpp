#include "platform/browser_canvas.h"

#include <GLES3/gl3.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <utility>

namespace wegwijzer::platform {

namespace {

constexpr const char* canvas_selector = "#wegwijzer-canvas";

// ImGui counts the wheel in clicks; browsers count pixels, most of them about 100 a click.
constexpr float pixels_per_click = 100;
constexpr float pixels_per_line = 32;

BrowserCanvas& self(void* user) { return *static_cast<BrowserCanvas*>(user); }

}  // namespace

BrowserCanvas::BrowserCanvas(std::function<void()> wake, std::function<void(bool)> context_lost)
    : wake_(std::move(wake)), context_lost_(std::move(context_lost)) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;  // nothing is kept on the user's computer
    io.LogFilename = nullptr;
    io.ConfigErrorRecovery = false;  // for programs that end no window they began
    io.BackendPlatformName = "wegwijzer";
}

BrowserCanvas::~BrowserCanvas() {
    if (context_ > 0) {
        ImGui_ImplOpenGL3_Shutdown();
        emscripten_webgl_destroy_context(context_);
    }
    ImGui::DestroyContext();
}

bool BrowserCanvas::start() {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = false;
    attributes.depth = false;
    attributes.stencil = false;
    attributes.antialias = false;  // ImGui smooths its own edges
    attributes.enableExtensionsByDefault = false;
    context_ = emscripten_webgl_create_context(canvas_selector, &attributes);
    if (context_ <= 0 || emscripten_webgl_make_context_current(context_) != EMSCRIPTEN_RESULT_SUCCESS) return false;
    if (!ImGui_ImplOpenGL3_Init("#version 300 es")) return false;
    listen();
    return true;
}

void BrowserCanvas::listen() {
    const auto mouse = [](int type, const EmscriptenMouseEvent* event, void* user) -> EM_BOOL {
        return self(user).on_mouse(type, *event);
    };
    emscripten_set_mousedown_callback(canvas_selector, this, false, mouse);
    emscripten_set_mouseup_callback(canvas_selector, this, false, mouse);
    emscripten_set_mousemove_callback(canvas_selector, this, false, mouse);
    emscripten_set_mouseleave_callback(canvas_selector, this, false, mouse);
    emscripten_set_wheel_callback(
        canvas_selector, this, false,
        [](int, const EmscriptenWheelEvent* event, void* user) -> EM_BOOL { return self(user).on_wheel(*event); });
    const auto touch = [](int type, const EmscriptenTouchEvent* event, void* user) -> EM_BOOL {
        return self(user).on_touch(type, *event);
    };
    emscripten_set_touchstart_callback(canvas_selector, this, false, touch);
    emscripten_set_touchmove_callback(canvas_selector, this, false, touch);
    emscripten_set_touchend_callback(canvas_selector, this, false, touch);
    emscripten_set_touchcancel_callback(canvas_selector, this, false, touch);
    emscripten_set_resize_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, this, false,
                                   [](int, const EmscriptenUiEvent*, void* user) -> EM_BOOL {
                                       self(user).wake_();
                                       return false;
                                   });
    emscripten_set_webglcontextlost_callback(canvas_selector, this, false, [](int, const void*, void* user) -> EM_BOOL {
        self(user).on_context(true);
        return true;  // prevented, which is how a page asks for the context back
    });
    emscripten_set_webglcontextrestored_callback(canvas_selector, this, false,
                                                 [](int, const void*, void* user) -> EM_BOOL {
                                                     self(user).on_context(false);
                                                     return true;
                                                 });
}

void BrowserCanvas::resize() {
    emscripten_get_element_css_size(canvas_selector, &width_, &height_);
    const double ratio = emscripten_get_device_pixel_ratio();
    const int width = std::max(1, static_cast<int>(std::lround(width_ * ratio)));
    const int height = std::max(1, static_cast<int>(std::lround(height_ * ratio)));
    int now_width = 0, now_height = 0;
    emscripten_get_canvas_element_size(canvas_selector, &now_width, &now_height);
    // Setting the size clears the canvas, so only where it differs.
    if (width != now_width || height != now_height) emscripten_set_canvas_element_size(canvas_selector, width, height);

    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {static_cast<float>(width_), static_cast<float>(height_)};
    io.DisplayFramebufferScale = {static_cast<float>(ratio), static_cast<float>(ratio)};
}

void BrowserCanvas::draw(double time, const imgui::Color& background, const std::function<void()>& content) {
    emscripten_webgl_make_context_current(context_);
    resize();
    ImGuiIO& io = ImGui::GetIO();
    // After a rest the time since the last frame says nothing; animations go on as if it had just been drawn.
    const double passed = (time - last_time_) / 1000;
    io.DeltaTime = static_cast<float>(passed > 0 && passed < 0.1 ? passed : 1.0 / 60);
    last_time_ = time;

    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    content();
    ImGui::Render();
    glViewport(0, 0, static_cast<int>(io.DisplaySize.x * io.DisplayFramebufferScale.x),
               static_cast<int>(io.DisplaySize.y * io.DisplayFramebufferScale.y));
    glClearColor(static_cast<float>(background.r) / 255, static_cast<float>(background.g) / 255,
                 static_cast<float>(background.b) / 255, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

bool BrowserCanvas::input_waits() const { return ImGui::GetCurrentContext()->InputEventsQueue.Size > 0; }

void BrowserCanvas::scroll(float pixels) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMousePosEvent(static_cast<float>(width_ / 2), static_cast<float>(height_ / 2));
    io.AddMouseWheelEvent(0, -pixels / pixels_per_click);
    wake_();
}

bool BrowserCanvas::on_mouse(int type, const EmscriptenMouseEvent& event) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    if (type == EMSCRIPTEN_EVENT_MOUSELEAVE) {
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
    } else {
        // The canvas fills the window, so the window's coordinates are its own.
        io.AddMousePosEvent(static_cast<float>(event.clientX), static_cast<float>(event.clientY));
    }
    if (type == EMSCRIPTEN_EVENT_MOUSEDOWN && event.button == 0) io.AddMouseButtonEvent(0, true);
    if (type == EMSCRIPTEN_EVENT_MOUSEUP && event.button == 0) io.AddMouseButtonEvent(0, false);
    wake_();
    // Pressing a canvas would take the focus from the twin, which owns it.
    return type == EMSCRIPTEN_EVENT_MOUSEDOWN && event.button == 0;
}

bool BrowserCanvas::on_wheel(const EmscriptenWheelEvent& event) {
    if (event.mouse.ctrlKey) return false;  // the browser's own zoom
    float unit = 1;
    if (event.deltaMode == DOM_DELTA_LINE) unit = pixels_per_line;
    if (event.deltaMode == DOM_DELTA_PAGE) unit = static_cast<float>(height_);
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    io.AddMousePosEvent(static_cast<float>(event.mouse.clientX), static_cast<float>(event.mouse.clientY));
    io.AddMouseWheelEvent(-static_cast<float>(event.deltaX) * unit / pixels_per_click,
                          -static_cast<float>(event.deltaY) * unit / pixels_per_click);
    wake_();
    return true;
}

bool BrowserCanvas::on_touch(int type, const EmscriptenTouchEvent& event) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
    if (event.numTouches != 1 || type == EMSCRIPTEN_EVENT_TOUCHCANCEL) {
        // A second finger zooms the page: what the first one began is called off, away from everything.
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);
        io.AddMouseButtonEvent(0, false);
        wake_();
        return false;
    }
    const EmscriptenTouchPoint& point = event.touches[0];
    io.AddMousePosEvent(static_cast<float>(point.clientX), static_cast<float>(point.clientY));
    if (type == EMSCRIPTEN_EVENT_TOUCHSTART) io.AddMouseButtonEvent(0, true);
    if (type == EMSCRIPTEN_EVENT_TOUCHEND) {
        io.AddMouseButtonEvent(0, false);
        io.AddMousePosEvent(-FLT_MAX, -FLT_MAX);  // a finger that is gone hovers over nothing
    }
    wake_();
    return true;  // no mouse events made up from it, and the focus stays where it is
}

void BrowserCanvas::on_context(bool lost) {
    lost_ = lost;
    if (!lost) {
        // What was on the graphics card is gone: the backend starts anew, and ImGui hands it its textures again.
        emscripten_webgl_make_context_current(context_);
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplOpenGL3_Init("#version 300 es");
    }
    context_lost_(lost);
    if (!lost) wake_();
}

}  // namespace wegwijzer::platform
