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

Error not_found(const std::string& sentence) { return {ErrorCode::not_found, {{"", "", sentence}}}; }

Error wrong_request(const std::string& pointer, const std::string& sentence) {
    return {ErrorCode::invalid_request, {{"", pointer, sentence}}};
}

Result<plan::Plan> planned(const content::Library& library, const std::string& option, content::Date start,
                           const content::Answers& answers, content::Date as_of) {
    const auto found = engine::find_one_option(library.edition, option);
    if (const auto* wrong = std::get_if<std::string>(&found)) return not_found(*wrong);
    const content::Option& chosen = *std::get<const content::Option*>(found);
    return plan::make_plan(library.edition, chosen, start, answers, as_of, library.strings);
}

}  // namespace

Loaded::Loaded(content::Library from) : library(std::move(from)), rules_(library.edition) {
    rules_.compiled();  // now, for several threads may ask at once
}

Loaded::Json Loaded::advise(const content::Answers& answers, content::Date as_of) const {
    return engine::to_json(library.edition, engine::advise(rules_, answers, as_of, library.strings));
}

Loaded::Json Loaded::next_question(const content::Answers& answers, content::Date as_of) const {
    engine::Wanted wanted;
    wanted.what_if = false;
    wanted.missing_facts = false;
    const engine::Advice advice = engine::advise(rules_, answers, as_of, library.strings, wanted);
    return engine::to_json(library.edition, advice).at("next_question");
}

Result<Loaded::Json> Loaded::compare(const engine::Subject& subject, bool differences, content::Date as_of) const {
    if (int{!subject.sector.empty()} + int{!subject.route.empty()} + int{!subject.options.empty()} != 1) {
        return wrong_request("", "expected exactly one of: sector, route, options");
    }
    auto options = engine::find_options(library.edition, subject);
    if (const auto* wrong = std::get_if<std::string>(&options)) return not_found(*wrong);
    const auto comparison =
        engine::compare(library.edition, std::get<0>(std::move(options)), differences, library.strings);
    return engine::to_json(library.edition, comparison, as_of);
}

Result<Loaded::Json> Loaded::plan(const std::string& option, content::Date start, const content::Answers& answers,
                                  content::Date as_of) const {
    const auto plan = planned(library, option, start, answers, as_of);
    if (const auto* wrong = std::get_if<Error>(&plan)) return *wrong;
    return plan::to_json(library.edition, std::get<plan::Plan>(plan));
}

Result<std::string> Loaded::calendar(const std::string& option, content::Date start, const content::Answers& answers,
                                     content::Date as_of) const {
    const auto plan = planned(library, option, start, answers, as_of);
    if (const auto* wrong = std::get_if<Error>(&plan)) return *wrong;
    return plan::to_icalendar(library.edition, std::get<plan::Plan>(plan), library.strings);
}

Result<Loaded::Json> Loaded::search(const std::string& words, double limit) const {
    if (words.find_first_not_of(" \t\r\n") == std::string::npos) {
        return wrong_request("/words", "expected one or more words to look for");
    }
    if (words.size() > search::longest_question) {
        return wrong_request("/words", "expected " + std::to_string(search::longest_question) + " bytes at most");
    }
    const int most = limit >= 1 && limit <= 1000 ? static_cast<int>(limit) : 0;
    if (most < 1 || most != limit) return wrong_request("/limit", "expected a whole number from 1 to 1000");
    return search::to_json(library, words, index().find(words, {static_cast<std::size_t>(most)}));
}

Loaded::Json Loaded::questions() const { return engine::questions_json(library.edition); }

Loaded::Json Loaded::content() const { return content::to_json(library.edition); }

const search::Index& Loaded::index() const {
    std::call_once(index_made_, [this] { index_ = search::Index::of_everything(library.edition); });
    return *index_;
}

std::string written(const nlohmann::ordered_json& json) {
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Error error_of(ErrorCode code, const std::vector<content::Problem>& problems) {
    std::vector<Problem> told;
    for (const content::Problem& one : problems) told.push_back({one.file, one.pointer, one.message});
    return {code, std::move(told)};
}

}  // namespace wegwijzer::api
