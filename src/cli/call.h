// A call of the program, read from its arguments and checked as far as that needs no data.
#pragma once

#include "content/date.h"

#include <string>
#include <vector>

namespace wegwijzer::cli {

// What `--format` can be; which of them a command knows is the command's business.
enum class Format { json, md, text, csv, ics };

struct Call {
    enum class Command { help, content, questions, advise, compare, plan, paper, validate, check, diff, search };

    Command command = Command::help;
    std::string help;  // for help: the text
    std::string data;  // "": the edition inside the program
    Format format = Format::json;
    content::Date as_of{};             // advise, compare, plan, paper
    std::string answers;               // advise, plan, paper: a file, "-" for standard input, "" for none
    std::string initiative;            // paper: the same; not with answers
    std::string paper;                 // paper: its id
    std::string sector, route;         // compare: exactly one of these …
    std::vector<std::string> options;  // … or this; plan, paper: exactly one option
    bool differences = false;          // compare
    content::Date start{};             // plan; paper: no day (`ok()` is false) where none was given
    std::vector<std::string> files;    // validate; diff: the old edition and the new one
    std::string words;                 // search
    int limit = 20;                    // search: how many things to print at most
};

// Reads the arguments, without the program's name. `today` is the day of use where none is given.
// Throws Failure (wrong use) with one sentence where they make no call.
Call read_call(std::vector<std::string> arguments, content::Date today);

}  // namespace wegwijzer::cli
