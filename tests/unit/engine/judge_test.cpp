// Verdicts, states and ranks of small hand-made options: each expected value follows from the definitions alone.
#include "engine/advise.h"
#include "engine/sample.h"

#include <map>

using namespace wegwijzer;
using namespace sample;
using content::Answers;
using engine::State;
using engine::Verdict;
using namespace std::string_literals;

namespace {

engine::Advice ask(const content::Edition& edition, const Answers& answers = {}) {
    const engine::Rules rules(edition);
    engine::Advice advice = engine::advise(rules, answers, day("2023-06-01"), content::Strings());
    return advice;
}

content::Edition one_option(std::vector<Requirement> requirements, std::vector<content::ChooseWhen> points = {}) {
    auto only = option("s", "r");
    only.requirements = std::move(requirements);
    only.choose_when = std::move(points);
    return edition({yes_no("a"), yes_no("b"), yes_no("c")}, {only});
}

Verdict verdict_of(const content::Edition& edition, const Answers& answers) {
    return ask(edition, answers).options.front().verdict;
}

}  // namespace

TEST_CASE("the table of verdicts") {
    const auto edition =
        one_option({hard("h", is("a", true)), actionable("o", is("b", true))}, {point("p", is("c", true))});
    CHECK(verdict_of(edition, {}) == Verdict::undetermined);
    CHECK(verdict_of(edition, {{"a", false}}) == Verdict::excluded);
    CHECK(verdict_of(edition, {{"b", false}}) == Verdict::excluded);
    CHECK(verdict_of(edition, {{"a", true}}) == Verdict::undetermined);
    CHECK(verdict_of(edition, {{"a", true}, {"c", false}}) == Verdict::unsuited);
    CHECK(verdict_of(edition, {{"a", true}, {"b", false}, {"c", false}}) == Verdict::excluded);
    CHECK(verdict_of(edition, {{"a", true}, {"c", true}}) == Verdict::conditional);
    CHECK(verdict_of(edition, {{"a", true}, {"b", true}, {"c", true}}) == Verdict::fits);
    // Excluded or unsuited, that depends on a: the two ways of answering differ.
    CHECK(verdict_of(edition, {{"c", false}}) == Verdict::undetermined);
}

TEST_CASE("verdicts are decided over requirements together, not one by one") {
    // One of the two is unmet, whatever a is.
    CHECK(verdict_of(one_option({hard("h", is("a", true)), hard("i", is("a", false))}), {}) == Verdict::excluded);
    // One of the two points holds, whatever a is.
    CHECK(verdict_of(one_option({}, {point("p", is("a", true)), point("q", is("a", false))}), {}) == Verdict::fits);
    // Which requirement there is depends on a; either is met.
    auto first = hard("h", is("b", true));
    first.applies_when = is("a", true);
    auto second = hard("i", is("c", true));
    second.applies_when = is("a", false);
    CHECK(verdict_of(one_option({first, second}), {{"b", true}, {"c", true}}) == Verdict::fits);
    CHECK(verdict_of(one_option({first, second}), {{"b", false}, {"c", false}}) == Verdict::excluded);
    CHECK(verdict_of(one_option({first, second}), {{"b", true}, {"c", false}}) == Verdict::undetermined);
}

TEST_CASE("what rules an actionable requirement out") {
    const auto state = [](const Requirement& requirement, const Answers& answers) {
        return ask(one_option({requirement}), answers).options.front().requirements.front().state;
    };
    const auto by_failing = actionable("o", is("a", true));
    CHECK(state(by_failing, {}) == State::open);
    CHECK(state(by_failing, {{"a", true}}) == State::met);
    CHECK(state(by_failing, {{"a", false}}) == State::unmet);
    const auto never = actionable("o", is("a", true), RuledOut::never);
    CHECK(state(never, {{"a", false}}) == State::open);
    auto by_condition = actionable("o", is("a", true), RuledOut::by_condition);
    by_condition.unmet_when = is("b", true);
    CHECK(state(by_condition, {{"a", false}}) == State::open);
    CHECK(state(by_condition, {{"b", true}}) == State::unmet);
    CHECK(state(by_condition, {{"a", true}, {"b", true}}) == State::met);
    // Decided before everything is answered.
    const auto either = actionable("o", any({is("a", true), is("b", true), is("b", false)}));
    CHECK(state(either, {}) == State::met);
}

TEST_CASE("a requirement that may not apply does not yet count against an option") {
    auto requirement = actionable("o", is("b", true));
    requirement.applies_when = is("a", true);
    const auto edition = one_option({requirement});
    CHECK(ask(edition, {{"a", false}, {"b", false}}).options.front().requirements.empty());
    CHECK(verdict_of(edition, {{"a", false}, {"b", false}}) == Verdict::fits);
    CHECK(verdict_of(edition, {{"a", true}, {"b", false}}) == Verdict::excluded);
    CHECK(verdict_of(edition, {{"b", false}}) == Verdict::undetermined);
    CHECK(ask(edition, {{"b", false}}).options.front().requirements.front().state == State::unknown);
}

TEST_CASE("points without a condition hold; an option without points needs none") {
    CHECK(verdict_of(one_option({}, {point("p", std::nullopt)}), {}) == Verdict::fits);
    CHECK(verdict_of(one_option({}), {}) == Verdict::fits);
    CHECK(ask(one_option({}, {point("p", std::nullopt)})).options.front().choose_when.front().state == State::met);
}

TEST_CASE("the ranking: verdict, points, wishes, burden; what nothing tells apart shares a rank") {
    std::vector<content::Option> options;
    const auto add = [&](const std::string& route) -> content::Option& {
        return options.emplace_back(option("s", route));
    };
    add("excluded").requirements = {hard("h", is("a", false))};
    add("long").application = content::Application{true, 8};
    add("short").application = content::Application{true, 4};
    add("at-once").application = content::Application{true, 0};
    add("plain");
    add("plain-too");
    add("wished").advantages = {{"national_scale_up", ""}};
    add("two-points").choose_when = {point("p", std::nullopt), point("q", is("a", true))};
    auto& one_point = add("one-point");
    one_point.choose_when = {point("p", std::nullopt), point("q", is("a", false))};
    one_point.advantages = {{"national_scale_up", ""}};
    const auto edition = sample::edition(
        {yes_no("a"), question("scale", FactType::choice, FactClass::wish, {"local", "regional", "national"})},
        options);
    std::vector<std::pair<std::string, int>> ranks;
    for (const auto& one : ask(edition, {{"a", true}, {"scale", "national"s}}).options) {
        ranks.emplace_back(one.option->route, one.rank);
    }
    CHECK(ranks == std::vector<std::pair<std::string, int>>{{"two-points", 1},
                                                            {"one-point", 2},
                                                            {"wished", 3},
                                                            {"plain", 4},
                                                            {"plain-too", 4},
                                                            {"at-once", 6},
                                                            {"short", 7},
                                                            {"long", 8},
                                                            {"excluded", 9}});
}

TEST_CASE("each wish is served by what the guide says serves it") {
    auto made = option("s", "r");
    made.advantages = {{"local_agreements", ""}};
    made.follow_up.kind = content::FollowUpKind::already_regular;
    made.duration.kind = content::DurationKind::experiment;
    const auto plain = option("s", "plain");
    const auto edition =
        sample::edition({question("scale", FactType::choice, FactClass::wish, {"local", "regional", "national"}),
                         question("term", FactType::choice, FactClass::wish, {"temporary", "structural"}),
                         yes_no("spans_sectors", FactClass::wish)},
                        {plain, made});
    const auto first = [&](const Answers& answers) { return ask(edition, answers).options.front().option->route; };
    CHECK(first({}) == "plain");  // no wish: the order of the edition
    CHECK(first({{"scale", "local"s}}) == "r");
    CHECK(first({{"scale", "regional"s}}) == "r");
    CHECK(first({{"scale", "national"s}}) == "plain");
    CHECK(first({{"term", "structural"s}}) == "r");
    CHECK(first({{"term", "temporary"s}}) == "r");
    CHECK(first({{"spans_sectors", true}}) == "plain");
    CHECK(first({{"spans_sectors", false}}) == "plain");
}

TEST_CASE("contradictions are judged on the answers as given, all at once") {
    auto a = yes_no("a");
    auto b = yes_no("b");
    a.contradicts = {is("b", true), "not with b"};
    b.contradicts = {is("a", true), "not with a"};
    auto only = option("s", "r");
    only.requirements = {hard("h", is("a", true))};
    const auto edition = sample::edition({a, b}, {only});
    const auto both = ask(edition, {{"a", true}, {"b", true}});
    REQUIRE(both.problems.size() == 2);
    CHECK(both.problems[0].text == "not with b");
    CHECK(both.options.front().verdict == Verdict::undetermined);
    CHECK(both.next_question == nullptr);  // both were answered: the problem says what to change
    CHECK(ask(edition, {{"a", true}, {"b", false}}).options.front().verdict == Verdict::fits);
}

TEST_CASE("a question is asked only while its ask_when is not false") {
    auto b = yes_no("b");
    b.ask_when = is("c", true);
    auto only = option("s", "r");
    only.requirements = {actionable("o", is("b", true))};
    const auto edition = sample::edition({yes_no("c"), b}, {only});
    CHECK(ask(edition, {}).next_question == &edition.questions[1]);
    CHECK(ask(edition, {{"c", true}}).next_question == &edition.questions[1]);
    const auto not_now = ask(edition, {{"c", false}});
    CHECK(not_now.next_question == nullptr);
    CHECK(not_now.settled);
    CHECK(not_now.questions_left_at_most == 0);
}

TEST_CASE("of two questions the one that settles more is asked first") {
    // A no to `decisive` excludes both options; `other` matters to one, and `decisive` comes later in the catalogue.
    auto first = option("s", "one");
    first.requirements = {hard("h", is("decisive", true)), actionable("o", is("other", true))};
    auto second = option("s", "two");
    second.requirements = {hard("h", is("decisive", true)), actionable("o", is("third", true))};
    const auto edition = sample::edition({yes_no("other"), yes_no("third"), yes_no("decisive")}, {first, second});
    const auto advice = ask(edition, {});
    REQUIRE(advice.next_question != nullptr);
    CHECK(advice.next_question->fact == "decisive");
    CHECK(advice.questions_left_at_most == 3);
    CHECK(ask(edition, {{"decisive", true}}).next_question->fact == "other");
    CHECK(ask(edition, {{"decisive", false}}).settled);
}
