#include "plan/answered.h"

namespace wegwijzer::plan {

namespace {

template <class T>
const T* value_of(const content::Answers& answers, std::string_view fact) {
    const auto found = answers.find(fact);
    return found == answers.end() ? nullptr : std::get_if<T>(&found->second);
}

}  // namespace

std::string starting_point(const content::Answers& answers) {
    const auto* value = value_of<std::string>(answers, "starting_point");
    return value != nullptr ? *value : "new";
}

std::optional<bool> answered_bool(const content::Answers& answers, std::string_view fact) {
    const auto* value = value_of<bool>(answers, fact);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

std::optional<content::Date> answered_date(const content::Answers& answers, std::string_view fact) {
    const auto* value = value_of<std::string>(answers, fact);
    return value != nullptr ? content::parse_date(*value) : std::nullopt;
}

}  // namespace wegwijzer::plan
