// A comparison: options beside each other, aspects below each other. On a phone a card for each option.
#include "imgui/layout.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

namespace {

using screen::Table;

constexpr float pad_x = 16, pad_y = 14;

// What a cell says: one line as it is, several as a list. Gives the height.
float put_cell(Builder& b, const std::vector<std::string>& lines, float x, float y, float width,
               const TextStyle& style) {
    if (lines.size() == 1) return b.text(x, y, width, lines.front(), style, b.theme.ink);
    float down = 0;
    for (const std::string& line : lines) {
        if (down > 0) down += 6;
        b.bullet(x + 1, y + down, style);
        down += b.text(x + 15, y + down, width - 15, line, style, b.theme.ink);
    }
    return down;
}

float cell_height(const Builder& b, const std::vector<std::string>& lines, float width, const TextStyle& style) {
    if (lines.size() == 1) return b.text_height(width, lines.front(), style);
    float down = 0;
    for (const std::string& line : lines) down += (down > 0 ? 6.0f : 0.0f) + b.text_height(width - 15, line, style);
    return down;
}

const std::vector<std::string>& cell_of(const Table::Row& row, std::size_t column) {
    static const std::vector<std::string> nothing;
    return column < row.cells.size() ? row.cells[column] : nothing;
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

float lay_out_cards(Builder& b, const Table& table, Slot slot) {
    const float pad = b.m.pad;
    float y = slot.y;
    const auto card = [&](auto inside) {
        const std::size_t ground = b.scene.pieces.size();
        b.frame({slot.x, y, slot.width, 0}, b.theme.page, b.theme.hairline, 1, 1, b.m.radius);
        const float height = inside(slot.x + pad, y + pad, slot.width - 2 * pad) + 2 * pad;
        b.scene.pieces[ground].box.height = height;
        y += height + 16;
    };
    const auto aspect = [&](const Table::Row& row, const std::vector<std::string>& lines, float x, float top,
                            float width) {
        float down = 12;
        b.horizontal(x, top + down, width, b.theme.hairline);
        down += 13;
        b.node(row.id, {x, top + down, width, 1});
        down += b.text(x, top + down, width, row.title, b.m.small_strong(), b.theme.muted);
        return down + 2 + put_cell(b, lines, x, top + down + 2, width, b.m.body());
    };
    bool same = false;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const Table::Column& column = table.columns[at];
        card([&](float x, float top, float width) {
            float down = put_title(b, column, x, top, width, b.m.title());
            for (const Table::Row& row : table.rows) {
                if (row.same)
                    same = true;
                else if (!cell_of(row, at).empty())
                    down += aspect(row, cell_of(row, at), x, top + down, width);
            }
            return down;
        });
    }
    // What is the same for all is said once, under all their names.
    if (same) {
        std::string names;
        for (const Table::Column& column : table.columns) names += (names.empty() ? "" : " · ") + column.title;
        card([&](float x, float top, float width) {
            float down = b.text(x, top, width, names, b.m.strong(), b.theme.ink);
            for (const Table::Row& row : table.rows) {
                if (row.same) down += aspect(row, cell_of(row, 0), x, top + down, width);
            }
            return down;
        });
    }
    return y - 16 - slot.y;
}

}  // namespace

float lay_out(Builder& b, const screen::Node& node, const Table& table, Slot slot) {
    if (table.columns.empty()) return 0;
    if (b.m.phone || slot.width < 480 * b.m.zoom) return lay_out_cards(b, table, slot);

    const auto count = static_cast<float>(table.columns.size());
    const float first = std::floor(std::clamp(slot.width * 0.19f, 160.0f * b.m.zoom, 216.0f * b.m.zoom));
    const float column = std::max(208.0f * b.m.zoom, std::floor((slot.width - first) / count));
    const float content = first + column * count;
    const bool roomy = column >= 280 * b.m.zoom;
    const TextStyle style = roomy ? b.m.body() : TextStyle{Face::regular, 16 * b.m.zoom, 1.5f, 72};
    const TextStyle strong{Face::semibold, style.size, style.line_height, 72};
    const float words = column - 2 * pad_x;

    const int index = static_cast<int>(b.scene.regions.size());
    b.scene.regions.push_back({node.id, {slot.x, slot.y, slot.width, 0}, content, first, 0});
    Home part = b.home;
    part.region = index;
    const auto x_of = [&](std::size_t at) { return slot.x + first + static_cast<float>(at) * column; };
    const auto stuck = [&](Stick stick) {
        Home home = part;
        home.stick = stick;
        return home;
    };

    // Heights first: a row is as tall as its tallest cell.
    const TextStyle name = roomy ? b.m.title() : b.m.strong();
    float header = 0;
    for (const Table::Column& each : table.columns) {
        float height = b.text_height(words, each.title, name);
        if (!each.chip.text.empty()) {
            const Builder::Mark mark = b.mark();
            height += 8 + put_chip(b, each.chip, 0, 0, chip_width(b, each.chip, words));
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
            height = std::max(height, cell_height(b, cell_of(row, 0), across, style));
        } else {
            for (std::size_t at = 0; at < table.columns.size(); ++at)
                height = std::max(height, cell_height(b, cell_of(row, at), words, style));
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
                    put_cell(b, cell_of(row, at), x_of(at) + pad_x, y + pad_y, words, style);
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
            if (row.same) put_cell(b, cell_of(row, 0), slot.x + first + pad_x, y + pad_y, across, style);
            b.node(row.id, {slot.x, y, slot.width, heights[r]});
            b.horizontal(slot.x, y + heights[r] - 1, slot.width, b.theme.hairline);
            y += heights[r];
        }
    }
    {
        Keep<Home> home(b.home, stuck(Stick::row));
        b.box({slot.x, slot.y, content, header}, b.theme.page);
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            put_title(b, table.columns[at], x_of(at) + pad_x, slot.y + pad_y, words, name);
            if (!table.columns[at].action) b.node(table.columns[at].id, {x_of(at), slot.y, column, header});
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
