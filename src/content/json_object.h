// Objects of JSON, as they are written: `object({{"id", law.id}, {"source", object({…})}})`.
//
// nlohmann/json has the same notation of its own, which makes a value, a pair and a list of every member where it is
// written. There are some hundreds of them, in programs that are fetched over a slow line; here a member is a name and
// where its value is, and all are made in one place.
#pragma once

#include "content/date.h"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wegwijzer::content {

// A member of an object that is about to be made. It points to its name and value: for within one expression only.
class JsonMember {
   public:
    using Json = nlohmann::ordered_json;
    using Texts = std::vector<std::string>;

    JsonMember(const char* name, const std::string& text) : name_(name), value_(&text) {}
    JsonMember(const char* name, std::string_view text) : name_(name), value_(text) {}
    JsonMember(const char* name, const char* text) : name_(name), value_(std::string_view(text)) {}
    JsonMember(const char* name, const Texts& texts) : name_(name), value_(&texts) {}
    JsonMember(const char* name, std::nullptr_t) : name_(name) {}
    JsonMember(const char* name, std::same_as<bool> auto yes) : name_(name), value_(yes) {}
    JsonMember(const char* name, std::same_as<double> auto number) : name_(name), value_(number) {}
    template <std::integral Number>
        requires(!std::same_as<Number, bool>)
    JsonMember(const char* name, Number number) : name_(name), value_(static_cast<std::int64_t>(number)) {}
    // Null where there is none.
    JsonMember(const char* name, const std::optional<std::string>& text)
        : name_(name), value_(text ? &*text : nullptr) {}
    template <class Value>
    JsonMember(const char* name, const std::optional<Value>& value)
        : JsonMember(value ? JsonMember(name, *value) : JsonMember(name, nullptr)) {}
    JsonMember(const char* name, Date day) : name_(name), value_(day) {}
    // Taken out of `json`, which is left empty.
    JsonMember(const char* name, Json&& json) : name_(name), value_(&json) {}
    JsonMember(const char* name, const Json& json) = delete;

    const char* name() const { return name_; }
    Json take() const;

   private:
    const char* name_;
    std::variant<std::monostate, bool, double, std::int64_t, const std::string*, std::string_view, Date, const Texts*,
                 Json*>
        value_;
};

// In the order written. No name may be there twice.
nlohmann::ordered_json object(std::initializer_list<JsonMember> members);

}  // namespace wegwijzer::content
