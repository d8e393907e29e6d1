#include "screen/side_by_side.h"

#include "engine/compare.h"
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

// What a cell says at a glance, in full, and what is left out because it stands elsewhere.
struct CellText {
    std::vector<std::string> glance, whole;
};

CellText texts_of(const Context& context, const engine::Cell& cell, const std::vector<std::string>& left_out) {
    CellText text;
    for (const std::string& sentence : cell.sentences) {
        if (std::find(left_out.begin(), left_out.end(), sentence) != left_out.end()) continue;
        text.glance.push_back(first_sentence(sentence));
        text.whole.push_back(sentence);
    }
    // Where the source is unclear about this option alone, that is what there is to say of it.
    if (text.whole.empty() && (left_out.empty() || cell.conflicts.empty())) {
        text.whole.push_back(context.say(left_out.empty() ? "compare.nothing" : "compare.nothing_more"));
        text.glance = text.whole;
    }
    if (!cell.conflicts.empty()) text.glance.push_back(context.say("compare.conflict"));
    for (const content::Conflict* conflict : cell.conflicts) {
        text.whole.push_back(context.say("compare.conflict.text", {{"text", conflict->text}}));
    }
    return text;
}

// Puts a cell at the end of a row: short, or whole where the user opened it.
void add_cell(const Context& context, Table::Row& row, const CellText& text, std::string id, std::string about) {
    const bool more = text.whole != text.glance, open = more && context.state.open.contains(id);
    row.cells.push_back(open ? text.whole : text.glance);
    row.links.emplace_back();
    if (!more) return;
    app::Action toggle = app::Toggle{id};
    row.links.back() = Table::CellLink{std::move(id), context.say(open ? "compare.less" : "compare.more"),
                                       std::move(about), std::move(toggle)};
}

std::vector<Table::Column> columns_of(const Context& context, const SideBySide& what) {
    std::vector<Table::Column> columns;
    auto chips = chips_of(context, what.options);
    for (std::size_t i = 0; i < what.options.size(); ++i) {
        const content::Option& option = *what.options[i];
        columns.push_back({what.prefix + ".column." + slug(option.id), column_name(context, option, what.naming),
                           std::move(chips[i]), go_option(app::Screen::option, option.id)});
    }
    return columns;
}

}  // namespace

std::string column_name(const Context& context, const content::Option& option, Naming naming) {
    const content::Sector* sector = content::find_sector(context.edition, option.sector);
    if (naming == Naming::option || sector == nullptr) return option.short_name;
    if (naming == Naming::sector) return sector->name;
    return context.say("option.with_sector", {{"option", option.short_name}, {"sector", sector->name}});
}

std::vector<Node> side_by_side(const Context& context, const SideBySide& what) {
    const content::Strings& say = context.say;
    const engine::Comparison comparison = engine::compare(context.edition, what.options, false, say);
    const std::size_t count = what.options.size();
    const bool several = count > 1, fold = what.differences_only && several;

    Table table{what.caption, columns_of(context, what), {}, false, say("compare.all")};
    std::vector<Facts::Item> equal;
    for (const engine::Aspect& aspect : comparison.aspects) {
        std::vector<std::string> shared;
        if (fold) {
            if (aspect.alike()) {
                equal.push_back({aspect.label, texts_of(context, aspect.cells.front(), {}).whole});
                continue;
            }
            shared = common(aspect);
            if (!shared.empty()) equal.push_back({aspect.label, shared});
        }
        Table::Row row{what.prefix + ".row." + aspect.id, aspect.label, {}, several && aspect.alike()};
        for (std::size_t i = 0; i < count; ++i) {
            // What is the same for all is shown once, so it is opened for all.
            const std::string whose = row.same ? "" : "." + slug(what.options[i]->id);
            const std::string& option = table.columns[i].title;
            const std::string name =
                row.same ? aspect.label : say("compare.cell", {{"aspect", aspect.label}, {"option", option}});
            add_cell(context, row, texts_of(context, aspect.cells[i], shared),
                     what.prefix + ".more." + aspect.id + whose, name);
            if (row.same && i > 0) row.links.back().reset();
        }
        table.rows.push_back(std::move(row));
    }
    std::vector<Node> nodes;
    if (table.rows.empty()) {
        nodes.push_back(paragraph(what.prefix + ".no_differences", say("compare.no_differences")));
    } else {
        nodes.push_back({what.prefix + ".table", std::move(table), {}});
    }
    if (!equal.empty()) {
        nodes.push_back(disclosure(context.state, what.prefix + ".equal",
                                   say("compare.equal", {{"n", std::to_string(count)}}),
                                   {facts(what.prefix + ".equal.facts", std::move(equal))}));
    }
    return nodes;
}

}  // namespace wegwijzer::screen
