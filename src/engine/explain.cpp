#include "engine/explain.h"

#include <algorithm>

namespace wegwijzer::engine {

bool names_finding(std::string_view pattern, std::string_view id) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) return pattern == id;
    if (!id.starts_with(pattern.substr(0, star))) return false;
    const std::string_view rest = pattern.substr(star + 1);
    id.remove_prefix(star);
    const std::size_t longest = std::min(id.find_first_of(":/+"), id.size());
    for (std::size_t length = 1; length <= longest; ++length) {
        if (names_finding(rest, id.substr(length))) return true;
    }
    return false;
}

void explain(const content::Edition& edition, Analysis& analysis) {
    const std::size_t found = analysis.findings.size();
    for (const content::Explained& explained : edition.explained) {
        bool used = false;
        for (std::size_t i = 0; i < found; ++i) {
            Finding& finding = analysis.findings[i];
            if (!names_finding(explained.id, finding.id)) continue;
            used = true;
            if (finding.explained == nullptr) finding.explained = &explained;
        }
        if (used) continue;
        Finding finding;
        finding.kind = FindingKind::explanation_of_nothing;
        finding.id = std::string(id_of(finding.kind)) + ":" + explained.id;
        finding.texts = {explained.text};
        analysis.findings.push_back(std::move(finding));
    }
}

}  // namespace wegwijzer::engine
