#include "screen/lookup.h"

namespace wegwijzer::screen {

const search::Index& Lookup::everything() const {
    if (!everything_) everything_.emplace(search::Index::of_everything(edition_));
    return *everything_;
}

const search::Index& Lookup::sectors() const {
    if (!sectors_) sectors_.emplace(search::Index::of_sectors(edition_));
    return *sectors_;
}

}  // namespace wegwijzer::screen
