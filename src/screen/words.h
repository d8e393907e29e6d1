// Values in words: what more than one screen says in the same way.
#pragma once

#include "engine/advice.h"
#include "screen/context.h"
#include "screen/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::screen {

// `<id>.one` for one, else `<id>.many`, with `{n}`.
std::string counted(const content::Strings& say, std::string_view id, int n);

// "a", "a en b", "a, b en c".
std::string and_list(const content::Strings& say, const std::vector<std::string>& items);

// The text up to its first full stop that a new sentence follows.
std::string first_sentence(std::string_view text);

// 12.5 as "12,5", or as the language writes it.
std::string number_in_words(const content::Strings& say, double number);

// An answer as the user would say it: the chosen label, "12,5 %", "1 januari 2027".
std::string answer_in_words(const Context& context, const content::Question& question, const content::FactValue& value);

Status status_of(engine::Verdict verdict);
std::string verdict_in_words(const Context& context, engine::Verdict verdict);
Chip chip_of(const Context& context, engine::Verdict verdict);

// One chip an option: its verdict, as judged when the idea were about its sector (too). Without a text where nothing
// was answered.
std::vector<Chip> chips_of(const Context& context, const std::vector<const content::Option*>& options);

// Why the option has its verdict, in one sentence.
std::string reason(const Context& context, const engine::OptionAdvice& advice);

// The option's title; with its sector where `with_sector`.
std::string name_of(const Context& context, const content::Option& option, bool with_sector);

// "Bron: wegwijzer 2023, “…” en “…”": where a passage comes from, put together by document, each place named once. One
// small paragraph; where there are more than a few places, a list below each document, in a group.
Node sources(const Context& context, std::string id, const std::vector<content::Source>& sources);
std::string source_in_words(const Context& context, const content::Source& source);

// "2023": the year that the edition is of.
std::string edition_year(const Context& context);

}  // namespace wegwijzer::screen
