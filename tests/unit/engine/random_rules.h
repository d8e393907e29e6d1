// Random small editions, conditions and answers: few facts, but every kind of everything. The same for a seed always.
#pragma once

#include "engine/sample.h"

#include <array>
#include <random>

namespace sample {

class RandomRules {
   public:
    struct Kind {
        bool contradictions = false;  // some questions say which other answers theirs cannot stand with
        bool consistent = false;      // what rules a requirement out never meets it too
    };

    explicit RandomRules(unsigned seed) : RandomRules(seed, Kind()) {}
    RandomRules(unsigned seed, Kind kind) : random_(seed), kind_(kind) {
        using wegwijzer::content::Edition;
        Question number = question("number", FactType::number, one_of_classes());
        number.minimum = 0;
        number.whole = coin();
        Question defaulted = question("defaulted", FactType::choice, FactClass::idea, {"x", "y", "z"});
        defaulted.absent_means = std::string("x");
        std::vector<Question> questions = {
            yes_no("a", one_of_classes()),
            yes_no("b", one_of_classes()),
            yes_no("c", one_of_classes()),
            question("colour", FactType::choice, one_of_classes(), {"red", "green", "blue"}),
            number,
            question("list", FactType::list, one_of_classes(), {"p", "q"}),
            defaulted};
        if (pick(2) == 0) questions.push_back(question("desired_start", FactType::date, FactClass::wish));
        has_start_ = questions.back().fact == "desired_start";
        // Fewer facts, so that every combination can be tried; which ones, differs.
        while (questions.size() > 5) questions.erase(questions.begin() + pick(static_cast<int>(questions.size())));
        has_start_ = has_start_ && questions.back().fact == "desired_start";
        edition_ = sample::edition(questions);
        if (kind.contradictions) {
            for (Question& own : edition_.questions) {
                // (Not the wished start: see Compiler::as_given.)
                if (own.fact != "desired_start" && pick(3) == 0) own.contradicts = {condition(1), "contradicts"};
            }
        }
        for (int i = 0; i < 3; ++i) edition_.options.push_back(option(i));
    }

    const wegwijzer::content::Edition& edition() const { return edition_; }

    Condition condition(int depth) {
        const int kind = depth == 0 ? 9 : pick(6);
        if (kind == 0) return negation(condition(depth - 1));
        if (kind > 3) return random_leaf();
        std::vector<Condition> children;
        const int count = 1 + pick(3);
        for (int i = 0; i < count; ++i) children.push_back(condition(depth - 1));
        return group(kind == 1 ? Condition::Kind::all : Condition::Kind::any, std::move(children));
    }

    // Some questions answered, others not.
    wegwijzer::content::Answers answers() {
        wegwijzer::content::Answers answers;
        for (const Question& own : edition_.questions) {
            if (coin()) answers[own.fact] = value(own);
        }
        return answers;
    }

    wegwijzer::content::FactValue value(const Question& own) {
        switch (own.type) {
            case FactType::boolean:
                return coin();
            case FactType::choice:
                return own.choices[static_cast<std::size_t>(pick(3))].value;
            case FactType::number:
                return static_cast<double>(pick(6));
            case FactType::date:
                return "2023-01-0" + std::to_string(1 + pick(9));
            case FactType::list:
                break;
        }
        std::vector<std::string> list;
        for (const char* element : {"p", "q"}) {
            if (coin()) list.push_back(element);
        }
        return list;
    }

    int pick(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
    bool coin() { return pick(2) == 0; }

   private:
    FactClass one_of_classes() {
        constexpr std::array classes = {FactClass::idea, FactClass::wish, FactClass::arrangement};
        return classes[static_cast<std::size_t>(pick(3))];
    }

    Condition random_leaf() {
        if (has_start_ && pick(5) == 0) return ordering(pick(3) == 0 ? "desired_start" : "as_of", random_day());
        const Question& own =
            edition_.questions[static_cast<std::size_t>(pick(static_cast<int>(edition_.questions.size())))];
        const Operator plain = coin() ? Operator::equal : Operator::not_equal;
        switch (own.type) {
            case FactType::boolean:
                return leaf(own.fact, plain, coin());
            case FactType::choice:
                if (coin()) return leaf(own.fact, plain, std::get<std::string>(value(own)));
                return leaf(own.fact, coin() ? Operator::in : Operator::not_in,
                            std::vector<wegwijzer::content::Scalar>{std::get<std::string>(value(own)),
                                                                    std::get<std::string>(value(own))});
            case FactType::number:
                return ordering(own.fact, std::get<double>(value(own)));
            case FactType::date:
                return ordering(own.fact, random_day());
            case FactType::list:
                break;
        }
        return leaf(own.fact, coin() ? Operator::contains : Operator::does_not_contain,
                    std::string(coin() ? "p" : "q"));
    }

    Operand random_day() { return "2023-01-0" + std::to_string(1 + pick(9)); }

    Condition ordering(const std::string& fact, const Operand& value) {
        constexpr std::array operators = {Operator::equal,        Operator::not_equal,
                                          Operator::less_than,    Operator::less_than_inclusive,
                                          Operator::greater_than, Operator::greater_than_inclusive};
        return leaf(fact, operators[static_cast<std::size_t>(pick(6))], value);
    }

    wegwijzer::content::Option option(int number) {
        auto made = sample::option("s", "r" + std::to_string(number));
        const int count = 1 + pick(4);
        for (int i = 0; i < count; ++i) {
            const std::string id = "r" + std::to_string(i);
            Requirement one = coin() ? hard(id, condition(2)) : actionable(id, condition(2));
            if (one.kind == RequirementKind::actionable) {
                constexpr std::array ways = {RuledOut::by_failing, RuledOut::never, RuledOut::by_condition};
                one.ruled_out = ways[static_cast<std::size_t>(pick(3))];
                if (one.ruled_out == RuledOut::by_condition) {
                    one.unmet_when = kind_.consistent ? all({condition(1), negation(one.when)}) : condition(1);
                }
            }
            if (pick(3) == 0) one.applies_when = condition(1);
            made.requirements.push_back(std::move(one));
        }
        const int points = pick(3);
        for (int i = 0; i < points; ++i) {
            made.choose_when.push_back(
                point("p" + std::to_string(i), pick(4) == 0 ? std::nullopt : std::optional(condition(1))));
        }
        return made;
    }

    std::mt19937 random_;
    Kind kind_;
    wegwijzer::content::Edition edition_;
    bool has_start_ = false;
};

}  // namespace sample
