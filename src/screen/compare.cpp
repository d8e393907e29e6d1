// The options of a sector side by side.
#include "engine/compare.h"

#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

// The sentences that all cells of an aspect have in common.
std::vector<std::string> common(const engine::Aspect& aspect) {
    std::vector<std::string> shared = aspect.cells.front().sentences;
    for (const engine::Cell& cell : aspect.cells) {
        std::erase_if(shared, [&](const std::string& one) {
            return std::find(cell.sentences.begin(), cell.sentences.end(), one) == cell.sentences.end();
        });
    }
    return shared;
}

// What stands in a cell: of each text the first sentence, for a table is to glance at, and the option's own screen has
// the rest. Without `left_out`, which stands elsewhere.
std::vector<std::string> lines_of(const Context& context, const engine::Cell& cell,
                                  const std::vector<std::string>& left_out) {
    std::vector<std::string> lines;
    for (const std::string& sentence : cell.sentences) {
        if (std::find(left_out.begin(), left_out.end(), sentence) == left_out.end()) {
            lines.push_back(first_sentence(sentence));
        }
    }
    if (lines.empty()) lines.push_back(context.say(left_out.empty() ? "compare.nothing" : "compare.nothing_more"));
    if (!cell.conflicts.empty()) lines.push_back(context.say("compare.conflict"));
    return lines;
}

std::vector<Table::Column> columns_of(const Context& context, const std::vector<const content::Option*>& options) {
    std::vector<Table::Column> columns;
    auto chips = chips_of(context, options);
    for (std::size_t i = 0; i < options.size(); ++i) {
        columns.push_back({"compare.column." + slug(options[i]->id), options[i]->short_name, std::move(chips[i]),
                           go_option(app::Screen::option, options[i]->id)});
    }
    return columns;
}

}  // namespace

Screen compare_screen(const Context& context, const content::Sector& sector) {
    const content::Strings& say = context.say;
    const engine::Comparison comparison =
        engine::compare(context.edition, engine::options_of_sector(context.edition, sector.id), false, say);
    const auto count = static_cast<int>(comparison.options.size());

    Screen screen;
    screen.id = "compare." + sector.id;
    screen.title = say("compare.crumb");
    screen.about = {{"trail.sector", sector.name, go_sector(app::Screen::sector, sector.id)}};

    auto& main = screen.main;
    main.push_back(
        heading("compare.title", 1,
                say("compare.title", {{"sector", sector.name}, {"options", counted(say, "sector.options", count)}})));
    if (count == 0) {
        main.push_back(paragraph("compare.none", say("sector.none")));
        return screen;
    }
    main.push_back(paragraph("compare.intro", say("compare.intro"), Emphasis::lead));
    main.push_back(
        group("compare.actions", Layout::row, say("compare.actions"),
              {button("compare.questions", say(has_answers(context) ? "sector.questions.on" : "sector.questions"),
                      Importance::primary, go_sector(app::Screen::question, sector.id)),
               {"compare.differences",
                Check{say("compare.differences"), context.state.differences_only,
                      app::DifferencesOnly{!context.state.differences_only}},
                {}},
               button("compare.file", say("export.comparison"), Importance::quiet,
                      app::Hand{app::Hand::What::comparison, sector.id})}));

    // With only the differences, what is equal is not thrown away but folded.
    Table table{say("compare.caption", {{"sector", sector.name}}), columns_of(context, comparison.options), {}};
    std::vector<Facts::Item> equal;
    const bool fold = context.state.differences_only && count > 1;
    for (const engine::Aspect& aspect : comparison.aspects) {
        std::vector<std::string> shared;
        if (fold) {
            if (aspect.same) {
                equal.push_back({aspect.label, lines_of(context, aspect.cells.front(), {})});
                continue;
            }
            shared = common(aspect);
            if (!shared.empty()) equal.push_back({aspect.label, shared});
        }
        Table::Row row{"compare.row." + aspect.id, aspect.label, {}, aspect.same && count > 1};
        for (const engine::Cell& cell : aspect.cells) row.cells.push_back(lines_of(context, cell, shared));
        table.rows.push_back(std::move(row));
    }
    main.push_back({"compare.table", std::move(table), {}});
    if (!equal.empty()) {
        const std::string summary = say("compare.equal", {{"n", std::to_string(count)}});
        main.push_back(
            disclosure(context.state, "compare.equal", summary, {facts("compare.equal.facts", std::move(equal))}));
    }
    std::vector<content::Source> of{sector.source};
    for (const content::Option* option : comparison.options) of.push_back(option->source);
    main.push_back(sources(context, "compare.source", of));
    return screen;
}

}  // namespace wegwijzer::screen
