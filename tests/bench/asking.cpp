#include "asking.h"

#include "engine/next_question.h"
#include "engine/situation.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace bench {
namespace {

namespace content = wegwijzer::content;
using namespace wegwijzer::engine;
using Left = std::vector<Diagram::Node>;

class Sector {
   public:
    Sector(const Rules::Compiled& rules, const std::string& sector, content::Date as_of)
        : rules_(rules),
          answers_{{"sectors", std::vector{sector}}},
          situation_(make_situation(rules, answers_, as_of)),
          open_(situation_, verdicts(sector)) {
        for (const std::uint32_t variable : open_.variables(open_.left())) {
            const content::Question& question = *rules.variables[variable].question;
            const auto index = static_cast<std::size_t>(&question - rules.edition->questions.data());
            const auto ask = rules.diagram.walk(rules.questions[index].ask_when, situation_.counting);
            if (truth_at(ask) != Truth::no) asked_.push_back(variable);
        }
    }

    const std::vector<std::uint32_t>& asked() const { return asked_; }
    Left start() const { return open_.left(); }
    Diagram& diagram() { return open_.diagram(); }

    std::vector<std::uint32_t> candidates(const Left& left) const {
        std::vector<std::uint32_t> used = open_.variables(left);
        std::erase_if(used,
                      [&](std::uint32_t one) { return std::find(asked_.begin(), asked_.end(), one) == asked_.end(); });
        return used;
    }
    std::uint32_t first_of_catalogue(const std::vector<std::uint32_t>& candidates) const {
        return *std::min_element(candidates.begin(), candidates.end(), [&](std::uint32_t a, std::uint32_t b) {
            return rules_.variables[a].question < rules_.variables[b].question;
        });
    }
    // What is left after an answer, doubles removed.
    Left after(const Left& left, std::uint32_t variable, State32 cell) {
        Left then = diagram().fix(left, variable, 1 + cell);
        std::sort(then.begin(), then.end());
        then.erase(std::unique(then.begin(), then.end()), then.end());
        return then;
    }

    // The mean number of questions from here on, when `variable` is asked now and `rest` tells how many follow.
    template <class Rest>
    double mean(const Left& left, std::uint32_t variable, Rest rest) {
        double questions = 1;
        for (State32 cell = 0; cell < rules_.variables[variable].cells(); ++cell) {
            questions += share_of(rules_.variables[variable], cell) * rest(after(left, variable, cell));
        }
        return questions;
    }

    template <class Choose>
    double follow(const Left& left, std::map<Left, double>& known, Choose choose) {
        if (const auto found = known.find(left); found != known.end()) return found->second;
        const std::vector<std::uint32_t> open = candidates(left);
        const double questions = open.empty() ? 0 : mean(left, choose(left, open), [&](const Left& then) {
            return follow(then, known, choose);
        });
        return known[left] = questions;
    }

    // All questions of the catalogue from this one on, those without effect too, until nothing is left to settle.
    double in_order(const Left& left, std::size_t index) {
        const std::vector<std::uint32_t> open = candidates(left);
        if (open.empty()) return 0;
        if (const auto found = in_order_.find({left, index}); found != in_order_.end()) return found->second;
        const content::Question& question = rules_.edition->questions[index];
        const auto ask = rules_.diagram.walk(rules_.questions[index].ask_when, situation_.counting);
        double questions = 0;
        if (situation_.of(question).answered != Answered::no || truth_at(ask) == Truth::no) {
            questions = in_order(left, index + 1);
        } else {
            const auto counts = std::find_if(open.begin(), open.end(), [&](std::uint32_t one) {
                return rules_.variables[one].question == &question;
            });
            questions = counts == open.end()
                            ? 1 + in_order(left, index + 1)
                            : mean(left, *counts, [&](const Left& then) { return in_order(then, index + 1); });
        }
        return in_order_[{left, index}] = questions;
    }

    double best(const Left& left, std::map<Left, double>& known, std::size_t most_states) {
        if (const auto found = known.find(left); found != known.end()) return found->second;
        if (known.size() > most_states) throw std::length_error("too many states");
        const std::vector<std::uint32_t> open = candidates(left);
        double least = 0;
        for (const std::uint32_t one : open) {
            const double questions = mean(left, one, [&](const Left& then) { return best(then, known, most_states); });
            if (one == open.front() || questions < least) least = questions;
        }
        return known[left] = least;
    }

   private:
    std::vector<Diagram::Node> verdicts(const std::string& sector) const {
        std::vector<Diagram::Node> all;
        for (const CompiledOption& option : rules_.options) {
            if (option.option->sector == sector) all.push_back(option.verdict_as_given);
        }
        return all;
    }

    const Rules::Compiled& rules_;
    content::Answers answers_;
    Situation situation_;
    OpenFacts open_;
    std::vector<std::uint32_t> asked_;
    std::map<std::pair<Left, std::size_t>, double> in_order_;
};

}  // namespace

std::vector<Asking> asking(const Rules::Compiled& rules, content::Date as_of, std::size_t most_states) {
    std::vector<Asking> results;
    for (const content::Sector* leaf : leaf_sectors(*rules.edition)) {
        Sector sector(rules, leaf->id, as_of);
        Asking& result = results.emplace_back();
        result.sector = leaf->id;
        result.facts = sector.asked().size();
        std::map<Left, double> ours;
        result.ours = sector.follow(sector.start(), ours, [&](const Left& left, const auto& open) {
            return most_settling(rules.variables, sector.diagram(), left, open)->variable;
        });
        result.fixed = sector.in_order(sector.start(), 0);
        std::map<Left, double> skipping;
        result.skipping = sector.follow(sector.start(), skipping,
                                        [&](const Left&, const auto& open) { return sector.first_of_catalogue(open); });
        try {
            std::map<Left, double> best;
            result.optimum = sector.best(sector.start(), best, most_states);
        } catch (const std::length_error&) {
            result.optimum = std::nullopt;
        }
    }
    return results;
}

}  // namespace bench
