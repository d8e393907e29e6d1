// The commands, one file each. Each returns what goes to standard output, or throws Failure.
#pragma once

#include "cli/call.h"

#include <istream>
#include <string>

namespace wegwijzer::cli {

std::string content_command(const Call& call);
std::string questions_command(const Call& call);
std::string advise_command(const Call& call, std::istream& standard_input);
std::string compare_command(const Call& call);
std::string plan_command(const Call& call, std::istream& standard_input);
std::string validate_command(const Call& call);
std::string diff_command(const Call& call);
std::string search_command(const Call& call);

}  // namespace wegwijzer::cli
