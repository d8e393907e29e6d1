// A page as JSON for the accessible twin: web/ turns it into native, semantic elements.
//
// The same tree, node by node, kinds and fields named as in screen/node.h, without actions: the twin reports ids, and
// screen/event.h knows what follows. Texts are plain texts, never markup. Always valid UTF-8 (bytes that are not are
// replaced), so that the twin never fails on a text.
//
//   page   {id, language, title, name, home, home_address, trail[{id, label, active, address}], trail_label,
//   tools[node], tools_label,
//           edition_tone, edition_text, edition_link: node, main[node], aside[node], aside_label, foot[node],
//           foot_label, announcement, skip_label, copy_label, copied, print_label, printed_day, printed[node]}
//   node   {id, kind, …, children[node]}; children only with notice, group and disclosure
//
//   heading     level, text                     paragraph   text, emphasis
//   list        ordered, items[text], emphasis  facts       items[{term, texts[text]}]
//   chip        status, text                    notice      tone, title, level
//   group       layout, label, list             button      label, importance, address
//   link        label, url, address             card        title, text, chip, address
//   choices     legend, help, error, many, items[{id, label, help, selected}], titled_by
//   field       type, label, help, error, value, unit, titled_by
//   check       label, on                       disclosure  summary, open
//   table       caption, columns[{id, title, chip, active, address}], rows[{id, title, cells[[text]], same,
//               links[{id, label, about, address} or null]}], compact, same_label
//   tasks       label, items[{id, text, who, when, phase, phase_text, ticked, documents[text], note}]
//   timeline    label, from, until, today, today_text, marks[{date, text, own}], bands[{from, until, text}],
//               ticks[{date, text}]
//   progress    label, done, total
//
// A group's `list`: its children are to be read as the items of a list. `titled_by`: an id, "" for none. `level` of a
// notice: 0 where its title is no heading. `home` is the id that stands for the product's name. `active`: it can be
// acted on. `address`: where that leads within the program, "" where it leads nowhere else. A link's url is "" unless
// it leads out of the program. A chip inside another node is {status, text}, or null where it has no text. Dates are
// YYYY-MM-DD. Enumerations are their names in screen/node.h.
//
// Where the interface is not in Dutch, a text that the edition says is {nl: text} instead of the text, so that it can
// be marked as Dutch for those to whom it is read aloud; a sentence of the interface around words of the edition is
// {parts: [text or {nl: text}]}, which make up the sentence. Only texts that become an element's own words; what is
// only spoken (the label of a group, of tasks, of a timeline) stays a text.
#pragma once

#include "screen/build.h"

#include <functional>
#include <string>

namespace wegwijzer::html {

// The address (without `#`) that an action leads to; "" for one that leads nowhere else (Session::address_after).
using AddressOf = std::function<std::string(const app::Action&)>;

std::string render(const screen::Page& page, const AddressOf& address_of);

// The page `here`, with what the edition says marked as Dutch. It is found by comparing: what is the same in both
// languages, a whole text or what was filled into a sentence, so that no screen has to say of its texts where they come
// from.
std::string render(const screen::Compared& pages, const AddressOf& address_of);

}  // namespace wegwijzer::html
