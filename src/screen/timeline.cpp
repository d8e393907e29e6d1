#include "screen/timeline.h"

#include "plan/anchors.h"
#include "plan/deadlines.h"
#include "screen/plan_at_hand.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

using content::Date;

Date first_of_month(Date date) { return Date{date.year() / date.month() / 1}; }

int months_between(Date from, Date until) {
    return (static_cast<int>(until.year()) - static_cast<int>(from.year())) * 12 +
           static_cast<int>(static_cast<unsigned>(until.month())) -
           static_cast<int>(static_cast<unsigned>(from.month()));
}

Timeline::Band band(const Context& context, std::string_view id, Date from, Date until) {
    return {from, until,
            context.say(id, {{"from", content::date_in_words(context.say, from)},
                             {"until", content::date_in_words(context.say, until)}})};
}

// From the days that the rules give: a task that the user moved moves neither the round nor the end of an experiment.
std::vector<Timeline::Band> bands_of(const Context& context, const plan::Plan& made) {
    std::vector<Timeline::Band> bands;
    if (plan::uses_contract_round(made.tasks)) {
        const plan::Round round = plan::last_round_before(made.start);
        bands.push_back(band(context, "timeline.round", round.opens, round.closes));
    }
    const auto days = plan::anchors_for(context.edition, *made.option, made.start, plan_answers(context, *made.option));
    if (const auto end = days[content::Anchor::end]; end && *end > made.start) {
        bands.push_back(band(context, "timeline.experiment", made.start, *end));
    }
    return bands;
}

std::vector<Timeline::Tick> ticks_between(const Context& context, Date from, Date until) {
    const int months = months_between(from, until);
    const int step = months <= 24 ? 1 : months <= 48 ? 3 : 12;
    std::vector<Timeline::Tick> ticks;
    for (Date day = from; day <= until; day = content::add_months(day, 1)) {
        const unsigned month = static_cast<unsigned>(day.month());
        if ((month - 1) % static_cast<unsigned>(step) != 0) continue;
        const std::string year = std::to_string(static_cast<int>(day.year()));
        // The year stands at its first month; the others need no year.
        ticks.push_back({day, month == 1 ? year : context.say("month.short." + std::to_string(month))});
    }
    return ticks;
}

}  // namespace

Timeline timeline_of(const Context& context, const plan::Plan& made) {
    const content::Strings& say = context.say;
    Timeline timeline;
    timeline.today = context.today;
    timeline.today_text = say("timeline.today", {{"date", content::date_in_words(say, context.today)}});
    timeline.bands = bands_of(context, made);
    for (const plan::Deadline& one : made.deadlines) {
        const std::string date = content::date_in_words(say, one.date);
        timeline.marks.push_back(
            {one.date, say("timeline.mark", {{"date", date}, {"text", first_sentence(one.text)}}), !one.task.empty()});
    }

    Date first = std::min(context.today, made.start);
    Date last = std::max(context.today, made.start);
    for (const Timeline::Mark& mark : timeline.marks) {
        first = std::min(first, mark.date);
        last = std::max(last, mark.date);
    }
    for (const Timeline::Band& band : timeline.bands) {
        first = std::min(first, band.from);
        last = std::max(last, band.until);
    }
    timeline.from = first_of_month(first);
    timeline.until = first_of_month(content::add_months(first_of_month(last), 1));
    timeline.ticks = ticks_between(context, timeline.from, timeline.until);
    timeline.label = say("timeline.label",
                         {{"from", content::date_in_words(say, first)}, {"until", content::date_in_words(say, last)}});
    return timeline;
}

}  // namespace wegwijzer::screen
