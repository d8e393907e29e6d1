// Words to look for in everything that the edition says.
#include "harness.h"
#include "real_edition.h"

#include "app/percent.h"
#include "app/typed.h"
#include "search/index.h"

#include <string>

namespace wegwijzer::fuzz {

bool decodes(std::string_view text) {
    static const search::Index everything = search::Index::of_everything(real_edition().edition);
    const std::string words = app::searchable(text);
    must(app::is_plain_text(words), "only text is looked for");
    must(app::searchable(words) == words, "what may be looked for may be looked for again");

    const search::Results found = everything.find(text);
    must(found.words.size() <= search::most_words, "a question has an end");
    must(found.total >= static_cast<int>(found.hits.size()), "no more is given than was found");
    must(!found.words.empty() || found.hits.empty(), "nothing asked, nothing found");
    for (const search::Hit& hit : found.hits) {
        must(!hit.passages.empty(), "a thing found has a passage");
        must(hit.words > 0 && hit.words <= static_cast<int>(found.words.size()), "a thing found has some of the words");
        for (const search::Passage& passage : hit.passages) {
            bool match = false;
            for (const search::Segment& segment : passage.segments) {
                must(app::is_plain_text(segment.text), "a passage is cut between characters");
                match = match || segment.match;
            }
            must(match, "a passage has a word that was looked for");
        }
    }
    return found.total > 0;
}

}  // namespace wegwijzer::fuzz
