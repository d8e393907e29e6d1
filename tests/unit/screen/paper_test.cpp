// The papers on screen: what is known stands on them, what is missing is said, and what the user writes is kept.
#include "app/initiative_json.h"
#include "app/workspace.h"
#include "screen/real_library.h"
#include "screen/session.h"
#include "screen/walk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer;

namespace {

const content::Date paper_day = *content::parse_date("2026-11-22");
const std::string sheet = "/papier/gespreksblad/fysiotherapie/beleidsregel-innovatie";
const std::string paper_answers =
    "?v=1&sectors=fysiotherapie&role=care_provider&prevention_type=care_related&fits_existing_service=nee"
    "&needs_research=ja&insurer_agreement=willing&joint_application=ja";

screen::Session paper_at(const std::string& address) {
    screen::Session session(tests::real_library(), paper_day);
    session.open_address(address);
    return session;
}

const screen::Node* part(const std::vector<screen::Node>& nodes, const std::string& id) {
    for (const screen::Node& node : nodes) {
        if (node.id == id) return &node;
        if (const auto* found = part(node.children, id)) return found;
    }
    return nullptr;
}

template <class Kind>
const Kind& content_of(const screen::Session& session, const std::string& id) {
    INFO(id);
    const screen::Node* node = part(session.page().main, id);
    REQUIRE(node != nullptr);
    return std::get<Kind>(node->content);
}

bool shows(const screen::Session& session, const std::string& id) { return part(session.page().main, id) != nullptr; }

bool tells(const screen::Session& session, const std::string& text) {
    const auto seen = tests::walk(session.page());
    return std::any_of(seen.texts.begin(), seen.texts.end(),
                       [&](const std::string& one) { return one.find(text) != std::string::npos; });
}

const std::vector<std::string>& said_of(const screen::Session& session, const std::string& point,
                                        const std::string& term) {
    for (const auto& item : content_of<screen::Facts>(session, "paper.point." + point + ".known").items) {
        if (item.term == term) return item.texts;
    }
    FAIL("nothing about " << term);
    static const std::vector<std::string> none;
    return none;
}

}  // namespace

TEST_CASE("A paper says what is known, and marks what is missing") {
    const screen::Session session = paper_at(sheet + paper_answers);
    CHECK(session.page().id == "paper.gespreksblad.fysiotherapie.beleidsregel-innovatie");
    CHECK(said_of(session, "idee", "In welke sector wordt de zorg geleverd?") ==
          std::vector<std::string>{"Fysiotherapie"});
    CHECK(said_of(session, "idee", "Is het zorg die nu nog niet wordt gegeven?") ==
          std::vector<std::string>{"nog in te vullen"});
    // What was not answered leads to its question.
    CHECK(shows(session, "paper.point.idee.question.new_care"));
    CHECK_FALSE(shows(session, "paper.point.idee.question.sectors"));
    CHECK(content_of<screen::Chip>(session, "paper.point.waarom-deze-optie.chip").text == "ingevuld");
    CHECK(content_of<screen::Chip>(session, "paper.point.kosten.chip").text == "nog in te vullen");
    const auto& open = content_of<screen::List>(session, "paper.open.points").items;
    CHECK(open.size() == 7);
    CHECK(std::find(open.begin(), open.end(), "Waarom deze optie") == open.end());
    CHECK(content_of<screen::Progress>(session, "paper.progress").done == 1);
    CHECK(said_of(session, "vraag", "Nog te regelen").size() == 2);  // the contract, and the evaluation
    CHECK(tells(session, "Er is nog geen begindatum"));
}

TEST_CASE("What the user writes on a paper is kept with the initiative, and stands in no address") {
    screen::Session session = paper_at(sheet + paper_answers);
    session.handle({"paper.point.opbrengst.own", "Minder  opnames,\r\nvolgens het onderzoek"});
    CHECK(content_of<screen::Field>(session, "paper.point.opbrengst.own").value ==
          "Minder opnames,\nvolgens het onderzoek");
    CHECK(content_of<screen::Chip>(session, "paper.point.opbrengst.chip").text == "ingevuld");
    CHECK(content_of<screen::Progress>(session, "paper.progress").done == 2);
    CHECK(session.address().find("opnames") == std::string::npos);

    const auto file = app::to_json(session.library().edition, app::at_hand(session.state())).dump();
    const auto read = app::read_initiative(session.library().edition, file);
    CHECK(read.findings.empty());
    CHECK(*read.initiative == app::at_hand(session.state()));

    session.handle({"paper.point.opbrengst.own", ""});
    CHECK(content_of<screen::Progress>(session, "paper.progress").done == 1);
    session.apply(app::Undo{});
    CHECK(content_of<screen::Progress>(session, "paper.progress").done == 2);
}

TEST_CASE("The idea is written once, for the sheets of all options; what is asked of an option is not") {
    screen::Session session = paper_at(sheet + paper_answers);
    session.handle({"paper.point.idee.own", "Samen oefenen"});
    session.handle({"paper.point.kosten.own", "Vijf uur in de week"});
    CHECK(shows(session, "paper.of_idea"));
    session.apply(app::Go{
        {.screen = app::Screen::paper, .option = "fysiotherapie/facultatieve-prestatie", .paper = "gespreksblad"}});
    CHECK(content_of<screen::Field>(session, "paper.point.idee.own").value == "Samen oefenen");
    CHECK(content_of<screen::Field>(session, "paper.point.kosten.own").value.empty());
}

TEST_CASE("A note that is wiped, on the idea or on the option, is said to be just that") {
    for (const char* point : {"idee", "kosten"}) {
        screen::Session session = paper_at(sheet + paper_answers);
        const std::string field = "paper.point." + std::string(point) + ".own";
        session.handle({field, "Samen oefenen"});
        CHECK_FALSE(tells(session, "Een notitie is gewist."));
        session.handle({field, ""});
        CHECK(tells(session, "Een notitie is gewist."));
    }
}

TEST_CASE("A paper on which nothing is missing says so") {
    screen::Session session =
        paper_at("/papier/aanvraag-facultatieve-prestatie/fysiotherapie/facultatieve-prestatie" + paper_answers);
    CHECK_FALSE(shows(session, "paper.point.toch-nodig"));  // it fits no existing service
    for (const char* point : {"beschrijving", "werkingssfeer", "ondertekening"}) {
        CHECK_FALSE(shows(session, "paper.complete"));
        session.handle({"paper.point." + std::string(point) + ".own", "Zo."});
    }
    CHECK(shows(session, "paper.complete"));
    CHECK_FALSE(shows(session, "paper.open"));
}

TEST_CASE("The checklist and the advice lead to the papers") {
    screen::Session session = paper_at("/checklist/fysiotherapie/beleidsregel-innovatie" + paper_answers);
    CHECK(content_of<screen::Card>(session, "checklist.paper.gespreksblad").text == "1 van 8 punten ingevuld");
    CHECK(shows(session, "checklist.paper.aanvraag-innovatie"));
    CHECK(shows(session, "checklist.paper.evaluatiekalender"));
    CHECK_FALSE(shows(session, "checklist.paper.aanvraag-facultatieve-prestatie"));
    session.handle({"checklist.paper.gespreksblad", std::nullopt});
    CHECK(session.page().title.find("Gespreksblad") != std::string::npos);
    session.handle({"paper.advice", std::nullopt});
    session.handle({"advice.fysiotherapie.beleidsregel-innovatie.paper", std::nullopt});
    CHECK(session.page().id == "paper.gespreksblad.fysiotherapie.beleidsregel-innovatie");

    // Who uses a service that was established already applies for nothing.
    const screen::Session using_one =
        paper_at("/checklist/fysiotherapie/facultatieve-prestatie?v=1&starting_point=use_established_service");
    CHECK(shows(using_one, "checklist.paper.gespreksblad"));
    CHECK_FALSE(shows(using_one, "checklist.paper.aanvraag-facultatieve-prestatie"));
    const screen::Session needless = paper_at(
        "/papier/aanvraag-facultatieve-prestatie/fysiotherapie/facultatieve-prestatie?v=1"
        "&starting_point=use_established_service");
    CHECK(shows(needless, "paper.not_needed"));
}

TEST_CASE("The evaluation calendar has its days, and says when they do not hold yet") {
    const std::string option = "fysiotherapie/beleidsregel-innovatie";
    screen::Session session =
        paper_at("/papier/evaluatiekalender/" + option + paper_answers + "&begin." + option + "=2024-09-01");
    CHECK(said_of(session, "tussentijdse-evaluatie", "Datum") == std::vector<std::string>{"1 maart 2026"});
    const std::string chip = "paper.point.tussentijdse-evaluatie.chip";
    CHECK(content_of<screen::Chip>(session, chip).text == "over tijd");
    CHECK(content_of<screen::List>(session, "paper.late.points").items ==
          std::vector<std::string>{"Tussentijdse evaluatie"});
    CHECK(content_of<screen::Chip>(session, "paper.point.begin.chip").text == "geweest");
    CHECK(content_of<screen::Chip>(session, "paper.point.einde.chip").text == "komt nog");
    CHECK(said_of(session, "einde", "Datum") == std::vector<std::string>{"31 augustus 2027"});
    CHECK(shows(session, "paper.not_granted"));
    CHECK(shows(session, "paper.calendar"));
    CHECK(session.page().aside.size() == 2);
    session.apply(app::SetStanding{option, app::Standing::granted});
    CHECK_FALSE(shows(session, "paper.not_granted"));
    session.apply(app::Tick{option, "interim-evaluation"});
    CHECK(content_of<screen::Chip>(session, chip).text == "gedaan");
    CHECK_FALSE(shows(session, "paper.late"));
}

TEST_CASE("Without an option a paper shows what goes on it, and leads to the options it is for") {
    const screen::Session empty = paper_at("/papier/aanvraag-innovatie");
    CHECK(tells(empty, "Het formulier van de NZa"));
    CHECK(shows(empty, "paper.sector"));
    CHECK_FALSE(shows(empty, "paper.progress"));
    screen::Session session = paper_at("/papier/aanvraag-innovatie?v=1&sectors=fysiotherapie");
    CHECK_FALSE(shows(session, "paper.sector"));
    session.handle({"paper.for.fysiotherapie.beleidsregel-innovatie", std::nullopt});
    CHECK(session.page().id == "paper.aanvraag-innovatie.fysiotherapie.beleidsregel-innovatie");
}
