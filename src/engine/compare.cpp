#include "engine/compare.h"

#include "engine/compare_words.h"

#include <algorithm>

namespace wegwijzer::engine {

namespace {

using content::Edition;
using content::Option;
using content::Strings;
using Sentences = std::vector<std::string>;

Sentences one(const std::string& text) { return text.empty() ? Sentences{} : Sentences{text}; }

template <class T>
Sentences texts_of(const std::vector<T>& things) {
    Sentences texts;
    for (const T& thing : things) texts.push_back(thing.text);
    return texts;
}

// An aspect: its id, which is the option's field, and what an option says about it.
struct Definition {
    std::string_view id;
    Sentences (*say)(const Edition&, const Option&, const Strings&);
};

const std::vector<Definition>& definitions() {
    using E = const Edition&;
    using O = const Option&;
    using S = const Strings&;
    static const std::vector<Definition> all = {
        {"requirements", [](E, O o, S) { return texts_of(o.requirements); }},
        {"duration", [](E, O o, S say) { return duration_in_words(o.duration, say); }},
        {"payment", [](E, O o, S) { return one(o.payment); }},
        {"choose_when", [](E, O o, S) { return texts_of(o.choose_when); }},
        {"advantages", [](E, O o, S) { return texts_of(o.advantages); }},
        {"disadvantages", [](E, O o, S) { return texts_of(o.disadvantages); }},
        {"participation", [](E, O o, S) { return one(o.participation.text); }},
        {"follow_up", [](E, O o, S) { return one(o.follow_up.text); }},
        {"tariff", [](E, O o, S say) { return tariff_in_words(o.tariff, say); }},
        {"application", [](E, O o, S say) { return application_in_words(o.application, say); }},
        {"evaluation_required", [](E, O o, S say) { return yes_no(o.evaluation_required, say); }},
        {"regulations", [](E, O o, S say) { return regulations_in_words(o.regulations, say); }},
        {"law",
         [](E edition, O o, S) {
             const content::Law* law = content::find_law(edition, o.law);
             return one(law != nullptr ? law->name : o.law);
         }},
        {"applies_to", [](E, O o, S) { return one(o.applies_to); }},
        {"national_character", [](E, O o, S) { return one(o.national_character); }},
        {"lead_time", [](E, O o, S) { return one(o.lead_time); }},
        {"term", [](E, O o, S) { return one(o.term); }},
        {"period", [](E, O o, S say) { return period_in_words(o.period, say); }},
        {"deductible", [](E, O o, S say) { return deductible_in_words(o.deductible, say); }},
        {"insured_care_automatic", [](E, O o, S say) { return insured_care_in_words(o.insured_care_automatic, say); }},
    };
    return all;
}

Cell cell_of(const Edition& edition, const Option& option, const Definition& aspect, const Strings& say) {
    return {aspect.say(edition, option, say), content::conflicts_of(edition, option, aspect.id)};
}

}  // namespace

const std::vector<std::string_view>& aspect_ids() {
    static const std::vector<std::string_view> ids = [] {
        std::vector<std::string_view> all;
        for (const Definition& aspect : definitions()) all.push_back(aspect.id);
        return all;
    }();
    return ids;
}

bool Aspect::alike() const {
    return std::all_of(cells.begin(), cells.end(), [&](const Cell& cell) { return cell == cells.front(); });
}

Comparison compare(const Edition& edition, std::vector<const Option*> options, bool differences_only,
                   const Strings& say) {
    Comparison comparison{std::move(options), {}};
    for (const Definition& definition : definitions()) {
        Aspect aspect{std::string(definition.id), say("compare." + std::string(definition.id)), {}, true};
        for (const Option* option : comparison.options) {
            aspect.cells.push_back(cell_of(edition, *option, definition, say));
        }
        aspect.same = std::all_of(aspect.cells.begin(), aspect.cells.end(),
                                  [&](const Cell& cell) { return cell.sentences == aspect.cells.front().sentences; });
        if (!aspect.same || !differences_only) comparison.aspects.push_back(std::move(aspect));
    }
    return comparison;
}

std::vector<const Option*> options_of_route(const Edition& edition, std::string_view route) {
    std::vector<const Option*> options;
    for (const Option& option : edition.options) {
        if (option.route == route) options.push_back(&option);
    }
    return options;
}

std::vector<const Option*> options_of_sector(const Edition& edition, std::string_view sector) {
    std::vector<const Option*> options;
    for (const Option& option : edition.options) {
        const content::Sector* own = content::find_sector(edition, option.sector);
        if (option.sector == sector || (own != nullptr && own->parent == sector)) options.push_back(&option);
    }
    return options;
}

}  // namespace wegwijzer::engine
