#include "api/advisor.h"

#include "api/loaded.h"
#include "content/answers.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace wegwijzer::api {

namespace {

[[noreturn]] void fail(ErrorCode code, const std::vector<content::Problem>& found) {
    std::vector<Problem> problems;
    for (const content::Problem& one : found) problems.push_back({one.file, one.pointer, one.message});
    throw Error(code, std::move(problems));
}

content::Files unpacked(std::string_view name, std::string_view text) {
    auto result = content::unpack(name, text);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) {
        fail(ErrorCode::invalid_edition, *problems);
    }
    return std::get<content::Files>(std::move(result));
}

bool is_words(const std::string& path) { return path.starts_with("strings/"); }

content::Date day(const char* parameter, std::string_view text) {
    if (const auto date = content::parse_date(text)) return *date;
    throw Error(ErrorCode::invalid_request, {{"", std::string("/") + parameter,
                                              "expected a day that exists, as YYYY-MM-DD, from 1900 to 2199; found \"" +
                                                  std::string(text.substr(0, 40)) + "\""}});
}

content::Answers answers_in(const content::Edition& edition, std::string_view text) {
    auto result = content::read_answers(edition, "", text);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) {
        fail(ErrorCode::invalid_answers, *problems);
    }
    return std::get<content::Answers>(std::move(result));
}

}  // namespace

const char* id_of(ErrorCode code) {
    switch (code) {
        case ErrorCode::invalid_edition:
            return "invalid_edition";
        case ErrorCode::invalid_answers:
            return "invalid_answers";
        case ErrorCode::invalid_request:
            return "invalid_request";
        case ErrorCode::not_found:
            return "not_found";
    }
    return "";
}

Advisor Advisor::from_json(std::string_view edition, std::string_view words) {
    content::Files files = unpacked("edition", edition);
    const auto has_words = [](const content::Files& some) {
        for (const auto& [path, text] : some) {
            if (is_words(path)) return true;
        }
        return false;
    };
    if (!words.empty() && !has_words(files)) {
        for (auto& [path, text] : unpacked("words", words)) {
            if (is_words(path)) files.emplace(path, text);
        }
    }
    return from_files(files);
}

Advisor Advisor::from_files(const std::map<std::string, std::string>& files) {
    auto result = content::load(files);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&result)) {
        fail(ErrorCode::invalid_edition, *problems);
    }
    return Advisor(std::make_unique<const Loaded>(std::get<content::Library>(std::move(result))));
}

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
    expect_one_subject(subject);
    return written(loaded_->compare(subject, comparison.differences, day("as_of", comparison.as_of)));
}

std::string Advisor::plan(const Undertaking& undertaking) const {
    return written(loaded_->plan(undertaking.option, day("start", undertaking.start),
                                 answers_in(loaded_->library.edition, undertaking.answers),
                                 day("as_of", undertaking.as_of)));
}

std::string Advisor::calendar(const Undertaking& undertaking) const {
    return loaded_->calendar(undertaking.option, day("start", undertaking.start),
                             answers_in(loaded_->library.edition, undertaking.answers),
                             day("as_of", undertaking.as_of));
}

std::string Advisor::search(std::string_view words, int limit) const {
    return written(loaded_->search(std::string(words), limit));
}

std::string Advisor::questions() const { return written(loaded_->questions()); }

std::string Advisor::content() const { return written(loaded_->content()); }

}  // namespace wegwijzer::api
