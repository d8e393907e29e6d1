#include "app/initiative.h"

#include "app/percent.h"
#include "app/typed.h"
#include "plan/paper.h"

#include <algorithm>

namespace wegwijzer::app {

namespace {

std::string single_spaced(std::string_view typed) {
    std::string text;
    for (const char c : typed) {
        const auto byte = static_cast<unsigned char>(c);
        const bool space = byte <= 0x20 || byte == 0x7f;
        if (!space) text += c;
        if (space && !text.ends_with(' ')) text += ' ';
    }
    return std::string(trimmed(text));
}

std::string cut(std::string text, std::size_t longest) {
    if (text.size() <= longest) return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    text.resize(end);
    return std::string(trimmed(text));
}

}  // namespace

bool is_empty(const Initiative& initiative) {
    return initiative.name.empty() && initiative.answers.empty() && initiative.skipped.empty() &&
           initiative.undertakings.empty() && initiative.chosen.empty() && initiative.notes.empty();
}

bool is_that_of_link(const Initiative& initiative, const Initiative& link) {
    const auto plan_of = [](const Initiative& of) {
        std::map<std::string, std::pair<std::string, std::set<std::string>>> plan;
        for (const auto& [option, undertaking] : of.undertakings) {
            if (undertaking.start.empty() && undertaking.done.empty()) continue;
            plan.emplace(option, std::pair(undertaking.start, undertaking.done));
        }
        return plan;
    };
    const auto told = plan_of(link);
    return initiative.answers == link.answers && initiative.skipped == link.skipped &&
           (told.empty() || told == plan_of(initiative)) && (link.chosen.empty() || link.chosen == initiative.chosen);
}

std::string kept_text(std::string_view typed, std::size_t longest) {
    const std::string text = cut(single_spaced(typed), longest);
    return is_plain_text(text) ? text : std::string();
}

std::string kept_lines(std::string_view typed, std::size_t longest) {
    std::string text;
    bool gap = false;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of("\r\n"), typed.size());
        const std::string line = single_spaced(typed.substr(0, end));
        const bool pair = typed.substr(end, 2) == "\r\n";
        typed.remove_prefix(std::min(end + (pair ? 2 : 1), typed.size()));
        if (!is_plain_text(line)) return "";
        gap = gap || (line.empty() && !text.empty());
        if (line.empty()) continue;
        if (!text.empty()) text += gap ? "\n\n" : "\n";
        text += line;
        gap = false;
    }
    return cut(std::move(text), longest);
}

bool has_task(const content::Edition& edition, std::string_view option_id, std::string_view task) {
    const content::Option* option = content::find_option(edition, option_id);
    const content::Route* route = option == nullptr ? nullptr : content::find_route(edition, option->route);
    return route != nullptr && std::any_of(route->steps.begin(), route->steps.end(),
                                           [&](const content::Step& step) { return step.id == task; });
}

bool has_note(const content::Edition& edition, std::string_view option_id, std::string_view note) {
    if (option_id.empty()) return plan::asks_for_note_on_idea(edition, note);
    const content::Option* option = content::find_option(edition, option_id);
    return option != nullptr &&
           (note.empty() || has_task(edition, option_id, note) || plan::asks_for_note(edition, option->route, note));
}

std::vector<std::string> asked_of(const content::Edition& edition, const Initiative& initiative) {
    std::vector<std::string> order;
    const auto add = [&](const std::string& fact) {
        const bool dealt_with = initiative.answers.contains(fact) || initiative.skipped.contains(fact);
        if (dealt_with && fact != "sectors" && std::find(order.begin(), order.end(), fact) == order.end())
            order.push_back(fact);
    };
    for (const std::string& fact : initiative.asked) add(fact);
    for (const content::Question& question : edition.questions) add(question.fact);
    return order;
}

std::string_view id_of(Standing standing) {
    switch (standing) {
        case Standing::preparing:
            return "preparing";
        case Standing::applied:
            return "applied";
        case Standing::refused:
            return "refused";
        case Standing::granted:
            return "granted";
    }
    return "preparing";
}

}  // namespace wegwijzer::app
