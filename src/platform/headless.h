// A platform without a window, for tests: real frames of ImGui, drawn nowhere, and a user who finds things by their
// words and uses a mouse, a finger or a keyboard on them.
#pragma once

#include "platform/headless_items.h"
#include "platform/shell.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct ImGuiContext;

namespace wegwijzer::platform {

class Headless final : public Platform {
   public:
    Headless(content::Library library, content::Date today, float width = 1280, float height = 800,
             std::uint64_t seed = 0);
    ~Headless() override;

    // --- what the user does; false where there is no such thing to see or press
    // Labels are the words on buttons, links, cards, answers, checkboxes, tasks, disclosures, columns and crumbs.
    bool click(std::string_view label);
    bool click_id(std::string_view id);
    bool tap(std::string_view label);  // with a finger
    // Clicks the field with this label, empties it and types.
    bool type(std::string_view label, std::string_view text);
    void wheel(float steps);  // over the middle of the canvas; positive goes down
    void swipe(float from_y, float to_y, int frames);
    void tab(int by = 1) {
        shell_->step_focus(by);
        settle();
    }
    void enter() {
        shell_->press_focused();
        settle();
    }
    void resize(float width, float height);
    void set_today(content::Date today) { today_ = today; }  // without a word about it
    float width() const;

    // --- what there is
    Shell& shell() { return *shell_; }
    const screen::Page& page() const { return shell_->session().page(); }
    // The id of what can be pressed or filled in and has these words; none where the page has no such thing.
    std::optional<std::string> find(std::string_view label) const;
    // Whether the page says so, anywhere that can be seen.
    bool says(std::string_view text);
    // The texts painted in the last frame; those of the whole page, scrolled from top to bottom.
    std::vector<std::string> texts() const { return shell_->canvas().texts(); }
    std::vector<std::string> all_texts();
    // Lets frames pass until none is wanted; gives how many.
    int settle();
    // Frames for which there was cause since the last settle, though nobody did anything.
    bool idle() const { return !shell_->wants_frame(); }

    // --- what the platform was told
    const std::string& twin() const { return twin_; }
    const std::string& address() const { return address_; }
    const std::string& initiative() const { return initiative_; }
    int new_places() const { return new_places_; }
    const std::vector<std::string>& opened_urls() const { return urls_; }
    const std::vector<Parcel>& parcels() const { return parcels_; }
    int asked_files() const { return asked_files_; }
    int keeps() const { return keeps_; }

    content::Date today() const override { return today_; }
    void page_changed(std::string_view twin_json, std::string_view address, std::string_view initiative,
                      bool new_place) override;
    void open_url(std::string_view url) override { urls_.emplace_back(url); }
    void keep_soon() override { ++keeps_; }
    void hand_over(const Parcel& parcel) override { parcels_.push_back(parcel); }
    void ask_file() override { ++asked_files_; }
    void request_frame() override {}

   private:
    struct Context {  // made before, and gone after, all that draws in it
        Context(float width, float height);
        ~Context();
        ImGuiContext* imgui;
    };

    void frame();
    bool bring_into_view(std::string_view id);
    bool press_at(std::string_view id, bool touch);

    content::Date today_;
    Context context_;
    HeadlessItems items_;
    std::string twin_, address_, initiative_;
    int new_places_ = 0;
    std::vector<std::string> urls_;
    std::vector<Parcel> parcels_;
    int asked_files_ = 0, keeps_ = 0;
    std::unique_ptr<Shell> shell_;  // last: it calls the above from its beginning
};

}  // namespace wegwijzer::platform
