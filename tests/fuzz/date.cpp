// What a user types as a day or a number, and days in files.
#include "harness.h"

#include "app/small_edition.h"
#include "app/typed.h"
#include "content/answers.h"

#include <cmath>
#include <string>

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    const auto written = content::parse_date(text);
    if (written) {
        must(content::to_iso(*written) == text, "a day has one way to be written");
        must(app::typed_date(text) == written, "a day as it is stored may be typed");
    }
    const auto typed = app::typed_date(text);
    if (typed) {
        must(typed->ok(), "a typed day exists");
        must(content::parse_date(content::to_iso(*typed)) == typed, "a typed day can be stored");
        must(content::add_days(*typed, 0) == *typed && content::days_between(*typed, *typed) == 0, "a day is itself");
    }
    const auto number = app::typed_number(text);
    must(!number || std::isfinite(*number), "a typed number is one");

    static const content::Edition edition = tests::small_edition();
    for (const content::Question& question : edition.questions) {
        const auto answer = app::typed_answer(question, text);
        must(!answer || content::expected_instead(question, *answer).empty(), "a typed answer is possible");
    }
    return typed || number;
}

}  // namespace wegwijzer::fuzz
