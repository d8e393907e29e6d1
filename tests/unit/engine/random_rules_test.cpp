// The engine against brute force, on many small editions made at random: every verdict, every fact that is said to
// matter or not, and every smallest change.
#include "engine/random_rules.h"
#include "engine/advise.h"
#include "engine/reference.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace wegwijzer;
using content::Answers;
using content::FactValue;
using engine::Advice;
using engine::OptionAdvice;
using engine::Rules;
using engine::Verdict;

namespace {

const content::Strings no_words;
const std::string today = "2023-01-05";

// A verdict by the engine, without the parts that are tested here.
class Judge {
   public:
    explicit Judge(const Rules& rules) : rules_(rules) {}

    const std::map<std::string, Verdict>& operator()(const Answers& answers) {
        const auto [place, is_new] = known_.try_emplace(answers);
        if (is_new) {
            engine::Wanted wanted;
            wanted.what_if = wanted.next_question = wanted.missing_facts = false;
            const Advice advice = advise(rules_, answers, sample::day(today), no_words, wanted);
            for (const OptionAdvice& one : advice.options) place->second[one.option->id] = one.verdict;
        }
        return place->second;
    }

   private:
    const Rules& rules_;
    std::map<Answers, std::map<std::string, Verdict>> known_;
};

// Calls `use` for `answers` with each of `facts` answered in every way, or left as it is.
void each_extension(const std::vector<std::string>& facts, std::size_t next, Answers& answers,
                    const reference::Domains& domains, const std::function<void(const Answers&)>& use) {
    if (next == facts.size()) return use(answers);
    each_extension(facts, next + 1, answers, domains, use);
    for (const FactValue& value : domains.at(facts[next])) {
        answers[facts[next]] = value;
        each_extension(facts, next + 1, answers, domains, use);
    }
    answers.erase(facts[next]);
}

using Facts = std::vector<std::string>;

// For each option the facts of which some answer, after some other answers, changes the verdict.
std::map<std::string, Facts> facts_that_count(Judge& judge, const content::Edition& edition, Answers answers,
                                              const reference::Domains& domains) {
    Facts open;
    for (const content::Question& question : edition.questions) {
        if (!question.absent_means && !answers.contains(question.fact)) open.push_back(question.fact);
    }
    std::map<std::string, Facts> counting;
    for (const content::Option& option : edition.options) counting[option.id];
    for (const std::string& fact : open) {
        Facts others = open;
        std::erase(others, fact);
        each_extension(others, 0, answers, domains, [&](const Answers& extended) {
            const auto before = judge(extended);
            for (const FactValue& value : domains.at(fact)) {
                Answers after = extended;
                after[fact] = value;
                for (const auto& [id, verdict] : judge(after)) {
                    Facts& facts = counting[id];
                    const bool known = std::find(facts.begin(), facts.end(), fact) != facts.end();
                    if (verdict != before.at(id) && !known) facts.push_back(fact);
                }
            }
        });
    }
    return counting;
}

// All sets of `size` changes, of questions that `may_change`, after which `id` fits.
std::vector<Answers> changes_that_help(Judge& judge, const content::Edition& edition, const Answers& answers,
                                       const reference::Domains& domains, const std::string& id, std::size_t size,
                                       const std::function<bool(const content::Question&)>& may_change) {
    std::vector<Answers> found;
    const std::function<void(std::size_t, Answers, Answers)> extend = [&](std::size_t next, Answers now,
                                                                          Answers changed) {
        if (changed.size() == size) {
            if (judge(now).at(id) == Verdict::fits) found.push_back(changed);
            return;
        }
        for (std::size_t i = next; i < edition.questions.size(); ++i) {
            const content::Question& question = edition.questions[i];
            if (!may_change(question)) continue;
            for (const FactValue& value : domains.at(question.fact)) {
                const auto old = answers.find(question.fact);
                if (old != answers.end() && old->second == value) continue;
                Answers with = now;
                Answers more = changed;
                with[question.fact] = more[question.fact] = value;
                extend(i + 1, with, more);
            }
        }
    };
    extend(0, answers, {});
    return found;
}

Facts facts_of(const engine::ChangeSet& set) {
    Facts facts;
    for (const engine::FactChange& change : set) facts.push_back(change.fact);
    std::sort(facts.begin(), facts.end());
    return facts;
}

Facts facts_of(const Answers& set) {
    Facts facts;
    for (const auto& [fact, value] : set) facts.push_back(fact);
    return facts;
}

// Holds sets that the engine found against all that brute force found.
void check_sets(const content::Edition& edition, const std::vector<engine::ChangeSet>& found,
                const std::vector<Answers>& expected) {
    std::vector<Facts> found_facts;
    std::vector<Facts> expected_facts;
    for (const engine::ChangeSet& set : found) {
        Answers as_answers;
        for (const engine::FactChange& change : set) as_answers[change.fact] = change.value;
        // Numbers and dates are tried at fewer points than there are, so a set need not be among those tried; whether
        // it helps is checked by the caller.
        found_facts.push_back(facts_of(set));
    }
    for (const Answers& set : expected) {
        expected_facts.push_back(facts_of(set));
        // Where only yes-no questions and choices are changed, every single set must be there.
        const bool finite = std::all_of(set.begin(), set.end(), [&](const auto& change) {
            const auto type = find_question(edition, change.first)->type;
            return type == content::FactType::boolean || type == content::FactType::choice;
        });
        const bool there = std::any_of(found.begin(), found.end(), [&](const engine::ChangeSet& one) {
            return one.size() == set.size() &&
                   std::all_of(one.begin(), one.end(), [&](const engine::FactChange& change) {
                       const auto place = set.find(change.fact);
                       return place != set.end() && place->second == change.value;
                   });
        });
        CHECK((there || !finite));
    }
    for (auto* facts : {&found_facts, &expected_facts}) {
        std::sort(facts->begin(), facts->end());
        facts->erase(std::unique(facts->begin(), facts->end()), facts->end());
    }
    CHECK(found_facts == expected_facts);
}

void check_what_if(Judge& judge, const content::Edition& edition, const Answers& answers,
                   const reference::Domains& domains, const OptionAdvice& option) {
    if (option.verdict == Verdict::fits) {
        REQUIRE(option.what_if);
        CHECK(option.what_if->empty());
        CHECK(option.what_if_idea.empty());
        return;
    }
    for (const auto* sets : {option.what_if ? &*option.what_if : nullptr, &option.what_if_idea}) {
        if (sets == nullptr) continue;
        for (const engine::ChangeSet& set : *sets) {
            Answers changed = answers;
            for (const engine::FactChange& change : set) {
                const auto old = answers.find(change.fact);
                CHECK((old == answers.end() || old->second != change.value));
                changed[change.fact] = change.value;
            }
            CHECK(judge(changed).at(option.option->id) == Verdict::fits);
        }
    }
    const auto not_idea = [](const content::Question& question) {
        return question.fact_class != content::FactClass::idea;
    };
    const auto anything = [](const content::Question&) { return true; };
    for (const bool idea_too : {false, true}) {
        for (std::size_t size = 1; size <= edition.questions.size(); ++size) {
            const std::vector<Answers> expected =
                idea_too ? changes_that_help(judge, edition, answers, domains, option.option->id, size, anything)
                         : changes_that_help(judge, edition, answers, domains, option.option->id, size, not_idea);
            if (expected.empty()) continue;
            if (!idea_too) {
                REQUIRE(option.what_if);
                check_sets(edition, *option.what_if, expected);
                CHECK(option.what_if_idea.empty());
            } else {
                CHECK_FALSE(option.what_if);
                check_sets(edition, option.what_if_idea, expected);
            }
            return;
        }
    }
    CHECK_FALSE(option.what_if);
    CHECK(option.what_if_idea.empty());
}

}  // namespace

TEST_CASE("verdicts are what all completions agree on, on random rules") {
    int seen[5] = {};
    for (unsigned seed = 1; seed <= 400; ++seed) {
        sample::RandomRules random(seed);
        const content::Edition& edition = random.edition();
        const Rules rules(edition);
        Judge judge(rules);
        const auto domains = reference::domains_of(edition);
        for (int i = 0; i < 6; ++i) {
            const Answers answers = random.answers();
            for (const content::Option& option : edition.options) {
                INFO("seed " << seed << ", answers " << i << ", option " << option.id);
                const Verdict expected =
                    reference::verdict(option, reference::counting(edition, answers, today), domains);
                CHECK(judge(answers).at(option.id) == expected);
                ++seen[static_cast<int>(expected)];
            }
        }
    }
    for (const int times : seen) CHECK(times > 100);  // none of the verdicts is a rarity here
}

TEST_CASE("missing facts are those that can still change a verdict, on random rules") {
    int counted = 0;
    for (const bool contradictions : {false, true}) {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            sample::RandomRules random(seed, {.contradictions = contradictions});
            const content::Edition& edition = random.edition();
            const Rules rules(edition);
            Judge judge(rules);
            const auto domains = reference::domains_of(edition);
            const Answers answers = random.answers();
            const auto expected = facts_that_count(judge, edition, answers, domains);
            const Advice advice = advise(rules, answers, sample::day(today), no_words, {});
            for (const OptionAdvice& option : advice.options) {
                INFO("seed " << seed << ", option " << option.option->id << ", contradictions " << contradictions);
                CHECK(option.missing_facts == expected.at(option.option->id));
                counted += static_cast<int>(option.missing_facts.size());
            }
            CHECK(advice.settled ==
                  std::all_of(expected.begin(), expected.end(), [](const auto& one) { return one.second.empty(); }));
        }
    }
    CHECK(counted > 100);
}

TEST_CASE("what-if sets are all the smallest that help, on random rules") {
    int sets = 0;
    for (const bool contradictions : {false, true}) {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            sample::RandomRules random(seed, {.contradictions = contradictions});
            const content::Edition& edition = random.edition();
            const Rules rules(edition);
            Judge judge(rules);
            const auto domains = reference::domains_of(edition);
            const Answers answers = random.answers();
            for (const OptionAdvice& option : advise(rules, answers, sample::day(today), no_words, {}).options) {
                INFO("seed " << seed << ", option " << option.option->id << ", contradictions " << contradictions);
                check_what_if(judge, edition, answers, domains, option);
                sets += static_cast<int>(option.what_if.value_or(std::vector<engine::ChangeSet>()).size());
            }
        }
    }
    CHECK(sets > 100);
}

TEST_CASE("asking goes on to the end, never asks in vain and keeps its promise of length, on random rules") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        sample::RandomRules random(seed, {.contradictions = seed % 2 == 0});
        const content::Edition& edition = random.edition();
        const Rules rules(edition);
        Answers answers;
        Advice advice = advise(rules, answers, sample::day(today), no_words, {});
        int promised = advice.questions_left_at_most;
        for (int asked = 0; advice.next_question != nullptr; ++asked) {
            INFO("seed " << seed << ", question " << asked << ": " << advice.next_question->fact);
            const std::string fact = advice.next_question->fact;
            REQUIRE_FALSE(answers.contains(fact));
            CHECK_FALSE(advice.settled);
            CHECK(promised >= 1);
            CHECK(std::any_of(advice.options.begin(), advice.options.end(), [&](const OptionAdvice& option) {
                return std::find(option.missing_facts.begin(), option.missing_facts.end(), fact) !=
                       option.missing_facts.end();
            }));
            answers[fact] = random.value(*advice.next_question);
            advice = advise(rules, answers, sample::day(today), no_words, {});
            CHECK(advice.questions_left_at_most <= promised - 1);
            promised = advice.questions_left_at_most;
        }
        CHECK(advice.settled);
        CHECK(promised == 0);
        for (const OptionAdvice& option : advice.options) CHECK(option.missing_facts.empty());
    }
}

TEST_CASE("answering more never makes a verdict less certain, on random rules") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        sample::RandomRules random(seed, {.consistent = true});
        const content::Edition& edition = random.edition();
        const Rules rules(edition);
        Judge judge(rules);
        Answers answers = random.answers();
        for (const content::Question& question : edition.questions) {
            // A wish for a start, and a starting point, have a value before they are answered: that is changing one.
            if (answers.contains(question.fact) || question.absent_means || question.fact == "desired_start") continue;
            const auto before = judge(answers);
            answers[question.fact] = random.value(question);
            for (const auto& [id, verdict] : judge(answers)) {
                INFO("seed " << seed << ", " << question.fact << ", option " << id);
                switch (before.at(id)) {
                    case Verdict::fits:
                        CHECK(verdict == Verdict::fits);
                        break;
                    case Verdict::excluded:
                        CHECK(verdict == Verdict::excluded);
                        break;
                    case Verdict::unsuited:
                        CHECK((verdict == Verdict::unsuited || verdict == Verdict::excluded));
                        break;
                    case Verdict::conditional:
                        CHECK(verdict != Verdict::undetermined);
                        break;
                    case Verdict::undetermined:
                        break;
                }
            }
        }
    }
}
