#include "html/render.h"

#include "content/json_object.h"
#include "html/names.h"
#include "screen/marks.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

namespace wegwijzer::html {

namespace {

using content::object;
using Json = nlohmann::ordered_json;

// The id that stands for the product's name in the header (screen/event.h knows it).
constexpr const char* home_id = "home";

Json nodes(const std::vector<screen::Node>& list, const AddressOf& address_of);

std::string leads_to(const AddressOf& address_of, const std::optional<app::Action>& action) {
    return address_of && action ? address_of(*action) : std::string();
}

Json chip(const screen::Chip& chip) {
    if (chip.text.empty()) return nullptr;
    return object({{"status", name(chip.status)}, {"text", chip.text}});
}

template <typename Items, typename Function>
Json each(const Items& items, Function function) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(function(item));
    return list;
}

// A card, a link, or what is referred to but has no address; or all that is told with a link, which comes first.
bool is_item(const screen::Node& node) {
    if (const auto* group = std::get_if<screen::Group>(&node.content))
        return group->label.empty() && !node.children.empty() &&
               std::holds_alternative<screen::Link>(node.children.front().content);
    return std::holds_alternative<screen::Card>(node.content) || std::holds_alternative<screen::Link>(node.content) ||
           std::holds_alternative<screen::Paragraph>(node.content);
}

// Several of these, one after the other: a screen reader tells how many there are, and where among them the user is.
bool reads_as_list(const screen::Group& group, const std::vector<screen::Node>& children) {
    return group.layout != screen::Layout::panel && children.size() > 1 &&
           std::all_of(children.begin(), children.end(), is_item);
}

// Writes what is of one kind into a node's object.
struct Fields {
    Json& node;
    const AddressOf& address_of;
    const std::vector<screen::Node>& children;

    void kind(const char* name) { node["kind"] = name; }

    void operator()(const screen::Heading& heading) {
        kind("heading");
        node["level"] = heading.level;
        node["text"] = heading.text;
    }
    void operator()(const screen::Paragraph& paragraph) {
        kind("paragraph");
        node["text"] = paragraph.text;
        node["emphasis"] = name(paragraph.emphasis);
    }
    void operator()(const screen::List& list) {
        kind("list");
        node["ordered"] = list.ordered;
        node["items"] = list.items;
        node["emphasis"] = name(list.emphasis);
    }
    void operator()(const screen::Facts& facts) {
        kind("facts");
        node["items"] = each(facts.items, [](const screen::Facts::Item& item) {
            return object({{"term", item.term}, {"texts", item.texts}});
        });
    }
    void operator()(const screen::Marked& marked) {
        kind("marked");
        node["runs"] = each(marked.runs, [](const screen::Marked::Run& run) {
            return object({{"text", run.text}, {"match", run.match}});
        });
    }
    void operator()(const screen::Chip& chip) {
        kind("chip");
        node["status"] = name(chip.status);
        node["text"] = chip.text;
    }
    void operator()(const screen::Notice& notice) {
        kind("notice");
        node["tone"] = name(notice.tone);
        node["title"] = notice.title;
        node["level"] = notice.level;
    }
    void operator()(const screen::Group& group) {
        kind("group");
        node["layout"] = name(group.layout);
        node["label"] = group.label;
        node["list"] = reads_as_list(group, children);
    }
    void operator()(const screen::Button& button) {
        kind("button");
        node["label"] = button.label;
        node["importance"] = name(button.importance);
        node["address"] = leads_to(address_of, button.action);
    }
    void operator()(const screen::Link& link) {
        kind("link");
        node["label"] = link.label;
        node["url"] = link.url;
        node["address"] = leads_to(address_of, link.action);
    }
    void operator()(const screen::Card& card) {
        kind("card");
        node["title"] = card.title;
        node["text"] = card.text;
        node["chip"] = chip(card.chip);
        node["address"] = leads_to(address_of, card.action);
    }
    void operator()(const screen::Choices& choices) {
        kind("choices");
        node["legend"] = choices.legend;
        node["help"] = choices.help;
        node["error"] = choices.error;
        node["many"] = choices.many;
        node["titled_by"] = choices.titled_by;
        node["items"] = each(choices.items, [](const screen::Choices::Item& item) {
            return object({{"id", item.id}, {"label", item.label}, {"help", item.help}, {"selected", item.selected}});
        });
    }
    void operator()(const screen::Field& field) {
        kind("field");
        node["type"] = name(field.kind);
        node["label"] = field.label;
        node["help"] = field.help;
        node["error"] = field.error;
        node["value"] = field.value;
        node["unit"] = field.unit;
        node["titled_by"] = field.titled_by;
    }
    void operator()(const screen::Check& check) {
        kind("check");
        node["label"] = check.label;
        node["on"] = check.on;
    }
    Json box(const screen::Diagram::Box& box) const {
        return object({{"id", box.id},
                       {"text", box.text},
                       {"active", box.action.has_value()},
                       {"address", leads_to(address_of, box.action)}});
    }
    void operator()(const screen::Diagram& diagram) {
        kind("diagram");
        node["caption"] = diagram.caption;
        node["corner"] = diagram.corner;
        node["columns"] = diagram.columns;
        node["rows"] = each(diagram.rows, [this](const screen::Diagram::Row& row) {
            return object({{"head", box(row.head)},
                           {"boxes", each(row.boxes, [this](const screen::Diagram::Box& one) { return box(one); })}});
        });
    }
    void operator()(const screen::Table& table) {
        kind("table");
        node["caption"] = table.caption;
        node["columns"] = each(table.columns, [this](const screen::Table::Column& column) {
            return object({{"id", column.id},
                           {"title", column.title},
                           {"chip", chip(column.chip)},
                           {"active", column.action.has_value()},
                           {"address", leads_to(address_of, column.action)}});
        });
        node["rows"] = each(table.rows, [this](const screen::Table::Row& row) {
            Json json = object({{"id", row.id}, {"title", row.title}, {"cells", row.cells}, {"same", row.same}});
            json["links"] = each(row.links, [this](const std::optional<screen::Table::CellLink>& link) {
                if (!link) return Json(nullptr);
                return object({{"id", link->id},
                               {"label", link->label},
                               {"about", link->about},
                               {"address", leads_to(address_of, link->action)}});
            });
            return json;
        });
        node["compact"] = table.compact;
        node["same_label"] = table.same_label;
    }
    void operator()(const screen::Tasks& tasks) {
        kind("tasks");
        node["label"] = tasks.label;
        node["items"] = each(tasks.items, [](const screen::Tasks::Item& item) {
            return object({{"id", item.id},
                           {"text", item.text},
                           {"who", item.who},
                           {"when", item.when},
                           {"phase", name(item.phase)},
                           {"phase_text", item.phase_text},
                           {"ticked", item.ticked},
                           {"documents", item.documents},
                           {"note", item.note}});
        });
    }
    void operator()(const screen::Timeline& timeline) {
        kind("timeline");
        node["label"] = timeline.label;
        node["from"] = content::to_iso(timeline.from);
        node["until"] = content::to_iso(timeline.until);
        node["today"] = content::to_iso(timeline.today);
        node["today_text"] = timeline.today_text;
        node["marks"] = each(timeline.marks, [](const screen::Timeline::Mark& mark) {
            return object({{"date", mark.date}, {"text", mark.text}, {"own", mark.own}});
        });
        node["bands"] = each(timeline.bands, [](const screen::Timeline::Band& band) {
            return object({{"from", band.from}, {"until", band.until}, {"text", band.text}});
        });
        node["ticks"] = each(timeline.ticks, [](const screen::Timeline::Tick& tick) {
            return object({{"date", tick.date}, {"text", tick.text}});
        });
    }
    void operator()(const screen::Disclosure& disclosure) {
        kind("disclosure");
        node["summary"] = disclosure.summary;
        node["open"] = disclosure.open;
    }
    void operator()(const screen::Progress& progress) {
        kind("progress");
        node["label"] = progress.label;
        node["done"] = progress.done;
        node["total"] = progress.total;
    }
};

bool holds_children(const screen::Content& content) {
    return std::holds_alternative<screen::Notice>(content) || std::holds_alternative<screen::Group>(content) ||
           std::holds_alternative<screen::Disclosure>(content);
}

Json node(const screen::Node& from, const AddressOf& address_of) {
    Json to = object({{"id", from.id}});
    std::visit(Fields{to, address_of, from.children}, from.content);
    if (holds_children(from.content)) to["children"] = nodes(from.children, address_of);
    return to;
}

Json nodes(const std::vector<screen::Node>& list, const AddressOf& address_of) {
    return each(list, [&](const screen::Node& one) { return node(one, address_of); });
}

// Texts that become an element's own words in the twin, by their name there.
bool is_words(const Json& node, std::string_view key) {
    constexpr std::array words{"text",      "title",   "label",      "term",   "texts",   "items", "help",
                               "legend",    "summary", "who",        "when",   "note",    "cells", "caption",
                               "documents", "error",   "phase_text", "corner", "columns", "about", "same_label"};
    if (std::find(words.begin(), words.end(), key) == words.end()) return false;
    const std::string kind = node.value("kind", "");
    return key != "label" || (kind != "group" && kind != "tasks" && kind != "timeline");
}

// A text in pieces of one language each.
struct Pieces {
    struct Piece {
        bool dutch = false;
        std::string text;
    };
    std::vector<Piece> all;

    void add(bool dutch, std::string_view text) {
        std::string plain = screen::without_marks(text);
        if (plain.empty()) return;
        if (all.empty() || all.back().dutch != dutch) all.push_back({dutch, ""});
        all.back().text += plain;
    }
};

// Digits and signs have no language of their own: they are read in that of the sentence.
bool has_letters(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

// What of a sentence was filled in alike in both languages is the edition's.
void add_pieces(Pieces& pieces, std::string_view here, std::string_view there) {
    const std::vector<screen::MarkedPart> others = screen::parts_of(there);
    for (const screen::MarkedPart& part : screen::parts_of(here)) {
        const auto other = std::find_if(others.begin(), others.end(), [&](const screen::MarkedPart& one) {
            return part.value != 0 && one.value == part.value;
        });
        if (other == others.end()) {
            pieces.add(false, part.text);
        } else if (other->text == part.text) {
            pieces.add(has_letters(part.text), part.text);
        } else {
            add_pieces(pieces, part.text, other->text);
        }
    }
}

Json in_pieces(const std::string& here, const std::string& there) {
    Pieces pieces;
    if (here == there) {
        pieces.add(true, here);
    } else {
        add_pieces(pieces, here, there);
    }
    const auto piece = [](const Pieces::Piece& one) { return one.dutch ? object({{"nl", one.text}}) : Json(one.text); };
    if (pieces.all.empty()) return "";
    if (pieces.all.size() == 1) return piece(pieces.all.front());
    return object({{"parts", each(pieces.all, piece)}});
}

// Marks what is the same in both trees, which have the same shape.
void mark_dutch(Json& here, const Json& there, bool words) {
    if (here.type() != there.type()) return;
    if (here.is_object()) {
        if (here.value("kind", "") == "timeline") return;  // spoken as one picture
        for (auto& [key, value] : here.items()) {
            const auto found = there.find(key);
            if (found != there.end()) mark_dutch(value, *found, is_words(here, key));
        }
    } else if (here.is_array()) {
        for (std::size_t i = 0; i < here.size() && i < there.size(); ++i) mark_dutch(here[i], there[i], words);
    } else if (words && here.is_string()) {
        here = in_pieces(here.get_ref<const std::string&>(), there.get_ref<const std::string&>());
    }
}

void take_out_marks(Json& json) {
    if (json.is_string()) json = screen::without_marks(json.get_ref<const std::string&>());
    if (!json.is_structured()) return;
    for (Json& one : json) take_out_marks(one);
}

Json json_of(const screen::Page& page, const AddressOf& address_of) {
    Json json = object(
        {{"id", page.id}, {"language", page.language}, {"title", page.title}, {"name", page.name}, {"home", home_id}});
    json["home_address"] = leads_to(address_of, page.home);
    json["trail"] = each(page.trail, [&](const screen::Crumb& crumb) {
        return object({{"id", crumb.id},
                       {"label", crumb.label},
                       {"active", crumb.action.has_value()},
                       {"address", leads_to(address_of, crumb.action)}});
    });
    json["trail_label"] = page.trail_label;
    json["tools"] = nodes(page.tools, address_of);
    json["tools_label"] = page.tools_label;
    json["edition_tone"] = name(page.edition_tone);
    json["edition_text"] = page.edition_text;
    json["edition_link"] = node({"edition", page.edition_link, {}}, address_of);
    json["main"] = nodes(page.main, address_of);
    json["aside"] = nodes(page.aside, address_of);
    json["aside_label"] = page.aside_label;
    json["foot"] = nodes(page.foot, address_of);
    json["foot_label"] = page.foot_label;
    json["announcement"] = page.announcement;
    json["reveal"] = page.reveal;
    json["skip_label"] = page.skip_label;
    json["copy_label"] = page.copy_label;
    json["copied"] = page.copied;
    json["elsewhere"] = page.elsewhere;
    json["by_mail"] = page.by_mail;
    json["print_label"] = page.print_label;
    json["printed_day"] = page.printed_day;
    json["printed"] = nodes(page.printed, address_of);
    return json;
}

// A byte that is no UTF-8 becomes a replacement character: half a text is better than no page.
std::string written(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string render(const screen::Page& page, const AddressOf& address_of) { return written(json_of(page, address_of)); }

std::string render(const screen::Compared& pages, const AddressOf& address_of) {
    Json json = json_of(pages.here, address_of);
    const Json other = json_of(pages.dutch, address_of);
    for (const char* part : {"trail", "main", "aside", "foot", "printed"}) mark_dutch(json[part], other[part], false);
    take_out_marks(json);
    return written(json);
}

}  // namespace wegwijzer::html
