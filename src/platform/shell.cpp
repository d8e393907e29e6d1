#include "platform/shell.h"

#include "html/render.h"

#include <algorithm>
#include <chrono>
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

std::int64_t milliseconds_now() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
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

Shell::Shell(Platform& platform, content::Library library, std::uint64_t seed, const imgui::FontFiles& fonts)
    : platform_(platform),
      session_(std::move(library), platform.today()),
      keeper_(std::to_string(seed)),
      canvas_(fonts) {
    session_.set_seed(seed);
    tell_platform(false);
}

void Shell::tell_platform(bool new_place) {
    if (session_.revision() == told_revision_) return;
    told_revision_ = session_.revision();
    told_place_ = session_.state().place;
    paint_theme();
    const auto address_of = [this](const app::Action& action) { return session_.address_after(action); };
    const auto compared = session_.compared();
    platform_.page_changed(compared ? html::render(*compared, address_of) : html::render(session_.page(), address_of),
                           session_.address(), session_.state().initiative, new_place);
    keep();
}

void Shell::keep() {
    if (keeper_.note(session_.state(), milliseconds_now())) platform_.keep_soon();
}

std::string Shell::to_keep() const { return keeper_.text(milliseconds_now()); }

// A page that is left open overnight must not tell the days until yesterday, whatever wakes it.
void Shell::look_at_the_day() { session_.set_today(platform_.today()); }

bool Shell::take_kept(std::string_view text) {
    look_at_the_day();
    const bool whole = session_.take_kept(keeper_, text);
    tell_platform(false);
    wake();
    return whole;
}

void Shell::hand(const app::Hand& action) {
    const auto parcel = make_parcel(session_.library(), session_.rules(), session_.state(), platform_.today(), action,
                                    milliseconds_now());
    if (parcel) platform_.hand_over(*parcel);
}

void Shell::act(const app::Action& action) {
    if (const auto* hand_over = std::get_if<app::Hand>(&action)) return hand(*hand_over);
    if (std::holds_alternative<app::AskFile>(action)) return platform_.ask_file();
    look_at_the_day();
    session_.apply(action);
    follow();
}

void Shell::handle(const screen::Event& event) {
    look_at_the_day();
    if (const std::string url = url_of(session_.page(), event.id); !url.empty()) {
        platform_.open_url(url);
        return;
    }
    if (const auto action = screen::action_for(session_.page(), event)) return act(*action);
    follow();
}

void Shell::follow() {
    if (session_.revision() == told_revision_) return;
    const bool new_place = !app::same_step(session_.state().place, told_place_);
    if (new_place) input_.scroll_to = session_.page().reveal;
    tell_platform(new_place);
    wake();
}

void Shell::open_address(std::string_view address, std::string_view initiative) {
    const app::Place before = session_.state().place;
    look_at_the_day();
    session_.open_address(address, initiative);
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
