#include "content/read_edition.h"

#include <algorithm>

namespace wegwijzer::content {

namespace {

// Column heads have room for so many letters.
constexpr std::ptrdiff_t longest_short_name = 24;

void read_short_name(Fields& fields, Option& option) {
    option.short_name = fields.text("short");
    const auto letters = std::count_if(option.short_name.begin(), option.short_name.end(),
                                       [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    if (letters > longest_short_name) {
        fields.report().add(fields.node().find("short")->place,
                            "expected a name of at most " + std::to_string(longest_short_name) + " letters, found " +
                                std::to_string(letters) + " letters");
    }
}

std::vector<std::string> read_specific_summary(Fields& fields) {
    const Node* node = fields.required("summary_specific");
    if (node == nullptr) return {};
    if (node->list() == nullptr) return {read_text(*node, fields.reading())};
    if (node->list()->empty()) fields.report().add(node->place, "expected a text or a list of texts, found none");
    return fields.texts("summary_specific");
}

Regulation read_regulation(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a regulation");
    return {.code = fields.text("code"),
            .articles = fields.texts("articles"),
            .title = fields.text("title"),
            .url = fields.web_address_or_null("url")};
}

Participation read_participation(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an object with kind and text");
    return {fields.one_of("kind", participation_names).value_or(ParticipationKind{}), fields.text("text")};
}

FollowUp read_follow_up(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an object with kind and text");
    return {fields.one_of("kind", follow_up_names).value_or(FollowUpKind{}), fields.text("text")};
}

Tariff read_tariff(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a tariff");
    const auto kind = fields.one_of("kind", tariff_names);
    const Node* percent = fields.nullable("percent");
    const Tariff tariff{kind.value_or(TariffKind{}), fields.number_or_null("percent", 0)};
    if (!kind) return tariff;
    const bool has_cap = *kind == TariffKind::maximum_plus || *kind == TariffKind::maximum;
    const std::string described = "a tariff of kind " + in_quotes(name_of(tariff_names, *kind));
    if (has_cap && percent == nullptr) {
        reading.report.add(node.place, described + " needs its percent");
    } else if (!has_cap && percent != nullptr) {
        reading.report.add(percent->place, described + " has no percent; expected null");
    }
    return tariff;
}

Application read_application(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an application, or null");
    return {fields.boolean("joint"), fields.whole("decision_weeks", 0, 520)};
}

Duration read_duration(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a duration");
    const auto kind = fields.one_of("kind", duration_names);
    const bool runs_out = kind == DurationKind::fixed || kind == DurationKind::experiment;
    if (runs_out && fields.nullable("months") == nullptr) {
        reading.report.add(node.place,
                           "a duration of kind " + in_quotes(name_of(duration_names, *kind)) + " needs its months");
    }
    return {kind.value_or(DurationKind{}), fields.whole_or_null("months", 1, 1200),
            fields.whole_or_null("extension_months", 1, 1200)};
}

std::optional<Period> read_period(const Node* node, Reading& reading) {
    if (node == nullptr) return std::nullopt;
    Fields fields(*node, reading, "a period, or null");
    const Period period{fields.date("from"), fields.date("until")};
    if (period.from.ok() && period.until.ok() && period.until < period.from) {
        reading.report.add(node->place, "the period ends before it begins");
    }
    return period;
}

Requirement read_requirement(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a requirement");
    Requirement requirement;
    requirement.id = fields.id("id");
    const auto kind = fields.one_of("kind", requirement_names);
    requirement.kind = kind.value_or(RequirementKind{});
    requirement.when = fields.condition("when");
    requirement.applies_when = fields.condition_if_any("applies_when");
    if (const Node* unmet = fields.optional("unmet_when")) {
        if (kind == RequirementKind::hard) {
            reading.report.add(unmet->place, "only an actionable requirement can have \"unmet_when\"");
        } else if (unmet->is_null()) {
            requirement.ruled_out = RuledOut::never;
        } else {
            requirement.ruled_out = RuledOut::by_condition;
            requirement.unmet_when = fields.condition("unmet_when");
        }
    }
    requirement.text = fields.text("text");
    requirement.source = source_of(fields);
    return requirement;
}

ChooseWhen read_choose_when(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a point to choose by");
    ChooseWhen point;
    point.id = fields.id("id");
    // It may be null, but not be left out: a point without a condition always holds, and that must be meant.
    const Node* when = fields.required("when");
    if (when != nullptr && !when->is_null()) point.when = fields.condition("when");
    point.judgements = fields.texts("judgements");
    if (when != nullptr && when->is_null() && node.find("judgements") != nullptr && point.judgements.empty()) {
        reading.report.add(when->place, "a point without a condition needs judgements");
    }
    point.text = fields.text("text");
    point.source = source_of(fields);
    return point;
}

Consequence read_consequence(const Node& node, Reading& reading) {
    Fields fields(node, reading, "a consequence");
    return {.id = fields.id("id"),
            .when = fields.condition_if_any("when"),
            .text = fields.text("text"),
            .source = source_of(fields)};
}

template <const auto& tags>
TaggedText read_tagged(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an object with tag and text");
    return {fields.one_of("tag", tags), fields.text("text")};
}

}  // namespace

Option read_option(const Node& node, Reading& reading) {
    Fields fields(node, reading, "an option");
    Option option;
    option.id = fields.text("id");
    option.sector = fields.reference("sector", Thing::leaf_sector);
    option.route = fields.reference("route", Thing::route);
    if (!option.id.empty() && !option.sector.empty() && !option.route.empty() &&
        option.id != option.sector + "/" + option.route) {
        reading.report.add(node.find("id")->place, "expected the id " + in_quotes(option.sector + "/" + option.route) +
                                                       ", from its sector and route, found " + in_quotes(option.id));
    }
    option.title = fields.text("title");
    read_short_name(fields, option);
    option.summary_general = fields.text("summary_general");
    option.summary_specific = read_specific_summary(fields);
    option.regulations = fields.list("regulations", read_regulation);
    option.law = fields.reference("law", Thing::law);
    option.applies_to = fields.text("applies_to");
    option.national_character = fields.text("national_character");
    option.lead_time = fields.text("lead_time");
    option.term = fields.text("term");
    option.payment = fields.text("payment");
    if (const Node* part = fields.required("participation")) option.participation = read_participation(*part, reading);
    if (const Node* part = fields.required("follow_up")) option.follow_up = read_follow_up(*part, reading);
    if (const Node* part = fields.required("tariff")) option.tariff = read_tariff(*part, reading);
    if (const Node* part = fields.nullable("application")) option.application = read_application(*part, reading);
    option.evaluation_required = fields.boolean("evaluation_required");
    if (const Node* part = fields.required("duration")) option.duration = read_duration(*part, reading);
    option.period = read_period(fields.nullable("period"), reading);
    option.deductible = fields.one_of("deductible", deductible_names).value_or(Deductible{});
    option.insured_care_automatic = fields.boolean_or_null("insured_care_automatic");
    option.requirements = fields.list_with_ids("requirements", read_requirement);
    option.choose_when = fields.list_with_ids("choose_when", read_choose_when);
    option.consequences = fields.list_with_ids("consequences", read_consequence);
    option.advantages = fields.list("advantages", read_tagged<advantage_tags>);
    option.disadvantages = fields.list("disadvantages", read_tagged<disadvantage_tags>);
    option.source = source_of(fields);
    return option;
}

}  // namespace wegwijzer::content
