#include "platform/shell.h"

#include "html/render.h"

#include <algorithm>
#include <utility>

namespace wegwijzer::platform {

namespace {

// After the last cause for a frame: what a frame changes (a hover, a layout) is seen in the next.
constexpr int frames_after = 3;

// Where a link leads that leaves the program; "" for everything else.
std::string url_among(const std::vector<screen::Node>& nodes, const std::string& id) {
    for (const screen::Node& node : nodes) {
        if (node.id == id) {
            const auto* link = std::get_if<screen::Link>(&node.content);
            return link != nullptr ? link->url : "";
        }
        if (std::string url = url_among(node.children, id); !url.empty()) return url;
    }
    return {};
}

std::string url_of(const screen::Page& page, const std::string& id) {
    for (const auto* nodes : {&page.tools, &page.main, &page.aside, &page.foot}) {
        if (std::string url = url_among(*nodes, id); !url.empty()) return url;
    }
    return {};
}

imgui::Theme theme_for(app::Theme theme) {
    switch (theme) {
        case app::Theme::dark:
            return imgui::dark_theme();
        case app::Theme::contrast:
            return imgui::contrast_theme();
        case app::Theme::system:
        case app::Theme::light:
            break;
    }
    return imgui::light_theme();
}

}  // namespace

Shell::Shell(Platform& platform, content::Library library)
    : platform_(platform), session_(std::move(library), platform.today()) {
    tell_platform(false);
}

void Shell::tell_platform(bool new_place) {
    if (session_.revision() == told_revision_) return;
    told_revision_ = session_.revision();
    told_place_ = session_.state().place;
    paint_theme();
    const auto address_of = [this](const app::Action& action) { return session_.address_after(action); };
    const auto dutch = session_.in_dutch();
    platform_.page_changed(html::render(session_.page(), address_of, dutch ? &*dutch : nullptr), session_.address(),
                           new_place);
}

void Shell::handle(const screen::Event& event) {
    if (const std::string url = url_of(session_.page(), event.id); !url.empty()) {
        platform_.open_url(url);
        return;
    }
    session_.handle(event);
    if (session_.revision() == told_revision_) return;
    const bool new_place = !app::same_step(session_.state().place, told_place_);
    if (new_place) input_.scroll_to = session_.page().reveal;
    tell_platform(new_place);
    wake();
}

void Shell::open_address(std::string_view address) {
    const app::Place before = session_.state().place;
    session_.open_address(address);
    follow_address(before);
}

void Shell::back_to(std::string_view address) {
    const app::Place before = session_.state().place;
    session_.back_to(address);
    follow_address(before);
}

void Shell::follow_address(const app::Place& before) {
    if (session_.revision() == told_revision_) return;
    input_.returning = !app::same_step(session_.state().place, before);
    // Coming back, the page stands as it was left; a link from outside shows what it is about.
    input_.scroll_to = session_.page().reveal;
    tell_platform(false);  // the address bar is where it came from
    wake();
}

void Shell::focus(std::string id) {
    if (id == input_.focused && !id.empty() && id != pointed_) return;
    input_.show_focus = id != pointed_;
    input_.focus_moved = !id.empty() && id != pointed_;
    input_.focused = std::move(id);
    pointed_.clear();
    wake();
}

void Shell::step_focus(int by) {
    const std::vector<std::string> order = canvas_.targets();
    if (order.empty()) return;
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto found = std::find(order.begin(), order.end(), input_.focused);
    std::ptrdiff_t at = found != order.end() ? found - order.begin() + by : (by > 0 ? 0 : -1);
    at = (at % count + count) % count;
    pointed_.clear();
    focus(order[static_cast<std::size_t>(at)]);
}

void Shell::press_focused() {
    if (!input_.focused.empty()) handle({input_.focused, std::nullopt});
}

void Shell::follow_theme(app::Theme system) {
    system_theme_ = system;
    paint_theme();
    wake();
}

void Shell::scroll_to(float pixels) {
    canvas_.scroll_to(pixels);
    wake();
}

void Shell::paint_theme() {
    if (!system_theme_) return;
    const app::Theme chosen = session_.state().theme;
    canvas_.set_theme(theme_for(chosen == app::Theme::system ? *system_theme_ : chosen));
}

void Shell::wake() {
    frames_wanted_ = frames_after;
    platform_.request_frame();
}

const imgui::Frame& Shell::frame() {
    input_.revision = session_.revision();
    last_ = canvas_.draw(session_.page(), input_);
    input_.focus_moved = false;
    input_.returning = false;
    input_.scroll_to.clear();
    if (frames_wanted_ > 0) --frames_wanted_;
    if (last_.animating) frames_wanted_ = std::max(frames_wanted_, 2);
    if (!last_.pressed.empty()) pointed_ = last_.pressed;
    for (const screen::Event& event : last_.events) handle(event);
    return last_;
}

}  // namespace wegwijzer::platform
