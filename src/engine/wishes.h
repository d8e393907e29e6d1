// Wishes: what somebody would like, which never forbids an option but ranks it.
//
// Which option serves which wish follows from the guide's own tables: its advantage tags, what follows it, how long it
// lasts.
#pragma once

#include "content/edition.h"

#include <array>
#include <string_view>

namespace wegwijzer::engine {

enum class Wish { national, local, cross_sector, structural, temporary };
inline constexpr std::array all_wishes = {Wish::national, Wish::local, Wish::cross_sector, Wish::structural,
                                          Wish::temporary};

class Wishes {
   public:
    void add(Wish wish) { bits_ |= 1U << static_cast<unsigned>(wish); }
    bool has(Wish wish) const { return (bits_ >> static_cast<unsigned>(wish) & 1U) != 0; }

   private:
    unsigned bits_ = 0;
};

// The wishes that an option serves.
Wishes wishes_served(const content::Option& option);

// The wish that an answer expresses is added to `wishes`; other facts than scale, spans_sectors and term express none.
void add_wish(Wishes& wishes, std::string_view fact, const content::FactValue& value);

// How many of `wished` are served.
int count_served(Wishes wished, Wishes served);

}  // namespace wegwijzer::engine
