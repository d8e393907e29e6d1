// Answers from outside: JSON to Answers, checked against the question catalogue, and back.
#pragma once

#include "content/edition.h"
#include "content/load.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <variant>
#include <vector>

namespace wegwijzer::content {

struct Node;
class Report;

// Reads a flat object fact -> value. Every unknown fact id and every impossible value is a Problem that names the
// fact and what was expected (`file` is `name`). A null value counts as not answered.
std::variant<Answers, std::vector<Problem>> read_answers(const Edition& edition, std::string_view name,
                                                         std::string_view json_text);

// The same for a part of a document that is being read; what is wrong is reported, and then there are none.
std::optional<Answers> read_answers(const Edition& edition, const Node& object, Report& report);

// Whether `value` is possible for `question`: its type, its choices, its range, an existing date, no doubles in a list.
// Empty if so, else what was expected, as an English clause ("one of: none, universal, …").
std::string expected_instead(const Question& question, const FactValue& value);

nlohmann::ordered_json to_json(const Answers& answers);

}  // namespace wegwijzer::content
