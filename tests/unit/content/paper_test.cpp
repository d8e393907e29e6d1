// Papers: what belongs on them, read, checked and printed.
#include "content/edit.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

namespace {

const std::string papers = "papers/blad.json";
const std::string idea = "/papers/0/points/0";

std::vector<std::string> paper_with(const std::string& pointer, const std::string& json) {
    return complaints(with(sample_files(), papers, pointer, json));
}

}  // namespace

TEST_CASE("a paper is read field by field") {
    const auto loaded = load(sample_files());
    const Edition& edition = std::get<Library>(loaded).edition;
    REQUIRE(edition.papers.size() == 2);
    const Paper* paper = find_paper(edition, "blad");
    REQUIRE(paper == &edition.papers[0]);
    CHECK(paper->title == "Het blad");
    CHECK(paper->summary == "Voor de aanvraag.");
    CHECK(paper->routes == std::vector<std::string>{"beleidsregel-innovatie"});
    CHECK(paper->when->fact == "starting_point");
    const Paper::Point& point = paper->points.at(0);
    CHECK(point.id == "idee");
    CHECK(point.title == "Het idee");
    CHECK(point.text == "Wat u wilt.");
    CHECK(point.when->fact == "fits_existing_service");
    CHECK(point.facts == std::vector<std::string>{"fits_existing_service", "starting_point"});
    CHECK(point.fills == std::vector<PaperFill>{PaperFill::reasons, PaperFill::tasks});
    CHECK(point.tasks == std::vector<std::string>{"beginnen"});
    CHECK(point.day->anchor == Anchor::extension);
    CHECK(point.day->days == -1);
    CHECK(point.asks == "Uw idee");
    CHECK(point.source.section == "De zorg");
    CHECK(find_paper(edition, "niets") == nullptr);
}

TEST_CASE("a paper is for its routes, and for all where it names none") {
    const auto loaded = load(sample_files());
    const Edition& edition = std::get<Library>(loaded).edition;
    CHECK(papers_for(edition, "beleidsregel-innovatie") ==
          std::vector<const Paper*>{&edition.papers[0], &edition.papers[1]});
    CHECK(papers_for(edition, "vrije-tarieven") == std::vector<const Paper*>{&edition.papers[1]});
}

TEST_CASE("a paper is printed as it was written") {
    auto written = nlohmann::ordered_json::parse(sample_files().at(papers))["papers"];
    for (auto& paper : written) {
        for (auto& point : paper["points"]) point["source"] = {{"document", "gids"}, {"section", "De zorg"}};
    }
    CHECK(merged(sample_files())["papers"].dump(1) == written.dump(1));
}

TEST_CASE("a paper's mistakes are told where they stand") {
    const auto told = [](const std::string& place, const std::string& sentence) {
        return std::vector<std::string>{papers + ": " + place + ": " + sentence};
    };
    CHECK(paper_with(idea + "/facts/0", R"("fits_existing_servise")") ==
          told(idea + "/facts/0",
               R"(there is no question "fits_existing_servise"; did you mean "fits_existing_service"?)"));
    CHECK(paper_with(idea + "/fills/0", R"("reason")") ==
          told(idea + "/fills/0",
               "expected one of: summary, reasons, requirements, regulations, advantages, tasks, "
               "found the text \"reason\""));
    // The step exists, but not in the route that the paper is for.
    CHECK(paper_with(idea + "/tasks/0", R"("afspreken")") ==
          told(idea + "/tasks/0",
               "no route that this paper is for has a step \"afspreken\"; expected one of: "
               "aanvragen, beginnen, evalueren"));
    CHECK(paper_with("/papers/0/routes/0", R"("vrij")").size() > 0);
    CHECK(paper_with("/papers/1/id", R"("blad")").size() == 1);
    CHECK(paper_with(idea + "/day/anchor", R"("someday")").size() == 1);
    CHECK(complaints(without(sample_files(), papers, "/papers/1/points/0/tasks")) ==
          told("/papers/1/points/0",
               "a point that nothing can be filled in at: expected facts, fills, tasks, day or asks"));
    CHECK(complaints(without(sample_files(), papers, idea + "/source")).size() == 1);
    CHECK(paper_with(idea + "/asks", R"("")").size() == 1);
    CHECK(paper_with(idea + "/of_idea", "true").empty());
    CHECK(paper_with(idea + "/of_idea", "1") == told(idea + "/of_idea", "expected true or false, found the number 1"));
    CHECK(complaints(with(sample_files(), papers, "/papers/1/points/0/of_idea", "true")) ==
          told("/papers/1/points/0", "a point that is of the idea but asks for no words: expected asks"));
}
