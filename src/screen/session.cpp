#include "screen/session.h"

#include "app/address.h"
#include "app/arrive.h"
#include "screen/context.h"
#include "screen/reveal.h"

namespace wegwijzer::screen {

Session::Session(content::Library library, content::Date today)
    : library_(std::make_unique<content::Library>(std::move(library))),
      rules_(library_->edition),
      lookup_(library_->edition),
      today_(today) {
    rebuild();
}

void Session::handle(const Event& event) {
    if (const auto action = action_for(page_, event)) apply(*action);
}

void Session::apply(const app::Action& action) {
    app::State next = app::update(library_->edition, state_, action);
    if (next == state_) return;
    const bool moved = next.place != state_.place;
    state_ = std::move(next);
    rebuild();
    if (moved) reveal();
}

std::optional<Compared> Session::compared() const {
    if (state_.language == app::Language::dutch) return std::nullopt;
    return build_compared(*library_, rules_, lookup_, state_, today_);
}

std::string Session::address() const { return app::to_address(state_); }

std::string Session::address_after(const app::Action& action) const {
    if (!std::holds_alternative<app::Go>(action)) return {};
    // An address says nothing of the past, nor of other initiatives; a page has many links, and those can be large.
    app::State told;
    static_cast<app::Work&>(told) = state_;
    told.place = state_.place;
    told.differences_only = state_.differences_only;
    told.view = state_.view;
    return app::to_address(app::update(library_->edition, std::move(told), action));
}

bool Session::take_kept(app::Keeper& keeper, std::string_view text) {
    auto next = keeper.take(library_->edition, state_, text);
    if (!next) return false;
    if (*next == state_) return true;
    state_ = std::move(*next);
    rebuild();
    return true;
}

void Session::open_address(std::string_view fragment, std::string_view initiative) {
    app::State next = app::arrive(library_->edition, state_, fragment, initiative);
    if (next == state_) return;
    state_ = std::move(next);
    rebuild();
    reveal();
}

void Session::set_today(content::Date today) {
    if (today == today_) return;
    today_ = today;
    rebuild();
}

void Session::rebuild() {
    // "The next question" becomes the question itself, so that its address stays the same once it is answered.
    if (state_.place.screen == app::Screen::question && state_.place.fact.empty()) {
        const content::Strings& say = library_->strings_in(code_of(state_.language));
        const Context context{library_->edition, say, rules_, lookup_, state_, today_};
        if (const auto* question = next_question(context, advice_now(context))) state_.place.fact = question->fact;
    }
    page_ = build(*library_, rules_, lookup_, state_, today_);
    ++revision_;
}

void Session::reveal() {
    bool opened = false;
    for (std::string& id : disclosures_around(page_, page_.reveal)) {
        opened = state_.open.insert(std::move(id)).second || opened;
    }
    if (opened) rebuild();
}

}  // namespace wegwijzer::screen
