// Figures and kinds of an option, put into short sentences (strings `compare.<field>.<kind>`).
#pragma once

#include "content/edition.h"
#include "content/strings.h"

#include <optional>
#include <string>
#include <vector>

namespace wegwijzer::engine {

// "10", "7,5": at most one decimal, with the comma or point of the language.
std::string number_in_words(double number, const content::Strings& say);

// How long it lasts: "ten hoogste 3 jaar", and whether it can be extended.
std::vector<std::string> duration_in_words(const content::Duration& duration, const content::Strings& say);

// "3 jaar", or "18 maanden" where it is no whole number of years.
std::string months_in_words(int months, const content::Strings& say);

std::vector<std::string> tariff_in_words(const content::Tariff& tariff, const content::Strings& say);
std::vector<std::string> application_in_words(const std::optional<content::Application>& application,
                                              const content::Strings& say);
std::vector<std::string> regulations_in_words(const std::vector<content::Regulation>& regulations,
                                              const content::Strings& say);
std::vector<std::string> period_in_words(const std::optional<content::Period>& period, const content::Strings& say);
std::vector<std::string> deductible_in_words(content::Deductible deductible, const content::Strings& say);
std::vector<std::string> insured_care_in_words(std::optional<bool> automatic, const content::Strings& say);
std::vector<std::string> yes_no(bool value, const content::Strings& say);

}  // namespace wegwijzer::engine
