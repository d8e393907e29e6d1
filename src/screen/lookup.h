// The indexes that screens look things up in, made when they are first needed: most visits never search.
#pragma once

#include "search/index.h"

#include <optional>

namespace wegwijzer::screen {

class Lookup {
   public:
    // `edition` must stay as long as this.
    explicit Lookup(const content::Edition& edition) : edition_(edition) {}

    const search::Index& everything() const;
    const search::Index& sectors() const;

   private:
    const content::Edition& edition_;
    mutable std::optional<search::Index> everything_, sectors_;
};

}  // namespace wegwijzer::screen
