#include "api/loaded.h"

#include "content/write_edition.h"
#include "engine/advice_json.h"
#include "engine/compare_json.h"
#include "engine/questions_json.h"
#include "plan/calendar_file.h"
#include "plan/plan_json.h"
#include "search/results_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::api {

namespace {

template <class T>
T found(std::variant<T, std::string> result) {
    if (auto* wrong = std::get_if<std::string>(&result)) throw Error(ErrorCode::not_found, {{"", "", *wrong}});
    return std::get<T>(std::move(result));
}

plan::Plan planned(const content::Library& library, const std::string& option, content::Date start,
                   const content::Answers& answers, content::Date as_of) {
    const content::Option& chosen = *found(engine::find_one_option(library.edition, option));
    return plan::make_plan(library.edition, chosen, start, answers, as_of, library.strings);
}

}  // namespace

Advisor::Loaded::Loaded(content::Library from) : library(std::move(from)), rules_(library.edition) {}

Advisor::Loaded::Json Advisor::Loaded::advise(const content::Answers& answers, content::Date as_of) const {
    return engine::to_json(library.edition, engine::advise(rules_, answers, as_of, library.strings));
}

Advisor::Loaded::Json Advisor::Loaded::next_question(const content::Answers& answers, content::Date as_of) const {
    engine::Wanted wanted;
    wanted.what_if = false;
    wanted.missing_facts = false;
    const engine::Advice advice = engine::advise(rules_, answers, as_of, library.strings, wanted);
    return engine::to_json(library.edition, advice).at("next_question");
}

Advisor::Loaded::Json Advisor::Loaded::compare(const engine::Subject& subject, bool differences,
                                               content::Date as_of) const {
    auto options = found(engine::find_options(library.edition, subject));
    const auto comparison = engine::compare(library.edition, std::move(options), differences, library.strings);
    return engine::to_json(library.edition, comparison, as_of);
}

Advisor::Loaded::Json Advisor::Loaded::plan(const std::string& option, content::Date start,
                                            const content::Answers& answers, content::Date as_of) const {
    return plan::to_json(library.edition, planned(library, option, start, answers, as_of));
}

std::string Advisor::Loaded::calendar(const std::string& option, content::Date start, const content::Answers& answers,
                                      content::Date as_of) const {
    return plan::to_icalendar(library.edition, planned(library, option, start, answers, as_of), library.strings);
}

Advisor::Loaded::Json Advisor::Loaded::search(const std::string& words, double limit) const {
    if (words.find_first_not_of(" \t\r\n") == std::string::npos) {
        throw Error(ErrorCode::invalid_request, {{"", "/words", "expected one or more words to look for"}});
    }
    if (words.size() > search::longest_question) {
        throw Error(ErrorCode::invalid_request,
                    {{"", "/words", "expected " + std::to_string(search::longest_question) + " bytes at most"}});
    }
    const int most = limit >= 1 && limit <= 1000 ? static_cast<int>(limit) : 0;
    if (most < 1 || most != limit) {
        throw Error(ErrorCode::invalid_request, {{"", "/limit", "expected a whole number from 1 to 1000"}});
    }
    return search::to_json(library, words, index().find(words, {static_cast<std::size_t>(most)}));
}

Advisor::Loaded::Json Advisor::Loaded::questions() const { return engine::questions_json(library.edition); }

Advisor::Loaded::Json Advisor::Loaded::content() const { return content::to_json(library.edition); }

const search::Index& Advisor::Loaded::index() const {
    std::call_once(index_made_, [this] { index_ = search::Index::of_everything(library.edition); });
    return *index_;
}

std::string written(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void expect_one_subject(const engine::Subject& subject) {
    if (int{!subject.sector.empty()} + int{!subject.route.empty()} + int{!subject.options.empty()} != 1) {
        throw Error(ErrorCode::invalid_request, {{"", "", "expected exactly one of: sector, route, options"}});
    }
}

}  // namespace wegwijzer::api
