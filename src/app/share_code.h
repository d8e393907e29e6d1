// Answers in so few characters that they can be sent in a message: the `d` of a shared link.
//
// One character for the version, then bits in base64url: the edition's year, the answers in the order in which they
// were given, a check. Facts and values stand as short hashes of their ids, with the length of each part told by its
// kind. So the code does not depend on the order of the catalogue: a later edition reads a link of this one, takes what
// it knows, and tells of what it does not. That no two ids of an edition share a hash is tested.
#pragma once

#include "app/state.h"
#include "content/edition.h"

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::app {

// Names, notes, ticks and days are never in it.
std::string share_code(const content::Edition& edition, const Initiative& initiative);

struct ReadShareCode {
    Initiative initiative;           // answers, skipped and asked; empty where the code is damaged
    bool damaged = false;            // cut off, mistyped, or of a version that this program does not know
    int year = 0;                    // of the edition that the link was made with
    std::size_t not_in_edition = 0;  // answers that this edition does not know
};
ReadShareCode read_share_code(const content::Edition& edition, std::string_view code);

// The hashes of facts, and of one fact's values, that stand for more than one id: none, or codes would be unclear.
std::vector<std::string> unclear_in_codes(const content::Edition& edition);

}  // namespace wegwijzer::app
