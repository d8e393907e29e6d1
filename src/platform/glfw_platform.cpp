#include "platform/glfw_platform.h"

#include "app/initiative_json.h"
#include "platform/glfw_store.h"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <random>
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
    : window_(width, height, visible), keeps_(visible), shell_(*this, std::move(library), std::random_device{}()) {
    if (keeps_) take_kept();
    window_.on_file = [this](const std::string& path) { import(path); };
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
            save();
            window_.wait();
            shell_.handle({});  // the advisor may have been open overnight
        }
        if (shell_.wants_frame() || window_.input_waits()) frame();
    }
    save();
}

void GlfwPlatform::take_kept() {
    const auto text = read_kept();
    if (!text || shell_.take_kept(*text)) return;
    apart_ = set_kept_apart();
    shell_.act(app::SetKeeping{app::Keeping::damaged});
}

void GlfwPlatform::save() {
    if (!unsaved_ || !keeps_) return;
    unsaved_ = false;
    if (!write_kept(shell_.to_keep())) {
        keeps_ = false;  // told once; another try would fail the same way
        shell_.act(app::SetKeeping{app::Keeping::refused});
    }
}

void GlfwPlatform::hand_over(const Parcel& parcel) {
    using How = app::Handed::How;
    if (parcel.kind == Parcel::Kind::link) {
        return shell_.act(app::SetHanded{{How::link, "#" + parcel.text}});
    }
    const bool apart = parcel.kind == Parcel::Kind::set_aside;
    const std::string where = apart ? apart_ : save_for_user(parcel.name, parcel.text);
    shell_.act(app::SetHanded{{where.empty() ? How::failed : How::saved, where}});
}

// There is no window to choose a file in: one drops it on this one.
void GlfwPlatform::ask_file() { shell_.act(app::SetHanded{{app::Handed::How::drop, ""}}); }

void GlfwPlatform::import(const std::string& path) {
    std::ifstream in(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary);
    std::string text(app::largest_file + 1, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    shell_.act(app::Import{std::move(text)});
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

void GlfwPlatform::page_changed(std::string_view, std::string_view address, std::string_view initiative,
                                bool new_place) {
    if (new_place && !history_.empty()) {
        history_.resize(++here_);
        history_.push_back({std::string(address), ""});
    } else if (history_.empty()) {
        history_.push_back({std::string(address), ""});
    } else {
        history_[here_].address = address;
    }
    history_[here_].initiative = initiative;
}

void GlfwPlatform::step_in_history(int by) {
    if ((by < 0 && here_ == 0) || (by > 0 && here_ + 1 >= history_.size())) return;
    here_ = by < 0 ? here_ - 1 : here_ + 1;
    const Step step = history_[here_];
    shell_.open_address(step.address, step.initiative);
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
