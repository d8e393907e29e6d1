#include "cli/call.h"

#include "cli/failure.h"
#include "search/index.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <optional>

namespace wegwijzer::cli {

namespace {

using Command = Call::Command;

const std::vector<std::pair<std::string, Command>>& commands() {
    static const std::vector<std::pair<std::string, Command>> all = {
        {"content", Command::content},   {"questions", Command::questions}, {"advise", Command::advise},
        {"compare", Command::compare},   {"plan", Command::plan},           {"paper", Command::paper},
        {"validate", Command::validate}, {"check", Command::check},         {"diff", Command::diff},
        {"search", Command::search},
    };
    return all;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

// Said by ourselves, because a parser that stumbles over an unknown command tells of its first flag instead.
void expect_command(const std::vector<std::string>& arguments) {
    std::vector<std::string> names;
    for (const auto& [name, command] : commands()) names.push_back(name);
    const std::string known = "the commands are " + joined(names) + ".";
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (word == "--help" || word == "-h") return;
        if (word == "--data") {
            ++i;
        } else if (!word.starts_with("-")) {
            if (std::find(names.begin(), names.end(), word) == names.end()) {
                throw wrong_use("There is no command '" + word + "': " + known);
            }
            return;
        }
    }
    throw wrong_use("A command is missing: " + known);
}

content::Date existing_day(const std::string& flag, const std::string& text) {
    const auto date = content::parse_date(text);
    if (!date) {
        throw wrong_use(flag + " is '" + text + "': expected an existing day as YYYY-MM-DD, from 1900 to 2199.");
    }
    return *date;
}

Format format_of(const std::string& text, const std::vector<std::string>& known) {
    static const std::map<std::string, Format> formats = {
        {"json", Format::json}, {"md", Format::md}, {"text", Format::text}, {"csv", Format::csv}, {"ics", Format::ics}};
    if (std::find(known.begin(), known.end(), text) == known.end()) {
        throw wrong_use("--format is '" + text + "': this command knows " + joined(known) + ".");
    }
    return formats.at(text);
}

std::vector<std::string> split(const std::string& list) {
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (true) {
        const auto comma = list.find(',', at);
        parts.push_back(list.substr(at, comma - at));
        if (comma == std::string::npos) return parts;
        at = comma + 1;
    }
}

// Everything that the arguments fill in, as text.
struct Raw {
    std::string format, as_of, start, options, option;
    std::optional<std::string> answers, initiative, sector, route;
    std::vector<std::string> words;
};

class Parser {
   public:
    Parser() : app_("Wegwijzer: which funding option pays for better or preventive care in Dutch primary care.") {
        app_.name("wegwijzer");
        app_.require_subcommand(1);
        app_.fallthrough();
        app_.add_option("--data", call_.data,
                        "Read this edition (a folder, or one JSON file) instead of the one inside")
            ->type_name("DIR|FILE");
        add("content", "Print the whole edition", {"json"});
        add("questions", "Print the questions and what can be answered", {"json"});

        CLI::App* advise = add("advise", "Say which options fit these answers, and why", {"text", "md", "json"});
        answers(advise)->required();
        as_of(advise);

        CLI::App* compare = add("compare", "Put options side by side", {"md", "json", "csv"});
        compare->add_option("--sector", raw_.sector, "The options of this sector")->type_name("ID");
        compare->add_option("--route", raw_.route, "The options by this route, in every sector")->type_name("ID");
        options_ = compare->add_option("--options", raw_.options, "These options")->type_name("ID,ID");
        compare->add_flag("--differences", call_.differences, "Leave out what is the same for all");
        as_of(compare);

        CLI::App* plan = add("plan", "Print the dated checklist of an option", {"md", "json", "ics"});
        plan->add_option("--option", raw_.option, "The option to carry out")->type_name("ID")->required();
        plan->add_option("--start", raw_.start, "The first day of delivery")->type_name("DATE")->required();
        answers(plan);
        as_of(plan);

        CLI::App* paper = add("paper", "Print a paper for the talk or the application, filled in with what is known",
                              {"md", "text", "json"});
        paper->add_option("--paper", call_.paper, "Which paper")->type_name("ID")->required();
        paper->add_option("--option", raw_.option, "The option that it is about")->type_name("ID")->required();
        paper->add_option("--start", raw_.start, "The first day of delivery")->type_name("DATE");
        paper
            ->add_option("--initiative", raw_.initiative,
                         "An initiative as the page exports it, with its answers and notes; - for standard input")
            ->type_name("FILE")
            ->excludes(answers(paper));
        as_of(paper);

        CLI::App* validate = app_.add_subcommand("validate", "Say everything that is wrong with the data");
        validate->add_option("files", call_.files, "Files that are one edition together, or folders; without: --data")
            ->type_name("FILE");

        add("check", "Say which rules can do nothing: options that never fit, questions that decide nothing",
            {"text", "md", "json"});

        CLI::App* diff = add("diff", "Say what changed between two editions", {"text", "md", "json"});
        diff->add_option("editions", call_.files, "The old edition and the new one, each a folder or one JSON file")
            ->type_name("DIR|FILE");

        CLI::App* search = add("search", "Find what the edition says about a few words", {"text", "md", "json"});
        search->add_option("words", raw_.words, "What to look for")->type_name("WORD");
        search->add_option("--limit", call_.limit, "Print so many things at most (default: 20)")
            ->check(CLI::Range(1, 1000))
            ->type_name("N");
    }

    Call parse(std::vector<std::string> arguments, content::Date today) {
        std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
        try {
            app_.parse(std::move(arguments));
        } catch (const CLI::CallForHelp&) {
            call_.command = Command::help;
            call_.help = app_.help();
            return call_;
        } catch (const CLI::ParseError& error) {
            throw wrong_use(sentence(error.what()));
        }
        const std::string& name = app_.get_subcommands().front()->get_name();
        for (const auto& [known, command] : commands()) {
            if (known == name) call_.command = command;
        }
        if (const auto formats = formats_.find(name); formats != formats_.end()) {
            call_.format = format_of(raw_.format.empty() ? formats->second.front() : raw_.format, formats->second);
        }
        if (raw_.answers == "") throw wrong_use("--answers is empty: expected a file, or - for standard input.");
        call_.answers = raw_.answers.value_or("");
        if (raw_.initiative == "") throw wrong_use("--initiative is empty: expected a file, or - for standard input.");
        call_.initiative = raw_.initiative.value_or("");
        call_.as_of = raw_.as_of.empty() ? today : existing_day("--as-of", raw_.as_of);
        if (call_.command == Command::plan) {
            call_.start = existing_day("--start", raw_.start);
            call_.options = {raw_.option};
        }
        if (call_.command == Command::paper) {
            if (!raw_.start.empty()) call_.start = existing_day("--start", raw_.start);
            call_.options = {raw_.option};
        }
        if (call_.command == Command::compare) read_subject();
        if (call_.command == Command::diff) expect_two_editions();
        if (call_.command == Command::search) read_words();
        return call_;
    }

   private:
    CLI::App* add(const std::string& name, const std::string& description, std::vector<std::string> formats) {
        CLI::App* command = app_.add_subcommand(name, description);
        command->add_option("--format", raw_.format, "One of: " + joined(formats) + " (first: the default)");
        formats_.emplace(name, std::move(formats));
        return command;
    }
    CLI::Option* answers(CLI::App* command) {
        return command->add_option("--answers", raw_.answers, "Answers as JSON; - for standard input")
            ->type_name("FILE");
    }
    void as_of(CLI::App* command) {
        command->add_option("--as-of", raw_.as_of, "The day of use (default: today)")->type_name("DATE");
    }

    void read_subject() {
        const bool by_options = options_->count() > 0;
        if (int{raw_.sector.has_value()} + int{raw_.route.has_value()} + int{by_options} != 1) {
            throw wrong_use("compare needs exactly one of --sector, --route and --options.");
        }
        if (raw_.sector == "" || raw_.route == "")
            throw wrong_use("compare needs an id: --sector or --route is empty.");
        call_.sector = raw_.sector.value_or("");
        call_.route = raw_.route.value_or("");
        if (by_options) call_.options = split(raw_.options);
    }

    void expect_two_editions() const {
        if (call_.files.size() != 2) {
            throw wrong_use("diff needs two editions, the old one and the new one; this call names " +
                            std::to_string(call_.files.size()) + ".");
        }
        if (!call_.data.empty()) throw wrong_use("diff reads the two editions it names: --data does not go with it.");
    }

    void read_words() {
        for (const std::string& word : raw_.words) call_.words += (call_.words.empty() ? "" : " ") + word;
        if (call_.words.find_first_not_of(" \t\r\n") == std::string::npos) {
            throw wrong_use("search needs one or more words to look for.");
        }
        if (call_.words.size() > search::longest_question) {
            throw wrong_use("search takes " + std::to_string(search::longest_question) +
                            " bytes of words at most; these are " + std::to_string(call_.words.size()) + ".");
        }
    }

    // The parser's message as one sentence on one line.
    static std::string sentence(std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        while (!text.empty() && (text.back() == ' ' || text.back() == '.')) text.pop_back();
        return text + "; see wegwijzer --help.";
    }

    CLI::App app_;
    Call call_;
    Raw raw_;
    CLI::Option* options_ = nullptr;
    std::map<std::string, std::vector<std::string>> formats_;
};

}  // namespace

Call read_call(std::vector<std::string> arguments, content::Date today) {
    expect_command(arguments);
    return Parser().parse(std::move(arguments), today);
}

}  // namespace wegwijzer::cli
