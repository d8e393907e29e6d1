#include "cli/finding_words.h"

#include "app/state.h"
#include "engine/advice_json.h"
#include "screen/lookup.h"
#include "screen/words.h"

namespace wegwijzer::cli {

namespace {

using engine::Finding;
using engine::FindingKind;

// The strings of a kind. (Written out, so that a search for a string's id finds where it is used.)
struct KindWords {
    std::string_view text, advice;
};

KindWords words_of(FindingKind kind) {
    switch (kind) {
        case FindingKind::option_never_fits:
            return {"check.option_never_fits", "check.option_never_fits.advice"};
        case FindingKind::requirement_never_fails:
            return {"check.requirement_never_fails", "check.requirement_never_fails.advice"};
        case FindingKind::point_never_decides:
            return {"check.point_never_decides", "check.point_never_decides.advice"};
        case FindingKind::question_decides_nothing:
            return {"check.question_decides_nothing", "check.question_decides_nothing.advice"};
        case FindingKind::answers_lead_nowhere:
            return {"check.answers_lead_nowhere", "check.answers_lead_nowhere.advice"};
        case FindingKind::options_always_tie:
            return {"check.options_always_tie", "check.options_always_tie.advice"};
        case FindingKind::explanation_of_nothing:
            break;
    }
    return {"check.explanation_of_nothing", "check.explanation_of_nothing.advice"};
}

std::string option_in_words(const content::Strings& say, const content::Option& option) {
    return say("check.thing", {{"name", option.title}, {"id", option.id}});
}

// What the finding's id says after its kind.
std::string what(const Finding& finding) { return finding.id.substr(finding.id.find(':') + 1); }

}  // namespace

std::string title_of(const content::Strings& say, const Finding& finding) {
    if (finding.question != nullptr) {
        return say("check.thing", {{"name", finding.question->prompt}, {"id", finding.question->fact}});
    }
    if (finding.sector != nullptr) {
        return say("check.thing", {{"name", finding.sector->name}, {"id", finding.sector->id}});
    }
    if (finding.options.size() == 1) {
        return say("check.thing", {{"name", finding.options.front()->title}, {"id", what(finding)}});
    }
    std::vector<std::string> options;
    for (const content::Option* option : finding.options) options.push_back(option_in_words(say, *option));
    return options.empty() ? what(finding) : screen::and_list(say, options);
}

std::string sentence_of(const content::Strings& say, const Finding& finding) {
    const std::string verdict =
        finding.verdict ? say("verdict." + std::string(engine::id_of(*finding.verdict))) : std::string();
    std::string texts;
    for (const std::string& text : finding.texts) texts += (texts.empty() ? "“" : " “") + text + "”";
    std::string sentence = say(words_of(finding.kind).text, {{"verdict", verdict}, {"text", texts}});
    if (finding.kind == FindingKind::option_never_fits && !finding.texts.empty()) {
        sentence += " " + say("check.option_never_fits.because", {{"text", texts}});
    }
    return sentence;
}

std::string advice_of(const content::Strings& say, const Finding& finding) {
    return say(words_of(finding.kind).advice);
}

std::vector<std::string> example_in_words(const content::Library& library, const Finding& finding) {
    const engine::Rules rules(library.edition);
    const screen::Lookup lookup(library.edition);
    const app::State nothing;
    const screen::Context context{library.edition, library.strings, rules,
                                  lookup,          nothing,         library.edition.info.valid_from};
    std::vector<std::string> lines;
    for (const content::Question& question : library.edition.questions) {
        const auto answer = finding.example.find(question.fact);
        if (answer == finding.example.end()) continue;
        std::string words = screen::answer_in_words(context, question, answer->second);
        if (words.empty()) words = library.strings("check.nothing_chosen");
        lines.push_back(question.prompt + " " + words);
    }
    return lines;
}

std::string completeness_in_words(const content::Strings& say, const engine::Analysis& analysis) {
    return say(analysis.complete ? "check.complete" : "check.incomplete");
}

}  // namespace wegwijzer::cli
