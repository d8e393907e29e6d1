#include "screen/judgement.h"

#include "content/names.h"

#include "engine/advice_json.h"
#include "engine/compare.h"
#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>
#include <array>

namespace wegwijzer::screen {

namespace {

// In the order to read them: what stands in the way first.
constexpr std::array states{engine::State::unmet, engine::State::open, engine::State::unknown, engine::State::met};

constexpr int notice_level = 3;  // they stand below a heading of level 2

void add_once(std::vector<std::string>& names, std::string name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

// An option goes by its sector: what is told of one is told of the sector's others apart.
std::string name_of_thing(const content::Edition& edition, const std::string& id) {
    if (const auto* option = content::find_option(edition, id)) return name_of_thing(edition, option->sector);
    if (const auto* sector = content::find_sector(edition, id)) return sector->name;
    if (const auto* route = content::find_route(edition, id)) return route->name;
    if (const auto* funder = content::find_funder(edition, id)) return funder->name;
    return {};
}

// "Fysiotherapie en Oefentherapie": what the ids name, each once; nothing of an id that names nothing here.
std::string names_of(const Context& context, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const std::string& id : ids) {
        std::string name = name_of_thing(context.edition, id.substr(0, id.find('#')));
        if (!name.empty()) add_once(names, std::move(name));
    }
    return and_list(context.say, names);
}

// "Eigen risico": the fields that the ids end in. What options are compared by goes by its name there.
std::string fields_of(const Context& context, const std::vector<std::string>& ids) {
    const auto& aspects = engine::aspect_ids();
    std::vector<std::string> names;
    for (const std::string& id : ids) {
        const std::size_t hash = id.find('#');
        if (hash == std::string::npos) continue;
        const std::string field = id.substr(hash + 1);
        const bool compared = std::find(aspects.begin(), aspects.end(), field) != aspects.end();
        const std::string label = (compared ? "compare." : "field.") + field;
        if (context.say.has(label)) add_once(names, context.say(label));
    }
    return and_list(context.say, names);
}

// "De bron laat iets open: Eigen risico (Wijkverpleging)".
std::string titled(const Context& context, std::string title, const std::string& fields, const std::string& names) {
    if (fields.empty() && names.empty()) return title;
    const std::string about = fields.empty()  ? names
                              : names.empty() ? fields
                                              : context.say("notice.field", {{"field", fields}, {"names", names}});
    return context.say("notice.about", {{"title", std::move(title)}, {"about", about}});
}

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
                                   const std::vector<const content::Conflict*>& conflicts, Titles titles) {
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
        const std::string names = titles == Titles::of_many ? names_of(context, conflict->concerns) : std::string();
        nodes.push_back(
            notice_part(id, notice_level, tone,
                        titled(context, say("conflict.kind." + kind), fields_of(context, conflict->concerns), names),
                        {paragraph(id + ".text", conflict->text), facts(id + ".values", std::move(values)),
                         paragraph(id + ".shown", say("conflict.shown", {{"shown", conflict->shown}}))}));
    }
    return nodes;
}

std::vector<Node> development_notices(const Context& context, const std::string& prefix,
                                      const std::vector<const content::Development*>& developments, Titles titles) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes;
    for (const content::Development* development : developments) {
        const std::string id = prefix + "." + development->id;
        const std::string title =
            development->date ? say("development.dated", {{"date", content::date_in_words(say, *development->date)}})
                              : say("development.undated");
        const std::string source = say("source.line", {{"source", development->source_title}});
        const std::string names = titles == Titles::of_many ? names_of(context, development->affects) : std::string();
        nodes.push_back(
            notice_part(id, notice_level, Tone::info, titled(context, title, "", names),
                        {paragraph(id + ".text", development->text),
                         development->source_url ? link_out(id + ".source", source, *development->source_url)
                                                 : paragraph(id + ".source", source, Emphasis::small)}));
    }
    return nodes;
}

}  // namespace wegwijzer::screen
