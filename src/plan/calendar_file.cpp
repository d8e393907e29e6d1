#include "plan/calendar_file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace wegwijzer::plan {

namespace {

using content::Date;

// RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, a line break is written \n; other control characters
// may not occur.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) {
            out += c;
        }
    }
    return out;
}

// RFC 5545, 3.1: lines of at most 75 octets; what follows stands on a line that begins with a space. Never in the
// middle of a UTF-8 character, though the RFC allows it: some readers do not put it together again.
std::string folded(std::string_view line) {
    constexpr std::size_t width = 75;
    std::string out;
    std::size_t room = width;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = width - 1;  // the space counts
    }
    out += line;
    out += "\r\n";
    return out;
}

class Writer {
   public:
    void line(std::string_view name, std::string_view value) {
        std::string whole(name);
        whole += ':';
        whole += value;
        out_ += folded(whole);
    }
    void text(std::string_view name, std::string_view value) { line(name, escaped(value)); }
    std::string take() && { return std::move(out_); }

   private:
    std::string out_;
};

// YYYYMMDD
std::string compact(Date date) {
    std::string iso = content::to_iso(date);
    std::erase(iso, '-');
    return iso;
}

std::string source_in_words(const content::Edition& edition, const content::Source& source) {
    const content::SourceDocument* document = content::find_source(edition, source.document);
    return (document != nullptr ? document->title : source.document) + ", " + source.section;
}

std::string actor_in_words(const content::Edition& edition, const std::string& id) {
    const content::Actor* actor = content::find_actor(edition, id);
    return actor != nullptr ? actor->name : id;
}

std::string description_of(const content::Edition& edition, const Deadline& deadline, const Task* task,
                           const content::Strings& say) {
    std::string text;
    const auto add = [&](const std::string& line) { text += (text.empty() ? "" : "\n") + line; };
    if (task != nullptr) {
        const content::Step& step = *task->step;
        if (step.text != deadline.text) add(step.text);
        add(say("plan.calendar.actor", {{"actor", actor_in_words(edition, step.actor)}}));
        if (!task->certain) add(say("plan.calendar.uncertain"));
        if (task->earliest) {
            add(say("plan.calendar.earliest", {{"date", content::date_in_words(say, *task->earliest)}}));
        }
        for (const std::string& document : step.documents) add(say("plan.calendar.document", {{"document", document}}));
        add(say("plan.calendar.source", {{"source", source_in_words(edition, step.source)}}));
    }
    add(say("plan.calendar.edition",
            {{"edition", edition.info.title},
             {"until", content::date_in_words(say, content::add_days(edition.info.valid_until, -1))}}));
    return text;
}

// When a file is made, as DTSTAMP and as SEQUENCE: minutes since 2020, which fit in 31 bits for four thousand years.
struct Made {
    std::string stamp, sequence;
};

Made made_at(const Plan& plan, const CalendarOf& of) {
    using namespace std::chrono;
    const sys_seconds at = of.made > 0 ? sys_seconds(seconds(of.made)) : sys_seconds(sys_days(plan.as_of));
    const auto day = floor<days>(at);
    const hh_mm_ss time(at - day);
    char clock[16];
    std::snprintf(clock, sizeof clock, "T%02d%02d%02dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    const auto minutes_since = floor<minutes>(at - sys_days(year(2020) / January / 1)).count();
    return {compact(Date(day)) + clock, std::to_string(std::max<std::int64_t>(0, minutes_since))};
}

void add_event(Writer& out, const content::Edition& edition, const Plan& plan, const Deadline& deadline,
               const content::Strings& say, const CalendarOf& of, const Made& made) {
    const auto task = std::find_if(plan.tasks.begin(), plan.tasks.end(),
                                   [&](const Task& candidate) { return candidate.step->id == deadline.id; });
    out.line("BEGIN", "VEVENT");
    // Made of ids only: the same task keeps its UID when its day moves.
    const std::string whose = of.initiative.empty() ? "" : of.initiative + "/";
    out.text("UID", whose + edition.info.id + "/" + plan.option->id + "/" + deadline.id + "@wegwijzer");
    out.line("DTSTAMP", made.stamp);
    out.line("SEQUENCE", made.sequence);
    out.line("DTSTART;VALUE=DATE", compact(deadline.date));
    out.line("DTEND;VALUE=DATE", compact(content::add_days(deadline.date, 1)));  // not included (3.6.1)
    out.text("SUMMARY", of.name.empty() ? deadline.text : of.name + ": " + deadline.text);
    out.text("DESCRIPTION", description_of(edition, deadline, task != plan.tasks.end() ? &*task : nullptr, say));
    out.line("TRANSP", "TRANSPARENT");  // the day stays free for appointments
    if (deadline.date >= plan.as_of) {
        out.line("BEGIN", "VALARM");
        out.line("ACTION", "DISPLAY");
        out.text("DESCRIPTION", deadline.text);
        out.line("TRIGGER", "-P6DT15H");  // at nine in the morning, a week before the day
        out.line("END", "VALARM");
    }
    out.line("END", "VEVENT");
}

}  // namespace

std::string to_icalendar(const content::Edition& edition, const Plan& plan, const content::Strings& say,
                         const CalendarOf& of) {
    const Made made = made_at(plan, of);
    Writer out;
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.text("PRODID", "-//Wegwijzer//" + edition.info.id + "//NL");
    out.line("CALSCALE", "GREGORIAN");
    for (const Deadline& deadline : plan.deadlines) add_event(out, edition, plan, deadline, say, of, made);
    out.line("END", "VCALENDAR");
    return std::move(out).take();
}

}  // namespace wegwijzer::plan
