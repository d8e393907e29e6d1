#include "screen/answer_sentence.h"

#include "screen/words.h"

#include <algorithm>
#include <set>

namespace wegwijzer::screen {

namespace {

// More names than this make no sentence.
constexpr std::size_t most_names = 3;

// The options that share the first place.
std::vector<const engine::OptionAdvice*> best_of(const engine::Advice& advice) {
    std::vector<const engine::OptionAdvice*> best;
    for (const engine::OptionAdvice& one : advice.options) {
        if (one.rank == advice.options.front().rank && one.verdict == advice.options.front().verdict)
            best.push_back(&one);
    }
    return best;
}

std::string names(const Context& context, const std::vector<const engine::OptionAdvice*>& options, bool with_sector) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < options.size() && i < most_names; ++i) {
        all.push_back(context.say("advice.quoted", {{"option", name_of(context, *options[i]->option, with_sector)}}));
    }
    if (options.size() > most_names) {
        all.push_back(counted(context.say, "advice.others", static_cast<int>(options.size() - most_names)));
    }
    return and_list(context.say, all);
}

}  // namespace

bool has_outcome(const engine::Advice& advice, std::string_view id) {
    return std::any_of(advice.outcomes.begin(), advice.outcomes.end(),
                       [&](const engine::Outcome& outcome) { return outcome.id == id; });
}

std::string answer_sentence(const Context& context, const engine::Advice& advice) {
    const content::Strings& say = context.say;
    if (!has_answers(context)) return say("advice.answer.no_answers");
    if (has_outcome(advice, "outside_zvw")) return say("advice.answer.outside_zvw");
    if (has_outcome(advice, "regular_service")) return say("advice.answer.regular_service");
    if (advice.options.empty()) return say("advice.answer.no_options");

    std::set<std::string> sectors;
    for (const engine::OptionAdvice& one : advice.options) sectors.insert(one.option->sector);
    const auto best = best_of(advice);
    const std::string named = names(context, best, sectors.size() > 1);
    const std::string number = best.size() == 1 ? ".one" : ".many";
    switch (best.front()->verdict) {
        case engine::Verdict::fits:
            return say("advice.answer.fits" + number, {{"options", named}});
        case engine::Verdict::conditional:
            return say("advice.answer.conditional" + number, {{"options", named}});
        case engine::Verdict::undetermined:
            return say(next_question(context, advice) == nullptr ? "advice.answer.undetermined.stuck"
                                                                 : "advice.answer.undetermined");
        case engine::Verdict::unsuited:
        case engine::Verdict::excluded:
            return say("advice.answer.nothing");
    }
    return {};
}

}  // namespace wegwijzer::screen
