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
//   list        ordered, items[text]            facts       items[{term, texts[text]}]
//   chip        status, text                    notice      tone, title
//   group       layout, label                   button      label, importance, address
//   link        label, url, address             card        title, text, chip, address
//   choices     legend, help, error, many, items[{id, label, help, selected}]
//   field       type, label, help, error, value, unit
//   check       label, on                       disclosure  summary, open
//   table       caption, columns[{id, title, chip, active, address}], rows[{id, title, cells[[text]], same,
//               links[{id, label, about, address} or null]}], compact
//   tasks       label, items[{id, text, who, when, phase, phase_text, ticked, documents[text], note}]
//   timeline    label, from, until, today, today_text, marks[{date, text, own}], bands[{from, until, text}],
//               ticks[{date, text}]
//   progress    label, done, total
//
// `home` is the id that stands for the product's name. `active`: it can be acted on. `address`: where that leads within
// the program, "" where it leads nowhere else. A link's url is "" unless it leads out of the program. A chip inside
// another node is {status, text}, or null where it has no text. Dates are YYYY-MM-DD. Enumerations are their names in
// screen/node.h.
//
// Where the interface is not in Dutch, a text that the edition says is {nl: text} instead of the text, so that it can
// be marked as Dutch for those to whom it is read aloud. Only texts that become an element's own words are; what is
// only spoken (the label of a group, of tasks, of a timeline) stays a text.
#pragma once

#include "screen/node.h"

#include <functional>
#include <string>

namespace wegwijzer::html {

// The address (without `#`) that an action leads to; "" for one that leads nowhere else (Session::address_after).
using AddressOf = std::function<std::string(const app::Action&)>;

// `dutch`: the same page with the interface in Dutch, null where `page` is that itself. A text that is the same in both
// is the edition's: it is found by comparing, so that no screen has to say of each of its texts where it comes from. A
// sentence of the interface around a name of the edition counts as the interface's.
std::string render(const screen::Page& page, const AddressOf& address_of, const screen::Page* dutch = nullptr);

}  // namespace wegwijzer::html
