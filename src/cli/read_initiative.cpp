#include "cli/read_initiative.h"

#include "app/initiative_json.h"
#include "cli/failure.h"
#include "cli/read_text.h"

namespace wegwijzer::cli {

namespace {

std::string sentence_about(const std::string& name, const app::Finding& finding) {
    using Kind = app::Finding::Kind;
    const std::string at = name + ": " + finding.pointer + (finding.pointer.empty() ? "" : ": ");
    switch (finding.kind) {
        case Kind::not_json:
            return at + "this is not JSON.";
        case Kind::not_ours:
            return at + "this is no initiative as Wegwijzer exports it.";
        case Kind::too_large:
            return at + "this is larger than any initiative.";
        case Kind::newer:
            return at + "this was made by a later version of Wegwijzer.";
        case Kind::unknown:
            return at + "this edition does not know that name.";
        case Kind::impossible:
            return at + "this value is not possible.";
        case Kind::other_edition:
            return at + "this was made with another edition.";
        case Kind::full:
            break;
    }
    return at + "there is no room for this.";
}

}  // namespace

app::Initiative initiative_from(const content::Edition& edition, const std::string& place,
                                std::istream& standard_input) {
    const std::string name = place == "-" ? "standard input" : place;
    app::ReadInitiative read = app::read_initiative(edition, read_text(place, standard_input));
    if (!read.findings.empty() || !read.initiative) {
        std::vector<std::string> sentences;
        for (const app::Finding& finding : read.findings) sentences.push_back(sentence_about(name, finding));
        throw Failure(Status::wrong_use, std::move(sentences));
    }
    return std::move(*read.initiative);
}

}  // namespace wegwijzer::cli
