// From a filled-in document to the plain values of edition.h: the form of every field.
//
// Whether references lead anywhere and conditions can be judged is check.h's business.
#pragma once

#include "content/merge.h"
#include "content/reader.h"

namespace wegwijzer::content {

// Reports everything of the wrong form; then the result is incomplete and must not be used further than for checks.
// Each list of the result has as many items as the document's.
Edition read_edition(const Document& document, Reading& reading);

Link read_link(const Node& node, Reading& reading);
Chapter read_chapter(const Node& node, Reading& reading);
Route read_route(const Node& node, Reading& reading);
Option read_option(const Node& node, Reading& reading);
Paper read_paper(const Node& node, Reading& reading);
Question read_question(const Node& node, Reading& reading);

// The field `source`, which nearly everything has.
Source source_of(Fields& fields);

// The field `name`, a day of a plan; none where it is absent.
std::optional<Moment> read_moment(Fields& fields, std::string_view name);

// A value that can be an answer: a text, a number, true or false, or a list of texts.
std::optional<FactValue> read_fact_value(const Node& node);

}  // namespace wegwijzer::content
