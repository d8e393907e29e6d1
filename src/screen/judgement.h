// What is said about one option wherever it is judged: requirements with their state, when to choose it, where the
// source contradicts itself, what has changed since.
#pragma once

#include "engine/advice.h"
#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// The requirements, put together by state: what is against it first, what is settled last. Without a judgement
// (`judged` null) all of the option's, without state.
std::vector<Facts::Item> requirement_facts(const Context& context, const content::Option& option,
                                           const engine::OptionAdvice* judged);

// The choose-when points, put together by state where judged. They are alternatives: `telling` leaves out those that do
// not hold where another holds or may hold.
enum class Points { all, telling };
std::vector<Facts::Item> choose_when_facts(const Context& context, const content::Option& option,
                                           const engine::OptionAdvice* judged, Points points);

// The open norms behind the points that are not ruled out: what the parties have to judge themselves.
std::vector<std::string> judgements(const content::Option& option, const engine::OptionAdvice* judged);

// How many there are of each kind: "2 keer tegenspraak en 1 keer laat de bron iets open".
std::string conflicts_in_words(const Context& context, const std::vector<const content::Conflict*>& conflicts);

// Whether a notice's title says which options, routes or sectors it is about: not on the screen of one option.
enum class Titles { of_one, of_many };

// One notice a conflict: every value with its source, and which one is shown. Titles are headings of level 3, and say
// what it is about. Ids begin with `prefix`.
std::vector<Node> conflict_notices(const Context& context, const std::string& prefix,
                                   const std::vector<const content::Conflict*>& conflicts, Titles titles);

// One notice a development, with its date and source. Titles as those of conflicts.
std::vector<Node> development_notices(const Context& context, const std::string& prefix,
                                      const std::vector<const content::Development*>& developments, Titles titles);

}  // namespace wegwijzer::screen
