// What is kept of all initiatives between visits, field by field, so that two tabs (or two files) can be put together.
//
// Every field (one answer, one tick, one note) has a value and a stamp. Putting together takes the later stamp of each
// field: the order in which that happens does not matter, nor does doing it twice. What this edition does not know (an
// answer kept under an older one) stays among the fields, untouched.
#pragma once

#include "app/state.h"
#include "content/edition.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace wegwijzer::app {

// When a field was set, and by which tab: that decides where two did so in the same millisecond.
struct Stamp {
    std::int64_t time = 0;  // milliseconds since 1970, or one more than the latest known where the clock lags behind
    std::string by;
    friend auto operator<=>(const Stamp&, const Stamp&) = default;
};

struct KeptField {
    Stamp stamp;
    std::optional<std::string> value;  // as JSON; none: it was taken away
    friend bool operator==(const KeptField&, const KeptField&) = default;
};

// By path: `<initiative>|answers|role`, `<initiative>|idea|<note>`, `<initiative>|done|<option>|<task>`.
using Kept = std::map<std::string, KeptField, std::less<>>;
using Fields = std::map<std::string, std::string, std::less<>>;  // path to JSON

// All initiatives as fields.
Fields fields_of(const State& state);
// The initiatives that the fields tell of, the last one made first. What means nothing in this edition is left out.
std::vector<Initiative> initiatives_of(const content::Edition& edition, const Kept& kept);

// Notes what has changed from `before` to `after`; whether anything has. `now` in milliseconds since 1970.
bool note_changes(Kept& kept, const Fields& before, const Fields& after, std::int64_t now, const std::string& by);

// Takes the later of each field.
void merge_into(Kept& kept, const Kept& more);

// `{"format": "wegwijzer-kept", "version": 1, "fields": {"<path>": [time, by, value]}}`; without a value where it was
// taken away. Fields taken away longer than half a year before `now` are left out: no tab is open that long. So are the
// oldest of them where there are so many that the rest could not be read back.
std::string to_text(const Kept& kept, std::int64_t now);
// Nothing where the text is damaged, whole or in part: who reads it keeps it aside. Every text whatever can be given.
std::optional<Kept> kept_from(std::string_view text);

// In bytes. Browsers give some five million characters, of three bytes at most: what they can keep can be read.
inline constexpr std::size_t largest_kept = std::size_t{16} * 1024 * 1024;

// Keeps along with a session: what is kept, and what of the session's state is in it.
class Keeper {
   public:
    // `by`: another one for every tab; `now` in milliseconds since 1970.
    explicit Keeper(std::string by = "") : by_(std::move(by)) {}

    // Notes what has changed in the state; whether anything has. What was taken away is forgotten where it need not be
    // written (to_text): so this does not grow without end.
    bool note(const State& state, std::int64_t now);
    // Puts together what is kept here with what was kept elsewhere. Gives the state after that: the one at hand stays
    // at hand, and what was changed in it elsewhere is seen. None where the text is damaged.
    std::optional<State> take(const content::Edition& edition, State state, std::string_view text);
    // Whether `text` lacks anything that is kept here.
    bool knows_more_than(std::string_view text) const;
    std::string text(std::int64_t now) const { return to_text(kept_, now); }
    const Kept& kept() const { return kept_; }

   private:
    std::string by_;
    Kept kept_;
    Fields noted_;  // the fields of the state as last noted or taken
};

}  // namespace wegwijzer::app
