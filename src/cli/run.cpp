#include "cli/run.h"

#include "cli/call.h"
#include "cli/commands.h"
#include "cli/failure.h"

#include <istream>
#include <new>
#include <ostream>

namespace wegwijzer::cli {

namespace {

Result answer_to(const Call& call, std::istream& in) {
    switch (call.command) {
        case Call::Command::help:
            return {call.help};
        case Call::Command::content:
            return {content_command(call)};
        case Call::Command::questions:
            return {questions_command(call)};
        case Call::Command::advise:
            return {advise_command(call, in)};
        case Call::Command::compare:
            return {compare_command(call)};
        case Call::Command::plan:
            return {plan_command(call, in)};
        case Call::Command::paper:
            return {paper_command(call, in)};
        case Call::Command::validate:
            return {validate_command(call)};
        case Call::Command::check:
            return check_command(call);
        case Call::Command::diff:
            return {diff_command(call)};
        case Call::Command::search:
            return {search_command(call)};
    }
    return {};
}

int say(std::ostream& errors, const std::string& sentence, Status status) {
    errors << sentence << "\n";
    return static_cast<int>(status);
}

}  // namespace

int run(const std::vector<std::string>& arguments, content::Date today, std::istream& in, std::ostream& out,
        std::ostream& errors) noexcept {
    try {
        const Result answer = answer_to(read_call(arguments, today), in);
        out << answer.text << std::flush;
        if (!out) return say(errors, "The result can't be written: standard output refuses it.", Status::negative);
        return static_cast<int>(answer.status);
    } catch (const Failure& failure) {
        for (const std::string& sentence : failure.sentences()) errors << sentence << "\n";
        return static_cast<int>(failure.status());
    } catch (const std::bad_alloc&) {
        return say(errors, "There is not enough memory for this.", Status::negative);
    } catch (const std::exception& error) {
        return say(errors, std::string("Wegwijzer failed: ") + error.what(), Status::negative);
    } catch (...) {
        return say(errors, "Wegwijzer failed for an unknown reason.", Status::negative);
    }
}

}  // namespace wegwijzer::cli
