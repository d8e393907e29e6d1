// From files to an edition, or to a list of everything that is wrong with them.
//
// Merging, shared passages and checks work the same in every build: the browser, the desktop and the command line all
// hand over the same set of named files.
#pragma once

#include "content/edition.h"
#include "content/strings.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace wegwijzer::content {

// One thing that is wrong with the data, where it stands. Printed as `file: /pointer: message`.
struct Problem {
    std::string file;     // as the caller named it
    std::string pointer;  // JSON Pointer (RFC 6901) into that file; "" for the file as a whole
    std::string message;  // one sentence: what was expected, what was found
    friend bool operator==(const Problem&, const Problem&) = default;
};
std::string to_text(const Problem& problem);

// The files of one edition: path below data/ (with `/`) to text. Paths below `schema/` and `cases/` are ignored, those
// below `strings/` are interface words, all others are fragments.
using Files = std::map<std::string, std::string>;

// Everything a program needs to speak: one edition and the words of the interface.
struct Library {
    Edition edition;
    Strings strings;                          // in the language that was asked for
    std::map<std::string, Strings> in_other;  // in the other languages there are, by language

    // In `language`, else in the one that was asked for.
    const Strings& strings_in(const std::string& language) const {
        const auto found = in_other.find(language);
        return found == in_other.end() ? strings : found->second;
    }
};

// Loads `files`, with the interface in `language` (`strings/<language>.json`).
// Gives the library, or every problem found (never a half-loaded edition). That the words of the interface are not
// among `files` is a problem too: who reads a single printed edition adds them.
std::variant<Library, std::vector<Problem>> load(const Files& files, std::string_view language = "nl");

// The whole merged edition as one JSON object, shared passages filled in (what `wegwijzer content` prints).
// Only for files that load.
nlohmann::ordered_json merged(const Files& files);

// The files inside a bundle: `{"files": {"edition.json": {…}, …}}`, as the build packs them. A JSON object without
// `files` counts as one fragment called `name`. Text that is not JSON gives its problem.
std::variant<Files, std::vector<Problem>> unpack(std::string_view name, std::string_view text);

}  // namespace wegwijzer::content
