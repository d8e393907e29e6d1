// From files to one document: the fragments joined, nothing filled in yet.
#pragma once

#include "content/load.h"
#include "content/node.h"
#include "content/report.h"

#include <array>
#include <optional>
#include <string_view>

namespace wegwijzer::content {

// The top-level lists of an edition, in the order in which they are printed.
inline constexpr std::array<std::string_view, 16> list_names = {
    "sources", "laws",    "actors",       "prevention_types", "funders",   "glossary",     "chapters", "sectors",
    "routes",  "options", "cross_sector", "questions",        "conflicts", "developments", "papers",   "explained",
};

struct Document {
    std::optional<Node> edition;
    std::array<Node::List, list_names.size()> lists;
    Node::Object shared;  // names are unique

    const Node::List& list(std::string_view name) const;
};

// Whether `path` holds a fragment of the edition: not below cases/, schema/ or strings/.
bool is_fragment(std::string_view path);

// Joins the fragments in the order of their paths. Reports malformed JSON, members that do not belong at the top
// level, an edition or a shared name that stands in two places. Nothing where a file is not JSON: what is missing then
// would only give problems that are none.
std::optional<Document> merge(const Files& files, Report& report);

}  // namespace wegwijzer::content
