#include "cli/check_page.h"

#include "cli/finding_words.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::cli {

namespace {

using content::Strings;
using engine::Finding;

void told_in_full(std::vector<screen::Node>& nodes, const content::Library& library, const Finding& finding) {
    const Strings& say = library.strings;
    std::vector<screen::Facts::Item> items = {{say("check.found"), {sentence_of(say, finding)}},
                                              {say("check.advice"), {advice_of(say, finding)}}};
    if (!finding.example.empty()) items.push_back({say("check.example"), example_in_words(library, finding)});
    items.push_back({say("check.id"), {finding.id}});
    nodes.push_back(screen::heading("", 3, title_of(say, finding)));
    nodes.push_back(screen::facts("", std::move(items)));
}

// What one explanation explains, together.
void told_as_explained(std::vector<screen::Node>& nodes, const Strings& say, const content::Explained& explained,
                       const std::vector<Finding>& findings) {
    std::vector<std::string> ids;
    const Finding* first = nullptr;
    for (const Finding& finding : findings) {
        if (finding.explained != &explained) continue;
        if (first == nullptr) first = &finding;
        ids.push_back(finding.id);
    }
    if (first == nullptr) return;
    nodes.push_back(screen::facts("", {{say("check.found"), {sentence_of(say, *first)}},
                                       {say("check.explanation"), {explained.text}},
                                       {say("check.id"), std::move(ids)}}));
}

}  // namespace

screen::Page check_page(const content::Library& library, const engine::Analysis& analysis) {
    const Strings& say = library.strings;
    screen::Page page;
    page.id = "check";
    page.title = say("check.title");
    page.name = say("page.name");
    auto& main = page.main;
    main.push_back(screen::heading("check.title", 1, page.title));
    const auto explained = std::count_if(analysis.findings.begin(), analysis.findings.end(),
                                         [](const Finding& finding) { return finding.explained != nullptr; });
    const auto open = static_cast<std::ptrdiff_t>(analysis.findings.size()) - explained;
    main.push_back(screen::paragraph(
        "check.result", open == 0 ? say("check.clean") : screen::counted(say, "check.open", static_cast<int>(open))));
    main.push_back(screen::paragraph("check.completeness", completeness_in_words(say, analysis)));
    if (open > 0) main.push_back(screen::heading("check.open", 2, say("check.open.title")));
    for (const Finding& finding : analysis.findings) {
        if (finding.explained == nullptr) told_in_full(main, library, finding);
    }
    if (explained > 0) main.push_back(screen::heading("check.explained", 2, say("check.explained.title")));
    for (const content::Explained& one : library.edition.explained) {
        told_as_explained(main, say, one, analysis.findings);
    }
    return page;
}

}  // namespace wegwijzer::cli
