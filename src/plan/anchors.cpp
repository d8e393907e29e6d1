#include "plan/anchors.h"

#include "plan/answered.h"

namespace wegwijzer::plan {

namespace {

using content::Anchor;
using content::Date;
using namespace std::chrono;

// An objection must be made within six weeks.
constexpr int objection_days = 6 * 7;
// The final evaluation is due this long before the end of an experiment.
constexpr int final_evaluation_months = 6;

// The evaluations and the end of an experiment with a run of its own.
void set_run(Anchors& anchors, Date start, int months) {
    anchors.set(Anchor::interim, content::add_months(start, months / 2));
    anchors.set(Anchor::final_evaluation, content::add_months(start, months - final_evaluation_months));
    anchors.set(Anchor::end, content::add_days(content::add_months(start, months), -1));
}

void set_own_end(Anchors& anchors, Date last_day) {
    anchors.set(Anchor::final_evaluation,
                content::add_months(content::add_days(last_day, 1), -final_evaluation_months));
    anchors.set(Anchor::end, last_day);
}

}  // namespace

Round last_round_before(Date start) {
    auto closes = start.year() / November / 30;
    if (sys_days(closes) >= sys_days(start)) closes -= years(1);
    return {closes.year() / July / 1, closes};
}

std::optional<Date> Anchors::day_of(const content::Moment& moment) const {
    const std::optional<Date> anchor = (*this)[moment.anchor];
    if (!anchor) return std::nullopt;
    return content::add_days(content::add_months(*anchor, moment.months), 7 * moment.weeks + moment.days);
}

Anchors anchors_for(const content::Edition& edition, const content::Option& option, Date start,
                    const content::Answers& answers) {
    Anchors anchors;
    anchors.set(Anchor::start, start);
    const Round round = last_round_before(start);
    anchors.set(Anchor::round_opens, round.opens);
    anchors.set(Anchor::round_closes, round.closes);
    anchors.set(Anchor::edition_end, content::add_days(edition.info.valid_until, -1));
    if (option.period) anchors.set(Anchor::period_end, option.period->until);

    const std::string from = starting_point(answers);
    if (option.duration.kind == content::DurationKind::fixed) {
        if (from == "own_experiment_ending") {
            if (const auto last_day = answered_date(answers, "experiment_end")) set_own_end(anchors, *last_day);
        } else if (from != "join_running_experiment" && option.duration.months) {
            set_run(anchors, start, *option.duration.months);
        }
    } else if (option.duration.kind == content::DurationKind::experiment && option.period) {
        anchors.set(Anchor::end, option.period->until);
    }
    if (const auto end = anchors[Anchor::end]) {
        if (option.duration.kind == content::DurationKind::fixed && option.duration.extension_months) {
            const Date after = content::add_months(content::add_days(*end, 1), *option.duration.extension_months);
            anchors.set(Anchor::extension, content::add_days(after, -1));
        }
        anchors.set(Anchor::standstill, (end->year() + years(1)) / December / 31);
    }
    if (from == "application_refused") {
        if (const auto refusal = answered_date(answers, "refusal_date")) {
            anchors.set(Anchor::refusal, refusal);
            anchors.set(Anchor::objection, content::add_days(*refusal, objection_days));
        }
    }
    return anchors;
}

}  // namespace wegwijzer::plan
