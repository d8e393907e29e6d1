#include "cli/compare_table.h"

#include "screen/frame.h"
#include "screen/pages.h"
#include "screen/parts.h"

#include <algorithm>

namespace wegwijzer::cli {

namespace {

std::vector<std::string> lines_of(const content::Strings& say, const engine::Cell& cell) {
    std::vector<std::string> lines = cell.sentences;
    if (lines.empty()) lines.push_back(say("compare.nothing"));
    for (const content::Conflict* conflict : cell.conflicts) {
        lines.push_back(say("compare.conflict.text", {{"text", conflict->text}}));
    }
    return lines;
}

std::string edition_line(const screen::Context& context) { return screen::framed(context, {}).edition_text; }

}  // namespace

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

std::vector<std::vector<std::string>> compare_rows(const screen::Context& context,
                                                   const engine::Comparison& comparison) {
    std::vector<std::vector<std::string>> rows(1, {context.say("compare.aspect")});
    for (const std::string& head : column_heads(context.edition, comparison)) rows.front().push_back(head);
    for (const engine::Aspect& aspect : comparison.aspects) {
        rows.push_back({aspect.label});
        for (const engine::Cell& cell : aspect.cells) {
            std::string text;
            for (const std::string& line : lines_of(context.say, cell)) text += (text.empty() ? "" : "\n") + line;
            rows.back().push_back(text);
        }
    }
    rows.push_back({context.say("compare.edition")});
    rows.back().resize(rows.front().size(), edition_line(context));
    return rows;
}

screen::Page compare_page(const screen::Context& context, const engine::Comparison& comparison,
                          const std::string& title) {
    screen::Table table{title, {}, {}};
    const auto heads = column_heads(context.edition, comparison);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        table.columns.push_back({screen::slug(comparison.options[i]->id), heads[i], {}, std::nullopt});
    }
    for (const engine::Aspect& aspect : comparison.aspects) {
        screen::Table::Row row{aspect.id, aspect.label, {}, aspect.same && heads.size() > 1};
        for (const engine::Cell& cell : aspect.cells) row.cells.push_back(lines_of(context.say, cell));
        table.rows.push_back(std::move(row));
    }
    screen::Screen page;
    page.id = "compare";
    page.title = title;
    page.main.push_back(screen::heading("title", 1, title));
    if (table.rows.empty()) {
        page.main.push_back(screen::paragraph("no-differences", context.say("compare.no_differences")));
    } else {
        page.main.push_back({"table", std::move(table), {}});
    }
    return screen::framed(context, std::move(page));
}

}  // namespace wegwijzer::cli
