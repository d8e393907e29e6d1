#include "cli/compare_table.h"

#include "screen/compare_rows.h"
#include "screen/frame.h"
#include "screen/pages.h"
#include "screen/parts.h"

namespace wegwijzer::cli {

screen::Page compare_page(const screen::Context& context, const engine::Comparison& comparison,
                          const std::string& title) {
    screen::Table table{title, {}, {}};
    const auto heads = screen::column_heads(context.edition, comparison);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        table.columns.push_back({screen::slug(comparison.options[i]->id), heads[i], {}, std::nullopt});
    }
    for (const engine::Aspect& aspect : comparison.aspects) {
        screen::Table::Row row{aspect.id, aspect.label, {}, heads.size() > 1 && aspect.alike()};
        for (const engine::Cell& cell : aspect.cells) row.cells.push_back(screen::cell_lines(context.say, cell));
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
