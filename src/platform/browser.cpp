#include "platform/browser.h"

#include "platform/browser_page.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace wegwijzer::platform {

namespace {

const char* name(app::View view) { return view == app::View::text ? "text" : "graphic"; }

const char* name(app::Theme theme) {
    switch (theme) {
        case app::Theme::system:
            return "system";
        case app::Theme::light:
            return "light";
        case app::Theme::dark:
            return "dark";
        case app::Theme::contrast:
            return "contrast";
    }
    return "system";
}

nlohmann::json to_json(const imgui::Rect& rect) {
    return {std::round(rect.x), std::round(rect.y), std::round(rect.width), std::round(rect.height)};
}

}  // namespace

Browser::Browser(content::Library library, std::uint64_t seed, const imgui::FontFiles& fonts)
    : canvas_(
          [this] {
              if (shell_) shell_->wake();
          },
          [](bool lost) { page::canvas_lost(lost); }),
      theme_(imgui::light_theme()),
      shell_(std::make_unique<Shell>(*this, std::move(library), seed, fonts)) {
    shell_->set_real_fields(true);
}

void Browser::begin(std::string_view address, std::string_view initiative) {
    if (!address.empty()) shell_->open_address(address, initiative);
    begun_ = true;
    settle();
}

void Browser::settle() {
    if (!change_.any || !begun_) return;
    const Change change = std::exchange(change_, {});
    const app::State& state = shell_->session().state();
    page::show(change.twin_json, change.address, change.initiative, change.new_place, name(state.view),
               name(state.theme));
}

void Browser::set_drawing(bool on) {
    drawing_ = on;
    if (on) shell_->wake();
}

void Browser::read_colors() {
    for (auto& [token, color] : imgui::tokens(theme_)) {
        if (const auto value = page::color(token)) {
            *color = {static_cast<std::uint8_t>(*value >> 16), static_cast<std::uint8_t>(*value >> 8),
                      static_cast<std::uint8_t>(*value), 255};
        }
    }
    shell_->canvas().set_theme(theme_);
    shell_->wake();
}

void Browser::check_day() {
    shell_->handle({});  // no event at all: the shell looks at the day, and tells of a page that has changed by itself
    settle();
}

content::Date Browser::today() const { return page::today(); }

void Browser::page_changed(std::string_view twin_json, std::string_view address, std::string_view initiative,
                           bool new_place) {
    change_.any = true;
    change_.new_place = change_.new_place || new_place;
    change_.twin_json = twin_json;
    change_.address = address;
    change_.initiative = initiative;
}

void Browser::open_url(std::string_view url) { page::open_url(url); }

void Browser::keep_soon() { page::keep_soon(); }

void Browser::hand_over(const Parcel& parcel) {
    constexpr const char* kinds[] = {"file", "link", "set-aside"};
    page::hand_over(nlohmann::json{
        {"kind", kinds[static_cast<int>(parcel.kind)]},
        {"name", parcel.name},
        {"type", parcel.type},
        {"text",
         parcel.text}}.dump());
}

void Browser::ask_file() { page::ask_file(); }

void Browser::request_frame() {
    if (!drawing_ || frame_requested_ || !canvas_.can_draw()) return;
    frame_requested_ = true;
    emscripten_request_animation_frame(
        [](double time, void* user) -> EM_BOOL {
            static_cast<Browser*>(user)->frame(time);
            return false;
        },
        this);
}

void Browser::frame(double time) {
    frame_requested_ = false;
    if (!drawing_ || !canvas_.can_draw()) return;
    const imgui::Frame* drawn = nullptr;
    canvas_.draw(time, theme_.page, [&] { drawn = &shell_->frame(); });
    page::drawn(drawn->hand);
    settle();
    report_fields(*drawn);
    report_nodes(*drawn);
    if (!drawn->pressed.empty()) page::press(drawn->pressed);
    if (canvas_.input_waits()) shell_->wake();
    if (shell_->wants_frame()) request_frame();
}

void Browser::report_nodes(const imgui::Frame& frame) {
    if (frame.places_changed) {
        nlohmann::json places = nlohmann::json::object();
        for (const auto& [id, box] : shell_->canvas().places()) places[id] = to_json(box);
        page::place_nodes(places.dump());
    }
    const float scroll = std::round(shell_->canvas().scroll());
    if (scroll == scroll_) return;
    scroll_ = scroll;
    page::scrolled(static_cast<double>(scroll));
}

void Browser::report_fields(const imgui::Frame& frame) {
    nlohmann::json list = nlohmann::json::array();
    for (const imgui::FieldBox& field : frame.fields) {
        list.push_back({{"id", field.id}, {"box", to_json(field.box)}, {"visible", to_json(field.visible)}});
    }
    std::string text = list.dump();
    if (text == fields_) return;
    fields_ = std::move(text);
    page::place_fields(fields_);
}

}  // namespace wegwijzer::platform
