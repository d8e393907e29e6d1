#include "cli/call.h"

#include "cli/failure.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using cli::Call;
using cli::read_call;

namespace {

const content::Date today = *content::parse_date("2026-09-01");

std::string refusal(std::vector<std::string> arguments) {
    try {
        read_call(std::move(arguments), today);
    } catch (const cli::Failure& failure) {
        CHECK(failure.status() == cli::Status::wrong_use);
        CHECK(failure.sentences().size() == 1);
        return failure.sentences().front();
    }
    return "";
}

}  // namespace

TEST_CASE("the flags of each command") {
    Call call = read_call({"--data", "x", "compare", "--options", "a/b,c/d", "--differences"}, today);
    CHECK(call.command == Call::Command::compare);
    CHECK(call.data == "x");
    CHECK(call.options == std::vector<std::string>{"a/b", "c/d"});
    CHECK(call.differences);
    CHECK(call.format == cli::Format::md);
    CHECK(call.as_of == today);

    call =
        read_call({"plan", "--option", "a/b", "--start", "2028-02-29", "--as-of=2027-01-01", "--format", "ics"}, today);
    CHECK(call.options == std::vector<std::string>{"a/b"});
    CHECK(content::to_iso(call.start) == "2028-02-29");
    CHECK(content::to_iso(call.as_of) == "2027-01-01");
    CHECK(call.format == cli::Format::ics);

    call = read_call({"advise", "--answers", "-", "--data", "y"}, today);
    CHECK(call.answers == "-");
    CHECK(call.data == "y");  // a global flag may stand behind the command
    CHECK(call.format == cli::Format::text);

    call = read_call({"validate", "a.json", "b.json"}, today);
    CHECK(call.files == std::vector<std::string>{"a.json", "b.json"});
    call = read_call({"diff", "old", "new"}, today);
    CHECK(call.files == std::vector<std::string>{"old", "new"});
    CHECK(call.format == cli::Format::text);
    call = read_call({"search", "eigen", "risico", "--limit", "3"}, today);
    CHECK(call.words == "eigen risico");
    CHECK(call.limit == 3);
    CHECK(call.format == cli::Format::text);
    CHECK(read_call({"content"}, today).format == cli::Format::json);
}

TEST_CASE("what makes no call is told in one sentence") {
    CHECK(refusal({"advice"}).starts_with("There is no command 'advice': the commands are "));
    CHECK(refusal({"diff", "a"}).starts_with("diff needs two editions"));
    CHECK(refusal({}).starts_with("A command is missing: "));
    CHECK(refusal({"plan", "--option", "a/b", "--start", "2027-02-29"}).starts_with("--start is '2027-02-29': "));
    CHECK(refusal({"compare", "--sector", "a", "--options", "b"}).find("exactly one") != std::string::npos);
    CHECK(refusal({"content", "--format", "csv"}) == "--format is 'csv': this command knows json.");
    CHECK(refusal({"advise"}).find("--answers") != std::string::npos);
}
