#include "content/json_object.h"

#include "content/value_json.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::content {

namespace {

using Json = nlohmann::ordered_json;

struct Written {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool yes) const { return yes; }
    Json operator()(double number) const { return number_json(number); }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(const std::string* text) const { return text == nullptr ? Json() : Json(*text); }
    Json operator()(std::string_view text) const { return text; }
    Json operator()(Date day) const { return to_iso(day); }
    Json operator()(const JsonMember::Texts* texts) const { return *texts; }
    Json operator()(Json* json) const { return std::move(*json); }
};

}  // namespace

Json JsonMember::take() const { return std::visit(Written{}, value_); }

Json object(std::initializer_list<JsonMember> members) {
    Json json = Json::object();
    auto& written = json.get_ref<Json::object_t&>();
    written.reserve(members.size());
    for (const JsonMember& member : members) written.emplace_back(member.name(), member.take());
    return json;
}

}  // namespace wegwijzer::content
