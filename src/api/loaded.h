// What an Advisor holds, and its functions on values that have been checked.
//
// Here and in open.h and ask.h nothing is thrown: what is wrong is given back. Advisor throws it; the C functions,
// which are also the module for the web and built without exceptions there, write it down.
#pragma once

#include "api/error.h"
#include "content/load.h"
#include "engine/advise.h"
#include "engine/find_options.h"
#include "search/index.h"

#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace wegwijzer::api {

// What was asked for, or what is wrong.
template <class T>
using Result = std::variant<T, Error>;

struct Loaded {
    using Json = nlohmann::ordered_json;

    explicit Loaded(content::Library from);
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;
    ~Loaded() = default;

    Json advise(const content::Answers& answers, content::Date as_of) const;
    Json next_question(const content::Answers& answers, content::Date as_of) const;
    // Wrong (invalid_request) unless exactly one of the subjects is there; else these may be wrong as not_found.
    Result<Json> compare(const engine::Subject& subject, bool differences, content::Date as_of) const;
    Result<Json> plan(const std::string& option, content::Date start, const content::Answers& answers,
                      content::Date as_of) const;
    Result<std::string> calendar(const std::string& option, content::Date start, const content::Answers& answers,
                                 content::Date as_of) const;
    // Wrong (invalid_request): words that are none or too long, a limit out of range.
    Result<Json> search(const std::string& words, double limit) const;
    Json questions() const;
    Json content() const;

    const content::Library library;

   private:
    const search::Index& index() const;

    engine::Rules rules_;
    // Made when first needed: most callers never search.
    mutable std::once_flag index_made_;
    mutable std::optional<search::Index> index_;
};

// As the library writes JSON: on one line, and never refused over a stray byte.
std::string written(const nlohmann::ordered_json& json);

// As the library tells of what the layers below found wrong.
Error error_of(ErrorCode code, const std::vector<content::Problem>& problems);

}  // namespace wegwijzer::api
