// Words of the glossary, explained where they are used.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

#include <string>
#include <string_view>
#include <vector>

namespace wegwijzer::screen {

// The terms that these texts use, in the order of the glossary: whole words, in any of the forms that the glossary
// gives, whatever their case. A name with a short form behind it, "Persoonsgebonden budget (pgb)", is found by either.
std::vector<const content::Term*> terms_in(const content::Edition& edition, const std::vector<std::string_view>& texts);

// What nodes say that may need explaining: everything but where it comes from.
std::vector<std::string_view> texts_said(const std::vector<Node>& nodes);

// Folded: the terms with what they mean, under a line that names the first of them. Nothing for no terms.
std::vector<Node> explained(const Context& context, const std::string& id,
                            const std::vector<const content::Term*>& terms);

// The same for all that a page says.
std::vector<Node> terms_on_page(const Context& context, const Page& page);

}  // namespace wegwijzer::screen
