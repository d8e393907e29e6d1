#include "imgui/canvas.h"

#include "imgui/layout.h"
#include "imgui/paint.h"
#include "imgui/scroll.h"

#include <imgui.h>
#include <imgui_internal.h>
#include <array>
#include <cmath>
#include <utility>

namespace wegwijzer::imgui {

namespace {

constexpr float wheel_step = 100;  // pixels a step of the wheel
constexpr float slop = 8;          // a finger that moves further than this scrolls, and does not press
constexpr double reveal_seconds = 0.16, fade_seconds = 0.14;

// Bytes of what is typed in a field of the canvas's own, with its end: more than any field keeps.
constexpr std::size_t longest_typed = 2048;

// Fast at first, then calm.
float eased(double share) {
    const double rest = 1 - std::clamp(share, 0.0, 1.0);
    return static_cast<float>(1 - rest * rest * rest);
}

ImVec4 to_imgui(Color c) {
    return {static_cast<float>(c.r) / 255, static_cast<float>(c.g) / 255, static_cast<float>(c.b) / 255,
            static_cast<float>(c.a) / 255};
}

}  // namespace

struct Canvas::Impl {
    explicit Impl(const FontFiles& files) : fonts(load_fonts(files)) {}

    Fonts fonts;
    Typesetter type{fonts};
    Theme theme = light_theme();

    // The page as it was laid out, and for what.
    Scene scene;
    std::string page_id;
    int revision = -2;
    float width = 0, zoom = 0, density = 0;
    bool stale = true, menu_open = false;

    Scroll scroll;
    std::map<std::string, float> left_at;               // scroll positions by page id
    bool returned = false;                              // the page stands again as it was left
    std::map<std::string, Scroll, std::less<>> tables;  // sideways, by table id
    std::vector<float> told_sideways;                   // that of each region when the places last changed

    double fade = 1, reveal = 1;  // shares of the running animations
    Reveal revealing;
    std::string anchor;  // what was pressed stays where it is when the page changes
    View view;
    std::vector<std::string> texts;
    int hovered = -1;

    bool touching = false, dragging = false;
    Scroll* finger_on = nullptr;  // a table that a finger moves sideways
    float stride = 0;             // of that table
    ImVec2 finger{0, 0};
    std::string typing;  // field in use, and what is in it: the page lags a frame behind
    std::array<char, longest_typed> typed{};

    const Target* find_target(std::string_view id) const {
        for (const Target& target : scene.targets) {
            if (target.id == id) return &target;
        }
        return nullptr;
    }

    bool is_field(std::string_view id) const {
        return std::any_of(scene.fields.begin(), scene.fields.end(),
                           [&](const FieldSlot& slot) { return slot.id == id; });
    }

    // Gives whether there was cause for it.
    bool lay_out(const screen::Page& page, const Input& input, const ImVec2& size, float zoom_now, float density_now);
    void take_wheel(const Input& input);
    void take_finger(const Input& input);
    void take_keys(const Input& input);
    void press_targets(Frame& frame);
    void scroll_bar(Frame& frame);
    void table_bars(ImDrawList& list, const Input& input);
    void card_dots(ImDrawList& list, const Input& input, const Region& region, Scroll& table);
    Rect reach(const Seen& here, const Home& home) const;
    void place_fields(const Input& input, Frame& frame);
    void bring_into_view(const Rect& box);
    void bring_sideways(const Placed& placed);
    View view_now(const ImVec2& size) const;
};

Canvas::Canvas(const FontFiles& files) : impl_(std::make_unique<Impl>(files)) {}
Canvas::~Canvas() = default;

void Canvas::set_theme(const Theme& theme) {
    if (theme == impl_->theme) return;
    impl_->theme = theme;
    impl_->stale = true;
}

bool Canvas::Impl::lay_out(const screen::Page& page, const Input& input, const ImVec2& size, float zoom_now,
                           float density_now) {
    const bool other_page = page.id != page_id;
    const bool same = !stale && !other_page && input.revision >= 0 && input.revision == revision && size.x == width &&
                      zoom_now == zoom && density_now == density;
    if (same) return false;

    const float anchor_before = [&] {
        const auto found = scene.nodes.find(anchor);
        const bool moves = found != scene.nodes.end() && found->second.home.part != Part::foot;
        return moves ? found->second.box.y : -1.0f;
    }();
    const std::map<std::string, Placed, std::less<>> opened_before = std::move(scene.opened);
    if (other_page) {
        left_at[page_id] = scroll.at();
        menu_open = false;
        typing.clear();
    }
    scene = lay_out_page(page, theme, metrics_for(size.x, zoom_now), type, menu_open);
    scroll.set_limit(scene.height - size.y);

    const bool first = page_id.empty();
    if (other_page) {
        returned = input.returning && left_at.contains(page.id);
        scroll.jump(returned ? left_at[page.id] : 0);
        if (!first && !input.reduced_motion) fade = 0;
        reveal = 1;
    } else {
        // What was pressed stays under the pointer.
        const auto found = scene.nodes.find(anchor);
        if (anchor_before >= 0 && found != scene.nodes.end()) {
            const float shift = found->second.box.y - anchor_before;
            if (std::fabs(shift) > 0.5f) scroll.jump(scroll.at() + shift);
        }
        if (!input.reduced_motion && revision != input.revision) {
            for (const auto& [id, placed] : scene.opened) {
                if (opened_before.contains(id)) continue;
                revealing = {placed.box, placed.home, 0};
                reveal = 0;
            }
        }
    }
    anchor.clear();
    page_id = page.id;
    revision = input.revision;
    width = size.x;
    zoom = zoom_now;
    density = density_now;
    stale = false;
    return true;
}

View Canvas::Impl::view_now(const ImVec2& size) const {
    View now;
    now.width = size.x;
    now.height = size.y;
    now.scroll = std::round(scroll.at());
    for (const Region& region : scene.regions) {
        const auto found = tables.find(region.id);
        now.sideways.push_back(found != tables.end() ? std::round(found->second.at()) : 0);
    }
    now.reveal = revealing;
    now.reveal.share = eased(reveal);
    now.fade = eased(fade);
    now.hovered = hovered;
    return now;
}

void Canvas::Impl::bring_into_view(const Rect& box) {
    const float margin = 24, top = scroll.at(), bottom = top + view.height - scene.foot;
    if (box.y - margin < top)
        scroll.jump(box.y - margin);
    else if (box.bottom() + margin > bottom)
        scroll.jump(std::min(box.bottom() + margin - view.height + scene.foot, box.y - margin));
}

// What lies in a table that is wider than its view, or on a card that is not in view.
void Canvas::Impl::bring_sideways(const Placed& placed) {
    if (placed.home.region < 0 || placed.home.stick == Stick::column || placed.home.stick == Stick::corner) return;
    const Region& region = scene.regions[static_cast<std::size_t>(placed.home.region)];
    Scroll& table = tables[region.id];
    const float left = placed.box.x - region.view.x - region.column, room = region.view.width - region.column;
    if (region.stride > 0)
        table.jump(std::floor(left / region.stride) * region.stride);
    else if (left < table.at())
        table.jump(left);
    else if (left + placed.box.width > table.at() + room)
        table.jump(left + placed.box.width - room);
}

void Canvas::Impl::take_wheel(const Input& input) {
    const ImGuiIO& io = ImGui::GetIO();
    // Whole steps come from a wheel that clicks, and are smoothed; a trackpad is smooth itself.
    const auto calm = [&](float wheel) { return input.reduced_motion || wheel != std::round(wheel); };
    const float wheel = io.KeyShift ? 0 : io.MouseWheel, sideways = io.KeyShift ? io.MouseWheel : io.MouseWheelH;
    if (wheel != 0) scroll.glide(-wheel * wheel_step, calm(wheel));
    if (sideways == 0) return;
    for (const Region& region : scene.regions) {
        if (moved(region.view, 0, -scroll.at()).contains(io.MousePos.x, io.MousePos.y))
            tables[region.id].glide(-sideways * wheel_step, calm(sideways));
    }
}

void Canvas::Impl::take_finger(const Input& input) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool touch = io.MouseSource == ImGuiMouseSource_TouchScreen || io.MouseSource == ImGuiMouseSource_Pen;
    if (touch && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) {
        touching = true;
        dragging = false;
        finger_on = nullptr;
        finger = io.MousePos;
        scroll.jump(scroll.at());  // a finger put down stops the page
        return;
    }
    if (!touching) return;
    if (!ImGui::IsMousePosValid()) {  // called off
        touching = dragging = false;
        return;
    }
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        touching = false;
        if (!dragging) return;
        if (finger_on == nullptr)
            scroll.release(input.reduced_motion);
        else if (stride > 0)
            finger_on->release_at(stride, input.reduced_motion);
        else
            finger_on->release(input.reduced_motion);
        return;
    }
    const ImVec2 by{io.MousePos.x - finger.x, io.MousePos.y - finger.y};
    if (!dragging) {
        if (std::fabs(by.x) < slop && std::fabs(by.y) < slop) return;
        dragging = true;
        ImGui::ClearActiveID();  // what was under the finger is not pressed after all
        if (std::fabs(by.x) > std::fabs(by.y)) {
            for (const Region& region : scene.regions) {
                Scroll& table = tables[region.id];
                if (table.limit() > 0 && moved(region.view, 0, -scroll.at()).contains(finger.x, finger.y))
                    finger_on = &table, stride = region.stride;
            }
        }
    }
    if (finger_on != nullptr)
        finger_on->drag(-by.x, io.DeltaTime);
    else
        scroll.drag(-by.y, io.DeltaTime);
    finger = io.MousePos;
}

void Canvas::Impl::take_keys(const Input& input) {
    if (ImGui::GetActiveID() != 0) return;  // a field is in use
    const float page = std::max(80.0f, view.height - 80);
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) scroll.glide(page, input.reduced_motion);
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) scroll.glide(-page, input.reduced_motion);
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) scroll.glide(60, input.reduced_motion);
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) scroll.glide(-60, input.reduced_motion);
    if (ImGui::IsKeyPressed(ImGuiKey_Home)) scroll.glide(-1e9f, input.reduced_motion);
    if (ImGui::IsKeyPressed(ImGuiKey_End)) scroll.glide(1e9f, input.reduced_motion);
}

// Through what of the canvas something can be pressed: not through the foot, which lies on top.
Rect Canvas::Impl::reach(const Seen& here, const Home& home) const {
    if (home.part == Part::foot) return here.clip;
    return overlap(here.clip, {0, 0, view.width, view.height - scene.foot});
}

// Each target in sight becomes an item of ImGui, which tells what is pointed at, pressed and released.
void Canvas::Impl::press_targets(Frame& frame) {
    hovered = -1;
    for (std::size_t i = 0; i < scene.targets.size(); ++i) {
        const Target& target = scene.targets[i];
        const Seen here = seen(scene, view, target.box, target.home);
        const Rect clip = reach(here, target.home);
        if (overlap(here.box, clip).empty() || here.box.empty()) continue;
        if (is_field(target.id)) {  // painted by place_fields; here it only shows that the pointer is over it
            if (overlap(here.box, clip).contains(ImGui::GetMousePos().x, ImGui::GetMousePos().y))
                hovered = static_cast<int>(i);
            continue;
        }
        ImGui::PushClipRect({clip.x, clip.y}, {clip.right(), clip.bottom()}, true);
        ImGui::SetCursorScreenPos({here.box.x, here.box.y});
        const bool pressed = ImGui::InvisibleButton(target.id.c_str(), {here.box.width, here.box.height});
        if (ImGui::IsItemHovered()) {
            hovered = static_cast<int>(i);
            frame.hand = true;
        }
        if (ImGui::IsItemActivated()) frame.pressed = target.id;
        ImGui::PopClipRect();
        if (!pressed) continue;
        anchor = target.id;
        if (target.id == menu_id) {
            menu_open = !menu_open;
            stale = true;
        } else {
            frame.events.push_back({target.id, std::nullopt});
        }
    }
}

// A slim bar at the right edge, to see where one is and to move with the mouse.
void Canvas::Impl::scroll_bar(Frame& frame) {
    if (scroll.limit() <= 0) return;
    const float track = view.height - 8, size = std::max(40.0f, track * view.height / (view.height + scroll.limit()));
    const float top = 4 + (track - size) * (scroll.at() / scroll.limit());
    ImGui::SetCursorScreenPos({view.width - 14, 0});
    ImGui::InvisibleButton("##scroll", {14, view.height});
    const bool held = ImGui::IsItemActive(), over = ImGui::IsItemHovered() || held;
    // A finger moves the page itself; the bar then only shows where one is.
    const bool touch = ImGui::GetIO().MouseSource == ImGuiMouseSource_TouchScreen;
    if (touch && !dragging && !scroll.moving()) return;
    if (held && !touch) {
        const float to = (ImGui::GetMousePos().y - 4 - size / 2) / std::max(1.0f, track - size) * scroll.limit();
        scroll.jump(to);
        frame.animating = true;
    }
    const float wide = over ? 8.0f : 5.0f;
    const Color c = theme.border;
    ImGui::GetWindowDrawList()->AddRectFilled({view.width - wide - 3, top}, {view.width - 3, top + size},
                                              IM_COL32(c.r, c.g, c.b, over ? 255 : 150), wide / 2);
}

// The same below a table that is wider than the page; in view as long as the table is.
void Canvas::Impl::table_bars(ImDrawList& list, const Input& input) {
    for (const Region& region : scene.regions) {
        Scroll& table = tables[region.id];
        if (table.limit() <= 0) continue;
        if (region.stride > 0) {
            card_dots(list, input, region, table);
            continue;
        }
        const float top = region.view.y - view.scroll,
                    bottom = std::min(region.view.bottom() - view.scroll + 4, view.height - scene.foot - 14);
        if (top + region.header > bottom || region.view.bottom() - view.scroll < 0) continue;
        const float left = region.view.x + region.column, track = region.view.width - region.column;
        const float size = std::max(60.0f, track * track / (track + table.limit())),
                    x = left + (track - size) * (table.at() / table.limit());
        ImGui::SetCursorScreenPos({left, bottom - 4});
        ImGui::PushID(region.id.c_str());
        ImGui::InvisibleButton("##sideways", {track, 16});
        const bool held = ImGui::IsItemActive(), over = ImGui::IsItemHovered() || held;
        if (held && !touching)
            table.jump((ImGui::GetMousePos().x - left - size / 2) / std::max(1.0f, track - size) * table.limit());
        ImGui::PopID();
        const Color c = theme.border, track_color = theme.inset;
        // On a strip of its own: no text runs through it.
        const Color page = theme.page;
        list.AddRectFilled({region.view.x, bottom - 5}, {region.view.right(), bottom + 13},
                           IM_COL32(page.r, page.g, page.b, 255));
        list.AddRectFilled({left, bottom}, {left + track, bottom + 8},
                           IM_COL32(track_color.r, track_color.g, track_color.b, 255), 4);
        list.AddRectFilled({x, bottom}, {x + size, bottom + 8}, IM_COL32(c.r, c.g, c.b, over ? 255 : 190), 4);
        // The first column lies over the rest: a soft edge says so.
        if (table.at() > 0) {
            const float low = std::min(region.view.bottom() - view.scroll, view.height);
            list.AddRectFilledMultiColor({left, top}, {left + 8, low}, IM_COL32(0, 0, 0, 28), IM_COL32(0, 0, 0, 0),
                                         IM_COL32(0, 0, 0, 0), IM_COL32(0, 0, 0, 28));
        }
    }
}

// Which of the cards is in view, as a row of dots; each can be pressed too.
void Canvas::Impl::card_dots(ImDrawList& list, const Input& input, const Region& region, Scroll& table) {
    constexpr float strip = 32, each = 28;
    const float end = region.view.bottom() - view.scroll + strip;
    const float y = std::min(end, view.height - scene.foot) - strip;
    if (region.view.y - view.scroll + region.header > y || end < 0) return;
    const Color page = theme.page, on = theme.accent, off = theme.border;
    list.AddRectFilled({0, y}, {view.width, y + strip}, IM_COL32(page.r, page.g, page.b, 255));
    const float width = each * static_cast<float>(region.cards), left = std::round((view.width - width) / 2);
    const int now = static_cast<int>(std::lround(table.at() / region.stride));
    ImGui::PushID(region.id.c_str());
    for (int i = 0; i < region.cards; ++i) {
        const float x = left + each * static_cast<float>(i);
        ImGui::SetCursorScreenPos({x, y});
        ImGui::PushID(i);
        if (ImGui::InvisibleButton("##card", {each, strip}))
            table.glide(region.stride * static_cast<float>(i) - table.at(), input.reduced_motion);
        ImGui::PopID();
        // A ring against a disc: not by colour alone.
        const ImVec2 middle{x + each / 2, y + strip / 2};
        if (i == now)
            list.AddCircleFilled(middle, 6, IM_COL32(on.r, on.g, on.b, 255));
        else
            list.AddCircle(middle, 5, IM_COL32(off.r, off.g, off.b, 255), 0, 2);
    }
    ImGui::PopID();
}

void Canvas::Impl::place_fields(const Input& input, Frame& frame) {
    for (const FieldSlot& slot : scene.fields) {
        const Seen here = seen(scene, view, slot.box, slot.home);
        if (input.real_fields) {
            Rect visible = overlap(here.box, here.clip);
            if (visible.empty()) visible = {};
            frame.fields.push_back({slot.id, here.box, visible});
            continue;
        }
        if (overlap(here.box, here.clip).empty()) continue;
        std::array<char, longest_typed> text{};
        if (typing == slot.id)
            text = typed;
        else
            slot.value.copy(text.data(), text.size() - 1);
        const float size = font_pixels(metrics_for(width, zoom).body().size);
        ImGui::PushFont(fonts.regular, size);
        const bool passage = slot.kind == screen::Field::Kind::passage;
        ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, passage ? 7.0f : std::round((here.box.height - size) / 2)});
        ImGui::PushStyleColor(ImGuiCol_FrameBg, {0, 0, 0, 0});
        ImGui::PushStyleColor(ImGuiCol_Text, to_imgui(theme.ink));
        ImGui::PushStyleColor(ImGuiCol_InputTextCursor, to_imgui(theme.ink));
        ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, to_imgui(theme.inset));
        ImGui::SetCursorScreenPos({here.box.x, here.box.y});
        ImGui::SetNextItemWidth(here.box.width);
        if (input.focus_moved && input.focused == slot.id) ImGui::SetKeyboardFocusHere();
        const std::string label = "##" + slot.id;
        const bool changed = passage ? ImGui::InputTextMultiline(label.c_str(), text.data(), text.size(),
                                                                 {here.box.width, here.box.height})
                                     : ImGui::InputText(label.c_str(), text.data(), text.size());
        if (ImGui::IsItemActivated()) frame.pressed = slot.id;
        if (ImGui::IsItemActive()) {
            typing = slot.id;
            typed = text;
        } else if (typing == slot.id) {
            typing.clear();
        }
        if (changed) {
            anchor = slot.id;
            frame.events.push_back({slot.id, std::string(text.data())});
        }
        ImGui::PopStyleColor(4);
        ImGui::PopStyleVar();
        ImGui::PopFont();
    }
}

Frame Canvas::draw(const screen::Page& page, const Input& input) {
    Impl& s = *impl_;
    Frame frame;
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 size = io.DisplaySize;
    // Both faces are measured and drawn without being made ImGui's current font, which is when it would do this itself;
    // otherwise only the first is as sharp as the screen.
    for (ImFont* font : io.Fonts->Fonts) font->CurrentRasterizerDensity = io.DisplayFramebufferScale.y;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    ImGui::Begin("##page", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoScrollWithMouse);

    // The menu must be open for what is in it to be seen.
    const bool tool = std::any_of(page.tools.begin(), page.tools.end(),
                                  [&](const screen::Node& node) { return node.id == input.focused; });
    if (tool && input.focus_moved && !s.menu_open && s.find_target(input.focused) == nullptr) {
        s.menu_open = true;
        s.stale = true;
    }
    const bool laid_out = s.lay_out(page, input, size, ImGui::GetStyle().FontScaleMain, io.DisplayFramebufferScale.y);
    s.scroll.set_limit(s.scene.height - size.y);
    for (const Region& region : s.scene.regions)
        s.tables[region.id].set_limit(region.content_width - region.view.width);
    s.view.height = size.y;

    const double step = std::min(static_cast<double>(io.DeltaTime), 0.05);
    s.fade = std::min(1.0, s.fade + step / fade_seconds);
    s.reveal = std::min(1.0, s.reveal + step / reveal_seconds);
    if (input.reduced_motion) s.fade = s.reveal = 1;

    s.take_wheel(input);
    s.take_finger(input);
    s.take_keys(input);
    s.scroll.advance(step);
    for (auto& [id, table] : s.tables) table.advance(step);
    if (input.focus_moved) {
        const auto found = s.scene.nodes.find(input.focused);
        if (found != s.scene.nodes.end() && found->second.home.part != Part::foot) {
            s.bring_into_view(found->second.box);
            s.bring_sideways(found->second);
        }
    }
    if (!input.scroll_to.empty() && !std::exchange(s.returned, false)) {
        const auto found = s.scene.nodes.find(input.scroll_to);
        if (found != s.scene.nodes.end()) s.scroll.jump(found->second.box.y - 24);
    }

    s.view = s.view_now(size);
    const bool resting = !s.dragging && std::none_of(s.tables.begin(), s.tables.end(),
                                                     [](const auto& table) { return table.second.moving(); });
    frame.places_changed = laid_out || (resting && s.view.sideways != s.told_sideways);
    if (frame.places_changed) s.told_sideways = s.view.sideways;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    s.press_targets(frame);
    s.view.hovered = s.dragging && s.touching ? -1 : s.hovered;
    s.texts = paint(list, s.scene, s.view, s.theme, s.fonts);
    s.place_fields(input, frame);
    if (const Target* focused = s.find_target(input.focused);
        focused != nullptr && (input.show_focus || s.is_field(input.focused))) {
        paint_focus(list, s.scene, s.view, s.theme, *focused);
    }
    s.table_bars(list, input);
    s.scroll_bar(frame);

    ImGui::End();
    ImGui::PopStyleVar(3);

    frame.animating = frame.animating || s.fade < 1 || s.reveal < 1 || s.scroll.moving() || s.stale;
    for (const auto& [id, table] : s.tables) frame.animating = frame.animating || table.moving();
    return frame;
}

Rect Canvas::rect_of(std::string_view id) const {
    const auto found = impl_->scene.nodes.find(id);
    if (found == impl_->scene.nodes.end()) return {};
    return seen(impl_->scene, impl_->view, found->second.box, found->second.home).box;
}

std::vector<std::pair<std::string, Rect>> Canvas::places() const {
    std::vector<std::pair<std::string, Rect>> all;
    all.reserve(impl_->scene.nodes.size());
    for (const auto& [id, placed] : impl_->scene.nodes)
        all.emplace_back(id, moved(placed.box, -sideways_of(impl_->view, placed.home), 0));
    return all;
}

std::string Canvas::target_at(float x, float y) const {
    for (const Target& target : impl_->scene.targets) {
        const Seen here = seen(impl_->scene, impl_->view, target.box, target.home);
        if (overlap(here.box, impl_->reach(here, target.home)).contains(x, y)) return target.id;
    }
    return {};
}

std::vector<std::string> Canvas::targets() const {
    std::vector<std::string> ids;
    // The foot's come first there, for it lies on top; they are read last.
    for (const bool foot : {false, true}) {
        for (const Target& target : impl_->scene.targets) {
            if ((target.home.part == Part::foot) == foot) ids.push_back(target.id);
        }
    }
    return ids;
}

std::vector<std::string> Canvas::texts() const { return impl_->texts; }
float Canvas::scroll() const { return impl_->scroll.at(); }
const Theme& Canvas::theme() const { return impl_->theme; }
void Canvas::scroll_to(float pixels) { impl_->scroll.jump(pixels); }
float Canvas::scroll_limit() const { return impl_->scroll.limit(); }

}  // namespace wegwijzer::imgui
