// Wegwijzer's engine for other programs: one edition of the rules, and what can be asked of it.
//
//     const auto advisor = wegwijzer::api::Advisor::from_json(text);
//     std::string advice = advisor.advise(R"({"sectors": ["fysiotherapie"]})", "2026-09-01");
//
// Everything goes in and comes out as JSON text, in UTF-8: what comes out is what the command line prints with
// `--format json`, without its line breaks (shapes: data/schema/). Days are `YYYY-MM-DD`, from 1900 to 2199.
//
// There is no global state: a program may have as many advisors as it likes, of different editions. An advisor never
// changes, so that several threads may ask one advisor at once. All functions may throw Error (error.h) for what they
// were given, and std::bad_alloc; nothing else. This header needs the standard library only.
#pragma once

#include "api/error.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::api {

struct Loaded;

// Which options to put side by side: exactly one of the first three.
struct Comparison {
    std::string sector;                // the options of this sector
    std::string route;                 // the options by this route, in every sector
    std::vector<std::string> options;  // these, in this order
    bool differences = false;          // leave out what is the same for all
    std::string as_of;                 // the day of use
};

// Which option to carry out, and when.
struct Undertaking {
    std::string option;          // its id
    std::string start;           // the first day of delivery
    std::string answers = "{}";  // as for advise()
    std::string as_of;           // the day of use
};

class Advisor {
   public:
    // Reads a whole edition: as `wegwijzer content` prints it, or as a bundle of its files (`{"files": {path: file}}`,
    // what the build packs). `words`: a bundle with the words of the interface (`strings/nl.json`), needed where
    // `edition` has none. Throws invalid_edition with everything that is wrong.
    static Advisor from_json(std::string_view edition, std::string_view words = "");
    // The same, of files as they stand below data/: path to text.
    static Advisor from_files(const std::map<std::string, std::string>& files);

    ~Advisor();
    Advisor(Advisor&&) noexcept;
    Advisor& operator=(Advisor&&) noexcept;

    // Which options fit these answers, and why. `answers`: a flat object of facts; those unanswered are absent.
    std::string advise(std::string_view answers, std::string_view as_of) const;

    // The question that settles most, as {fact, prompt}; `null` when no answer can change a verdict any more.
    std::string next_question(std::string_view answers, std::string_view as_of) const;

    // Options side by side, a row an aspect.
    std::string compare(const Comparison& comparison) const;

    // The dated checklist of an option; calendar() gives its days as an iCalendar file (RFC 5545), which is not JSON.
    std::string plan(const Undertaking& undertaking) const;
    std::string calendar(const Undertaking& undertaking) const;

    // What the edition says about a few words: the best `limit` things (1 to 1000).
    std::string search(std::string_view words, int limit = 20) const;

    // What can be answered: facts, prompts, choices.
    std::string questions() const;

    // The whole edition.
    std::string content() const;

    // One of the above as a JSON object, for callers that have no C++: {"ask": "advise", "answers": {…}, "as_of": "…"};
    // `ask` is the function's name, the other fields are its parameters. Returns JSON, also for the calendar (a text).
    std::string ask(std::string_view request) const;

   private:
    explicit Advisor(std::unique_ptr<const Loaded> loaded);
    std::unique_ptr<const Loaded> loaded_;
};

}  // namespace wegwijzer::api
