// The code in a shared link (app/share_code.h).
//
// A code carries a check, which random edits never get right. So every input is read twice: as it is, and with its last
// two characters replaced by those that fit.
#include "harness.h"
#include "real_edition.h"

#include "app/share_code.h"
#include "content/answers.h"

#include <string>

namespace wegwijzer::fuzz {

namespace {

bool reads(std::string_view code) {
    const content::Edition& edition = real_edition().edition;
    const app::ReadShareCode read = app::read_share_code(edition, code);
    if (read.damaged) {
        must(app::is_empty(read.initiative), "of a damaged code nothing is taken");
        return false;
    }
    for (const auto& [fact, value] : read.initiative.answers) {
        const content::Question* question = content::find_question(edition, fact);
        must(question != nullptr && content::expected_instead(*question, value).empty(), "an answer is possible");
        must(!read.initiative.skipped.contains(fact), "a fact is answered or skipped, not both");
    }
    const app::ReadShareCode again = app::read_share_code(edition, app::share_code(edition, read.initiative));
    must(!again.damaged && again.not_in_edition == 0, "what was read can be shared");
    must(again.initiative.answers == read.initiative.answers && again.initiative.skipped == read.initiative.skipped,
         "what is shared again says the same");
    return true;
}

// The code with a check that fits, found by trying: no other code than the program's own knows how to make one.
std::string with_check(std::string_view code) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string tried(code);
    for (const char first : alphabet) {
        for (const char second : alphabet) {
            tried[tried.size() - 2] = first;
            tried[tried.size() - 1] = second;
            if (!app::read_share_code(real_edition().edition, tried).damaged) return tried;
        }
    }
    return std::string(code);
}

}  // namespace

bool decodes(std::string_view text) {
    constexpr std::size_t longest = 250;  // trying is not for megabytes
    const bool taken = reads(text);
    if (!taken && text.size() > 3 && text.size() <= longest) return reads(with_check(text));
    return taken;
}

}  // namespace wegwijzer::fuzz
