#include "engine/outcomes.h"

#include "engine/known_facts.h"

#include <algorithm>

namespace wegwijzer::engine {
namespace {

using content::FactValue;

bool is(const FactValue* value, const FactValue& wanted) { return value != nullptr && *value == wanted; }

bool outside_zvw(const Situation& situation) {
    const FactValue* prevention = situation.value(known::prevention_type);
    if (is(prevention, std::string("universal")) || is(prevention, std::string("selective"))) return true;
    const FactValue* laws = situation.value(known::spans_laws);
    const auto* list = laws != nullptr ? std::get_if<std::vector<std::string>>(laws) : nullptr;
    return list != nullptr && std::find(list->begin(), list->end(), "zvw") == list->end();
}

}  // namespace

std::vector<Outcome> outcomes_of(const Situation& situation, const std::vector<OptionAdvice>& options,
                                 const content::Strings& say) {
    const content::EditionInfo& info = situation.rules->edition->info;
    std::vector<Outcome> outcomes;
    const auto add = [&](const std::string& id) {
        outcomes.push_back({id, say("outcome." + id, {{"until", date_in_words(say, info.valid_until)},
                                                      {"today", date_in_words(say, situation.as_of)}})});
    };
    if (is(situation.value(known::fits_existing_service), true) &&
        is(situation.value(known::tariff_increase_percent), 0.0)) {
        add("regular_service");
    }
    if (outside_zvw(situation)) add("outside_zvw");
    const bool none_left = std::all_of(options.begin(), options.end(), [](const OptionAdvice& advice) {
        return advice.verdict == Verdict::excluded || advice.verdict == Verdict::unsuited;
    });
    if (outcomes.empty() && none_left) add("no_route_found");
    if (currency_on(info, situation.as_of) == content::Currency::expired) add("edition_expired");
    return outcomes;
}

bool decides_outcome(const content::Edition& edition, const content::Question& question) {
    const auto offers = [&](std::string_view value) {
        return std::any_of(question.choices.begin(), question.choices.end(), [&](const content::Choice& choice) {
            return choice.value == FactValue(std::string(value));
        });
    };
    if (question.fact == known::prevention_type) return offers("universal") || offers("selective");
    if (question.fact == known::spans_laws) return true;
    const bool regular =
        question.fact == known::fits_existing_service || question.fact == known::tariff_increase_percent;
    return regular && find_question(edition, known::fits_existing_service) != nullptr &&
           find_question(edition, known::tariff_increase_percent) != nullptr;
}

}  // namespace wegwijzer::engine
