// A random user: presses, types, undoes, goes back, opens links and files. The same one for the same seed.
#pragma once

#include "platform/headless.h"

#include <functional>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace wegwijzer::long_use {

class User {
   public:
    explicit User(std::mt19937::result_type seed) : random_(seed) {}

    // What the user does next: in words, what follows from it where that is known before, and how to do it.
    struct Deed {
        std::string words;
        std::optional<app::Action> action;
        std::function<void(platform::Headless&)> act;
    };
    Deed next(platform::Headless& program);
    // Of what was kept and exported, for a later time: the texts of a long life are large.
    std::size_t bytes_remembered() const;

   private:
    std::size_t below(std::size_t bound) { return random_() % bound; }
    template <class T>
    const T& one_of(const std::vector<T>& things) {
        return things[below(things.size())];
    }
    Deed handle(const platform::Headless& program, screen::Event event, bool with_pointer);
    Deed do_action(std::string words, app::Action action);

    std::mt19937 random_;
    std::size_t opened_ = 0;
    std::vector<std::pair<std::string, std::string>> been_;  // addresses, with the initiative that was at hand
    std::vector<std::string> kept_;                          // as other tabs may have kept it
    std::vector<std::string> files_;                         // initiatives exported
};

}  // namespace wegwijzer::long_use
