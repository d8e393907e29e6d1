// `wegwijzer`, the program for the command line.
#include "cli/run.h"

#include <chrono>
#include <ctime>
#include <iostream>

namespace {

// Today where the user is.
wegwijzer::content::Date today() {
    const std::time_t now = std::time(nullptr);
    const std::tm local = *std::localtime(&now);
    using namespace std::chrono;
    return year(local.tm_year + 1900) / month(static_cast<unsigned>(local.tm_mon) + 1) /
           std::chrono::day(static_cast<unsigned>(local.tm_mday));
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return wegwijzer::cli::run(arguments, today(), std::cin, std::cout, std::cerr);
}
