// A random user of the whole program, for as long as one likes: nothing that is promised may become untrue, and nothing
// may grow without end.
//
// usage: wegwijzer-long-use [ACTIONS] [SEED]
// Where something is untrue it says what, and what the user did last.
#include "long/model.h"
#include "long/same_told.h"
#include "long/user.h"

#include "app/address.h"
#include "app/kept.h"
#include "app/update.h"
#include "app/workspace.h"
#include "platform/library.h"
#include "screen/walk.h"

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

// Of the sanitizers' own allocator, where they are on.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak));

namespace {

using namespace wegwijzer;
using platform::Headless;

constexpr content::Date first_day = std::chrono::year(2026) / 3 / 14;

std::size_t bytes_in_use() {
    if (__sanitizer_get_current_allocated_bytes != nullptr) return __sanitizer_get_current_allocated_bytes();
    const struct mallinfo2 of = mallinfo2();
    return of.uordblks + of.hblkhd;  // the large pieces are mapped, and counted by themselves
}

class LongUse {
   public:
    explicit LongUse(std::uint32_t seed)
        : program_(platform::test::library(), first_day, 1280, 800, seed), user_(seed) {
        // What is made once, when something is looked for, is there before memory is looked at.
        program_.shell().open_address("/zoeken?zoek=contract");
        program_.settle();
        program_.shell().open_address("/");
        program_.settle();
    }

    void step() {
        ++steps_;
        const app::State before = state();
        long_use::User::Deed deed = user_.next(program_);
        last_.push_back(deed.words);
        constexpr std::size_t remembered = 12;
        if (last_.size() > remembered) last_.erase(last_.begin());
        deed.act(program_);
        expect(model_.follow(before, deed.action, state()));
        expect(long_use::told_differently(program_));
        ++screens_[state().place.screen];
        most_nodes_ = std::max(most_nodes_, long_use::nodes_of(program_.page()));

        constexpr std::size_t now_and_then = 25, seldom = 200;
        if (steps_ % now_and_then == 0) {
            program_.settle();
            expect(long_use::painted_differently(program_));
            expect(came_back());
            expect(links_lead_elsewhere());
        }
        if (steps_ % seldom == 0) undo_everything();
    }

    // Throws away all initiatives, and goes to the start: then all that is left is what the program itself remembers.
    void clear() {
        while (!app::all_initiatives(state()).empty()) {
            const app::State before = state();
            const app::Action action = app::Delete{app::all_initiatives(before).front().id};
            program_.shell().act(action);
            expect(model_.follow(before, action, state()));
        }
        program_.shell().handle({"home", std::nullopt});
        program_.settle();
    }

    void report() const {
        std::printf("%zu actions on %zu screens, at most %zu nodes a page, %zu bytes kept\n", steps_, screens_.size(),
                    most_nodes_, const_cast<LongUse*>(this)->program_.shell().to_keep().size());
    }
    // Fields of which it is kept that they were taken away (kept.h): those it remembers on purpose.
    std::size_t fields_remembered() const {
        const std::string text = const_cast<LongUse*>(this)->program_.shell().to_keep();
        return nlohmann::json::parse(text).at("fields").size();
    }
    bool was_everywhere() const { return screens_.size() == static_cast<std::size_t>(app::Screen::accessibility) + 1; }
    std::size_t most_nodes() const { return most_nodes_; }
    // What is not the program's: every file that was ever saved, which the platform of tests has in hand, and what the
    // user remembers.
    std::size_t bytes_of_others() const {
        std::size_t bytes = user_.bytes_remembered();
        for (const platform::Parcel& parcel : program_.parcels()) bytes += parcel.text.capacity();
        return bytes;
    }

   private:
    const app::State& state() { return program_.shell().session().state(); }
    const content::Edition& edition() { return program_.shell().session().library().edition; }

    void expect(const std::string& wrong) {
        if (wrong.empty()) return;
        std::fprintf(stderr, "untrue after %zu actions, on %s: %s\nthe user lately:\n", steps_,
                     program_.page().id.c_str(), wrong.c_str());
        for (const std::string& words : last_) std::fprintf(stderr, "  %.300s\n", words.c_str());
        std::exit(1);
    }

    // What is kept, and what stands in the address, brings back what there was.
    std::string came_back() {
        app::Keeper keeper("other");
        const auto again = keeper.take(edition(), {}, program_.shell().to_keep());
        if (!again) return "what is kept can't be read";
        const auto by_id = [](const app::State& of) {
            auto all = app::all_initiatives(of);
            std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
            return all;
        };
        if (by_id(*again) != by_id(state())) return "what is kept does not bring back all that there was";
        const app::State linked = app::from_address(edition(), app::to_address(state()));
        if (linked.place != state().place) return "the address does not lead back to the place";
        if (linked.answers != state().answers || linked.skipped != state().skipped || linked.chosen != state().chosen) {
            return "the address does not bring back what was answered";
        }
        return {};
    }

    // The address of a link is that of the page which a press on it opens.
    std::string links_lead_elsewhere() {
        const screen::Session& session = program_.shell().session();
        for (const auto& [id, action] : tests::walk(program_.page()).actions) {
            if (!std::holds_alternative<app::Go>(action)) continue;
            const app::State pressed = app::update(edition(), state(), action);
            if (session.address_after(action) != app::to_address(pressed)) return "a link leads elsewhere: " + id;
        }
        return {};
    }

    void undo_everything() {
        const auto start = model_.start();
        while (!state().past.empty()) {
            const app::State before = state();
            program_.shell().act(app::Undo{});
            expect(model_.follow(before, app::Undo{}, state()));
        }
        if (!start) return;
        expect(long_use::says_the_same(*start, state()) ? "" : "undoing everything does not return to the start");
    }

    Headless program_;
    long_use::User user_;
    long_use::Model model_;
    std::vector<std::string> last_;
    std::map<app::Screen, std::size_t> screens_;
    std::size_t steps_ = 0, most_nodes_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
    const unsigned long actions = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 1500;
    const unsigned long seed = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 1;
    LongUse use(static_cast<std::uint32_t>(seed));

    // In tenths. After each everything is thrown away, so that what is in use then is what does not go away.
    constexpr int parts = 10, warm = 2;
    std::size_t level = 0;
    for (int part = 0; part < parts; ++part) {
        for (unsigned long i = 0; i < actions / parts; ++i) use.step();
        use.clear();
        constexpr std::size_t bytes_a_field = 512;  // with what a sanitizer lays around it
        const std::size_t fields = use.fields_remembered(), in_use = bytes_in_use() - use.bytes_of_others();
        const std::size_t bytes = in_use - std::min(in_use, fields * bytes_a_field);
        std::printf("part %d of %d: %zu bytes in use, and %zu fields remembered\n", part + 1, parts, bytes, fields);
        std::fflush(stdout);
        if (part == warm) level = bytes;
        // Room for what else is remembered on purpose: where pages were scrolled.
        constexpr std::size_t room = std::size_t{8} * 1024 * 1024;
        if (part > warm && bytes > level + room) {
            std::fprintf(stderr, "untrue: memory in use grew from %zu to %zu bytes\n", level, bytes);
            return 1;
        }
    }
    use.report();
    constexpr std::size_t nodes_of_largest_page = 5000;
    if (use.most_nodes() > nodes_of_largest_page) {
        std::fprintf(stderr, "untrue: a page of %zu nodes\n", use.most_nodes());
        return 1;
    }
    if (!use.was_everywhere()) {
        std::fprintf(stderr, "untrue: the user has not been on every screen\n");
        return 1;
    }
    return 0;
}
