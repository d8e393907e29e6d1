// How the choices that a field allows are written: the words of docs/content.md beside the program's own.
#pragma once

#include "content/edition.h"

#include <array>
#include <string_view>
#include <utility>

namespace wegwijzer::content {

template <class E, std::size_t size>
using Names = std::array<std::pair<std::string_view, E>, size>;

inline constexpr Names<Operator, 10> operator_names{{
    {"equal", Operator::equal},
    {"notEqual", Operator::not_equal},
    {"lessThan", Operator::less_than},
    {"lessThanInclusive", Operator::less_than_inclusive},
    {"greaterThan", Operator::greater_than},
    {"greaterThanInclusive", Operator::greater_than_inclusive},
    {"in", Operator::in},
    {"notIn", Operator::not_in},
    {"contains", Operator::contains},
    {"doesNotContain", Operator::does_not_contain},
}};

inline constexpr Names<Anchor, 12> anchor_names{{
    {"start", Anchor::start},
    {"round_opens", Anchor::round_opens},
    {"round_closes", Anchor::round_closes},
    {"interim", Anchor::interim},
    {"final", Anchor::final_evaluation},
    {"end", Anchor::end},
    {"extension", Anchor::extension},
    {"standstill", Anchor::standstill},
    {"refusal", Anchor::refusal},
    {"objection", Anchor::objection},
    {"edition_end", Anchor::edition_end},
    {"period_end", Anchor::period_end},
}};

inline constexpr Names<ParticipationKind, 3> participation_names{{
    {"own_contract", ParticipationKind::own_contract},
    {"join_agreement", ParticipationKind::join_agreement},
    {"open_after_approval", ParticipationKind::open_after_approval},
}};

inline constexpr Names<FollowUpKind, 4> follow_up_names{{
    {"renegotiate", FollowUpKind::renegotiate},
    {"regular_after_evaluation", FollowUpKind::regular_after_evaluation},
    {"renegotiate_or_regular", FollowUpKind::renegotiate_or_regular},
    {"already_regular", FollowUpKind::already_regular},
}};

inline constexpr Names<TariffKind, 4> tariff_names{{
    {"free", TariffKind::free},
    {"maximum_plus", TariffKind::maximum_plus},
    {"maximum", TariffKind::maximum},
    {"agreed", TariffKind::agreed},
}};

inline constexpr Names<DurationKind, 4> duration_names{{
    {"contract", DurationKind::contract},
    {"fixed", DurationKind::fixed},
    {"experiment", DurationKind::experiment},
    {"structural", DurationKind::structural},
}};

inline constexpr Names<Deductible, 3> deductible_names{{
    {"applies", Deductible::applies},
    {"exempt", Deductible::exempt},
    {"not_stated", Deductible::not_stated},
}};

inline constexpr Names<ConflictKind, 3> conflict_names{{
    {"contradiction", ConflictKind::contradiction},
    {"repetition", ConflictKind::repetition},
    {"gap", ConflictKind::gap},
}};

inline constexpr Names<PaperFill, 6> paper_fill_names{{
    {"summary", PaperFill::summary},
    {"reasons", PaperFill::reasons},
    {"requirements", PaperFill::requirements},
    {"regulations", PaperFill::regulations},
    {"advantages", PaperFill::advantages},
    {"tasks", PaperFill::tasks},
}};

inline constexpr Names<RequirementKind, 2> requirement_names{{
    {"hard", RequirementKind::hard},
    {"actionable", RequirementKind::actionable},
}};

inline constexpr Names<FactType, 5> fact_type_names{{
    {"bool", FactType::boolean},
    {"choice", FactType::choice},
    {"list", FactType::list},
    {"number", FactType::number},
    {"date", FactType::date},
}};

inline constexpr Names<FactClass, 3> fact_class_names{{
    {"i", FactClass::idea},
    {"w", FactClass::wish},
    {"a", FactClass::arrangement},
}};

// The points of the source's tables that options are compared by. A tag is not an enum: the program only shows it.
inline constexpr std::array<std::string_view, 15> advantage_tags = {
    "no_application",
    "local_agreements",
    "district_working",
    "design_freedom",
    "national_scale_up",
    "cross_sector_funding",
    "structural_cross_sector_funding",
    "multi_year_commitment",
    "may_deviate_from_regular",
    "may_become_regular",
    "free_tariffs",
    "multi_year_agreements",
    "open_to_all_after_approval",
    "enables_substitution",
    "joint_organisation_can_contract",
};

inline constexpr std::array<std::string_view, 8> disadvantage_tags = {
    "individual_contract_each",  "renegotiate_each_round",     "no_national_scale_up",  "regular_funding_uncertain",
    "joiners_need_own_decision", "joint_application_required", "legal_entity_required", "underlying_agreements_needed",
};

template <class E, std::size_t size>
constexpr std::string_view name_of(const Names<E, size>& names, E value) {
    for (const auto& [name, candidate] : names) {
        if (candidate == value) return name;
    }
    return {};
}

}  // namespace wegwijzer::content
