#include "engine/advise.h"

#include "engine/compile.h"
#include "engine/instrument_words.h"
#include "engine/judge.h"
#include "engine/known_facts.h"
#include "engine/next_question.h"
#include "engine/open_facts.h"
#include "engine/outcomes.h"
#include "engine/rank_reasons.h"
#include "engine/situation.h"
#include "engine/what_if.h"

#include <algorithm>
#include <optional>

namespace wegwijzer::engine {
namespace {

// The routes that the edition has and the chosen sectors (all, where none was chosen) do not offer.
std::vector<Unavailable> unavailable_in(const Situation& situation) {
    const content::Edition& edition = *situation.rules->edition;
    std::vector<Unavailable> unavailable;
    for (const content::Sector* sector : leaf_sectors(edition)) {
        const auto* chosen = situation.sectors;
        if (chosen != nullptr && std::find(chosen->begin(), chosen->end(), sector->id) == chosen->end()) continue;
        const std::vector<const content::Option*> offered = options_of(edition, sector->id);
        for (const content::Route& route : edition.routes) {
            const bool is_there = std::any_of(offered.begin(), offered.end(),
                                              [&](const content::Option* option) { return option->route == route.id; });
            if (!is_there) unavailable.push_back({sector->id, route.id});
        }
    }
    return unavailable;
}

std::string summary_of(const content::CrossSector& instrument, const content::Strings& say) {
    std::string text = instrument.summary;
    for (const std::string& sentence : left_open_in_words(instrument, say)) text += ' ' + sentence;
    return text;
}

std::vector<CrossSectorAdvice> cross_sector_in(const Situation& situation, const content::Strings& say) {
    const content::Edition& edition = *situation.rules->edition;
    content::Answers counting;
    for (std::size_t i = 0; i < edition.questions.size(); ++i) {
        const content::FactValue* value = situation.questions[i].counting;
        if (value != nullptr) counting.emplace(edition.questions[i].fact, *value);
    }
    const content::FactValue* start = situation.value(known::desired_start);
    counting.insert_or_assign(std::string(content::as_of_fact),
                              start != nullptr ? *start : content::FactValue(content::to_iso(situation.as_of)));
    std::vector<CrossSectorAdvice> instruments;
    for (const content::CrossSector& instrument : edition.cross_sector) {
        instruments.push_back(
            {&instrument, evaluate(edition, instrument.when, counting) == Truth::yes, summary_of(instrument, say)});
    }
    return instruments;
}

void add_missing_facts(const Situation& situation, OpenFacts& open, std::vector<OptionAdvice>& options) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Diagram::Node left = open.left_of(i);
        const std::vector<std::uint32_t> variables = open.variables(std::span(&left, 1));
        for (const content::Question* question : questions_of(situation, variables)) {
            options[i].missing_facts.push_back(question->fact);
        }
    }
}

}  // namespace

struct Rules::Lazy {
    const content::Edition* edition;
    std::optional<Compiled> compiled;
};

Rules::Rules(const content::Edition& edition) : lazy_(new Lazy{&edition, std::nullopt}) {}
Rules::~Rules() = default;
Rules::Rules(Rules&&) noexcept = default;
Rules& Rules::operator=(Rules&&) noexcept = default;

const content::Edition& Rules::edition() const { return *lazy_->edition; }

const Rules::Compiled& Rules::compiled() const {
    if (!lazy_->compiled) lazy_->compiled.emplace(compile(*lazy_->edition));
    return *lazy_->compiled;
}

Advice advise(const Rules& rules, const content::Answers& answers, content::Date as_of, const content::Strings& say,
              const Wanted& wanted) {
    const Situation situation = make_situation(rules.compiled(), answers, as_of);
    Advice advice;
    advice.as_of = as_of;
    advice.currency = currency_on(rules.edition().info, as_of);
    advice.problems = problems_of(situation, say);
    advice.options = judge(situation);
    advice.outcomes = outcomes_of(situation, advice.options, say);
    advice.unavailable = unavailable_in(situation);
    advice.cross_sector = cross_sector_in(situation, say);
    for (OptionAdvice& option : advice.options) {
        const auto same = std::count_if(advice.options.begin(), advice.options.end(),
                                        [&](const OptionAdvice& other) { return other.rank == option.rank; });
        option.rank_reasons = rank_reasons(situation, option, same > 1, say);
    }

    if (wanted.next_question || wanted.missing_facts) {
        std::vector<Diagram::Node> verdicts;
        for (const OptionAdvice& option : advice.options) {
            verdicts.push_back(compiled_of(situation, option).verdict_as_given);
        }
        OpenFacts open(situation, verdicts);
        if (wanted.missing_facts) add_missing_facts(situation, open, advice.options);
        if (wanted.next_question) {
            const NextQuestion next = next_question(situation, open, wanted.not_asking);
            advice.next_question = next.question;
            advice.questions_left_at_most = next.left_at_most;
            advice.settled = next.settled;
        }
    }
    if (wanted.what_if) {
        WhatIfFinder finder(situation);
        for (OptionAdvice& option : advice.options) {
            WhatIf found = finder.find(compiled_of(situation, option).verdict_as_given);
            option.what_if = std::move(found.changes);
            option.what_if_idea = std::move(found.idea);
        }
    }
    return advice;
}

}  // namespace wegwijzer::engine
