// The library for C++: what was wrong is thrown.
#include "api/advisor.h"

#include "api/ask.h"
#include "api/loaded.h"
#include "api/open.h"
#include "content/answers.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace wegwijzer::api {

namespace {

template <class T>
T value_of(Result<T> result) {
    if (auto* wrong = std::get_if<Error>(&result)) throw std::move(*wrong);
    return std::get<T>(std::move(result));
}

content::Date day(const char* parameter, std::string_view text) {
    if (const auto date = content::parse_date(text)) return *date;
    throw Error(ErrorCode::invalid_request, {{"", std::string("/") + parameter,
                                              "expected a day that exists, as YYYY-MM-DD, from 1900 to 2199; found \"" +
                                                  std::string(text.substr(0, 40)) + "\""}});
}

content::Answers answers_in(const content::Edition& edition, std::string_view text) {
    auto result = content::read_answers(edition, "", text);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) {
        throw error_of(ErrorCode::invalid_answers, *problems);
    }
    return std::get<content::Answers>(std::move(result));
}

}  // namespace

Advisor Advisor::from_json(std::string_view edition, std::string_view words) {
    return Advisor(value_of(open(edition, words)));
}

Advisor Advisor::from_files(const std::map<std::string, std::string>& files) { return Advisor(value_of(open(files))); }

Advisor::Advisor(std::unique_ptr<const Loaded> loaded) : loaded_(std::move(loaded)) {}
Advisor::~Advisor() = default;
Advisor::Advisor(Advisor&&) noexcept = default;
Advisor& Advisor::operator=(Advisor&&) noexcept = default;

std::string Advisor::advise(std::string_view answers, std::string_view as_of) const {
    return written(loaded_->advise(answers_in(loaded_->library.edition, answers), day("as_of", as_of)));
}

std::string Advisor::next_question(std::string_view answers, std::string_view as_of) const {
    return written(loaded_->next_question(answers_in(loaded_->library.edition, answers), day("as_of", as_of)));
}

std::string Advisor::compare(const Comparison& comparison) const {
    const engine::Subject subject{comparison.sector, comparison.route, comparison.options};
    return written(value_of(loaded_->compare(subject, comparison.differences, day("as_of", comparison.as_of))));
}

std::string Advisor::plan(const Undertaking& undertaking) const {
    return written(value_of(loaded_->plan(undertaking.option, day("start", undertaking.start),
                                          answers_in(loaded_->library.edition, undertaking.answers),
                                          day("as_of", undertaking.as_of))));
}

std::string Advisor::calendar(const Undertaking& undertaking) const {
    return value_of(loaded_->calendar(undertaking.option, day("start", undertaking.start),
                                      answers_in(loaded_->library.edition, undertaking.answers),
                                      day("as_of", undertaking.as_of)));
}

std::string Advisor::search(std::string_view words, int limit) const {
    return written(value_of(loaded_->search(std::string(words), limit)));
}

std::string Advisor::questions() const { return written(loaded_->questions()); }

std::string Advisor::content() const { return written(loaded_->content()); }

std::string Advisor::ask(std::string_view request) const { return written(value_of(api::ask(*loaded_, request))); }

}  // namespace wegwijzer::api
