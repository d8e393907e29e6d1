#include "engine/compare_words.h"

#include <cmath>

namespace wegwijzer::engine {

using content::Strings;
using Sentences = std::vector<std::string>;

std::string number_in_words(double number, const Strings& say) {
    const long tenths = std::lround(number * 10);
    std::string words = std::to_string(tenths / 10);
    if (tenths % 10 != 0) words += say("number.decimal") + std::to_string(std::labs(tenths % 10));
    return words;
}

std::string months_in_words(int months, const Strings& say) {
    if (months % 12 != 0) return say("compare.months", {{"months", std::to_string(months)}});
    return say("compare.years", {{"years", std::to_string(months / 12)}});
}

Sentences duration_in_words(const content::Duration& duration, const Strings& say) {
    Sentences sentences;
    const auto within = [&](std::string_view kind) {
        const std::string id = "compare.duration." + std::string(kind);
        if (!duration.months) return say(id);
        return say(id + ".months", {{"time", months_in_words(*duration.months, say)}});
    };
    switch (duration.kind) {
        case content::DurationKind::contract:
            sentences.push_back(say("compare.duration.contract"));
            break;
        case content::DurationKind::fixed:
            sentences.push_back(within("fixed"));
            break;
        case content::DurationKind::experiment:
            sentences.push_back(within("experiment"));
            break;
        case content::DurationKind::structural:
            sentences.push_back(say("compare.duration.structural"));
            break;
    }
    if (duration.extension_months) {
        sentences.push_back(
            say("compare.duration.extension", {{"time", months_in_words(*duration.extension_months, say)}}));
    }
    return sentences;
}

Sentences tariff_in_words(const content::Tariff& tariff, const Strings& say) {
    const std::string percent = tariff.percent ? number_in_words(*tariff.percent, say) : "";
    switch (tariff.kind) {
        case content::TariffKind::free:
            return {say("compare.tariff.free")};
        case content::TariffKind::agreed:
            return {say("compare.tariff.agreed")};
        case content::TariffKind::maximum_plus:
            return {say("compare.tariff.maximum_plus", {{"percent", percent}})};
        case content::TariffKind::maximum:
            break;
    }
    if (!tariff.percent) return {say("compare.tariff.maximum")};
    return {say("compare.tariff.maximum.percent", {{"percent", percent}})};
}

Sentences application_in_words(const std::optional<content::Application>& application, const Strings& say) {
    if (!application) return {say("compare.application.none")};
    return {say(application->joint ? "compare.application.joint" : "compare.application.own"),
            say("compare.application.decision", {{"weeks", std::to_string(application->decision_weeks)}})};
}

Sentences regulations_in_words(const std::vector<content::Regulation>& regulations, const Strings& say) {
    Sentences sentences;
    for (const content::Regulation& regulation : regulations) {
        std::string articles;
        for (const std::string& article : regulation.articles) articles += (articles.empty() ? "" : "; ") + article;
        const std::string id = articles.empty() ? "compare.regulation" : "compare.regulation.articles";
        sentences.push_back(
            articles.empty()
                ? say(id, {{"title", regulation.title}, {"code", regulation.code}})
                : say(id, {{"title", regulation.title}, {"code", regulation.code}, {"articles", articles}}));
    }
    return sentences;
}

Sentences period_in_words(const std::optional<content::Period>& period, const Strings& say) {
    if (!period) return {say("compare.period.none")};
    return {say("compare.period.dates", {{"from", content::date_in_words(say, period->from)},
                                         {"until", content::date_in_words(say, period->until)}})};
}

Sentences deductible_in_words(content::Deductible deductible, const Strings& say) {
    switch (deductible) {
        case content::Deductible::applies:
            return {say("compare.deductible.applies")};
        case content::Deductible::exempt:
            return {say("compare.deductible.exempt")};
        case content::Deductible::not_stated:
            break;
    }
    return {say("compare.deductible.not_stated")};
}

Sentences insured_care_in_words(std::optional<bool> automatic, const Strings& say) {
    if (!automatic) return {say("compare.insured_care_automatic.not_stated")};
    return {say(*automatic ? "compare.insured_care_automatic.yes" : "compare.insured_care_automatic.no")};
}

Sentences yes_no(bool value, const Strings& say) { return {say(value ? "compare.yes" : "compare.no")}; }

}  // namespace wegwijzer::engine
