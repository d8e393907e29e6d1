#include "plan/calendar_file.h"

#include "sample.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using namespace wegwijzer::plan;
using namespace wegwijzer::plan::sample;

namespace {

std::vector<std::string> physical_lines(const std::string& file) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < file.size()) {
        const auto end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);  // every line ends with CRLF
        lines.push_back(file.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

std::vector<std::string> unfolded(const std::string& file) {
    std::vector<std::string> lines;
    for (const std::string& line : physical_lines(file)) {
        if (!line.empty() && line[0] == ' ' && !lines.empty()) {
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
    }
    return lines;
}

std::vector<std::string> with_prefix(const std::vector<std::string>& lines, const std::string& prefix) {
    std::vector<std::string> found;
    for (const std::string& line : lines) {
        if (line.starts_with(prefix)) found.push_back(line);
    }
    return found;
}

std::string calendar(const content::Edition& guide, std::string_view start, std::string_view as_of) {
    return to_icalendar(guide, plan_for(guide, "vrije-tarieven", start, as_of), strings());
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("one event for each deadline, a day long, with a stable name") {
    const auto guide = edition();
    const auto lines = unfolded(calendar(guide, "2027-01-01", "2026-09-01"));
    CHECK(lines[0] == "BEGIN:VCALENDAR");
    CHECK(lines[1] == "VERSION:2.0");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(with_prefix(lines, "DTSTART") ==
          Lines{"DTSTART;VALUE=DATE:20261130", "DTSTART;VALUE=DATE:20261231", "DTSTART;VALUE=DATE:20270101"});
    CHECK(with_prefix(lines, "DTEND") ==
          Lines{"DTEND;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270102"});
    CHECK(with_prefix(lines, "DTSTAMP")[0] == "DTSTAMP:20260901T000000Z");
    const auto names = with_prefix(lines, "UID");
    CHECK(names[0] == "UID:wegwijzer-2023/fysiotherapie/vrije-tarieven/talk@wegwijzer");
    // Another start moves the days, not the names.
    CHECK(with_prefix(unfolded(calendar(guide, "2028-05-01", "2026-09-01")), "UID") == names);
}

TEST_CASE("a reminder only for days that lie ahead") {
    const auto guide = edition();
    CHECK(with_prefix(unfolded(calendar(guide, "2027-01-01", "2026-09-01")), "BEGIN:VALARM").size() == 3);
    CHECK(with_prefix(unfolded(calendar(guide, "2027-01-01", "2026-12-01")), "BEGIN:VALARM").size() == 2);
}

TEST_CASE("text is escaped, control characters are left out") {
    auto guide = edition();
    guide.routes[0].steps[0].text = "a,b;c\\d\ne\tf";
    const auto lines = unfolded(calendar(guide, "2027-01-01", "2026-09-01"));
    CHECK(with_prefix(lines, "SUMMARY")[0] == "SUMMARY:a\\,b\\;c\\\\d\\nef");
}

TEST_CASE("the description says who, from when, what is needed, the source and the edition") {
    auto guide = edition();
    guide.routes[0].steps[0].text = "Praat. Vraag alles.";
    guide.routes[0].steps[0].documents = {"Businesscase", "Plan"};
    const auto described = with_prefix(unfolded(calendar(guide, "2027-01-01", "2026-09-01")), "DESCRIPTION");
    CHECK(
        described[0] ==
        "DESCRIPTION:Praat. Vraag alles.\\nWie: Zorgaanbieder\\nVanaf 1 m7 2026\\nNodig: Businesscase\\nNodig: Plan\\n"
        "Bron: Wegwijzer bekostiging\\, Checklist\\nWegwijzer 2023\\, geldig tot en met 31 m12 2023");
}

TEST_CASE("lines are folded at 75 octets, between characters") {
    for (int before = 0; before < 8; ++before) {
        auto guide = edition();
        std::string text(static_cast<std::size_t>(before), 'x');
        for (int i = 0; i < 60; ++i) text += "é€";
        guide.routes[0].steps[0].text = text;
        const std::string file = calendar(guide, "2027-01-01", "2026-09-01");
        for (const std::string& line : physical_lines(file)) {
            CHECK(line.size() <= 75);
            const std::size_t first = line.starts_with(' ') ? 1 : 0;
            // No line begins in the middle of a UTF-8 character.
            CHECK((line.size() == first || (static_cast<unsigned char>(line[first]) & 0xC0) != 0x80));
        }
        CHECK(with_prefix(unfolded(file), "SUMMARY")[0] == "SUMMARY:" + text);
    }
}
