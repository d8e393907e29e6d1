#include "engine/analyse.h"

#include "engine/compile.h"
#include "engine/counting.h"
#include "engine/depends.h"
#include "engine/explain.h"
#include "engine/judge.h"
#include "engine/known_facts.h"
#include "engine/outcomes.h"
#include "engine/reach.h"

#include <algorithm>
#include <map>
#include <set>

namespace wegwijzer::engine {
namespace {

using content::FactValue;
using content::Question;
using Node = Diagram::Node;
using Value = Diagram::Value;

constexpr Value fits = static_cast<Value>(Verdict::fits);
constexpr Value conditional = static_cast<Value>(Verdict::conditional);
constexpr Value undetermined = static_cast<Value>(Verdict::undetermined);
constexpr Value not_now = 31;  // an end for the states that an example may not be taken from

// The edition with, for every choose-when point, its option once more without that point: compiled together, functions
// that are the same are the same node.
struct Variants {
    explicit Variants(const content::Edition& original) : edition(original), own(original.options.size()) {
        for (const content::Option& option : original.options) {
            first.push_back(edition.options.size());
            for (std::size_t i = 0; i < option.choose_when.size(); ++i) {
                edition.options.push_back(option);
                auto& points = edition.options.back().choose_when;
                points.erase(points.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }
    content::Edition edition;
    std::size_t own;                 // the options before this one are the edition's
    std::vector<std::size_t> first;  // by option: that without its first point; the others follow
};

// An option's functions of the answers given.
struct Functions {
    Node verdict = 0;
    std::vector<Node> requirements;  // to a State or does_not_apply
    std::vector<Node> points;        // to a truth
    std::vector<Node> consequences;  // to a truth
    std::vector<Node> without;       // by point: the verdict without it
    Node points_met = 0;             // how many
    Node burden = 0;                 // 0 for no application, else 1 + weeks, as one step of the ranking
};

class Analyser {
   public:
    Analyser(const content::Edition& edition, std::span<const std::string_view> read_by_plans)
        : original_(edition), variants_(edition), rules_(compile(variants_.edition)), read_by_plans_(read_by_plans) {
        for (std::uint32_t level = 0; level < rules_.variables.size(); ++level) {
            if (rules_.variables[level].kind == Variable::Kind::fact) add_unheard(level);
            if (rules_.variables[level].kind == Variable::Kind::element) analysis_.complete = false;
        }
        for (std::size_t i = 0; i < variants_.own; ++i) functions_.push_back(functions_of(i));
        find_deciding_questions();
    }

    Analysis run() {
        each_option(&Analyser::look_whether_it_fits);
        each_option(&Analyser::look_at_requirements);
        each_option(&Analyser::look_at_points);
        for (std::size_t i = 0; i < original_.questions.size(); ++i) look_at_question(i);
        for (const content::Sector* sector : leaf_sectors(original_)) look_for_dead_ends(*sector);
        for (const content::Sector* sector : leaf_sectors(original_)) look_for_ties(*sector);
        explain(original_, analysis_);
        return std::move(analysis_);
    }

   private:
    void add_unheard(std::uint32_t level) {
        const auto own = std::find_if(rules_.questions.begin(), rules_.questions.end(), [&](const auto& compiled) {
            return compiled.question == rules_.variables[level].question;
        });
        const Node where = rules_.diagram.combine(own->contradicts, own->ask_when, [](Value contradicts, Value ask) {
            return contradicts == 2 || ask == 1 ? 1U : 0U;
        });
        if (where != rules_.diagram.end(0)) unheard_.push_back({level, where});
    }

    Node as_given(Node node) {
        const auto known = as_given_.find(node);
        if (known != as_given_.end()) return known->second;
        return as_given_[node] = leaving_out(rules_.diagram, rules_.variables, node, unheard_);
    }
    std::vector<Node> as_given(const std::vector<Node>& nodes) {
        std::vector<Node> given;
        for (const Node node : nodes) given.push_back(as_given(node));
        return given;
    }

    Functions functions_of(std::size_t index) {
        Diagram& diagram = rules_.diagram;
        const CompiledOption& option = rules_.options[index];
        Functions made;
        made.verdict = as_given(option.verdict);
        made.requirements = as_given(option.requirements);
        made.points = as_given(option.choose_when);
        made.consequences = as_given(option.consequences);
        for (std::size_t i = 0; i < made.points.size(); ++i) {
            made.without.push_back(as_given(rules_.options[variants_.first[index] + i].verdict));
        }
        made.points_met = diagram.end(0);
        for (const Node point : made.points) {
            made.points_met = diagram.combine(made.points_met, point,
                                              [](Value count, Value truth) { return truth == 2 ? count + 1 : count; });
        }
        made.burden = diagram.end(0);
        if (const auto& application = option.option->application) {
            const Value weeks = 1 + static_cast<Value>(application->decision_weeks);
            made.burden = diagram.end(weeks);
            if (option.asking) {
                made.burden = diagram.map(made.requirements[*option.asking],
                                          [&](Value state) { return state == does_not_apply ? 0U : weeks; });
            }
        }
        return made;
    }

    // The states that variables can be in for a visitor who chose this sector and answered every question asked. The
    // first is the one to take for an example where it makes no difference.
    Reach::Possible answered(const std::string& sector, bool also_unanswered = false) const {
        Reach::Possible possible;
        for (const Variable& variable : rules_.variables) {
            std::vector<std::uint32_t> states;
            const bool asked = variable.question == nullptr || is_asked_in(*variable.question, sector);
            if (variable.kind == Variable::Kind::element) {
                if (variable.element != sector) states.push_back(0);
                states.push_back(1);
            } else if (!asked) {
                states.push_back(variable.unanswered(""));
            } else {
                for (State32 cell = 0; cell < variable.cells(); ++cell) states.push_back(cell);
                if (variable.kind == Variable::Kind::start) {
                    const State32 first_day = variable.cell_of(content::to_iso(original_.info.valid_from));
                    std::swap(states[0], states[first_day]);
                    if (variable.question == nullptr) {
                        for (State32& cell : states) cell += variable.cells();  // only ever the day of asking
                    } else if (also_unanswered) {
                        for (State32 day = variable.cells(); day < variable.states(); ++day) states.push_back(day);
                    }
                } else if (!variable.can_miss()) {
                    std::swap(states[0], states[variable.unanswered("")]);
                } else if (also_unanswered) {
                    states.push_back(variable.cells());
                }
            }
            possible.push_back(std::move(states));
        }
        return possible;
    }

    // Whether a question is asked of who chose this sector; where conditions name sectors, of who chose those as well.
    bool is_asked_in(const Question& question, const std::string& sector) const {
        if (question.sectors.empty()) return true;
        const content::Sector* own = find_sector(original_, sector);
        const std::string parent = own != nullptr && own->parent ? *own->parent : sector;
        return std::any_of(question.sectors.begin(), question.sectors.end(), [&](const std::string& one) {
            return one == sector || one == parent ||
                   std::any_of(rules_.variables.begin(), rules_.variables.end(), [&](const Variable& variable) {
                       return variable.kind == Variable::Kind::element && variable.element == one;
                   });
        });
    }

    // The way as answers, without those that do not count.
    content::Answers answers_of(const std::string& sector, const Reach::Way& way) const {
        content::Answers answers;
        std::vector<std::string> sectors = {sector};
        for (const auto& [level, state] : way) {
            const Variable& variable = rules_.variables[level];
            if (variable.kind == Variable::Kind::element) {
                if (state == 1 && variable.element != sector) sectors.push_back(variable.element);
                continue;
            }
            if (variable.question == nullptr || state >= variable.cells()) continue;
            if (!variable.can_miss() && state == variable.unanswered("")) continue;
            answers[variable.question->fact] = example_in(variable, state);
        }
        if (find_question(original_, known::sectors) != nullptr) answers[std::string(known::sectors)] = sectors;
        const Situation situation = make_situation(rules_, answers, original_.info.valid_from);
        for (std::size_t i = 0; i < situation.questions.size(); ++i) {
            const bool asked = rules_.diagram.walk(rules_.questions[i].ask_when, situation.given) != 1;
            if (!asked || situation.questions[i].answered == Answered::contradicted) {
                answers.erase(original_.questions[i].fact);
            }
        }
        return answers;
    }

    FactValue example_in(const Variable& variable, State32 cell) const {
        if (variable.kind == Variable::Kind::start) {
            std::string first_day = content::to_iso(original_.info.valid_from);
            if (variable.cell_of(first_day) == cell) return first_day;
        }
        return variable.values[cell].front();
    }

    const content::Option& option(std::size_t index) const { return original_.options[index]; }

    void each_option(void (Analyser::*look)(std::size_t, Reach&)) {
        for (std::size_t i = 0; i < variants_.own; ++i) {
            const Reach::Possible possible = answered(option(i).sector);
            Reach reach(rules_.diagram, possible);
            (this->*look)(i, reach);
        }
    }

    Finding& add(FindingKind kind, const std::string& what) {
        Finding& finding = analysis_.findings.emplace_back();
        finding.kind = kind;
        finding.id = std::string(id_of(kind)) + ":" + what;
        return finding;
    }

    // The example with the best verdict among the states for which `where` is not 0.
    void show_by_best(Finding& finding, std::size_t index, Node where, Reach& reach) {
        const Node best = rules_.diagram.combine(where, functions_[index].verdict, [](Value shows, Value verdict) {
            return shows != 0 ? verdict : not_now;
        });
        const Value verdict = reach.smallest(best);
        finding.example = answers_of(option(index).sector, reach.way_to(best, verdict));
        if (verdict != not_now) finding.verdict = static_cast<Verdict>(verdict);
    }

    void look_whether_it_fits(std::size_t index, Reach& reach) {
        const Functions& own = functions_[index];
        if (reach.can_be(own.verdict, fits)) return;
        Finding& finding = add(FindingKind::option_never_fits, option(index).id);
        finding.options = {&option(index)};
        for (std::size_t i = 0; i < own.requirements.size(); ++i) {
            const bool possible = reach.can_be(own.requirements[i], static_cast<Value>(State::met)) ||
                                  reach.can_be(own.requirements[i], does_not_apply);
            if (!possible) finding.texts.push_back(option(index).requirements[i].text);
        }
        show_by_best(finding, index, rules_.diagram.end(1), reach);
    }

    void look_at_requirements(std::size_t index, Reach& reach) {
        const std::vector<Node>& requirements = functions_[index].requirements;
        for (std::size_t i = 0; i < requirements.size(); ++i) {
            constexpr std::uint32_t met = 1U << static_cast<Value>(State::met);
            if ((reach.ends(requirements[i]) & ~(met | 1U << does_not_apply)) != 0) continue;
            const content::Requirement& requirement = option(index).requirements[i];
            Finding& finding = add(FindingKind::requirement_never_fails, option(index).id + "/" + requirement.id);
            finding.options = {&option(index)};
            finding.texts = {requirement.text};
            const bool applies = reach.can_be(requirements[i], static_cast<Value>(State::met));
            const Node where = rules_.diagram.map(requirements[i], [&](Value state) {
                return !applies || state == static_cast<Value>(State::met) ? 1U : 0U;
            });
            show_by_best(finding, index, where, reach);
        }
    }

    void look_at_points(std::size_t index, Reach& reach) {
        const Functions& own = functions_[index];
        for (std::size_t i = 0; i < own.points.size(); ++i) {
            const content::ChooseWhen& point = option(index).choose_when[i];
            if (!point.when) continue;  // for people to judge, not for the rules
            const Node differs = rules_.diagram.combine(own.verdict, own.without[i],
                                                        [](Value with, Value without) { return with != without; });
            if (reach.can_be(differs, 1)) continue;
            Finding& finding = add(FindingKind::point_never_decides, option(index).id + "/" + point.id);
            finding.options = {&option(index)};
            finding.texts = {point.text};
            const bool holds = reach.can_be(own.points[i], 2);
            const Node where =
                rules_.diagram.map(own.points[i], [&](Value truth) { return !holds || truth == 2 ? 1U : 0U; });
            show_by_best(finding, index, where, reach);
        }
    }

    void look_at_question(std::size_t index) {
        const Question& question = original_.questions[index];
        if (question.fact == known::sectors) return;  // says which options there are
        if (deciding_.contains(&variants_.edition.questions[index]) || decides_outcome(original_, question) ||
            changes_a_rank(question) || changes_a_plan(question) || changes_relevance(question)) {
            return;
        }
        Finding& finding = add(FindingKind::question_decides_nothing, question.fact);
        finding.question = &question;
        finding.example[question.fact] = any_answer(question);
        if (!question.sectors.empty() && find_question(original_, known::sectors) != nullptr) {
            const auto leaves = leaf_sectors(original_);
            const auto asked = std::find_if(leaves.begin(), leaves.end(), [&](const content::Sector* sector) {
                return is_asked_in(question, sector->id);
            });
            if (asked != leaves.end()) finding.example[std::string(known::sectors)] = std::vector{(*asked)->id};
        }
    }

    FactValue any_answer(const Question& question) const {
        switch (question.type) {
            case content::FactType::boolean:
                return true;
            case content::FactType::number:
                return question.minimum.value_or(0.0);
            case content::FactType::date:
                return content::to_iso(original_.info.valid_from);
            case content::FactType::list:
                return std::vector{std::get<std::string>(question.choices.front().value)};
            case content::FactType::choice:
                break;
        }
        return question.choices.front().value;
    }

    // The same function for the states that are possible, and like the first of them for the others: it depends on
    // what makes a difference among the possible ones only.
    Node among(const Reach::Possible& possible, Node node, std::map<Node, Node>& known) {
        if (rules_.diagram.is_end(node)) return node;
        if (const auto found = known.find(node); found != known.end()) return found->second;
        const std::uint32_t level = rules_.diagram.level(node);
        const std::span<const Node> children = rules_.diagram.children(node);
        std::vector<Node> made(children.begin(), children.end());
        std::vector<bool> done(made.size());
        for (const std::uint32_t state : possible[level]) {
            made[state] = among(possible, made[state], known);
            done[state] = true;
        }
        for (std::size_t state = 0; state < made.size(); ++state) {
            if (!done[state]) made[state] = made[possible[level].front()];
        }
        return known[node] = rules_.diagram.node(level, made);
    }

    // The questions that an option's verdict, points or consequences depend on, for who chose that option's sector.
    void find_deciding_questions() {
        for (std::size_t i = 0; i < functions_.size(); ++i) {
            const Functions& own = functions_[i];
            std::vector<Node> nodes = own.consequences;
            nodes.insert(nodes.end(), {own.verdict, own.points_met, own.burden});
            const Reach::Possible possible = answered(option(i).sector);
            std::map<Node, Node> known;
            for (Node& node : nodes) node = among(possible, node, known);
            for (const std::uint32_t level : levels_of(rules_.diagram, nodes)) {
                deciding_.insert(rules_.variables[level].question);
            }
        }
    }

    // Whether it tells of a wish that some options serve and others do not.
    bool changes_a_rank(const Question& question) const {
        std::vector<FactValue> values;
        for (const content::Choice& choice : question.choices) values.push_back(choice.value);
        return std::any_of(values.begin(), values.end(), [&](const FactValue& value) {
            Wishes wished;
            add_wish(wished, question.fact, value);
            const auto serves = [&](std::size_t i) { return count_served(wished, rules_.options[i].wishes); };
            for (std::size_t i = 1; i < variants_.own; ++i) {
                if (serves(i) != serves(0)) return true;
            }
            return false;
        });
    }

    bool changes_a_plan(const Question& question) const {
        if (std::find(read_by_plans_.begin(), read_by_plans_.end(), question.fact) != read_by_plans_.end()) return true;
        for (const content::Route& route : original_.routes) {
            for (const content::Step& step : route.steps) {
                if (step.when && depends_on(original_, *step.when, question.fact)) return true;
            }
        }
        return false;
    }

    bool changes_relevance(const Question& question) const {
        return std::any_of(original_.cross_sector.begin(), original_.cross_sector.end(), [&](const auto& instrument) {
            return depends_on(original_, instrument.when, question.fact);
        });
    }

    std::vector<std::size_t> options_in(const content::Sector& sector) const {
        std::vector<std::size_t> own;
        for (std::size_t i = 0; i < variants_.own; ++i) {
            if (option(i).sector == sector.id) own.push_back(i);
        }
        return own;
    }

    // Every question answered, nothing fits or could be made to, and yet not all is decided: so that no outcome can
    // say that nothing was found.
    void look_for_dead_ends(const content::Sector& sector) {
        constexpr Value none = 0, open = 1, way_on = 2;
        Node best = rules_.diagram.end(none);
        for (const std::size_t i : options_in(sector)) {
            best = rules_.diagram.combine(best, functions_[i].verdict, [](Value so_far, Value verdict) {
                const Value own = verdict == fits || verdict == conditional ? way_on
                                  : verdict == undetermined                 ? open
                                                                            : none;
                return std::max(so_far, own);
            });
        }
        const Reach::Possible possible = answered(sector.id);
        Reach reach(rules_.diagram, possible);
        if (!reach.can_be(best, open)) return;
        const content::Answers example = answers_of(sector.id, reach.way_to(best, open));
        const Situation situation = make_situation(rules_, example, original_.info.valid_from);
        std::vector<OptionAdvice> judged = judge(situation);
        std::erase_if(judged, [&](const OptionAdvice& advice) {
            return advice.option - variants_.edition.options.data() >= static_cast<std::ptrdiff_t>(variants_.own);
        });
        if (!outcomes_of(situation, judged, content::Strings()).empty()) return;
        Finding& finding = add(FindingKind::answers_lead_nowhere, sector.id);
        finding.sector = &sector;
        for (const std::size_t i : options_in(sector)) finding.options.push_back(&option(i));
        finding.example = example;
    }

    void look_for_ties(const content::Sector& sector) {
        Wishes possible_wishes;
        for (const Question& question : original_.questions) {
            for (const content::Choice& choice : question.choices) {
                add_wish(possible_wishes, question.fact, choice.value);
            }
        }
        const Reach::Possible possible = answered(sector.id, true);
        Reach reach(rules_.diagram, possible);
        const std::vector<std::size_t> own = options_in(sector);
        for (std::size_t a = 0; a < own.size(); ++a) {
            for (std::size_t b = a + 1; b < own.size(); ++b) {
                const auto serves_alike = [&](Wish wish) {
                    return !possible_wishes.has(wish) ||
                           rules_.options[own[a]].wishes.has(wish) == rules_.options[own[b]].wishes.has(wish);
                };
                if (!std::all_of(all_wishes.begin(), all_wishes.end(), serves_alike)) continue;
                if (ranks_differ(functions_[own[a]], functions_[own[b]], reach)) continue;
                Finding& finding = add(FindingKind::options_always_tie, option(own[a]).id + "+" + option(own[b]).id);
                finding.options = {&option(own[a]), &option(own[b])};
                show_by_best(finding, own[a], rules_.diagram.end(1), reach);
            }
        }
    }

    bool ranks_differ(const Functions& a, const Functions& b, Reach& reach) {
        return std::ranges::any_of(std::vector{std::pair(a.verdict, b.verdict), std::pair(a.points_met, b.points_met),
                                               std::pair(a.burden, b.burden)},
                                   [&](const auto& pair) {
                                       const Node differs =
                                           rules_.diagram.combine(pair.first, pair.second,
                                                                  [](Value one, Value other) { return one != other; });
                                       return reach.can_be(differs, 1);
                                   });
    }

    const content::Edition& original_;
    Variants variants_;
    Rules::Compiled rules_;
    std::span<const std::string_view> read_by_plans_;
    std::vector<Unheard> unheard_;
    std::map<Node, Node> as_given_;
    std::vector<Functions> functions_;
    std::set<const Question*> deciding_;  // of variants_.edition
    Analysis analysis_;
};

}  // namespace

Analysis analyse(const content::Edition& edition, std::span<const std::string_view> read_by_plans) {
    return Analyser(edition, read_by_plans).run();
}

}  // namespace wegwijzer::engine
