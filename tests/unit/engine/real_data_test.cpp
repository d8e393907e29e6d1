// The engine on the real edition: every option against brute force, and cases whose expected values were derived by
// hand from what the guide asks of each route and from the definitions of the verdicts, not from the data files.
#include "engine/real_data.h"

#include "engine/advise.h"
#include "engine/reference.h"
#include "engine/sample.h"
#include "engine/truth.h"

#include <algorithm>
#include <map>
#include <random>

using namespace wegwijzer;
using content::Answers;
using content::FactValue;
using engine::Advice;
using engine::OptionAdvice;
using engine::State;
using engine::Verdict;
using namespace std::string_literals;
using Texts = std::vector<std::string>;

namespace {

const engine::Rules& rules() {
    static const engine::Rules made(real_data().edition);
    return made;
}

Advice advise_on(const Answers& answers, std::string_view day = "2023-06-01") {
    return engine::advise(rules(), answers, sample::day(day), real_data().strings);
}

const OptionAdvice& of(const Advice& advice, std::string_view id) {
    const auto place = std::find_if(advice.options.begin(), advice.options.end(),
                                    [&](const OptionAdvice& one) { return one.option->id == id; });
    REQUIRE(place != advice.options.end());
    return *place;
}

Verdict verdict(const Answers& answers, std::string_view id, std::string_view day = "2023-06-01") {
    return of(advise_on(answers, day), id).verdict;
}

State state(const Answers& answers, std::string_view id, std::string_view requirement) {
    const Advice advice = advise_on(answers);
    for (const auto& one : of(advice, id).requirements) {
        if (one.requirement->id == requirement) return one.state;
    }
    FAIL("no requirement " << requirement);
    return State::unknown;
}

Answers with(Answers answers, const Answers& more) {
    for (const auto& [fact, value] : more) answers.insert_or_assign(fact, value);
    return answers;
}

bool has_outcome(const Advice& advice, std::string_view id) {
    return std::any_of(advice.outcomes.begin(), advice.outcomes.end(),
                       [&](const engine::Outcome& one) { return one.id == id; });
}

const std::string tariffs = "fysiotherapie/vrije-tarieven";
const std::string innovation = "fysiotherapie/beleidsregel-innovatie";
const std::string optional = "fysiotherapie/facultatieve-prestatie";

// A physiotherapist's idea that is care, and of which nothing else is known.
const Answers physiotherapist = {
    {"sectors", Texts{"fysiotherapie"}}, {"role", "care_provider"s}, {"prevention_type", "none"s}};
const Answers agreed = {{"insurer_agreement", "contract"s}, {"joint_application", true}, {"willing_to_evaluate", true}};

}  // namespace

TEST_CASE("every option of the edition is judged as all completions agree") {
    const content::Edition& edition = real_data().edition;
    const auto domains = reference::domains_of(edition);
    std::mt19937 random(7);
    const auto pick = [&](std::size_t count) { return random() % count; };
    std::map<Verdict, int> seen;
    for (int i = 0; i < 1500; ++i) {
        const unsigned share = 1 + static_cast<unsigned>(pick(9));  // few answers, or nearly all
        Answers answers;
        for (const content::Question& question : edition.questions) {
            // Every option is judged, and no answer contradicts another: those are for other tests.
            if (question.fact == "sectors" || question.contradicts || pick(10) >= share) continue;
            const auto& domain = domains.at(question.fact);
            answers[question.fact] = domain[pick(domain.size())];
        }
        engine::Wanted wanted;
        wanted.what_if = wanted.next_question = wanted.missing_facts = false;
        const Advice advice = engine::advise(rules(), answers, sample::day("2023-06-01"), real_data().strings, wanted);
        const Answers counting = reference::counting(edition, answers, "2023-06-01");
        for (const content::Option& option : edition.options) {
            INFO("answers " << i << ", " << option.id);
            const Verdict expected = reference::verdict(option, counting, domains);
            REQUIRE(of(advice, option.id).verdict == expected);
            ++seen[expected];
        }
    }
    CHECK(seen.size() == 5);
}

TEST_CASE("every condition of the edition is worth what all completions agree on") {
    const content::Edition& edition = real_data().edition;
    const auto domains = reference::domains_of(edition);
    std::vector<const content::Condition*> conditions;
    for (const content::Option& option : edition.options) {
        for (const auto& one : option.requirements) conditions.push_back(&one.when);
        for (const auto& one : option.choose_when) {
            if (one.when) conditions.push_back(&*one.when);
        }
        for (const auto& one : option.consequences) {
            if (one.when) conditions.push_back(&*one.when);
        }
    }
    for (const auto& one : edition.cross_sector) conditions.push_back(&one.when);
    std::mt19937 random(11);
    for (int i = 0; i < 40; ++i) {
        Answers answers;
        for (const content::Question& question : edition.questions) {
            const auto& domain = domains.at(question.fact);
            if (random() % 2 == 0) answers[question.fact] = domain[random() % domain.size()];
        }
        answers = reference::counting(edition, answers, "2023-06-01");
        for (const content::Condition* condition : conditions) {
            const auto possible = reference::possible(*condition, answers, domains);
            const engine::Truth expected = possible.size() == 2 ? engine::Truth::unknown
                                           : *possible.begin()  ? engine::Truth::yes
                                                                : engine::Truth::no;
            REQUIRE(engine::evaluate(edition, *condition, answers) == expected);
        }
    }
}

TEST_CASE("nothing known: nothing is excluded and everything is undetermined") {
    const Advice advice = advise_on({{"sectors", Texts{"fysiotherapie"}}});
    for (const OptionAdvice& option : advice.options) CHECK(option.verdict == Verdict::undetermined);
    CHECK_FALSE(advice.settled);
    CHECK(advice.next_question != nullptr);
}

TEST_CASE("an idea that fits an existing service") {
    const Answers answers = with(physiotherapist, {{"fits_existing_service", true}});
    CHECK(verdict(answers, tariffs) == Verdict::conditional);  // a contract is still open
    CHECK(verdict(with(answers, agreed), tariffs) == Verdict::fits);
    CHECK(verdict(with(answers, agreed), innovation) == Verdict::excluded);  // there is a payment title already
    // It fits, so the facultatieve prestatie is for something else; unless today's care is to be paid differently.
    CHECK(verdict(with(answers, {{"new_care", true}}), optional) == Verdict::unsuited);
    CHECK(verdict(answers, optional) == Verdict::undetermined);
    CHECK(verdict(with(with(answers, agreed), {{"new_care", false}}), optional) == Verdict::fits);
}

TEST_CASE("an idea that fits no existing service") {
    const Answers answers = with(physiotherapist, {{"fits_existing_service", false}});
    CHECK(verdict(answers, tariffs) == Verdict::excluded);
    CHECK(verdict(answers, innovation) == Verdict::conditional);
    CHECK(verdict(with(answers, agreed), innovation) == Verdict::fits);
    CHECK(verdict(with(answers, agreed), optional) == Verdict::fits);
    CHECK(verdict(with(with(answers, agreed), {{"willing_to_evaluate", false}}), innovation) == Verdict::excluded);
    CHECK(verdict(with(with(answers, agreed), {{"joint_application", false}}), optional) == Verdict::excluded);
    // Needing research gives a second reason for an experiment, so it then ranks before the facultatieve prestatie.
    const Advice advice = advise_on(with(with(answers, agreed), {{"needs_research", true}}));
    CHECK(of(advice, innovation).rank == 1);
    CHECK(of(advice, optional).rank == 2);
    CHECK(of(advice, tariffs).rank == 3);
    CHECK(advice.options.front().option->id == innovation);
}

TEST_CASE("the insurer's answer: open until there is a contract, and a refusal") {
    const Answers answers = with(physiotherapist, {{"fits_existing_service", false}});
    for (const char* open : {"willing", "none"}) {
        CHECK(state(with(answers, {{"insurer_agreement", std::string(open)}}), optional, "contract") == State::open);
    }
    CHECK(state(answers, optional, "contract") == State::open);
    const Answers refused = with(answers, {{"insurer_agreement", "refused"s}});
    CHECK(state(refused, optional, "contract") == State::unmet);
    CHECK(verdict(refused, optional) == Verdict::excluded);
    // A free tariff may be charged without a contract; then the patient pays a part.
    const Advice advice = advise_on(with(refused, {{"fits_existing_service", true}}));
    const OptionAdvice& free = of(advice, tariffs);
    CHECK(free.verdict == Verdict::conditional);
    CHECK(std::any_of(free.consequences.begin(), free.consequences.end(),
                      [](const content::Consequence* one) { return one->id == "patient_pays_part"; }));
}

TEST_CASE("somebody who is no care provider") {
    const Answers answers = with(physiotherapist, {{"role", "innovator"s}, {"fits_existing_service", true}});
    CHECK(state(answers, tariffs, "provider_involved") == State::open);
    CHECK(state(with(answers, {{"joint_application", true}}), tariffs, "provider_involved") == State::met);
    CHECK(state(with(answers, {{"insurer_agreement", "contract"s}}), tariffs, "provider_involved") == State::met);
    CHECK(state(with(answers, {{"joint_application", false}}), tariffs, "provider_involved") == State::open);
}

TEST_CASE("prevention, and laws, outside the Zvw") {
    for (const char* type : {"universal", "selective"}) {
        const Advice advice = advise_on(with(physiotherapist, {{"prevention_type", std::string(type)}}));
        for (const OptionAdvice& option : advice.options) CHECK(option.verdict == Verdict::excluded);
        CHECK(has_outcome(advice, "outside_zvw"));
        CHECK_FALSE(has_outcome(advice, "no_route_found"));
        CHECK(advice.settled);
    }
    for (const char* type : {"indicated", "care_related"}) {
        const Advice advice = advise_on(
            with(physiotherapist, {{"prevention_type", std::string(type)}, {"fits_existing_service", false}}));
        CHECK(of(advice, innovation).verdict == Verdict::conditional);
        CHECK(of(advice, innovation).consequences.size() >= 1);
        CHECK_FALSE(has_outcome(advice, "outside_zvw"));
    }
    CHECK(verdict(with(physiotherapist, {{"spans_laws", Texts{"wlz"}}}), tariffs) == Verdict::excluded);
    CHECK(has_outcome(advise_on(with(physiotherapist, {{"spans_laws", Texts{"wlz", "wmo"}}})), "outside_zvw"));
    CHECK(state(with(physiotherapist, {{"spans_laws", Texts{"wlz", "zvw"}}}), tariffs, "within_zvw") == State::met);
}

TEST_CASE("starting points") {
    const Answers any_idea = with(physiotherapist, agreed);
    const Answers joining =
        with(any_idea, {{"fits_existing_service", false}, {"starting_point", "join_running_experiment"s}});
    CHECK(verdict(joining, innovation) == Verdict::conditional);
    CHECK(verdict(with(joining, {{"original_party_joins", true}}), innovation) == Verdict::fits);
    CHECK(verdict(with(joining, {{"original_party_joins", false}}), innovation) == Verdict::excluded);
    CHECK(verdict(joining, optional) == Verdict::fits);  // the others are judged as new

    const Answers using_it =
        with(any_idea, {{"starting_point", "use_established_service"s}, {"joint_application", false}});
    CHECK(verdict(using_it, optional) == Verdict::fits);  // a contract is enough, and that is what it is for
    CHECK(verdict(with(using_it, {{"fits_existing_service", false}}), innovation) == Verdict::excluded);
    // no application is asked then, so it does not count as a burden
    const std::string weeks = real_data().strings("rank.burden_weeks", {{"n", "4"}});
    const auto reasons = of(advise_on(using_it), optional).rank_reasons;
    CHECK(std::find(reasons.begin(), reasons.end(), weeks) == reasons.end());
    const auto new_reasons = of(advise_on(with(any_idea, {{"fits_existing_service", false}})), optional).rank_reasons;
    CHECK(std::find(new_reasons.begin(), new_reasons.end(), weeks) != new_reasons.end());

    const Answers ending =
        with(any_idea, {{"fits_existing_service", false}, {"starting_point", "own_experiment_ending"s}});
    CHECK(verdict(ending, innovation) == Verdict::fits);
    const Advice advice = advise_on(with(ending, {{"needs_longer_study", true}}));
    const auto& consequences = of(advice, innovation).consequences;
    CHECK(std::any_of(consequences.begin(), consequences.end(),
                      [](const content::Consequence* one) { return one->id == "extension"; }));
}

TEST_CASE("an option's own period, on the wished start or else on the day of asking") {
    const std::string experiment = "wijkverpleging/experiment-beleidsregel";
    const content::Option* option = find_option(real_data().edition, experiment);
    REQUIRE(option != nullptr);
    REQUIRE(option->period);
    const Answers answers = {{"sectors", Texts{"wijkverpleging"}},
                             {"role", "care_provider"s},
                             {"prevention_type", "none"s},
                             {"fits_existing_service", false}};
    const std::string last = content::to_iso(option->period->until);
    const std::string after = content::to_iso(content::add_days(option->period->until, 1));
    CHECK(verdict(answers, experiment, last) == Verdict::conditional);
    CHECK(verdict(answers, experiment, after) == Verdict::excluded);
    CHECK(verdict(with(answers, {{"desired_start", last}}), experiment, after) == Verdict::conditional);
    CHECK(verdict(with(answers, {{"desired_start", after}}), experiment, last) == Verdict::excluded);
}

TEST_CASE("an ended edition is said everywhere, and excludes nothing") {
    const Answers answers = with(with(physiotherapist, {{"fits_existing_service", true}}), agreed);
    const Advice during = advise_on(answers, "2023-12-31");
    CHECK(during.currency == content::Currency::current);
    CHECK_FALSE(has_outcome(during, "edition_expired"));
    const Advice after = advise_on(answers, "2024-01-01");
    CHECK(after.currency == content::Currency::expired);
    CHECK(has_outcome(after, "edition_expired"));
    CHECK(of(after, tariffs).verdict == Verdict::fits);
    for (const OptionAdvice& option : after.options) CHECK(option.currency == content::Currency::expired);
}

TEST_CASE("outcomes") {
    const Answers regular = with(physiotherapist, {{"fits_existing_service", true}, {"tariff_increase_percent", 0.0}});
    CHECK(has_outcome(advise_on(regular), "regular_service"));
    CHECK_FALSE(has_outcome(advise_on(with(regular, {{"tariff_increase_percent", 5.0}})), "regular_service"));
    const Answers refused =
        with(physiotherapist, {{"fits_existing_service", false}, {"insurer_agreement", "refused"s}});
    const Advice none = advise_on(refused);
    CHECK(has_outcome(none, "no_route_found"));
    for (const engine::Outcome& one : none.outcomes) {
        CHECK(one.text.find("«") == std::string::npos);
        CHECK(one.text.find('{') == std::string::npos);
    }
}

TEST_CASE("answers that cannot stand are reported and left out") {
    const Advice advice = advise_on(with(physiotherapist, {{"nursing_billed", true}, {"original_party_joins", true}}));
    REQUIRE(advice.problems.size() == 2);
    CHECK(advice.problems[0].fact == "original_party_joins");
    CHECK(advice.problems[1].fact == "nursing_billed");
    for (const auto& problem : advice.problems) CHECK(problem.text.find("«") == std::string::npos);
    const Advice without = advise_on(physiotherapist);
    for (std::size_t i = 0; i < advice.options.size(); ++i) {
        CHECK(advice.options[i].option == without.options[i].option);
        CHECK(advice.options[i].verdict == without.options[i].verdict);
        CHECK(advice.options[i].missing_facts == without.options[i].missing_facts);
    }
}

TEST_CASE("a route is among the options or the unavailable ones, in every chosen sector") {
    const content::Edition& edition = real_data().edition;
    for (const Answers& answers : {Answers{}, physiotherapist}) {
        const Advice advice = advise_on(answers);
        std::map<std::pair<std::string, std::string>, int> times;
        for (const OptionAdvice& one : advice.options) ++times[{one.option->sector, one.option->route}];
        for (const auto& one : advice.unavailable) ++times[{one.sector, one.route}];
        const std::size_t sectors = answers.empty() ? leaf_sectors(edition).size() : 1;
        CHECK(times.size() == sectors * edition.routes.size());
        for (const auto& [place, count] : times) CHECK(count == 1);
    }
}

TEST_CASE("the sectors are asked first; what the user does not know is not asked") {
    CHECK(advise_on({}).next_question->fact == "sectors");
    const Advice advice = advise_on(physiotherapist);
    const std::string first = advice.next_question->fact;
    engine::Wanted wanted;
    wanted.not_asking = {first};
    const Advice other =
        engine::advise(rules(), physiotherapist, sample::day("2023-06-01"), real_data().strings, wanted);
    REQUIRE(other.next_question != nullptr);
    CHECK(other.next_question->fact != first);
    wanted.not_asking.clear();
    for (const content::Question& question : real_data().edition.questions) wanted.not_asking.push_back(question.fact);
    const Advice none =
        engine::advise(rules(), physiotherapist, sample::day("2023-06-01"), real_data().strings, wanted);
    CHECK(none.next_question == nullptr);
    CHECK_FALSE(none.settled);
}

TEST_CASE("every reason is a sentence") {
    for (const char* scale : {"local", "regional", "national"}) {
        for (const char* term : {"temporary", "structural"}) {
            const Advice advice =
                advise_on(with(physiotherapist,
                               {{"scale", std::string(scale)}, {"term", std::string(term)}, {"spans_sectors", true}}));
            for (const OptionAdvice& option : advice.options) {
                CHECK(option.rank_reasons.size() >= 5);
                for (const std::string& reason : option.rank_reasons) {
                    CHECK(reason.find("«") == std::string::npos);
                    CHECK(reason.find('{') == std::string::npos);
                }
            }
        }
    }
}

TEST_CASE("wishes rank and never exclude") {
    const Answers answers = with(with(physiotherapist, {{"fits_existing_service", false}}), agreed);
    for (const char* scale : {"local", "national"}) {
        const Advice advice = advise_on(with(answers, {{"scale", std::string(scale)}}));
        CHECK(of(advice, innovation).verdict == Verdict::fits);
        CHECK(of(advice, optional).verdict == Verdict::fits);
    }
    CHECK(of(advise_on(with(answers, {{"term", "temporary"s}})), innovation).rank == 1);
    CHECK(of(advise_on(with(answers, {{"term", "structural"s}})), optional).rank == 1);
}
