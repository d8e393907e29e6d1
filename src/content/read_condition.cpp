#include "content/reader.h"

#include <cmath>

namespace wegwijzer::content {

namespace {

std::optional<Scalar> scalar(const Node& node) {
    if (const bool* value = std::get_if<bool>(&node.value)) return *value;
    if (const double* value = std::get_if<double>(&node.value)) return *value;
    if (node.text() != nullptr) return *node.text();
    return std::nullopt;
}

Operand read_operand(const Node& node, Operator op, Report& report) {
    if (op == Operator::in || op == Operator::not_in) {
        std::vector<Scalar> values;
        if (node.list() == nullptr || node.list()->empty()) {
            report.expected("a list of one or more values", node);
            return values;
        }
        for (const Node& item : *node.list()) {
            if (const auto value = scalar(item)) {
                values.push_back(*value);
            } else {
                report.expected("a text, a number, true or false", item);
            }
        }
        return values;
    }
    if (const auto value = scalar(node)) return std::visit([](const auto& v) { return Operand{v}; }, *value);
    report.expected("a text, a number, true or false", node);
    return false;
}

Condition read_leaf(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a condition");
    Condition condition;
    condition.kind = Condition::Kind::leaf;
    condition.fact = fields.text("fact");
    const auto op = fields.one_of("operator", operator_names);
    const Node* value = fields.required("value");
    if (op) condition.op = *op;
    if (op && value != nullptr) condition.value = read_operand(*value, *op, reading.report);
    return condition;
}

Condition read_group(const Node& node, Condition::Kind kind, std::string_view name, Reading& reading) {
    Fields fields(node, reading, "a condition");
    Condition condition;
    condition.kind = kind;
    condition.children = fields.list(name, read_condition);
    const Node* children = node.find(name);
    if (children->list() != nullptr && children->list()->empty()) {
        reading.report.add(children->place, in_quotes(name) + " needs one or more conditions, found none");
    }
    return condition;
}

}  // namespace

Condition read_condition(const Node& node, Reading& reading) {
    if (node.find("all") != nullptr) return read_group(node, Condition::Kind::all, "all", reading);
    if (node.find("any") != nullptr) return read_group(node, Condition::Kind::any, "any", reading);
    if (node.find("not") != nullptr) {
        Fields fields(node, reading, "a condition");
        Condition condition;
        condition.kind = Condition::Kind::negation;
        condition.children.push_back(read_condition(*fields.required("not"), reading));
        return condition;
    }
    if (node.object() != nullptr && node.find("fact") == nullptr) {
        reading.report.add(node.place, "expected a condition: an object with \"all\", \"any\", \"not\" or \"fact\"");
        return {};
    }
    return read_leaf(node, reading);
}

}  // namespace wegwijzer::content
