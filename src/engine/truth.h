// What a condition is worth for given answers.
#pragma once

#include "content/edition.h"

namespace wegwijzer::engine {

enum class Truth { no, yes, unknown };

// Exact: yes or no only where every way of filling in the facts that `answers` lack makes it so. Facts that have an
// `absent_means` count as answered with it; `as_of` is taken from `answers` when there, else it is an error of the
// caller (std::logic_error). Filling in means any possible value of the fact's question.
Truth evaluate(const content::Edition& edition, const content::Condition& condition, const content::Answers& answers);

}  // namespace wegwijzer::engine
