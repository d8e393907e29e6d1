#include "engine/rank_reasons.h"

namespace wegwijzer::engine {
namespace {

std::string_view string_for(Verdict verdict) {
    switch (verdict) {
        case Verdict::fits:
            return "rank.verdict.fits";
        case Verdict::conditional:
            return "rank.verdict.conditional";
        case Verdict::undetermined:
            return "rank.verdict.undetermined";
        case Verdict::unsuited:
            return "rank.verdict.unsuited";
        case Verdict::excluded:
            return "rank.verdict.excluded";
    }
    return "";
}

std::string_view string_for(Wish wish, bool served) {
    switch (wish) {
        case Wish::national:
            return served ? "rank.wish.national.met" : "rank.wish.national.not";
        case Wish::local:
            return served ? "rank.wish.local.met" : "rank.wish.local.not";
        case Wish::cross_sector:
            return served ? "rank.wish.cross_sector.met" : "rank.wish.cross_sector.not";
        case Wish::structural:
            return served ? "rank.wish.structural.met" : "rank.wish.structural.not";
        case Wish::temporary:
            return served ? "rank.wish.temporary.met" : "rank.wish.temporary.not";
    }
    return "";
}

}  // namespace

std::vector<std::string> rank_reasons(const Situation& situation, const OptionAdvice& advice, bool shared,
                                      const content::Strings& say) {
    std::vector<std::string> reasons = {say(string_for(advice.verdict))};
    if (!advice.choose_when.empty()) {
        reasons.push_back(say("rank.choose_when", {{"n", std::to_string(points_met(advice))}}));
    }
    const Wishes wished = wishes_of(situation);
    const Wishes served = compiled_of(situation, advice).wishes;
    for (const Wish wish : all_wishes) {
        if (wished.has(wish)) reasons.push_back(say(string_for(wish, served.has(wish))));
    }
    const content::Application* application = advice.application;
    reasons.push_back(application ? say("rank.burden_weeks", {{"n", std::to_string(application->decision_weeks)}})
                                  : say("rank.burden_none"));
    if (shared) reasons.push_back(say("rank.tie"));
    return reasons;
}

}  // namespace wegwijzer::engine
