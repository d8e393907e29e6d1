// The words of the interface, by id, in one language. Content texts are not here: they belong to the edition.
#pragma once

#include "content/date.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace wegwijzer::content {

class Strings {
   public:
    Strings() = default;
    explicit Strings(std::map<std::string, std::string, std::less<>> texts) : texts_(std::move(texts)) {}

    // The text of `id`, with each `{name}` replaced by its value. An id that does not exist gives the id itself
    // between guillemets, so that it is seen at once; a test holds every id used in the program against the files.
    std::string operator()(std::string_view id,
                           std::initializer_list<std::pair<std::string_view, std::string>> values = {}) const;

    bool has(std::string_view id) const { return texts_.contains(id); }
    const std::map<std::string, std::string, std::less<>>& all() const { return texts_; }

   private:
    std::map<std::string, std::string, std::less<>> texts_;
};

// "1 januari 2024": day, month in words (strings `month.1` to `month.12`), year.
std::string date_in_words(const Strings& say, Date date);

}  // namespace wegwijzer::content
