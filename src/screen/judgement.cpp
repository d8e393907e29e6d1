#include "screen/judgement.h"

#include "content/names.h"

#include "engine/advice_json.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>
#include <array>

namespace wegwijzer::screen {

namespace {

// In the order to read them: what stands in the way first.
constexpr std::array states{engine::State::unmet, engine::State::open, engine::State::unknown, engine::State::met};

}  // namespace

std::vector<Facts::Item> requirement_facts(const Context& context, const content::Option& option,
                                           const engine::OptionAdvice* judged) {
    std::vector<Facts::Item> items;
    if (judged == nullptr) {
        Facts::Item all{context.say("requirement.all"), {}};
        for (const content::Requirement& requirement : option.requirements) {
            if (!requirement.applies_when) all.texts.push_back(requirement.text);
        }
        if (!all.texts.empty()) items.push_back(std::move(all));
        Facts::Item sometimes{context.say("requirement.sometimes"), {}};
        for (const content::Requirement& requirement : option.requirements) {
            if (requirement.applies_when) sometimes.texts.push_back(requirement.text);
        }
        if (!sometimes.texts.empty()) items.push_back(std::move(sometimes));
        return items;
    }
    for (const engine::State state : states) {
        Facts::Item item{context.say("requirement." + std::string(engine::id_of(state))), {}};
        for (const engine::RequirementState& one : judged->requirements) {
            if (one.state == state) item.texts.push_back(one.requirement->text);
        }
        if (!item.texts.empty()) items.push_back(std::move(item));
    }
    return items;
}

std::vector<Facts::Item> choose_when_facts(const Context& context, const content::Option& option,
                                           const engine::OptionAdvice* judged, Points points) {
    std::vector<Facts::Item> items;
    if (judged == nullptr) {
        Facts::Item all{context.say("choose_when.all"), {}};
        for (const content::ChooseWhen& point : option.choose_when) all.texts.push_back(point.text);
        if (!all.texts.empty()) items.push_back(std::move(all));
        return items;
    }
    for (const engine::State state : {engine::State::met, engine::State::unknown, engine::State::unmet}) {
        if (state == engine::State::unmet && points == Points::telling && !items.empty()) break;
        Facts::Item item{context.say("choose_when." + std::string(engine::id_of(state))), {}};
        for (const engine::ChooseWhenState& one : judged->choose_when) {
            if (one.state == state) item.texts.push_back(one.point->text);
        }
        if (!item.texts.empty()) items.push_back(std::move(item));
    }
    return items;
}

std::vector<std::string> judgements(const content::Option& option, const engine::OptionAdvice* judged) {
    std::vector<std::string> all;
    const auto add = [&](const content::ChooseWhen& point) {
        for (const std::string& one : point.judgements) {
            if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
        }
    };
    if (judged == nullptr) {
        for (const content::ChooseWhen& point : option.choose_when) add(point);
    } else {
        for (const engine::ChooseWhenState& one : judged->choose_when) {
            if (one.state != engine::State::unmet) add(*one.point);
        }
    }
    return all;
}

std::string conflicts_in_words(const Context& context, const std::vector<const content::Conflict*>& conflicts) {
    std::vector<std::string> counts;
    for (const auto& [name, kind] : content::conflict_names) {
        const auto count = static_cast<int>(std::count_if(
            conflicts.begin(), conflicts.end(), [&](const content::Conflict* one) { return one->kind == kind; }));
        const std::string id = "conflict.count." + std::string(name);
        if (count > 0) counts.push_back(counted(context.say, id, count));
    }
    return and_list(context.say, counts);
}

std::vector<Node> conflict_notices(const Context& context, const std::string& prefix,
                                   const std::vector<const content::Conflict*>& conflicts) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes;
    for (const content::Conflict* conflict : conflicts) {
        const std::string id = prefix + "." + conflict->id;
        std::vector<Facts::Item> values;
        for (const content::ConflictValue& value : conflict->values) {
            values.push_back({source_in_words(context, value.source), {value.value}});
        }
        // Only where the source says two things can a reader be misled.
        const Tone tone = conflict->kind == content::ConflictKind::contradiction ? Tone::warning : Tone::info;
        const std::string kind(content::name_of(content::conflict_names, conflict->kind));
        nodes.push_back(notice(id, tone, say("conflict.kind." + kind),
                               {paragraph(id + ".text", conflict->text), facts(id + ".values", std::move(values)),
                                paragraph(id + ".shown", say("conflict.shown", {{"shown", conflict->shown}}))}));
    }
    return nodes;
}

std::vector<Node> development_notices(const Context& context, const std::string& prefix,
                                      const std::vector<const content::Development*>& developments) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes;
    for (const content::Development* development : developments) {
        const std::string id = prefix + "." + development->id;
        const std::string title =
            development->date ? say("development.dated", {{"date", content::date_in_words(say, *development->date)}})
                              : say("development.undated");
        const std::string source = say("source.line", {{"source", development->source_title}});
        nodes.push_back(notice(id, Tone::info, title,
                               {paragraph(id + ".text", development->text),
                                development->source_url ? link_out(id + ".source", source, *development->source_url)
                                                        : paragraph(id + ".source", source, Emphasis::small)}));
    }
    return nodes;
}

}  // namespace wegwijzer::screen
