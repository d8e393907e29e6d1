#include "screen/words.h"

#include "engine/advice_json.h"
#include "screen/marks.h"
#include "screen/parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

namespace wegwijzer::screen {

namespace {

// The texts of the requirements in one state; for `open` and `unknown` the first is what the user meets first.
std::vector<std::string> requirements_in(const engine::OptionAdvice& advice, engine::State state) {
    std::vector<std::string> found;
    for (const engine::RequirementState& one : advice.requirements) {
        if (one.state == state) found.push_back(one.requirement->text);
    }
    return found;
}

std::vector<std::string> points_in(const engine::OptionAdvice& advice, engine::State state) {
    std::vector<std::string> found;
    for (const engine::ChooseWhenState& one : advice.choose_when) {
        if (one.state == state) found.push_back(one.point->text);
    }
    return found;
}

// What is cited of one document.
struct Cited {
    std::string document;
    std::vector<std::string> sections;
};

// More than these are easier to read below each other.
constexpr std::size_t most_in_a_line = 3;

// The guide itself, named in full on the edition's screen, is the first of the sources.
std::string document_in_words(const Context& context, const std::string& id) {
    const auto& sources = context.edition.sources;
    if (!sources.empty() && id == sources.front().id)
        return context.say("source.guide", {{"year", edition_year(context)}});
    const content::SourceDocument* document = content::find_source(context.edition, id);
    return document == nullptr ? id : document->title;
}

// "wegwijzer 2023, “De zorg” en “De wetten”".
std::string passages_in_words(const Context& context, const Cited& cited) {
    std::vector<std::string> quoted;
    for (const std::string& section : cited.sections)
        quoted.push_back(context.say("source.section", {{"section", section}}));
    return context.say("source.passages", {{"document", cited.document}, {"sections", and_list(context.say, quoted)}});
}

}  // namespace

std::string counted(const content::Strings& say, std::string_view id, int n) {
    return say(std::string(id) + (n == 1 ? ".one" : ".many"), {{"n", std::to_string(n)}});
}

std::string and_list(const content::Strings& say, const std::vector<std::string>& items) {
    if (items.empty()) return {};
    std::string text = items.front();
    for (std::size_t i = 1; i < items.size(); ++i)
        text = say(i + 1 == items.size() ? "list.and" : "list.comma", {{"before", text}, {"next", items[i]}});
    return text;
}

std::string first_sentence(std::string_view text) {
    for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        // "art. 3" and "o.a. de" go on in lower case or with a digit; a new sentence does not.
        const auto letter = std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(at + 2), text.end(), is_mark);
        const char next = letter != text.end() ? *letter : 'A';
        if (next >= 'A' && next <= 'Z') return std::string(text.substr(0, at + 1));
    }
    return std::string(text);
}

std::string number_in_words(const content::Strings& say, double number) {
    if (number == std::floor(number) && std::abs(number) < 1e15) return std::to_string(static_cast<long long>(number));
    std::string text = nlohmann::json(number).dump();
    const std::size_t point = text.find('.');
    if (point != std::string::npos) text.replace(point, 1, say("number.decimal"));
    return text;
}

std::string answer_in_words(const Context& context, const content::Question& question,
                            const content::FactValue& value) {
    const auto label_of = [&](const content::FactValue& one) -> std::string {
        for (const content::Choice& choice : question.choices) {
            if (choice.value == one) return choice.label;
        }
        return {};
    };
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        std::vector<std::string> labels;
        for (const std::string& one : *list) labels.push_back(label_of(one));
        return and_list(context.say, labels);
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return number_in_words(context.say, *number) + (question.unit.empty() ? "" : " " + question.unit);
    }
    if (question.type == content::FactType::date) {
        const auto* text = std::get_if<std::string>(&value);
        const auto date = text == nullptr ? std::nullopt : content::parse_date(*text);
        return date ? content::date_in_words(context.say, *date) : std::string();
    }
    return label_of(value);
}

Status status_of(engine::Verdict verdict) {
    switch (verdict) {
        case engine::Verdict::fits:
            return Status::fits;
        case engine::Verdict::conditional:
            return Status::conditional;
        case engine::Verdict::undetermined:
            return Status::undetermined;
        case engine::Verdict::unsuited:
            return Status::unsuited;
        case engine::Verdict::excluded:
            return Status::excluded;
    }
    return Status::none;
}

std::string verdict_in_words(const Context& context, engine::Verdict verdict) {
    return context.say("verdict." + std::string(engine::id_of(verdict)));
}

Chip chip_of(const Context& context, engine::Verdict verdict) {
    return {status_of(verdict), verdict_in_words(context, verdict)};
}

std::vector<Chip> chips_of(const Context& context, const std::vector<const content::Option*>& options) {
    std::vector<Chip> chips(options.size());
    if (!has_answers(context)) return chips;
    std::map<std::string, engine::Advice> advice;  // by sector
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::string& sector = options[i]->sector;
        auto found = advice.find(sector);
        if (found == advice.end()) found = advice.emplace(sector, advice_about(context, sector)).first;
        if (const auto* judged = judgement_of(found->second, options[i]->id))
            chips[i] = chip_of(context, judged->verdict);
    }
    return chips;
}

std::string reason(const Context& context, const engine::OptionAdvice& advice) {
    using engine::State;
    const content::Strings& say = context.say;
    switch (advice.verdict) {
        case engine::Verdict::fits:
            return say("reason.fits");
        case engine::Verdict::conditional: {
            const auto open = requirements_in(advice, State::open);
            return open.empty() ? say("reason.fits")
                                : counted(say, "reason.conditional", static_cast<int>(open.size()));
        }
        case engine::Verdict::undetermined:
            return advice.missing_facts.empty()
                       ? say("reason.undetermined")
                       : counted(say, "reason.undetermined", static_cast<int>(advice.missing_facts.size()));
        case engine::Verdict::unsuited: {
            const auto points = points_in(advice, State::unmet);
            if (points.size() == 1) return say("reason.unsuited.one", {{"point", points.front()}});
            return say("reason.unsuited.many");
        }
        case engine::Verdict::excluded: {
            const auto unmet = requirements_in(advice, State::unmet);
            if (unmet.size() == 1) return say("reason.excluded.one", {{"requirement", unmet.front()}});
            return say("reason.excluded.many", {{"n", std::to_string(unmet.size())}});
        }
    }
    return {};
}

std::string name_of(const Context& context, const content::Option& option, bool with_sector) {
    const content::Sector* sector = content::find_sector(context.edition, option.sector);
    if (!with_sector || sector == nullptr) return option.title;
    return context.say("option.with_sector", {{"option", option.title}, {"sector", sector->name}});
}

std::string source_in_words(const Context& context, const content::Source& source) {
    return passages_in_words(context, {document_in_words(context, source.document), {source.section}});
}

Node sources(const Context& context, std::string id, const std::vector<content::Source>& sources) {
    std::vector<Cited> cited;
    std::size_t sections = 0;
    for (const content::Source& source : sources) {
        const std::string document = document_in_words(context, source.document);
        auto found =
            std::find_if(cited.begin(), cited.end(), [&](const Cited& one) { return one.document == document; });
        if (found == cited.end()) found = cited.insert(cited.end(), {document, {}});
        auto& known = found->sections;
        if (std::find(known.begin(), known.end(), source.section) != known.end()) continue;
        known.push_back(source.section);
        ++sections;
    }
    const content::Strings& say = context.say;
    if (sections <= most_in_a_line) {
        std::string text;
        for (const Cited& one : cited)
            text += (text.empty() ? "" : say("source.documents")) + passages_in_words(context, one);
        return paragraph(std::move(id), say("source.line", {{"source", text}}), Emphasis::small);
    }
    std::vector<Node> nodes;
    for (std::size_t i = 0; i < cited.size(); ++i) {
        const std::string one = id + "." + std::to_string(i + 1);
        nodes.push_back(paragraph(one, say("source.sections", {{"document", cited[i].document}}), Emphasis::small));
        nodes.push_back({one + ".sections", List{false, std::move(cited[i].sections), Emphasis::small}, {}});
    }
    return group(std::move(id), Layout::stack, say("edition.sources"), std::move(nodes));
}

std::string edition_year(const Context& context) {
    return std::to_string(static_cast<int>(context.edition.info.valid_from.year()));
}

}  // namespace wegwijzer::screen
