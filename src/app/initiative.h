// One initiative: an idea for care, what was answered about it, and what is kept about carrying it out.
#pragma once

#include "content/edition.h"
#include "content/fact.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::app {

// How far the parties are with an option.
enum class Standing { preparing, applied, refused, granted };

// What the user keeps about carrying out one option.
struct Undertaking {
    std::string start;           // first day of delivery, as typed; an ISO date when it is one
    std::set<std::string> done;  // ids of ticked tasks
    Standing standing = Standing::preparing;
    std::string since;  // day of applying, refusal or decision, as typed, like `start`
    // By task id, or by that of a point of a paper (plan/paper.h) that is of the option; "" is the note on the whole.
    std::map<std::string, std::string> notes;
    std::map<std::string, std::string> days;  // by task id: the day that the user set instead, ISO
    friend bool operator==(const Undertaking&, const Undertaking&) = default;
};

struct Initiative {
    std::string id;  // "" until there is something in it
    std::string name;
    content::Answers answers;
    std::vector<std::string> asked;  // facts answered or skipped one by one, in that order; never `sectors`
    std::set<std::string> skipped;   // facts the user said not to know
    std::map<std::string, Undertaking> undertakings;  // by option id
    std::vector<std::string> chosen;                  // ids of the options chosen to compare, `most_chosen` at most
    // On the idea, whichever option is to pay for it; by the id of a point of a paper that is of the idea.
    std::map<std::string, std::string> notes;
    friend bool operator==(const Initiative&, const Initiative&) = default;
};

// How many options can be compared side by side, when chosen one by one.
inline constexpr std::size_t most_chosen = 4;

// Bounds on what is kept, for whoever reads it from outside. In bytes of UTF-8 where it is about text.
inline constexpr std::size_t most_initiatives = 50;
inline constexpr std::size_t longest_name = 120;
inline constexpr std::size_t longest_note = 2000;
inline constexpr std::size_t longest_day = 40;  // a day as typed

// Nothing answered, named, undertaken, chosen or noted.
bool is_empty(const Initiative& initiative);
// Whether what came by a link is this initiative: the same answers, and the same plan and choice where the link tells
// of them. Names, notes and order are in no link.
bool is_that_of_link(const Initiative& initiative, const Initiative& link);

// Text that a user typed, fit to be kept: without control characters, with single spaces and none at its ends,
// cut at `longest` bytes between two characters. Nothing of bytes that are no UTF-8.
std::string kept_text(std::string_view typed, std::size_t longest);
// The same of text in several lines: each line so, with no empty line at the ends and never two after another. Lines
// end in `\n`, whatever they ended in.
std::string kept_lines(std::string_view typed, std::size_t longest);

bool has_task(const content::Edition& edition, std::string_view option, std::string_view task);
// Whether a note on the option ("": on the idea) can be kept under that name.
bool has_note(const content::Edition& edition, std::string_view option, std::string_view note);

// The facts answered or skipped, each once: those of `asked` first, others after them in the order of the edition.
std::vector<std::string> asked_of(const content::Edition& edition, const Initiative& initiative);

std::string_view id_of(Standing standing);

}  // namespace wegwijzer::app
