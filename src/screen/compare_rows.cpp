#include "screen/compare_rows.h"

#include "screen/frame.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

std::string edition_line(const Context& context) { return framed(context, {}).edition_text; }

}  // namespace

std::vector<std::string> cell_lines(const content::Strings& say, const engine::Cell& cell) {
    std::vector<std::string> lines = cell.sentences;
    if (lines.empty()) lines.push_back(say("compare.nothing"));
    for (const content::Conflict* conflict : cell.conflicts) {
        lines.push_back(say("compare.conflict.text", {{"text", conflict->text}}));
    }
    return lines;
}

std::vector<std::string> column_heads(const content::Edition& edition, const engine::Comparison& comparison) {
    const auto& options = comparison.options;
    const bool one_sector = std::all_of(options.begin(), options.end(), [&](const content::Option* option) {
        return option->sector == options.front()->sector;
    });
    std::vector<std::string> heads;
    for (const content::Option* option : options) {
        const content::Sector* sector = content::find_sector(edition, option->sector);
        const bool alone = one_sector || sector == nullptr;
        heads.push_back(alone ? option->short_name : sector->name + ": " + option->short_name);
    }
    return heads;
}

std::vector<std::vector<std::string>> compare_rows(const Context& context, const engine::Comparison& comparison) {
    std::vector<std::vector<std::string>> rows(1, {context.say("compare.aspect")});
    for (const std::string& head : column_heads(context.edition, comparison)) rows.front().push_back(head);
    for (const engine::Aspect& aspect : comparison.aspects) {
        rows.push_back({aspect.label});
        for (const engine::Cell& cell : aspect.cells) {
            std::string text;
            for (const std::string& line : cell_lines(context.say, cell)) text += (text.empty() ? "" : "\n") + line;
            rows.back().push_back(text);
        }
    }
    rows.push_back({context.say("compare.edition")});
    rows.back().resize(rows.front().size(), edition_line(context));
    return rows;
}

}  // namespace wegwijzer::screen
