// Small editions, each with one fault that no answer shows by itself.
#include "engine/analyse.h"

#include "engine/explain.h"
#include "engine/judge.h"
#include "engine/random_rules.h"
#include "engine/real_data.h"
#include "engine/reference.h"
#include "engine/sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace sample;
namespace content = wegwijzer::content;
using wegwijzer::engine::Analysis;
using wegwijzer::engine::Finding;
using wegwijzer::engine::FindingKind;
using wegwijzer::engine::Verdict;

namespace {

// What the plan layer reads of the real edition, and one of these tests.
constexpr std::string_view read_by_plans[] = {"read_by_plans",   "starting_point",     "experiment_end",
                                              "enough_outcomes", "needs_longer_study", "refusal_date"};

Analysis analysed(const content::Edition& edition) { return wegwijzer::engine::analyse(edition, read_by_plans); }

std::vector<std::string> ids(const Analysis& analysis) {
    std::vector<std::string> ids;
    for (const Finding& finding : analysis.findings) ids.push_back(finding.id);
    return ids;
}

const Finding& the(const Analysis& analysis, std::string_view id) {
    for (const Finding& finding : analysis.findings) {
        if (finding.id == id) return finding;
    }
    FAIL("nothing was found with the id " << id);
    return analysis.findings.front();
}

using Found = std::vector<std::string>;

content::Sector sector(std::string id) {
    content::Sector made;
    made.id = std::move(id);
    return made;
}

// Three questions that all matter, one sound option.
content::Edition sound() {
    content::Option one = option("s", "one");
    one.requirements = {hard("a", is("a", true)), actionable("b", is("b", true))};
    one.choose_when = {point("c", is("c", true))};
    content::Edition made = edition(
        {question("sectors", FactType::list, FactClass::idea, {"s", "t"}), yes_no("a"), yes_no("b"), yes_no("c")},
        {one});
    made.sectors = {sector("s"), sector("t")};
    return made;
}

// What the engine says of the example, to hold the finding against.
Verdict verdict_on(const content::Edition& edition, const content::Option& option, const content::Answers& answers) {
    const wegwijzer::engine::Rules rules(edition);
    const auto situation = make_situation(rules.compiled(), answers, edition.info.valid_from);
    for (const auto& advice : judge(situation)) {
        if (advice.option == &option) return advice.verdict;
    }
    FAIL("the example does not judge " << option.id);
    return Verdict::fits;
}

}  // namespace

TEST_CASE("sound rules give no findings") {
    const Analysis analysis = analysed(sound());
    CHECK(ids(analysis) == Found{});
    CHECK(analysis.complete);
    CHECK(analysis.clean());
}

TEST_CASE("an option whose requirements contradict each other never fits") {
    content::Edition edition = sound();
    edition.options[0].requirements.push_back(hard("not_a", is("a", false)));
    const Analysis analysis = analysed(edition);
    CHECK(the(analysis, "option_never_fits:s/one").texts.empty());
    CHECK_FALSE(analysis.clean());
    const Finding& found = the(analysis, "option_never_fits:s/one");
    CHECK(found.verdict == Verdict::excluded);
    CHECK(verdict_on(edition, edition.options[0], found.example) == Verdict::excluded);
}

TEST_CASE("an option that never fits names the requirement that is never met") {
    content::Edition edition = sound();
    Requirement never = hard("never", all({is("a", true), is("a", false)}));
    never.text = "Nooit.";
    edition.options[0].requirements.push_back(never);
    CHECK(the(analysed(edition), "option_never_fits:s/one").texts == Found{"Nooit."});
}

TEST_CASE("an option whose points never hold never fits") {
    content::Edition edition = sound();
    edition.options[0].choose_when = {point("never", all({is("c", true), is("a", false)}))};
    const Analysis analysis = analysed(edition);
    // (c still moves it among what does not fit: the points met count.)
    CHECK(ids(analysis) == Found{"option_never_fits:s/one"});
}

TEST_CASE("a requirement that is met by every answer never fails") {
    content::Edition edition = sound();
    Requirement always = actionable("always", any({is("b", true), is("b", false)}));
    always.text = "Altijd.";
    edition.options[0].requirements.push_back(always);
    const Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"requirement_never_fails:s/one/always"});
    const Finding& found = analysis.findings.front();
    CHECK(found.texts == Found{"Altijd."});
    CHECK(found.verdict == Verdict::fits);
    CHECK(verdict_on(edition, edition.options[0], found.example) == Verdict::fits);
}

TEST_CASE("a requirement that nothing rules out fails while it is open") {
    content::Edition edition = sound();
    edition.options[0].requirements[1].ruled_out = RuledOut::never;
    CHECK(ids(analysed(edition)) == Found{});
}

TEST_CASE("a requirement that applies only where it is met never fails") {
    content::Edition edition = sound();
    edition.options[0].requirements[1].applies_when = is("b", true);
    CHECK(ids(analysed(edition)) == Found{"requirement_never_fails:s/one/b", "question_decides_nothing:b"});
}

TEST_CASE("a point that another one covers never decides") {
    content::Edition edition = sound();
    edition.questions.push_back(yes_no("d"));
    edition.options[0].choose_when.push_back(point("c_and_d", all({is("c", true), is("d", true)})));
    const Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"point_never_decides:s/one/c_and_d"});
    CHECK(verdict_on(edition, edition.options[0], analysis.findings[0].example) == Verdict::fits);
    CHECK(analysis.findings[0].example.at("c") == content::FactValue(true));
}

TEST_CASE("a point beside one that people judge never decides; the judged one is no rule") {
    content::Edition edition = sound();
    edition.options[0].choose_when.push_back(point("judged", std::nullopt));
    CHECK(ids(analysed(edition)) == Found{"point_never_decides:s/one/c"});
}

TEST_CASE("a question that no rule looks at decides nothing") {
    content::Edition edition = sound();
    edition.questions.push_back(yes_no("idle"));
    edition.questions.push_back(yes_no("read_by_plans"));
    const Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"question_decides_nothing:idle"});
    CHECK(analysis.findings[0].example == content::Answers{{"idle", true}});
}

TEST_CASE("what makes a question decide: wish, step, relevance, consequence, outcome") {
    content::Edition edition = sound();
    edition.questions.push_back(question("scale", FactType::choice, FactClass::wish, {"national", "local"}));
    for (const char* fact : {"step", "instrument", "consequence", "fits_existing_service"}) {
        edition.questions.push_back(yes_no(fact));
    }
    edition.questions.push_back(question("tariff_increase_percent", FactType::number));
    CHECK(analysed(edition).findings.size() == 4);  // the last two belong together and matter at once

    content::Option other = edition.options[0];
    other.id = "s/other";
    other.advantages = {{"national_scale_up", ""}};
    other.consequences.push_back({"note", is("consequence", true), "", {}});
    edition.options.push_back(other);
    edition.routes.emplace_back().steps.emplace_back().when = is("step", true);
    edition.cross_sector.emplace_back().when = is("instrument", true);
    CHECK(ids(analysed(edition)) == Found{});

    // Looked at, but only in words.
    edition.routes[0].steps[0].when = any({is("step", true), negation(is("step", true))});
    edition.cross_sector[0].when = any({is("instrument", true), is("instrument", false)});
    CHECK(ids(analysed(edition)) == Found{"question_decides_nothing:step", "question_decides_nothing:instrument"});
}

TEST_CASE("a question asked in another sector than the one whose option needs it") {
    content::Edition edition = sound();
    edition.questions[1].sectors = {"t"};  // a, on which the option of s depends
    const Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"option_never_fits:s/one", "point_never_decides:s/one/c", "question_decides_nothing:a",
                                 "answers_lead_nowhere:s"});
    const Finding& found = the(analysis, "answers_lead_nowhere:s");
    CHECK(verdict_on(edition, edition.options[0], found.example) == Verdict::undetermined);
    CHECK(the(analysis, "question_decides_nothing:a").example.at("sectors") ==
          content::FactValue(std::vector<std::string>{"t"}));
}

TEST_CASE("a question that is never asked where it is needed") {
    content::Edition edition = sound();
    edition.questions[1].ask_when = is("c", false);  // a is not asked where the option could be chosen
    const Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"option_never_fits:s/one", "answers_lead_nowhere:s"});
}

TEST_CASE("answers that lead to an outcome do not lead nowhere") {
    content::Edition edition = sound();
    edition.questions[1].sectors = {"t"};
    edition.questions.push_back(question("prevention_type", FactType::choice, FactClass::idea, {"universal", "none"}));
    edition.options[0].requirements.push_back(hard("zvw", is("prevention_type", "universal")));
    // Undecided is left only where prevention is universal, and then the outcome says who pays.
    const Analysis analysis = analysed(edition);
    for (const std::string& id : ids(analysis)) CHECK(id != "answers_lead_nowhere:s");
}

TEST_CASE("two options of a sector that are judged alike always tie") {
    content::Edition edition = sound();
    content::Option twin = edition.options[0];
    twin.id = "s/twin";
    edition.options.push_back(twin);
    Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"options_always_tie:s/one+s/twin"});
    CHECK(analysis.findings[0].verdict == Verdict::fits);

    SECTION("not where one asks for an application") {
        edition.options[1].application = content::Application{true, 8};
        CHECK(ids(analysed(edition)) == Found{});
    }
    SECTION("not in different sectors") {
        edition.options[1].sector = "t";
        CHECK(ids(analysed(edition)) == Found{});
    }
    SECTION("a wish tells them apart only where it can be told") {
        edition.options[1].advantages = {{"national_scale_up", ""}};
        CHECK(ids(analysed(edition)) == Found{"options_always_tie:s/one+s/twin"});
        edition.questions.push_back(question("scale", FactType::choice, FactClass::wish, {"national", "local"}));
        CHECK(ids(analysed(edition)) == Found{});
    }
    SECTION("the number of points tells them apart") {
        edition.options[1].choose_when.push_back(point("more", is("a", true)));
        edition.options[1].choose_when.push_back(point("most", is("b", true)));
        for (const std::string& id : ids(analysed(edition))) CHECK(!id.starts_with("options_always_tie"));
    }
}

TEST_CASE("conditions on sectors: what is found holds, but not all may be found") {
    content::Edition edition = sound();
    edition.options[0].requirements.push_back(hard("also_t", leaf("sectors", Operator::contains, std::string("t"))));
    const Analysis analysis = analysed(edition);
    CHECK_FALSE(analysis.complete);
    CHECK(ids(analysis) == Found{});
    edition.options[0].requirements.push_back(
        hard("not_t", leaf("sectors", Operator::does_not_contain, std::string("t"))));
    CHECK(the(analysed(edition), "option_never_fits:s/one").texts.empty());
}

TEST_CASE("explanations name findings, one or many, and are findings where they name none") {
    using wegwijzer::engine::names_finding;
    CHECK(names_finding("a:s/one", "a:s/one"));
    CHECK_FALSE(names_finding("a:s/one", "a:s/one/more"));
    CHECK(names_finding("a:*/one/p", "a:some-sector/one/p"));
    CHECK_FALSE(names_finding("a:*/p", "a:some-sector/one/p"));
    CHECK_FALSE(names_finding("a:s/*", "a:s/"));
    CHECK(names_finding("a:s/*+*/b", "a:s/x+t/b"));
    CHECK(names_finding("a:s/o*", "a:s/one"));
    CHECK_FALSE(names_finding("*", "a:s"));

    content::Edition edition = sound();
    edition.questions.push_back(yes_no("idle"));
    edition.questions.push_back(yes_no("idler"));
    edition.explained = {{"question_decides_nothing:*", "Om te tellen."}};
    Analysis analysis = analysed(edition);
    CHECK(ids(analysis) == Found{"question_decides_nothing:idle", "question_decides_nothing:idler"});
    CHECK(analysis.clean());
    CHECK(analysis.findings[1].explained->text == "Om te tellen.");

    edition.explained.push_back({"question_decides_nothing:busy", "Was ooit zo."});
    analysis = analysed(edition);
    CHECK_FALSE(analysis.clean());
    CHECK(analysis.findings.back().id == "explanation_of_nothing:question_decides_nothing:busy");
    CHECK(analysis.findings.back().kind == FindingKind::explanation_of_nothing);
}

TEST_CASE("random rules: what never fits, fails or decides is what trying everything finds") {
    int never_fits = 0;
    int never_fails = 0;
    int never_decides = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const RandomRules rules(seed);
        const content::Edition& edition = rules.edition();
        const std::vector<std::string> found = ids(analysed(edition));
        const auto is_found = [&](const std::string& id) {
            return std::find(found.begin(), found.end(), id) != found.end();
        };
        // Every complete set of answers.
        reference::Domains domains = reference::domains_of(edition);
        std::vector<content::Answers> complete = {{}};
        for (const Question& question : edition.questions) {
            std::vector<content::Answers> longer;
            for (const content::Answers& answers : complete) {
                for (const content::FactValue& value : domains.at(question.fact)) {
                    longer.push_back(answers);
                    longer.back()[question.fact] = value;
                }
            }
            complete = std::move(longer);
        }
        if (complete.size() > 5000) continue;
        for (content::Answers& answers : complete) answers = reference::counting(edition, answers, "2023-01-05");
        // Without the wished start, the days are those of asking.
        for (const content::Option& option : edition.options) {
            CAPTURE(option.id);
            bool fits = false;
            std::vector<bool> fails(option.requirements.size());
            std::vector<bool> decides(option.choose_when.size());
            for (const content::Answers& answers : complete) {
                const Verdict verdict = reference::verdict(option, answers, domains);
                fits = fits || verdict == Verdict::fits;
                for (std::size_t i = 0; i < fails.size(); ++i) {
                    const Requirement& one = option.requirements[i];
                    const bool applies = !one.applies_when || reference::holds(*one.applies_when, answers);
                    if (applies && !reference::holds(one.when, answers)) fails[i] = true;
                }
                for (std::size_t i = 0; i < decides.size(); ++i) {
                    content::Option without = option;
                    without.choose_when.erase(without.choose_when.begin() + static_cast<std::ptrdiff_t>(i));
                    if (reference::verdict(without, answers, domains) != verdict) decides[i] = true;
                }
            }
            CHECK(is_found("option_never_fits:" + option.id) == !fits);
            never_fits += fits ? 0 : 1;
            for (std::size_t i = 0; i < fails.size(); ++i) {
                CHECK(is_found("requirement_never_fails:" + option.id + "/" + option.requirements[i].id) == !fails[i]);
                never_fails += fails[i] ? 0 : 1;
            }
            for (std::size_t i = 0; i < decides.size(); ++i) {
                if (!option.choose_when[i].when) continue;
                CHECK(is_found("point_never_decides:" + option.id + "/" + option.choose_when[i].id) == !decides[i]);
                never_decides += decides[i] ? 0 : 1;
            }
        }
    }
    // The rules at hand had faults, and enough of them.
    CHECK(never_fits > 10);
    CHECK(never_fails > 10);
    CHECK(never_decides > 10);
}

TEST_CASE("the edition itself: what is found is explained, and each example is judged as it says") {
    const content::Edition& edition = real_data().edition;
    const Analysis analysis = analysed(edition);
    CHECK(analysis.complete);
    for (const Finding& finding : analysis.findings) {
        CAPTURE(finding.id);
        CHECK(finding.explained != nullptr);
        if (finding.verdict) CHECK(verdict_on(edition, *finding.options.front(), finding.example) == *finding.verdict);
    }
}
