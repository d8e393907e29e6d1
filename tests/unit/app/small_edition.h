// An edition with one question of every type, two sectors and one option: enough to answer, share and carry out.
#pragma once

#include "content/edition.h"

namespace wegwijzer::tests {

inline content::Choice choice(content::FactValue value) { return {std::move(value), "label"}; }

inline content::Edition small_edition() {
    using content::FactType;
    using content::FactValue;
    content::Edition edition;

    const auto ask = [&](std::string fact, FactType type, std::vector<content::Choice> choices = {}) {
        content::Question question;
        question.fact = std::move(fact);
        question.type = type;
        question.choices = std::move(choices);
        edition.questions.push_back(std::move(question));
    };
    ask("sectors", FactType::list, {choice(std::string("a")), choice(std::string("b"))});
    ask("fits", FactType::boolean, {choice(true), choice(false)});
    ask("role", FactType::choice, {choice(std::string("provider")), choice(std::string("insurer"))});
    ask("laws", FactType::list, {choice(std::string("zvw")), choice(std::string("wlz")), choice(std::string("wmo"))});
    ask("percent", FactType::number);
    edition.questions.back().minimum = 0;
    ask("times", FactType::number);
    edition.questions.back().minimum = 0;
    edition.questions.back().whole = true;
    ask("begin", FactType::date);

    for (const char* id : {"a", "b"}) {
        content::Sector sector;
        sector.id = id;
        edition.sectors.push_back(std::move(sector));
    }
    content::Route route;
    route.id = "x";
    for (const char* id : {"talk", "apply"}) {
        content::Step step;
        step.id = id;
        route.steps.push_back(std::move(step));
    }
    edition.routes.push_back(std::move(route));
    content::Option option;
    option.id = "a/x";
    option.sector = "a";
    option.route = "x";
    edition.options.push_back(std::move(option));

    content::Paper paper;
    paper.id = "p";
    paper.routes = {"x"};
    for (const char* id : {"q", "r", "s"}) {  // words on the option, none, and words on the idea
        content::Paper::Point point;
        point.id = id;
        if (point.id != "r") point.asks = "Uw woorden";
        point.of_idea = point.id == "s";
        paper.points.push_back(std::move(point));
    }
    edition.papers.push_back(std::move(paper));

    content::Chapter chapter;
    chapter.id = "c";
    chapter.sections.emplace_back();
    chapter.sections.back().id = "s";
    edition.chapters.push_back(std::move(chapter));
    content::Term term;
    term.id = "t";
    edition.glossary.push_back(std::move(term));
    content::CrossSector way;
    way.id = "k";
    edition.cross_sector.push_back(std::move(way));
    return edition;
}

}  // namespace wegwijzer::tests
