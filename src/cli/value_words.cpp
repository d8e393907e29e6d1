#include "cli/value_words.h"

#include "content/diff.h"

#include <algorithm>

namespace wegwijzer::cli {

namespace {

using content::Strings;
using Json = nlohmann::ordered_json;

std::string joined(const Strings& say, const Json& list, const std::string& between) {
    std::string words;
    for (const Json& item : list) words += (words.empty() ? "" : between) + value_in_words(say, item);
    return words;
}

std::string in_brackets(const Strings& say, const Json& condition) {
    const bool several = condition.contains("all") || condition.contains("any");
    return several ? "(" + value_in_words(say, condition) + ")" : value_in_words(say, condition);
}

std::string several_in_words(const Strings& say, const Json& conditions, const std::string& between) {
    std::string words;
    for (const Json& condition : conditions) words += (words.empty() ? "" : between) + in_brackets(say, condition);
    return words;
}

std::string object_in_words(const Strings& say, const Json& object) {
    if (object.contains("all")) return several_in_words(say, object["all"], say("diff.and"));
    if (object.contains("any")) return several_in_words(say, object["any"], say("diff.or"));
    if (object.contains("not")) return say("diff.not", {{"condition", value_in_words(say, object["not"])}});
    if (object.contains("operator")) {
        return value_in_words(say, object["fact"]) + " " +
               say("diff.operator." + object["operator"].get<std::string>()) + " " +
               value_in_words(say, object["value"]);
    }
    if (const std::string text = content::telling_text(object); !text.empty()) return text;
    std::string words;
    for (const auto& [field, value] : object.items()) {
        words += (words.empty() ? "" : ", ") + field_in_words(say, "", field) + ": " + value_in_words(say, value);
    }
    return words;
}

}  // namespace

std::string part_in_words(const Strings& say, const std::string& part) {
    const std::string id = "part." + part;
    return say.has(id) ? say(id) : part;
}

std::string field_in_words(const Strings& say, const std::string& part, const std::string& field) {
    for (const std::string& id : {"field." + field, part == "options" ? "compare." + field : ""}) {
        if (say.has(id)) return say(id);
    }
    return field;
}

std::string value_in_words(const Strings& say, const Json& value) {
    switch (value.type()) {
        case Json::value_t::null:
            return say("diff.nothing");
        case Json::value_t::boolean:
            return say(value.get<bool>() ? "compare.yes" : "compare.no");
        case Json::value_t::string:
            return value.get<std::string>();
        case Json::value_t::array:
            return value.empty() ? say("diff.empty") : joined(say, value, "; ");
        case Json::value_t::object:
            return object_in_words(say, value);
        default:
            break;
    }
    std::string number = value.dump();
    std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

}  // namespace wegwijzer::cli
