// What every screen is built from, in one handful, and the questions that several screens ask of it.
#pragma once

#include "app/state.h"
#include "content/load.h"
#include "engine/advise.h"
#include "screen/lookup.h"

#include <string>
#include <string_view>

namespace wegwijzer::screen {

struct Context {
    const content::Edition& edition;
    const content::Strings& say;
    const engine::Rules& rules;
    const Lookup& lookup;
    const app::State& state;
    content::Date today{};
};

// The advice for the answers as they stand, on the day of use. Without what-ifs, which are dear and shown on one
// screen.
engine::Advice advice_now(const Context& context, bool what_if = false);

// Whether there is something to judge by: an answer other than which sector it is about.
bool has_answers(const Context& context);

// The options of `sector` as judged when the idea were about that sector (too); nothing where nothing was answered.
engine::Advice advice_about(const Context& context, std::string_view sector);

// The judgement of one option in an advice; null where the advice does not cover it.
const engine::OptionAdvice* judgement_of(const engine::Advice& advice, std::string_view option);

// Which question comes next; null where none is left that matters. The sector comes before all else.
const content::Question* next_question(const Context& context, const engine::Advice& advice);

// How many questions may still follow, `next_question` among them.
int questions_left(const Context& context, const engine::Advice& advice);

// The sectors answered, in the order of the edition.
std::vector<const content::Sector*> chosen_sectors(const Context& context);

}  // namespace wegwijzer::screen
