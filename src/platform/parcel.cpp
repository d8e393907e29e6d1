#include "platform/parcel.h"

#include "app/address.h"
#include "app/initiative_json.h"
#include "app/workspace.h"
#include "engine/compare.h"
#include "plan/calendar_file.h"
#include "plan/plan.h"
#include "screen/build.h"
#include "screen/compare_rows.h"
#include "screen/initiative_words.h"
#include "screen/plan_at_hand.h"
#include "text/csv.h"
#include "text/render.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::platform {

namespace {

using What = app::Hand::What;

// Words as part of a file's name, for every system: "Beweegprogramma COPD" becomes "beweegprogramma-copd".
std::string as_file_name(std::string_view words) {
    constexpr std::size_t longest = 60;
    std::string name;
    for (const char c : words) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool capital = c >= 'A' && c <= 'Z';
        if (letter || capital) {
            name += capital ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
        if (name.size() >= longest) break;
    }
    while (name.ends_with('-')) name.pop_back();
    return name;
}

class Packer {
   public:
    Packer(const content::Library& library, const engine::Rules& rules, app::State state, content::Date today)
        : library_(library),
          say_(library.strings_in(screen::code_of(state.language))),
          rules_(rules),
          lookup_(library.edition),
          state_(std::move(state)),
          today_(today) {}

    Parcel link() const {
        const app::Initiative now = app::at_hand(state_);
        return {Parcel::Kind::link, name(), "",
                app::shared_address(library_.edition, {app::Screen::advice, "", "", ""}, now)};
    }
    Parcel initiative() const {
        return file(called("initiative"), ".json", "application/json",
                    app::to_json(library_.edition, app::at_hand(state_)).dump(2) + "\n");
    }
    // `called`: what it is, in the file's name.
    Parcel page(const std::string& called, app::Place place) {
        screen::Page page = page_at(std::move(place));
        page.trail.clear();
        page.tools.clear();
        return file(called, ".md", "text/markdown", text::render(page, text::Format::markdown));
    }
    // Of the options on screen; of all of a sector where none are named. Everything: a spreadsheet can hide what one
    // does not want to see.
    std::optional<Parcel> comparison(const std::string& sector) const {
        std::vector<const content::Option*> options;
        for (const std::string& id : state_.place.options) {
            if (const auto* option = content::find_option(library_.edition, id)) options.push_back(option);
        }
        if (options.empty()) options = engine::options_of_sector(library_.edition, sector);
        if (options.empty()) return std::nullopt;
        const engine::Comparison comparison = engine::compare(library_.edition, std::move(options), false, say_);
        return file(called("comparison"), ".csv", "text/csv", text::to_csv(screen::compare_rows(context(), comparison)),
                    sector);
    }
    std::optional<Parcel> calendar(const std::string& option_id, std::int64_t now) const {
        const content::Option* option = content::find_option(library_.edition, option_id);
        if (option == nullptr) return std::nullopt;
        const auto plan = screen::plan_at_hand(context(), *option);
        if (!plan) return std::nullopt;
        const plan::CalendarOf of{state_.initiative, name(), now / 1000};
        return file(called("calendar"), ".ics", "text/calendar", plan::to_icalendar(library_.edition, *plan, say_, of));
    }

    std::string called(const std::string& what) const { return say_("export.file." + what); }

   private:
    screen::Context context() const { return {library_.edition, say_, rules_, lookup_, state_, today_}; }
    std::string name() const { return screen::name_of(context(), app::at_hand(state_)); }
    screen::Page page_at(app::Place place) {
        state_.place = std::move(place);
        state_.handed = {};
        return screen::build(library_, rules_, lookup_, state_, today_);
    }
    Parcel file(const std::string& called, const char* extension, const char* type, std::string text,
                const std::string& about = "") const {
        std::string words = about.empty() ? state_.name : about;
        if (words.empty()) words = "wegwijzer";
        std::string file_name = as_file_name(words);
        if (file_name.empty()) file_name = "wegwijzer";
        return {Parcel::Kind::file, file_name + "-" + as_file_name(called) + extension, type, std::move(text)};
    }

    const content::Library& library_;
    const content::Strings& say_;
    const engine::Rules& rules_;
    screen::Lookup lookup_;
    app::State state_;
    content::Date today_;
};

}  // namespace

std::optional<Parcel> make_parcel(const content::Library& library, const engine::Rules& rules, const app::State& state,
                                  content::Date today, const app::Hand& action, std::int64_t now) {
    app::State of = state;
    const bool one_of_several = action.what == What::link || action.what == What::initiative;
    if (one_of_several && !action.of.empty() && action.of != state.initiative && !app::open_other(of, action.of)) {
        return std::nullopt;
    }
    Packer pack(library, rules, std::move(of), today);
    switch (action.what) {
        case What::link:
            return pack.link();
        case What::initiative:
            return pack.initiative();
        case What::advice:
            return pack.page(pack.called("advice"), {app::Screen::advice, "", "", ""});
        case What::plan:
            return pack.page(pack.called("plan"), {app::Screen::checklist, "", action.of, ""});
        case What::paper: {
            const std::size_t slash = action.of.find('/');
            if (slash == std::string::npos) return std::nullopt;
            app::Place place{app::Screen::paper, "", action.of.substr(slash + 1)};
            place.paper = action.of.substr(0, slash);
            return pack.page(place.paper, place);
        }
        case What::comparison:
            return pack.comparison(action.of);
        case What::calendar:
            return pack.calendar(action.of, now);
        case What::damaged:
            return Parcel{Parcel::Kind::set_aside,
                          "wegwijzer-" +
                              as_file_name(library.strings_in(screen::code_of(state.language))("export.file.damaged")) +
                              ".txt",
                          "text/plain", ""};
    }
    return std::nullopt;
}

}  // namespace wegwijzer::platform
