// A running advisor without a face: library, state and current page, moved on by events.
#pragma once

#include "app/kept.h"
#include "app/update.h"
#include "screen/build.h"
#include "screen/event.h"

#include <memory>
#include <optional>

namespace wegwijzer::screen {

class Session {
   public:
    Session(content::Library library, content::Date today);

    const Page& page() const { return page_; }
    const app::State& state() const { return state_; }
    const engine::Rules& rules() const { return rules_; }
    const content::Library& library() const { return *library_; }

    // Counts changes of the page: a renderer that drew this revision has nothing to do.
    int revision() const { return revision_; }

    void handle(const Event& event);  // ignored where nothing follows from it
    void apply(const app::Action& action);
    // The page beside the same in Dutch, where the interface is in another language: html/render.h tells by it what is
    // content.
    std::optional<Compared> compared() const;
    std::string address() const;  // app/address.h
    // Where an action leads: the address after it, "" for one that goes nowhere else.
    std::string address_after(const app::Action& action) const;
    // `initiative`: see app/arrive.h.
    void open_address(std::string_view fragment, std::string_view initiative = "");
    // Puts together what is kept here with what was kept elsewhere; false where that text is damaged.
    bool take_kept(app::Keeper& keeper, std::string_view text);
    void set_seed(std::uint64_t seed) { state_.seed = seed; }  // for ids that nobody else has
    void set_today(content::Date today);                       // past midnight

   private:
    void rebuild();
    // Opens what is closed around what the address is about.
    void reveal();

    std::unique_ptr<content::Library> library_;  // stays where it is: the rules refer to it
    engine::Rules rules_;
    Lookup lookup_;
    app::State state_;
    content::Date today_;
    Page page_;
    int revision_ = 0;
};

}  // namespace wegwijzer::screen
