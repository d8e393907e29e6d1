// The commands, one file each. Each returns what goes to standard output, or throws Failure.
#pragma once

#include "cli/call.h"
#include "cli/failure.h"

#include <istream>
#include <string>

namespace wegwijzer::cli {

// What is printed, and how the call ends where that is not `done`.
struct Result {
    std::string text;
    Status status = Status::done;
};

std::string content_command(const Call& call);
std::string questions_command(const Call& call);
std::string advise_command(const Call& call, std::istream& standard_input);
std::string compare_command(const Call& call);
std::string plan_command(const Call& call, std::istream& standard_input);
std::string paper_command(const Call& call, std::istream& standard_input);
std::string validate_command(const Call& call);
Result check_command(const Call& call);
std::string diff_command(const Call& call);
std::string search_command(const Call& call);

}  // namespace wegwijzer::cli
