// What an Advisor holds, and its functions on values that have been checked.
#pragma once

#include "api/advisor.h"
#include "content/load.h"
#include "engine/advise.h"
#include "engine/find_options.h"
#include "search/index.h"

#include <mutex>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace wegwijzer::api {

struct Advisor::Loaded {
    using Json = nlohmann::ordered_json;

    explicit Loaded(content::Library from);
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;
    ~Loaded() = default;

    Json advise(const content::Answers& answers, content::Date as_of) const;
    Json next_question(const content::Answers& answers, content::Date as_of) const;
    // These throw Error: not_found.
    Json compare(const engine::Subject& subject, bool differences, content::Date as_of) const;
    Json plan(const std::string& option, content::Date start, const content::Answers& answers,
              content::Date as_of) const;
    std::string calendar(const std::string& option, content::Date start, const content::Answers& answers,
                         content::Date as_of) const;
    // Throws Error (invalid_request) for words that are none or too long, and for a limit out of range.
    Json search(const std::string& words, double limit) const;
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

// Throws Error (invalid_request) unless exactly one of a comparison's subjects is there.
void expect_one_subject(const engine::Subject& subject);

}  // namespace wegwijzer::api
