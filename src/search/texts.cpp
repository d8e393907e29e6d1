#include "search/texts.h"

#include <utility>

namespace wegwijzer::search {

namespace {

using Texts = std::vector<std::string>;

double likelihood_of(std::string_view part) {
    if (part == "sectors" || part == "laws") return 1.3;
    if (part == "conflicts" || part == "sources" || part == "edition") return 0.8;
    return 1;
}

// Puts a thing together, field by field.
class Maker {
   public:
    Maker(std::string_view part, std::string_view id, std::string_view name)
        : thing_{part, id, name, {}, likelihood_of(part)} {}

    Maker& add(std::string_view field, std::string_view text, Role role = Role::text) {
        if (!text.empty()) thing_.texts.push_back({field, role, text, within_});
        return *this;
    }
    // What is added from here on stands in this entry of its field.
    Maker& within(std::string_view id) {
        within_ = id;
        return *this;
    }
    Maker& add(std::string_view field, const Texts& texts, Role role = Role::text) {
        for (const std::string& text : texts) add(field, text, role);
        return *this;
    }
    // The texts that `read` gives of each of `items`.
    template <class T, class Read>
    Maker& each(std::string_view field, const std::vector<T>& items, Read read) {
        for (const T& item : items) {
            for (const std::string_view text : read(item)) add(field, text);
        }
        return *this;
    }
    Thing done() { return std::move(thing_); }

   private:
    Thing thing_;
    std::string_view within_;
};

// A thing with a name and a summary.
template <class T>
Maker named(std::string_view part, const T& thing) {
    Maker maker(part, thing.id, thing.name);
    maker.add("name", thing.name, Role::name).add("summary", thing.summary);
    return maker;
}

Thing sector(const content::Sector& sector) {
    return named("sectors", sector)
        .add("care", sector.care, Role::about)
        .add("words", sector.words, Role::words)
        .each("links", sector.links,
              [](const content::Link& link) -> std::vector<std::string_view> { return {link.title}; })
        .done();
}

Thing chapter(const content::Chapter& chapter) {
    Maker maker("chapters", chapter.id, chapter.title);
    maker.add("title", chapter.title, Role::name).add("summary", chapter.summary);
    for (const content::Section& section : chapter.sections) {
        maker.within(section.id);
        maker.add("sections", section.title, Role::about).add("sections", section.text).add("sections", section.points);
        if (section.overview) {
            maker.add("sections", section.overview->caption).add("sections", section.overview->columns);
            for (const auto& row : section.overview->rows) maker.add("sections", row.title).add("sections", row.cells);
        }
        for (const content::Link& link : section.links) maker.add("sections", link.title);
    }
    return maker.done();
}

Thing route(const content::Route& route) {
    Maker maker = named("routes", route);
    for (const content::Step& step : route.steps) maker.add("steps", step.text).add("steps", step.documents);
    return maker.add("follow_up", route.follow_up).done();
}

template <class T>
std::vector<std::string_view> only_text(const T& item) {
    return {item.text};
}

// An option is also found by what its sector is called: "experiment tandarts".
Thing option(const content::Option& option, std::string_view name, const content::Sector* sector) {
    Maker maker("options", option.id, name);
    maker.add("title", name, Role::name)
        .add("short", option.short_name, Role::about)
        .add("summary_general", option.summary_general)
        .add("summary_specific", option.summary_specific);
    for (const content::Regulation& regulation : option.regulations) {
        maker.add("regulations", regulation.code)
            .add("regulations", regulation.articles)
            .add("regulations", regulation.title);
    }
    maker.add("applies_to", option.applies_to)
        .add("national_character", option.national_character)
        .add("lead_time", option.lead_time)
        .add("term", option.term)
        .add("payment", option.payment)
        .add("participation", option.participation.text)
        .add("follow_up", option.follow_up.text)
        .each("requirements", option.requirements, only_text<content::Requirement>);
    for (const content::ChooseWhen& point : option.choose_when) {
        maker.add("choose_when", point.judgements).add("choose_when", point.text);
    }
    if (sector != nullptr) maker.add("sector", sector->words);
    return maker.each("consequences", option.consequences, only_text<content::Consequence>)
        .each("advantages", option.advantages, only_text<content::TaggedText>)
        .each("disadvantages", option.disadvantages, only_text<content::TaggedText>)
        .done();
}

Thing cross_sector(const content::CrossSector& way) {
    return named("cross_sector", way)
        .add("status", way.status)
        .add("differs_because", way.differs_because)
        .add("forms", way.forms)
        .done();
}

Thing question(const content::Question& question) {
    Maker maker("questions", question.fact, question.prompt);
    maker.add("prompt", question.prompt).add("help", question.help).add("why", question.why);
    for (const content::Choice& choice : question.choices) maker.add("choices", choice.label);
    if (question.contradicts) maker.add("contradicts", question.contradicts->text);
    return maker.done();
}

Thing conflict(const content::Conflict& conflict) {
    Maker maker("conflicts", conflict.id, "");
    for (const content::ConflictValue& value : conflict.values) maker.add("values", value.value);
    return maker.add("shown", conflict.shown).add("text", conflict.text).done();
}

Thing paper(const content::Paper& paper) {
    Maker maker("papers", paper.id, paper.title);
    maker.add("title", paper.title, Role::name).add("summary", paper.summary);
    for (const content::Paper::Point& point : paper.points) {
        maker.add("points", point.title, Role::about).add("points", point.text).add("points", point.asks);
    }
    return maker.done();
}

// "Fysiotherapie: Afspraken binnen de vrije tarieven": many options have the same title.
std::string full_name(const content::Option& option, const content::Sector* sector) {
    return sector == nullptr ? option.title : sector->name + ": " + option.title;
}

}  // namespace

std::vector<Thing> things_in(const content::Edition& edition, std::deque<std::string>& made) {
    std::vector<Thing> things;
    things.push_back(Maker("edition", edition.info.id, edition.info.title)
                         .add("title", edition.info.title, Role::name)
                         .add("publisher", edition.info.publisher)
                         .done());
    for (const auto& document : edition.sources) {
        things.push_back(Maker("sources", document.id, document.title)
                             .add("title", document.title, Role::name)
                             .add("publisher", document.publisher)
                             .done());
    }
    for (const auto& law : edition.laws) things.push_back(named("laws", law).add("nza_role", law.nza_role).done());
    for (const auto& actor : edition.actors) things.push_back(named("actors", actor).done());
    for (const auto& type : edition.prevention_types) things.push_back(named("prevention_types", type).done());
    for (const auto& funder : edition.funders) things.push_back(named("funders", funder).done());
    for (const auto& term : edition.glossary) {
        things.push_back(Maker("glossary", term.id, term.term)
                             .add("term", term.term, Role::name)
                             .add("forms", term.forms, Role::words)
                             .add("text", term.text)
                             .done());
    }
    for (const auto& one : edition.chapters) things.push_back(chapter(one));
    for (const auto& one : edition.sectors) things.push_back(sector(one));
    for (const auto& one : edition.routes) things.push_back(route(one));
    for (const auto& one : edition.options) {
        const content::Sector* in = content::find_sector(edition, one.sector);
        things.push_back(option(one, made.emplace_back(full_name(one, in)), in));
    }
    for (const auto& way : edition.cross_sector) things.push_back(cross_sector(way));
    for (const auto& one : edition.questions) things.push_back(question(one));
    for (const auto& one : edition.conflicts) things.push_back(conflict(one));
    for (const auto& development : edition.developments) {
        things.push_back(Maker("developments", development.id, "")
                             .add("text", development.text)
                             .add("source", development.source_title)
                             .done());
    }
    for (const auto& one : edition.papers) things.push_back(paper(one));
    return things;
}

std::vector<Thing> sectors_in(const content::Edition& edition) {
    std::vector<Thing> things;
    for (const content::Sector& one : edition.sectors) {
        things.push_back(Maker("sectors", one.id, one.name)
                             .add("name", one.name, Role::name)
                             .add("words", one.words, Role::words)
                             .add("care", one.care, Role::about)
                             .done());
    }
    return things;
}

}  // namespace wegwijzer::search
