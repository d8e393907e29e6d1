#include "engine/compile.h"

#include "content/order.h"
#include "engine/conditions.h"
#include "engine/counting.h"
#include "engine/domain.h"
#include "engine/wishes.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string_view>

namespace wegwijzer::engine {
namespace {

using content::Condition;
using content::Requirement;
using content::RequirementKind;
using content::RuledOut;
using Node = Diagram::Node;
using Value = Diagram::Value;

constexpr std::string_view joint_application = "joint_application";  // id of a requirement

Value value_of(State state) { return static_cast<Value>(state); }
Value value_of(Verdict verdict) { return static_cast<Value>(verdict); }

// How an option stands once every fact is filled in, while its actionable requirements are being counted in.
struct Standing {
    Verdict verdict = Verdict::fits;  // excluded, unsuited, conditional or fits
    std::uint64_t applying = 0;       // a bit for each actionable requirement with an applies_when: it applies

    friend auto operator<=>(const Standing&, const Standing&) = default;
};

// Sets of standings by number, so that a diagram's ends can stand for them.
class StandingSets {
   public:
    using Set = std::vector<Standing>;  // sorted, no doubles

    Value number_of(Set set) {
        content::put_in_order(set);
        set.erase(std::unique(set.begin(), set.end()), set.end());
        const auto [place, is_new] = numbers_.try_emplace(set, static_cast<Value>(sets_.size()));
        if (is_new) sets_.push_back(set);
        return place->second;
    }
    const Set& set(Value number) const { return sets_[number]; }
    Value unite(Value a, Value b) {
        Set all = sets_[a];
        all.insert(all.end(), sets_[b].begin(), sets_[b].end());
        return number_of(std::move(all));
    }

   private:
    std::map<Set, Value> numbers_;
    std::vector<Set> sets_;
};

// Compiles into a diagram of its own, full of intermediate results; what is needed is copied out at the end.
class Compiler {
   public:
    Compiler(const content::Edition& edition, const std::vector<Variable>& variables)
        : variables_(variables), conditions_(variables, diagram_) {
        for (const content::Question& question : edition.questions) {
            CompiledQuestion compiled;
            compiled.question = &question;
            compiled.ask_when = question.ask_when ? conditions_.truth(*question.ask_when) : diagram_.end(2);
            compiled.contradicts =
                question.contradicts ? conditions_.truth(question.contradicts->when) : diagram_.end(1);
            questions_.push_back(compiled);
        }
        for (const content::Option& option : edition.options) options_.push_back(compile(option));
        for (CompiledOption& compiled : options_) {
            compiled.conflicts = conflicts_of(edition, *compiled.option);
            compiled.developments = developments_of(edition, *compiled.option);
        }
    }

    void copy_to(Rules::Compiled& target) {
        Diagram::Memo copies;
        const auto copy = [&](Node& node) { node = target.diagram.copy(diagram_, node, copies); };
        for (CompiledQuestion& question : questions_) {
            copy(question.ask_when);
            copy(question.contradicts);
        }
        for (CompiledOption& option : options_) {
            for (auto* nodes : {&option.requirements, &option.choose_when, &option.consequences}) {
                std::for_each(nodes->begin(), nodes->end(), copy);
            }
            copy(option.verdict);
            copy(option.verdict_as_given);
        }
        target.questions = std::move(questions_);
        target.options = std::move(options_);
    }

   private:
    // An actionable requirement as the verdict sees it.
    struct Actionable {
        Node applies;  // plain
        Node state;    // lifted, to a State
        [[maybe_unused]] friend auto operator<=>(const Actionable&, const Actionable&) = default;
    };

    CompiledOption compile(const content::Option& option) {
        Diagram& plain = conditions_.plain_diagram();
        CompiledOption compiled;
        compiled.option = &option;
        Node allowed = plain.end(1);
        std::vector<Actionable> actionable;
        for (const Requirement& requirement : option.requirements) {
            const Node applies = requirement.applies_when ? conditions_.plain(*requirement.applies_when) : plain.end(1);
            Node state = 0;
            if (requirement.kind == RequirementKind::hard) {
                const Node holds = plain.combine(applies, conditions_.plain(requirement.when),
                                                 [](Value is_there, Value met) { return is_there <= met ? 1U : 0U; });
                allowed = plain.combine(allowed, holds, [](Value a, Value b) { return a & b; });
                state = diagram_.map(conditions_.truth(holds), [](Value truth) {
                    return value_of(truth == 2 ? State::met : truth == 1 ? State::unmet : State::unknown);
                });
            } else {
                state = as_answered(requirement);
                actionable.push_back({applies, state});
            }
            compiled.requirements.push_back(
                diagram_.combine(conditions_.truth(applies), state, [](Value there, Value is) {
                    if (there == 1) return does_not_apply;
                    // Ruled out, but not known to be asked for: that is not yet a reason against the option.
                    return there == 3 && is == value_of(State::unmet) ? value_of(State::unknown) : is;
                }));
            if (requirement.id == joint_application) compiled.asking = compiled.requirements.size() - 1;
        }
        Node chosen = plain.end(option.choose_when.empty() ? 1 : 0);
        for (const content::ChooseWhen& point : option.choose_when) {
            const Node holds = point.when ? conditions_.plain(*point.when) : plain.end(1);
            chosen = plain.combine(chosen, holds, [](Value a, Value b) { return a | b; });
            compiled.choose_when.push_back(conditions_.truth(holds));
        }
        for (const content::Consequence& consequence : option.consequences) {
            compiled.consequences.push_back(consequence.when ? conditions_.truth(*consequence.when) : diagram_.end(2));
        }
        compiled.verdict = verdict(allowed, chosen, actionable);
        compiled.verdict_as_given = as_given(compiled.verdict);
        compiled.wishes = wishes_served(option);
        return compiled;
    }

    // The state of an actionable requirement: what the answers as they are make of it.
    Node as_answered(const Requirement& requirement) {
        const Node when = conditions_.truth(requirement.when);
        const Node ruled_out = requirement.ruled_out == RuledOut::by_condition && requirement.unmet_when
                                   ? conditions_.truth(*requirement.unmet_when)
                                   : diagram_.end(1);
        const bool by_failing = requirement.ruled_out == RuledOut::by_failing;
        return diagram_.combine(when, ruled_out, [by_failing](Value met, Value out) {
            if (met == 2) return value_of(State::met);
            return value_of(out == 2 || (by_failing && met == 1) ? State::unmet : State::open);
        });
    }

    // The option's verdict: what all ways of filling in the facts behind hard requirements, applies_when and
    // choose-when agree on, with the actionable requirements as answered.
    Node verdict(Node allowed, Node chosen, std::vector<Actionable> actionable) {
        std::vector<Node> key = {allowed, chosen};
        for (const Actionable& one : actionable) key.insert(key.end(), {one.applies, one.state});
        if (const auto found = verdicts_.find(key); found != verdicts_.end()) return found->second;

        if (actionable.size() > 64) throw std::logic_error("an option has more than 64 actionable requirements");
        Diagram& plain = conditions_.plain_diagram();
        StandingSets sets;
        const auto single = [&](Standing standing) { return sets.number_of({standing}); };
        Node standing = plain.select(
            allowed,
            plain.select(chosen, plain.end(single({Verdict::fits, 0})), plain.end(single({Verdict::unsuited, 0}))),
            plain.end(single({Verdict::excluded, 0})));
        for (std::size_t i = 0; i < actionable.size(); ++i) {
            standing = plain.combine(standing, actionable[i].applies, [&](Value value, Value applies) {
                Standing one = sets.set(value).front();
                if (applies != 0 && one.verdict != Verdict::excluded) one.applying |= std::uint64_t{1} << i;
                return single(one);
            });
        }

        Diagram::Memo known;
        Node result = conditions_.lift(
            standing, [](Value value) { return value; }, [&](Value a, Value b) { return sets.unite(a, b); }, known);
        for (std::size_t i = 0; i < actionable.size(); ++i) {
            result = diagram_.combine(result, actionable[i].state, [&](Value value, Value state) {
                StandingSets::Set set = sets.set(value);
                for (Standing& one : set) count_in(one, std::uint64_t{1} << i, static_cast<State>(state));
                return sets.number_of(std::move(set));
            });
        }
        result = diagram_.map(result, [&](Value value) {
            const StandingSets::Set& set = sets.set(value);
            return value_of(set.size() == 1 ? set.front().verdict : Verdict::undetermined);
        });
        return verdicts_[key] = result;
    }

    static void count_in(Standing& standing, std::uint64_t bit, State state) {
        const bool applies = (standing.applying & bit) != 0;
        standing.applying &= ~bit;
        if (!applies || state == State::met) return;
        if (state == State::unmet) {
            standing = {Verdict::excluded, 0};
        } else if (standing.verdict == Verdict::fits) {
            standing.verdict = Verdict::conditional;
        }
    }

    // The same verdict as a function of what was answered, where an answer that the others contradict counts as not
    // given. All contradictions are judged on the answers as given, so that their order does not matter. (What a wished
    // start that is contradicted leaves behind is the day of asking, which no diagram knows: make_situation sees to
    // it.)
    Node as_given(Node verdict) {
        if (const auto found = as_given_.find(verdict); found != as_given_.end()) return found->second;
        std::vector<Unheard> contradicted;
        for (const std::uint32_t level : levels_of(diagram_, verdict)) {
            if (variables_[level].kind != Variable::Kind::fact || contradiction(level) == diagram_.end(1)) continue;
            contradicted.push_back(
                {level, diagram_.map(contradiction(level), [](Value truth) { return truth == 2 ? 1U : 0U; })});
        }
        return as_given_[verdict] = leaving_out(diagram_, variables_, verdict, contradicted);
    }

    Node contradiction(std::uint32_t level) {
        const auto place = std::find_if(questions_.begin(), questions_.end(), [&](const CompiledQuestion& compiled) {
            return compiled.question == variables_[level].question;
        });
        return place->contradicts;
    }

    const std::vector<Variable>& variables_;
    Diagram diagram_;
    Conditions conditions_;
    std::vector<CompiledOption> options_;
    std::vector<CompiledQuestion> questions_;
    std::map<std::vector<Node>, Node> verdicts_;  // many options are judged alike
    std::map<Node, Node> as_given_;
};

std::vector<const Condition*> all_leaves(const content::Edition& edition) {
    std::vector<const Condition*> leaves;
    const auto add = [&](const std::optional<Condition>& condition) {
        if (condition) collect_leaves(*condition, leaves);
    };
    for (const content::Option& option : edition.options) {
        for (const Requirement& requirement : option.requirements) {
            collect_leaves(requirement.when, leaves);
            add(requirement.applies_when);
            add(requirement.unmet_when);
        }
        for (const content::ChooseWhen& point : option.choose_when) add(point.when);
        for (const content::Consequence& consequence : option.consequences) add(consequence.when);
    }
    for (const content::Question& question : edition.questions) {
        add(question.ask_when);
        if (question.contradicts) collect_leaves(question.contradicts->when, leaves);
    }
    return leaves;
}

}  // namespace

Rules::Compiled compile(const content::Edition& edition) {
    Rules::Compiled compiled;
    compiled.edition = &edition;
    compiled.variables = make_variables(edition, all_leaves(edition));
    Compiler(edition, compiled.variables).copy_to(compiled);
    return compiled;
}

}  // namespace wegwijzer::engine
