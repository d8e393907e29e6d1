// The journey of somebody with an idea in physiotherapy, without a face: by what the pages say and offer.
#include "screen/session.h"

#include "app/workspace.h"

#include "screen/real_library.h"
#include "screen/walk.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;

namespace {

const content::Date first_day = *content::parse_date("2026-11-22");

const screen::Node* find(const std::vector<screen::Node>& nodes, const std::string& id) {
    for (const screen::Node& node : nodes) {
        if (node.id == id) return &node;
        if (const auto* found = find(node.children, id)) return found;
    }
    return nullptr;
}

template <class Kind>
const Kind& the(const screen::Page& page, const std::string& id) {
    for (const auto* nodes : {&page.main, &page.aside}) {
        if (const auto* node = find(*nodes, id)) return std::get<Kind>(node->content);
    }
    throw std::runtime_error("not on the page: " + id);
}

bool says(const screen::Page& page, const std::string& text) {
    const auto seen = tests::walk(page);
    return std::any_of(seen.texts.begin(), seen.texts.end(),
                       [&](const std::string& one) { return one.find(text) != std::string::npos; });
}

void press(screen::Session& session, const std::string& id) {
    const int before = session.revision();
    session.handle({id, std::nullopt});
    INFO(id);
    REQUIRE(session.revision() > before);
}

}  // namespace

TEST_CASE("From an idea to a dated checklist") {
    screen::Session session(tests::real_library(), first_day);
    CHECK(session.page().title == "Wegwijzer – Van goed idee naar bekostiging");

    press(session, "start.sector.fysiotherapie");
    CHECK(session.page().title == "Fysiotherapie – Wegwijzer");

    press(session, "sector.compare");
    const auto& table = the<screen::Table>(session.page(), "compare.table");
    REQUIRE(table.columns.size() == 3);
    CHECK(table.columns[0].chip.text.empty());  // nothing answered, nothing judged
    const auto all = table.rows.size();
    press(session, "compare.differences");
    const auto& differing = the<screen::Table>(session.page(), "compare.table");
    CHECK(differing.rows.size() < all);
    CHECK(std::none_of(differing.rows.begin(), differing.rows.end(), [](const auto& row) { return row.same; }));
    // What is left out of the table is folded, not lost: whole aspects, and what differing ones have in common.
    const auto& folded = the<screen::Facts>(session.page(), "compare.equal.facts").items;
    CHECK(folded.size() >= all - differing.rows.size());
    const auto requirements =
        std::find_if(folded.begin(), folded.end(), [](const auto& item) { return item.term == "Voorwaarden"; });
    REQUIRE(requirements != folded.end());
    const auto& row = differing.rows.front();
    REQUIRE(row.id == "compare.row.requirements");
    for (const std::string& shared : requirements->texts) {
        for (const auto& cell : row.cells) CHECK(std::find(cell.begin(), cell.end(), shared) == cell.end());
    }

    // The sector is known from where the user came; the questions end by themselves.
    press(session, "compare.questions");
    CHECK(session.address().starts_with("/vraag/"));
    const std::map<std::string, std::string> knows{{"prevention_type", "indicated"},  {"fits_existing_service", "no"},
                                                   {"needs_research", "no"},          {"new_care", "no"},
                                                   {"insurer_agreement", "contract"}, {"joint_application", "yes"},
                                                   {"role", "care_provider"},         {"starting_point", "new"}};
    int asked = 0;
    while (session.state().place.screen == app::Screen::question && asked < 20) {
        const std::string fact = session.state().place.fact;
        REQUIRE(!fact.empty());
        CHECK(session.page().id == "question." + fact);
        const auto& progress = the<screen::Progress>(session.page(), "question.progress");
        CHECK(progress.label.starts_with("Vraag " + std::to_string(asked + 1) + "."));
        const auto answer = knows.find(fact);
        press(session, "question." + fact + "." + (answer == knows.end() ? "unknown" : answer->second));
        CHECK(session.state().place.fact == fact);  // the choice stays in view
        // Only an answer is announced with what it changed; not knowing changes nothing.
        CHECK(session.page().announcement.empty() == (session.state().last_answered != fact));
        press(session, "question.next");
        ++asked;
    }
    REQUIRE(session.state().place.screen == app::Screen::advice);
    CHECK(asked >= 4);

    const auto& sentence = the<screen::Paragraph>(session.page(), "advice.answer").text;
    CHECK(sentence == "Voor uw idee past “Afspraken binnen een facultatieve prestatie” het best.");
    CHECK(the<screen::Chip>(session.page(), "advice.fysiotherapie.facultatieve-prestatie.verdict").status ==
          screen::Status::fits);
    CHECK(the<screen::Chip>(session.page(), "advice.fysiotherapie.vrije-tarieven.verdict").status ==
          screen::Status::excluded);

    press(session, "advice.fysiotherapie.facultatieve-prestatie.checklist");
    CHECK(the<screen::Tasks>(session.page(), "checklist.tasks").items.front().when.empty());
    // Four weeks before 1 January is still to come, so next January is what is proposed.
    press(session, "checklist.suggestion.use");
    CHECK(the<screen::Field>(session.page(), "checklist.start").value == "2027-01-01");
    const auto& tasks = the<screen::Tasks>(session.page(), "checklist.tasks").items;
    const auto apply = std::find_if(tasks.begin(), tasks.end(),
                                    [](const auto& item) { return item.id == "checklist.task.apply-jointly"; });
    REQUIRE(apply != tasks.end());
    CHECK(apply->when == "uiterlijk 4 december 2026");
    CHECK(apply->phase == screen::Tasks::Phase::blocked);
    CHECK(std::count_if(tasks.begin(), tasks.end(),
                        [](const auto& item) { return item.phase == screen::Tasks::Phase::next; }) == 1);

    const std::string first = std::find_if(tasks.begin(), tasks.end(), [](const auto& item) {
                                  return item.phase == screen::Tasks::Phase::next;
                              })->id;
    press(session, first);
    CHECK(the<screen::Progress>(session.page(), "checklist.progress").done == 1);
    const auto& timeline = the<screen::Timeline>(session.page(), "timeline");
    CHECK(timeline.today == first_day);
    CHECK(timeline.from == *content::parse_date("2026-11-01"));

    // A link holds all of it.
    screen::Session other(tests::real_library(), first_day);
    other.open_address(session.address());
    CHECK(other.state().answers == session.state().answers);
    CHECK(other.state().undertakings == session.state().undertakings);
    press(other, "home");
    CHECK(says(other.page(), "1 taak gedaan"));
}

TEST_CASE("An answer moves the options beside it, and says so") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address("/vraag/fits_existing_service?sectors=fysiotherapie&prevention_type=none");
    press(session, "question.fits_existing_service.yes");
    const auto& card = the<screen::Card>(session.page(), "question.aside.fysiotherapie.beleidsregel-innovatie");
    CHECK(card.chip.status == screen::Status::excluded);
    CHECK(card.text == "was: nog niet te zeggen");
    CHECK(session.page().announcement.find("Beleidsregel innovatie: kan niet, was: nog niet te zeggen.") !=
          std::string::npos);
    press(session, "question.undo");
    CHECK(the<screen::Card>(session.page(), "question.aside.fysiotherapie.beleidsregel-innovatie").text.empty());
    CHECK(session.page().announcement.empty());
}

TEST_CASE("Going on without an answer tells what to do") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address("/vraag/role?sectors=fysiotherapie");
    press(session, "question.next");
    CHECK(session.state().place.fact == "role");
    CHECK_FALSE(the<screen::Choices>(session.page(), "question.role").error.empty());
    session.open_address("/vraag/tariff_increase_percent?sectors=fysiotherapie");
    session.handle({"question.tariff_increase_percent", "veel"});
    const auto& field = the<screen::Field>(session.page(), "question.tariff_increase_percent");
    CHECK(field.value == "veel");
    CHECK_FALSE(field.error.empty());
    session.handle({"question.tariff_increase_percent", "7,5"});
    CHECK(the<screen::Field>(session.page(), "question.tariff_increase_percent").error.empty());
    CHECK(the<screen::Field>(session.page(), "question.tariff_increase_percent").value == "7,5");
}

TEST_CASE("A what-if is tried and taken back") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address(
        "/advies?sectors=fysiotherapie&role=care_provider&prevention_type=none&fits_existing_service=nee"
        "&new_care=nee&insurer_agreement=willing&joint_application=ja");
    const auto before = session.state().answers;
    const std::string option = "advice.fysiotherapie.facultatieve-prestatie";
    CHECK(the<screen::Chip>(session.page(), option + ".verdict").status == screen::Status::conditional);
    press(session, option + ".what_if.1");
    CHECK(the<screen::Chip>(session.page(), option + ".verdict").status == screen::Status::fits);
    CHECK(says(session.page(), "U probeert een ander antwoord"));
    press(session, "trying.undo");
    CHECK(session.state().answers == before);
    CHECK_FALSE(says(session.page(), "U probeert een ander antwoord"));
}

TEST_CASE("The first sentence of an advice is the answer, whatever it is") {
    screen::Session session(tests::real_library(), first_day);
    const auto sentence = [&](const std::string& answers) {
        session.open_address("/advies?" + answers);
        return the<screen::Paragraph>(session.page(), "advice.answer").text;
    };
    CHECK(sentence("") == "U heeft nog geen vragen beantwoord. Daarom is er nog geen advies.");
    CHECK(sentence("sectors=fysiotherapie&prevention_type=universal") ==
          "De zorgverzekering betaalt uw idee niet, maar anderen misschien wel.");
    CHECK(sentence("sectors=fysiotherapie&prevention_type=none&fits_existing_service=ja&tariff_increase_percent=0") ==
          "U heeft geen bijzondere bekostiging nodig: u kunt uw idee gewoon declareren.");
    CHECK(sentence("sectors=fysiotherapie&role=care_provider") ==
          "Het is nog niet te zeggen wat het best past. Beantwoord eerst nog een paar vragen.");
    CHECK(sentence(
              "sectors=fysiotherapie&role=care_provider&onbekend=prevention_type,fits_existing_service,needs_research,"
              "new_care,starting_point,spans_laws,insurer_agreement,joint_application,willing_to_evaluate,"
              "billable_per_patient,tariff_increase_percent,scale,local_reward,spans_sectors,term,desired_start")
              .starts_with("Het is niet te zeggen wat het best past, omdat"));
    // Both options are possible, but not equally good: only the first is named.
    CHECK(
        sentence(
            "sectors=fysiotherapie&role=care_provider&prevention_type=none&fits_existing_service=nee&needs_research=nee"
            "&insurer_agreement=willing&new_care=nee") ==
        "Voor uw idee past “Afspraken binnen een facultatieve prestatie” het best, als u nog iets regelt.");
    // Who pays instead is named where the Zvw does not.
    session.open_address("/advies?sectors=fysiotherapie&prevention_type=universal");
    CHECK(says(session.page(), "Wie kan uw idee dan wel betalen?"));
}

TEST_CASE("A day of one's own moves a task, but not the round of contract talks, nor the end of an experiment") {
    // In each the task is due when the round, or the experiment, ends.
    for (const auto& [option, task] : {std::pair{"geboortezorg/toeslag-integrale-geboortezorg", "talk-to-insurer"},
                                       std::pair{"fysiotherapie/beleidsregel-innovatie", "end-experiment"}}) {
        INFO(option);
        screen::Session session(tests::real_library(), first_day);
        session.open_address("/checklist/" + std::string(option) + "?begin." + option + "=2027-01-01");
        const auto bands = the<screen::Timeline>(session.page(), "timeline").bands;
        REQUIRE(bands.size() == 1);
        session.apply(app::SetDay{option, task, "2020-01-01"});
        const auto& timeline = the<screen::Timeline>(session.page(), "timeline");
        CHECK(timeline.from == *content::parse_date("2020-01-01"));
        REQUIRE(timeline.bands.size() == 1);
        CHECK(timeline.bands[0].from == bands[0].from);
        CHECK(timeline.bands[0].until == bands[0].until);
        CHECK(timeline.bands[0].text == bands[0].text);
    }
}

TEST_CASE("A timeline begins at the first day that matters, also when that has passed") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address(
        "/checklist/fysiotherapie/beleidsregel-innovatie?begin.fysiotherapie/beleidsregel-innovatie=2026-12-01");
    const auto& timeline = the<screen::Timeline>(session.page(), "timeline");
    // The application is due eight weeks before the start: on 6 October.
    CHECK(timeline.marks.front().date == *content::parse_date("2026-10-06"));
    CHECK(timeline.from == *content::parse_date("2026-10-01"));
    const auto& tasks = the<screen::Tasks>(session.page(), "checklist.tasks").items;
    CHECK(std::any_of(tasks.begin(), tasks.end(),
                      [](const auto& item) { return item.phase == screen::Tasks::Phase::passed; }));
    // So another year is proposed to whoever has not chosen yet.
    screen::Session other(tests::real_library(), today);
    other.open_address("/checklist/fysiotherapie/beleidsregel-innovatie");
    CHECK(says(other.page(), "De eerste 1 januari die nog kan, is 1 januari 2028."));
}

TEST_CASE("A link that is partly broken opens, and says what was left out") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address("/sector/fysiotherapie?role=koning");
    CHECK(says(session.page(), "role=koning"));
    press(session, "home");
    CHECK_FALSE(says(session.page(), "role=koning"));
    session.open_address("/nergens");
    CHECK(session.page().id == "missing");
    press(session, "missing.start");
    CHECK(session.page().id == "start");
}

TEST_CASE("The address of what can be pressed opens what a press on it opens") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address("/vergelijken/fysiotherapie?v=1&sectors=fysiotherapie&role=innovator");
    int links = 0;
    for (const auto& [id, action] : tests::walk(session.page()).actions) {
        INFO(id);
        const std::string address = session.address_after(action);
        CHECK(address.empty() != std::holds_alternative<app::Go>(action));
        if (address.empty()) continue;
        ++links;
        screen::Session pressed(tests::real_library(), first_day), opened(tests::real_library(), first_day);
        pressed.open_address(session.address());
        pressed.apply(action);
        opened.open_address(address);
        CHECK(opened.page().id == pressed.page().id);
        CHECK(opened.state().answers == pressed.state().answers);
    }
    CHECK(links > 5);
}

TEST_CASE("Paper has the day and the answers, where the page does not say them itself") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address("/sector/fysiotherapie?v=1&sectors=fysiotherapie&role=innovator");
    CHECK(session.page().printed_day == "Afgedrukt op 22 november 2026.");
    REQUIRE(session.page().printed.size() == 2);
    const auto& given = std::get<screen::Facts>(session.page().printed[1].content).items;
    REQUIRE(given.size() == 2);
    CHECK(given[0].texts == std::vector<std::string>{"Fysiotherapie"});
    session.open_address("/advies?v=1&sectors=fysiotherapie&role=innovator");
    CHECK(session.page().printed.empty());
    screen::Session other(tests::real_library(), today);
    other.open_address("/sector/fysiotherapie");
    CHECK(other.page().printed.empty());
}

TEST_CASE("Throwing everything away asks first") {
    screen::Session session(tests::real_library(), first_day);
    session.open_address("/antwoorden?sectors=fysiotherapie&role=care_provider");
    press(session, "answers.start_over");
    press(session, "start-over.no");
    CHECK(session.state().answers.size() == 2);
    press(session, "answers.start_over");
    press(session, "start-over.yes");
    CHECK(static_cast<const app::Work&>(session.state()) == app::Work{});
    CHECK(session.page().id == "start");
    // And even then there is a way back.
    press(session, "undo.back");
    CHECK(session.state().answers.size() == 2);
}

TEST_CASE("An unchanged state is no new page to draw") {
    screen::Session session(tests::real_library(), first_day);
    const int revision = session.revision();
    session.handle({"nothing", std::nullopt});
    session.handle({"home", std::nullopt});
    session.open_address("/");
    session.set_today(first_day);
    CHECK(session.revision() == revision);
    session.set_today(*content::parse_date("2023-06-01"));
    CHECK(session.revision() == revision + 1);
}

TEST_CASE("Initiatives are named, copied, thrown away and brought back on their own page") {
    screen::Session session(tests::real_library(), today);
    session.open_address("/advies?sectors=fysiotherapie&role=care_provider");
    press(session, "tool.initiatives");
    CHECK(session.page().id == "initiatives");
    const std::string id = "initiatives." + session.state().initiative;
    CHECK(says(session.page(), "uw idee voor Fysiotherapie"));
    press(session, id + ".rename");
    session.handle({id + ".field", "Beweegprogramma COPD"});
    CHECK(says(session.page(), "Beweegprogramma COPD"));
    press(session, id + ".copy");
    CHECK(says(session.page(), "Kopie van Beweegprogramma COPD"));
    press(session, id + ".delete");
    CHECK(session.page().announcement == "Weggegooid: Beweegprogramma COPD");
    CHECK(session.state().others.size() == 1);
    press(session, "initiatives.bring_back");
    CHECK(app::all_initiatives(session.state()).size() == 2);
    press(session, "home");
    CHECK(says(session.page(), "Verder met Beweegprogramma COPD"));
    CHECK(says(session.page(), "Verder met Kopie van Beweegprogramma COPD"));
    press(session, "start.continue.other." + session.state().others[0].id);
    CHECK(session.page().id == "advice");
    CHECK(session.state().name == "Kopie van Beweegprogramma COPD");
}

TEST_CASE("A card to go on with says how far one is") {
    screen::Session session(tests::real_library(), today);
    session.open_address("/?sectors=fysiotherapie&role=care_provider&prevention_type=none");
    const auto& card = the<screen::Card>(session.page(), "start.continue.advice");
    CHECK(card.title == "Verder met uw idee voor Fysiotherapie");
    CHECK(card.text.starts_with("3 van "));
    CHECK(card.text.ends_with(" vragen beantwoord"));
}

TEST_CASE("A file that is none is told of in words, and changes nothing") {
    screen::Session session(tests::real_library(), today);
    session.open_address("/advies?sectors=fysiotherapie&role=care_provider");
    const auto answers = session.state().answers;
    session.apply(app::Import{"dit is geen bestand"});
    CHECK(says(session.page(), "Dit kon niet worden geopend"));
    CHECK(session.state().answers == answers);
    press(session, "findings.seen");
    CHECK_FALSE(says(session.page(), "Dit kon niet worden geopend"));
    session.apply(app::Import{R"({"format": "wegwijzer-initiative", "version": 1, "edition": "eerstelijnszorg-2023",
                                  "answers": {"role": "koning", "sectors": ["mondzorg"]}})"});
    CHECK(says(session.page(), "Overgeslagen, want dit kan niet: /answers/role"));
    CHECK(session.state().others.size() == 1);
    CHECK(session.state().others[0].answers == answers);
}

TEST_CASE("A refusal brings the objection, and a task that moves tells what is no longer possible") {
    screen::Session session(tests::real_library(), today);
    session.open_address(
        "/checklist/fysiotherapie/beleidsregel-innovatie?sectors=fysiotherapie"
        "&begin.fysiotherapie/beleidsregel-innovatie=2027-06-01");
    CHECK_FALSE(says(session.page(), "14 december 2026"));
    press(session, "checklist.standing.refused");
    session.handle({"checklist.since", "2026-11-02"});
    CHECK(says(session.page(), "14 december 2026"));  // six weeks after 2 November
    press(session, "checklist.standing.preparing");
    CHECK_FALSE(says(session.page(), "14 december 2026"));

    press(session, "checklist.own");
    session.handle({"checklist.own.apply-jointly.note", "Formulier ligt bij de verzekeraar"});
    CHECK(says(session.page(), "Uw notitie: Formulier ligt bij de verzekeraar"));
    session.handle({"checklist.own.apply-jointly.day", "2027-08-01"});
    CHECK(says(session.page(), "Dit kan niet meer op tijd"));
    CHECK(says(session.page(), "1 augustus 2027"));
    session.handle({"checklist.own.apply-jointly.day", ""});
    CHECK_FALSE(says(session.page(), "Dit kan niet meer op tijd"));
}
