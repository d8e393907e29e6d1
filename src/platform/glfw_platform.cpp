#include "platform/glfw_platform.h"

#include <chrono>
#include <ctime>
#include <utility>

#ifdef _WIN32
#include <windows.h>

#include <shellapi.h>
#else
#include <spawn.h>
#include <sys/wait.h>
// NOLINTNEXTLINE(readability-redundant-declaration): not every system's header declares it
extern char** environ;
#endif

namespace wegwijzer::platform {

GlfwPlatform::GlfwPlatform(content::Library library, int width, int height, bool visible)
    : window_(width, height, visible), shell_(*this, std::move(library)) {
    shell_.follow_theme(app::Theme::light);
    window_.on_input = [this] { shell_.wake(); };
    window_.on_tab = [this](int by) { shell_.step_focus(by); };
    window_.on_enter = [this] { shell_.press_focused(); };
    window_.on_history = [this](int by) { step_in_history(by); };
}

void GlfwPlatform::run() {
    while (window_.open()) {
        if (shell_.wants_frame() || window_.input_waits()) {
            window_.poll();
        } else {
            window_.wait();
            shell_.session().set_today(today());  // the advisor may have been open overnight
            shell_.handle({});
        }
        if (shell_.wants_frame() || window_.input_waits()) frame();
    }
}

void GlfwPlatform::frame() {
    const imgui::Frame* drawn = nullptr;
    window_.draw(shell_.background(), [&] { drawn = &shell_.frame(); });
    window_.set_hand(drawn->hand);
    if (!drawn->pressed.empty()) shell_.focus(drawn->pressed);
    window_.set_title(shell_.session().page().title);
}

Picture GlfwPlatform::draw_picture() {
    do frame();
    while (shell_.wants_frame());
    return window_.picture();
}

content::Date GlfwPlatform::today() const {
    const std::time_t now = std::time(nullptr);
    const std::tm local = *std::localtime(&now);
    return std::chrono::year(local.tm_year + 1900) / std::chrono::month(static_cast<unsigned>(local.tm_mon) + 1) /
           std::chrono::day(static_cast<unsigned>(local.tm_mday));
}

void GlfwPlatform::page_changed(std::string_view, std::string_view address, bool new_place) {
    if (new_place && !history_.empty()) {
        history_.resize(++here_);
        history_.emplace_back(address);
    } else if (history_.empty()) {
        history_.emplace_back(address);
    } else {
        history_[here_] = address;
    }
}

void GlfwPlatform::step_in_history(int by) {
    if ((by < 0 && here_ == 0) || (by > 0 && here_ + 1 >= history_.size())) return;
    here_ = by < 0 ? here_ - 1 : here_ + 1;
    const std::string address = history_[here_];
    shell_.open_address(address);
}

void GlfwPlatform::open_url(std::string_view url) {
    // Only pages: whatever else an edition may name is not handed to the system.
    if (!url.starts_with("https://") && !url.starts_with("http://")) return;
    std::string text(url);
#ifdef _WIN32
    ShellExecuteA(nullptr, "open", text.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
#else
#ifdef __APPLE__
    std::string opener = "open";
#else
    std::string opener = "xdg-open";
#endif
    char* arguments[] = {opener.data(), text.data(), nullptr};
    pid_t child = 0;
    if (posix_spawnp(&child, opener.c_str(), nullptr, nullptr, arguments, environ) == 0) waitpid(child, nullptr, 0);
#endif
}

}  // namespace wegwijzer::platform
