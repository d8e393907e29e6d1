// The rules of the verdicts, said once more in the most literal way: by trying out every way of answering. Slow, and
// shares nothing with the engine, so that the two can be held against each other.
#pragma once

#include "content/edition.h"
#include "engine/advice.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace reference {

namespace content = wegwijzer::content;
using Verdict = wegwijzer::engine::Verdict;

// What a fact may be filled in with. Denser than it need be.
using Domains = std::map<std::string, std::vector<content::FactValue>>;
Domains domains_of(const content::Edition& edition);

// A condition for answers in which nothing is missing.
bool holds(const content::Condition& condition, const content::Answers& complete);

// 0 for every way of filling in, 1, or both: what a condition can be.
std::set<bool> possible(const content::Condition& condition, const content::Answers& answers, const Domains& domains);

// The verdict on an option. `answers` hold as_of, and every absent_means.
Verdict verdict(const content::Option& option, const content::Answers& answers, const Domains& domains);

// Answers with absent_means and as_of filled in.
content::Answers counting(const content::Edition& edition, content::Answers answers, const std::string& day);

}  // namespace reference
