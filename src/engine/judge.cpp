#include "engine/judge.h"
#include "content/order.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace wegwijzer::engine {
namespace {

content::Currency worse(content::Currency a, content::Currency b) {
    if (a == content::Currency::expired || b == content::Currency::expired) return content::Currency::expired;
    return a == content::Currency::current ? b : a;
}

State state_of(Truth truth) {
    return truth == Truth::yes ? State::met : truth == Truth::no ? State::unmet : State::unknown;
}

// Smaller is better.
auto rank_key(const Situation& situation, const OptionAdvice& advice, Wishes wished) {
    const content::Application* application = advice.application;
    return std::tuple(advice.verdict, -points_met(advice), -count_served(wished, compiled_of(situation, advice).wishes),
                      application ? 1 : 0, application ? application->decision_weeks : 0);
}

}  // namespace

const CompiledOption& compiled_of(const Situation& situation, const OptionAdvice& advice) {
    const content::Option* first = situation.rules->edition->options.data();
    return situation.rules->options[static_cast<std::size_t>(advice.option - first)];
}

Wishes wishes_of(const Situation& situation) {
    Wishes wished;
    for (std::size_t i = 0; i < situation.questions.size(); ++i) {
        const content::FactValue* value = situation.questions[i].counting;
        if (value != nullptr) add_wish(wished, situation.rules->edition->questions[i].fact, *value);
    }
    return wished;
}

int points_met(const OptionAdvice& advice) {
    return static_cast<int>(std::count_if(advice.choose_when.begin(), advice.choose_when.end(),
                                          [](const ChooseWhenState& point) { return point.state == State::met; }));
}

std::vector<OptionAdvice> judge(const Situation& situation) {
    const Rules::Compiled& rules = *situation.rules;
    const States& states = situation.counting;
    const content::Currency edition_currency = currency_on(rules.edition->info, situation.as_of);

    std::vector<OptionAdvice> all;
    all.reserve(rules.options.size());
    for (const CompiledOption& compiled : rules.options) {
        const content::Option& option = *compiled.option;
        if (situation.sectors != nullptr && std::find(situation.sectors->begin(), situation.sectors->end(),
                                                      option.sector) == situation.sectors->end()) {
            continue;
        }
        OptionAdvice& advice = all.emplace_back();
        advice.option = &option;
        advice.verdict = static_cast<Verdict>(rules.diagram.walk(compiled.verdict, states));
        advice.currency =
            option.period ? worse(edition_currency, currency_on(*option.period, situation.as_of)) : edition_currency;
        if (option.application) advice.application = &*option.application;
        advice.requirements.reserve(option.requirements.size());
        for (std::size_t i = 0; i < option.requirements.size(); ++i) {
            const Diagram::Value state = rules.diagram.walk(compiled.requirements[i], states);
            if (state != does_not_apply) {
                advice.requirements.push_back({&option.requirements[i], static_cast<State>(state)});
            } else if (compiled.asking == i) {
                advice.application = nullptr;
            }
        }
        advice.choose_when.reserve(option.choose_when.size());
        for (std::size_t i = 0; i < option.choose_when.size(); ++i) {
            advice.choose_when.push_back(
                {&option.choose_when[i], state_of(truth_at(rules.diagram.walk(compiled.choose_when[i], states)))});
        }
        for (std::size_t i = 0; i < option.consequences.size(); ++i) {
            if (truth_at(rules.diagram.walk(compiled.consequences[i], states)) == Truth::yes) {
                advice.consequences.push_back(&option.consequences[i]);
            }
        }
        advice.conflicts = compiled.conflicts;
        advice.developments = compiled.developments;
    }

    const Wishes wished = wishes_of(situation);
    using Key = decltype(rank_key(situation, all.front(), wished));
    std::vector<std::pair<Key, std::size_t>> order;
    order.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) order.emplace_back(rank_key(situation, all[i], wished), i);
    content::put_in_order(order);
    std::vector<OptionAdvice> ranked;
    ranked.reserve(all.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool shared = i > 0 && order[i].first == order[i - 1].first;
        const int rank = shared ? ranked.back().rank : static_cast<int>(i) + 1;
        ranked.push_back(std::move(all[order[i].second]));
        ranked.back().rank = rank;
    }
    return ranked;
}

}  // namespace wegwijzer::engine
