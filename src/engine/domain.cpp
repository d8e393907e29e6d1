#include "engine/domain.h"

#include "engine/operators.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace wegwijzer::engine {
namespace {

using content::Condition;
using content::FactValue;
using content::Operand;
using content::Question;
using content::Scalar;

// Calls `use` for every single value a leaf compares with.
template <class Use>
void each_scalar(const std::vector<const Condition*>& leaves, Use use) {
    for (const Condition* leaf : leaves) {
        std::visit(
            [&](const auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::vector<Scalar>>) {
                    for (const Scalar& item : value) use(item);
                } else {
                    use(Scalar(value));
                }
            },
            leaf->value);
    }
}

std::vector<FactValue> subsets(const Question& question, const std::vector<const Condition*>& leaves) {
    std::vector<std::string> named;
    for (const content::Choice& choice : question.choices) {
        const auto* text = std::get_if<std::string>(&choice.value);
        if (text == nullptr) continue;
        bool used = false;
        each_scalar(leaves, [&](const Scalar& value) { used = used || value == Scalar(*text); });
        if (used) named.push_back(*text);
    }
    std::vector<FactValue> values;
    for (std::size_t bits = 0; bits < (std::size_t{1} << named.size()); ++bits) {
        std::vector<std::string> list;
        for (std::size_t i = 0; i < named.size(); ++i) {
            if ((bits >> i & 1) != 0) list.push_back(named[i]);
        }
        values.emplace_back(std::move(list));
    }
    return values;
}

std::vector<FactValue> numbers(const Question& question, const std::vector<const Condition*>& leaves) {
    std::set<double> thresholds;
    each_scalar(leaves, [&](const Scalar& value) {
        double number = std::nan("");
        if (const auto* own = std::get_if<double>(&value)) number = *own;
        if (const auto* text = std::get_if<std::string>(&value)) number = js_number(*text);
        if (const auto* truth = std::get_if<bool>(&value)) number = *truth ? 1 : 0;
        if (std::isfinite(number)) thresholds.insert(number);
    });
    std::set<double> points;
    if (question.minimum) thresholds.insert(question.whole ? std::ceil(*question.minimum) : *question.minimum);
    if (thresholds.empty()) thresholds.insert(0);
    for (auto it = thresholds.begin(); it != thresholds.end(); ++it) {
        if (question.whole) {
            for (int step = -1; step <= 2; ++step) points.insert(std::floor(*it) + step);
        } else {
            points.insert(*it);
            if (const auto next = std::next(it); next != thresholds.end()) points.insert(*it + (*next - *it) / 2);
        }
    }
    if (!question.whole) {
        points.insert(*thresholds.begin() - 1);
        points.insert(*thresholds.rbegin() + 1);
    }
    std::vector<FactValue> values;
    for (const double point : points) {
        if (!question.minimum || point >= *question.minimum) values.emplace_back(point);
    }
    return values;
}

std::vector<FactValue> dates(const std::vector<const Condition*>& leaves) {
    const content::Date first = *content::parse_date("1900-01-01");
    const int last = content::days_between(first, *content::parse_date("2199-12-31"));
    std::set<int> days = {0, last};
    each_scalar(leaves, [&](const Scalar& value) {
        const auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) return;
        // ISO dates sort as texts, so any text, a date or not, has a place among the days.
        int low = 0;
        int high = last + 1;
        while (low < high) {
            const int middle = low + (high - low) / 2;
            if (content::to_iso(content::add_days(first, middle)) < *text) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int day = low - 1; day <= low + 1; ++day) days.insert(std::clamp(day, 0, last));
    });
    std::vector<FactValue> values;
    for (const int day : days) values.emplace_back(content::to_iso(content::add_days(first, day)));
    return values;
}

}  // namespace

void collect_leaves(const Condition& condition, std::vector<const Condition*>& leaves) {
    if (condition.kind == Condition::Kind::leaf) leaves.push_back(&condition);
    for (const Condition& child : condition.children) collect_leaves(child, leaves);
}

std::vector<FactValue> representatives(const Question& question, const std::vector<const Condition*>& leaves) {
    switch (question.type) {
        case content::FactType::boolean:
            return {false, true};
        case content::FactType::choice: {
            std::vector<FactValue> values;
            for (const content::Choice& choice : question.choices) values.push_back(choice.value);
            return values;
        }
        case content::FactType::list:
            return subsets(question, leaves);
        case content::FactType::number:
            return numbers(question, leaves);
        case content::FactType::date:
            return dates(leaves);
    }
    return {};
}

}  // namespace wegwijzer::engine
