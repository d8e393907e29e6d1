// The days that a plan hangs on: which day each anchor of docs/content.md is, for one option and one start.
#pragma once

#include "content/edition.h"

#include <array>
#include <optional>

namespace wegwijzer::plan {

// The last round of contract talks that ends before a day of delivery. Talks run from July to November each year
// (the guide: "tussen juli en november"), counted as 1 July to 30 November.
struct Round {
    content::Date opens{}, closes{};
};
Round last_round_before(content::Date start);

// The day that is unknown has no value: nobody should plan on a guess.
class Anchors {
   public:
    std::optional<content::Date> operator[](content::Anchor anchor) const { return days_[index(anchor)]; }
    void set(content::Anchor anchor, std::optional<content::Date> day) { days_[index(anchor)] = day; }

    // The anchor's day moved by the moment's months (clamped to the month's end), then by its weeks and days.
    std::optional<content::Date> day_of(const content::Moment& moment) const;

   private:
    static constexpr std::size_t index(content::Anchor anchor) { return static_cast<std::size_t>(anchor); }
    std::array<std::optional<content::Date>, static_cast<std::size_t>(content::Anchor::period_end) + 1> days_{};
};

// All anchors of a plan. What the answers change:
// - `own_experiment_ending`: an experiment with a fixed run ends on `experiment_end`, not on a day counted from
// `start`;
// - `join_running_experiment`: that experiment began some other day, so its evaluations and its end are unknown;
// - `application_refused`: only then `refusal_date` counts.
Anchors anchors_for(const content::Edition& edition, const content::Option& option, content::Date start,
                    const content::Answers& answers);

}  // namespace wegwijzer::plan
