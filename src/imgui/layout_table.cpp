// A comparison: options beside each other, aspects below each other. On a phone a card for each option.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <vector>

namespace wegwijzer::imgui {

namespace {

using screen::Table;

const std::vector<std::string>& cell_of(const Table::Row& row, std::size_t column) {
    static const std::vector<std::string> nothing;
    return column < row.cells.size() ? row.cells[column] : nothing;
}

const Table::CellLink* link_of(const Table::Row& row, std::size_t column) {
    return column < row.links.size() && row.links[column] ? &*row.links[column] : nullptr;
}

// What a cell says: one line as it is, several as a list; below it what can be pressed. Gives the height.
float put_cell(Builder& b, const Table::Row& row, std::size_t column, float x, float y, float width,
               const TextStyle& style, Color ink) {
    const std::vector<std::string>& lines = cell_of(row, column);
    float down = 0;
    if (lines.size() == 1) {
        down = b.text(x, y, width, lines.front(), style, ink);
    } else {
        for (const std::string& line : lines) {
            if (down > 0) down += 6;
            b.bullet(x + 1, y + down, style);
            down += b.text(x + 15, y + down, width - 15, line, style, ink);
        }
    }
    if (const Table::CellLink* link = link_of(row, column)) {
        if (down > 0) down += 6;
        down += put_link(b, link->id, link->label, false, x, y + down, width, style);
    }
    return down;
}

float cell_height(Builder& b, const Table::Row& row, std::size_t column, float width, const TextStyle& style) {
    const Builder::Mark mark = b.mark();
    const float height = put_cell(b, row, column, 0, 0, width, style, b.theme.ink);
    b.rewind(mark);
    return height;
}

// A column's name, which leads to the option where it has an action, and its chip.
float put_title(Builder& b, const Table::Column& column, float x, float y, float width, const TextStyle& style) {
    float down = 0;
    if (column.action) {
        down = put_link(b, column.id, column.title, false, x, y, width, style);
    } else {
        down = b.text(x, y, width, column.title, style, b.theme.ink);
    }
    if (!column.chip.text.empty())
        down += 8 + put_chip(b, column.chip, x, y + down + 8, chip_width(b, column.chip, width));
    return down;
}

// A card for each option, turned sideways one at a time. The rows of all cards are equally tall, so that the aspect in
// view stays the same from card to card; what is the same for all stays where it is.
float lay_out_cards(Builder& b, const Table& table, const std::string& id, Slot slot) {
    const std::size_t count = table.columns.size();
    const float gap = count > 1 ? 12.0f : 0.0f,
                peek = count > 1 ? 20.0f : 0.0f;  // the next card shows that it is there
    const float card = slot.width - peek, pad = 16, words = card - 2 * pad, stride = card + gap;
    const TextStyle name = b.m.small_strong(), body = b.m.body();
    const auto x_of = [&](std::size_t at) { return slot.x + static_cast<float>(at) * stride; };

    const int index = static_cast<int>(b.scene.regions.size());
    Region region{id, {slot.x, slot.y, slot.width, 0}, stride * static_cast<float>(count) - gap + peek, 0, 0};
    region.stride = count > 1 ? stride : 0;
    region.cards = static_cast<int>(count);
    b.scene.regions.push_back(region);
    Home part = b.home;
    part.region = index;
    Home beside = part, above = part;
    beside.stick = Stick::column;
    above.stick = Stick::row;

    float header = 0;
    for (const Table::Column& each : table.columns) {
        const Builder::Mark mark = b.mark();
        header = std::max(header, put_title(b, each, 0, 0, words, b.m.title()) + 2 * 12);
        b.rewind(mark);
    }
    float y = slot.y + header;
    for (const Table::Row& row : table.rows) {
        const float title = b.text_height(words, row.title, name) + 2;
        float height = 0;
        for (std::size_t at = 0; at < (row.same ? 1 : count); ++at)
            height = std::max(height, cell_height(b, row, at, words, body));
        height += title + 2 * 12;
        if (row.same) {
            Keep<Home> home(b.home, beside);
            b.box({slot.x, y, slot.width, height}, b.theme.surface);
            b.text(slot.x + pad, y + 12, words, row.title, name, b.theme.muted);
            put_cell(b, row, 0, slot.x + pad, y + 12 + title, words, body, b.theme.ink);
            b.horizontal(slot.x, y + height - 1, slot.width, b.theme.hairline);
        } else {
            Keep<Home> home(b.home, part);
            for (std::size_t at = 0; at < count; ++at) {
                b.text(x_of(at) + pad, y + 12, words, row.title, name, b.theme.muted);
                put_cell(b, row, at, x_of(at) + pad, y + 12 + title, words, body, b.theme.ink);
                b.horizontal(x_of(at), y + height - 1, card, b.theme.hairline);
                b.vertical(x_of(at), y, height, b.theme.hairline);
                b.vertical(x_of(at) + card - 1, y, height, b.theme.hairline);
            }
        }
        {
            Keep<Home> home(b.home, beside);
            b.node(row.id, {slot.x, y, slot.width, height});
        }
        y += height;
    }
    {
        Keep<Home> home(b.home, above);
        b.box({slot.x, slot.y, region.content_width, header}, b.theme.page);
        for (std::size_t at = 0; at < count; ++at) {
            b.frame({x_of(at), slot.y, card, header}, b.theme.surface, b.theme.border, 1, 1, b.m.radius);
            put_title(b, table.columns[at], x_of(at) + pad, slot.y + 12, words, b.m.title());
            if (!table.columns[at].action) b.node(table.columns[at].id, {x_of(at), slot.y, card, header});
        }
    }
    b.scene.regions[static_cast<std::size_t>(index)].view.height = y - slot.y;
    b.scene.regions[static_cast<std::size_t>(index)].header = header;
    return y - slot.y + (count > 1 ? 32.0f : 0.0f);  // room for the dots
}

// What the longest part of a text needs that no line may break: a word, or what ends in a hyphen or a slash.
float longest_word(const Builder& b, std::string_view text, const TextStyle& style) {
    float longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" -/"), text.size() - 1) + 1;
        const std::size_t seen = text[end - 1] == ' ' ? end - 1 : end;
        longest = std::max(longest, b.text_width(text.substr(0, seen), style));
        text.remove_prefix(end);
    }
    return std::ceil(longest) + 1;
}

// All equally wide; in a compact table, whose columns are narrow, none so narrow that a word of its name is cut.
std::vector<float> column_widths(const Builder& b, const Table& table, const TextStyle& name, float room, float equal,
                                 float pad) {
    std::vector<float> widths(table.columns.size(), equal);
    if (!table.compact) return widths;
    float sum = 0;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        widths[at] = longest_word(b, table.columns[at].title, name) + 2 * pad;
        sum += widths[at];
    }
    const float more = std::floor((std::max(room, equal * static_cast<float>(widths.size())) - sum) /
                                  static_cast<float>(widths.size()));
    for (float& width : widths) width += std::max(0.0f, more);
    return widths;
}

}  // namespace

float lay_out(Builder& b, const screen::Node& node, const Table& table, Slot slot) {
    if (table.columns.empty()) return 0;
    if (b.m.phone || slot.width < 480 * b.m.zoom) return lay_out_cards(b, table, node.id, slot);

    const float pad_x = table.compact ? 8.0f : 16.0f, pad_y = table.compact ? 10.0f : 14.0f;
    const auto count = static_cast<float>(table.columns.size());
    const float first = std::floor(std::clamp(slot.width * 0.19f, 160.0f * b.m.zoom, 216.0f * b.m.zoom));
    const float column =
        std::max((table.compact ? 116.0f : 208.0f) * b.m.zoom, std::floor((slot.width - first) / count));
    const bool roomy = column >= 280 * b.m.zoom;
    const Color ink = table.compact ? b.theme.muted : b.theme.ink;  // what can be pressed stands out there
    const TextStyle style = roomy ? b.m.body() : TextStyle{Face::regular, 16 * b.m.zoom, 1.5f, 72};
    const TextStyle strong{Face::semibold, style.size, style.line_height, 72};
    TextStyle name = roomy ? b.m.title() : b.m.strong();
    if (table.compact) name.size = style.size;
    const std::vector<float> widths = column_widths(b, table, name, slot.width - first, column, pad_x);
    const float content = std::accumulate(widths.begin(), widths.end(), first);

    const int index = static_cast<int>(b.scene.regions.size());
    b.scene.regions.push_back({node.id, {slot.x, slot.y, slot.width, 0}, content, first, 0});
    Home part = b.home;
    part.region = index;
    const auto x_of = [&](std::size_t at) {
        return std::accumulate(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(at), slot.x + first);
    };
    const auto words_of = [&](std::size_t at) { return widths[at] - 2 * pad_x; };
    const auto stuck = [&](Stick stick) {
        Home home = part;
        home.stick = stick;
        return home;
    };

    // Heights first: a row is as tall as its tallest cell.
    float header = 0;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const Table::Column& each = table.columns[at];
        float height = b.text_height(words_of(at), each.title, name);
        if (!each.chip.text.empty()) {
            const Builder::Mark mark = b.mark();
            height += 8 + put_chip(b, each.chip, 0, 0, chip_width(b, each.chip, words_of(at)));
            b.rewind(mark);
        }
        header = std::max(header, height);
    }
    header += 2 * pad_y;
    std::vector<float> heights;
    const float across = std::min(slot.width - first - 2 * pad_x, b.m.reading);
    for (const Table::Row& row : table.rows) {
        float height = b.text_height(first - pad_x, row.title, strong);
        if (row.same) {
            height = std::max(height, cell_height(b, row, 0, across, style));
        } else {
            for (std::size_t at = 0; at < table.columns.size(); ++at)
                height = std::max(height, cell_height(b, row, at, words_of(at), style));
        }
        heights.push_back(height + 2 * pad_y);
    }

    // The body, which scrolls both ways; then what keeps in view on top of it: titles of rows, then of columns.
    float y = slot.y + header;
    {
        Keep<Home> home(b.home, part);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Table::Row& row = table.rows[r];
            if (!row.same) {
                for (std::size_t at = 0; at < table.columns.size(); ++at)
                    put_cell(b, row, at, x_of(at) + pad_x, y + pad_y, words_of(at), style, ink);
            }
            y += heights[r];
        }
    }
    y = slot.y + header;
    {
        Keep<Home> home(b.home, stuck(Stick::column));
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const Table::Row& row = table.rows[r];
            // The same for all: said once, across all columns, on a surface that says so.
            const float ground = row.same ? slot.width : first;
            b.box({slot.x, y, ground, heights[r]}, row.same ? b.theme.surface : b.theme.page, 0);
            {
                Home title = b.home;
                title.row = y;
                title.sink = heights[r] - 2 * pad_y - b.text_height(first - pad_x, row.title, strong);
                Keep<Home> sinks(b.home, title);
                b.text(slot.x + (row.same ? pad_x / 2 : 0), y + pad_y, first - pad_x, row.title, strong, b.theme.ink);
            }
            if (row.same) put_cell(b, row, 0, slot.x + first + pad_x, y + pad_y, across, style, ink);
            b.node(row.id, {slot.x, y, slot.width, heights[r]});
            b.horizontal(slot.x, y + heights[r] - 1, slot.width, b.theme.hairline);
            y += heights[r];
        }
    }
    {
        Keep<Home> home(b.home, stuck(Stick::row));
        b.box({slot.x, slot.y, content, header}, b.theme.page);
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            put_title(b, table.columns[at], x_of(at) + pad_x, slot.y + pad_y, words_of(at), name);
            if (!table.columns[at].action) b.node(table.columns[at].id, {x_of(at), slot.y, widths[at], header});
        }
    }
    {
        Keep<Home> home(b.home, stuck(Stick::corner));
        b.box({slot.x, slot.y, first, header}, b.theme.page);
        b.horizontal(slot.x, slot.y + header - 2, slot.width, b.theme.ink, 2);
    }
    // Room for the bar with which a wide table is moved.
    const float height = y - slot.y + (content > slot.width + 0.5f ? 14.0f : 0.0f);
    b.scene.regions[static_cast<std::size_t>(index)].view.height = y - slot.y;
    b.scene.regions[static_cast<std::size_t>(index)].header = header;
    return height;
}

}  // namespace wegwijzer::imgui
