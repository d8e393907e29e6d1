#include "engine/finding.h"

#include <algorithm>

namespace wegwijzer::engine {

bool Analysis::clean() const {
    return std::all_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.explained != nullptr; });
}

std::string_view id_of(FindingKind kind) {
    switch (kind) {
        case FindingKind::option_never_fits:
            return "option_never_fits";
        case FindingKind::requirement_never_fails:
            return "requirement_never_fails";
        case FindingKind::point_never_decides:
            return "point_never_decides";
        case FindingKind::question_decides_nothing:
            return "question_decides_nothing";
        case FindingKind::answers_lead_nowhere:
            return "answers_lead_nowhere";
        case FindingKind::options_always_tie:
            return "options_always_tie";
        case FindingKind::explanation_of_nothing:
            break;
    }
    return "explanation_of_nothing";
}

}  // namespace wegwijzer::engine
