// What a paper says for given answers, plan and notes, and what of it is missing.
#include "plan/paper.h"

#include "engine/advise.h"
#include "engine/real_data.h"
#include "plan/paper_json.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer;
using content::PaperFill;
using plan::FilledPaper;
using plan::FilledPoint;

namespace {

content::Date on_day(const char* text) { return *content::parse_date(text); }

struct Asked {
    const char* paper;
    const char* option;
    content::Answers answers{};
    std::optional<content::Date> start{};
    std::map<std::string, std::string> notes{};
    std::set<std::string> done{};
    content::Date as_of = on_day("2026-11-22");
};

FilledPaper filled(const Asked& asked) {
    const content::Library& library = real_data();
    const content::Edition& edition = library.edition;
    const content::Option& option = *content::find_option(edition, asked.option);
    const plan::Plan plan = plan::make_plan(edition, option, asked.start.value_or(asked.as_of), asked.answers,
                                            asked.as_of, library.strings);
    plan::Known known{asked.answers, asked.notes, asked.done};
    static const engine::Rules rules(edition);
    const engine::Wanted verdicts{.what_if = false, .next_question = false, .not_asking = {}, .missing_facts = false};
    const engine::Advice advice = engine::advise(rules, asked.answers, asked.as_of, library.strings, verdicts);
    for (const engine::OptionAdvice& one : advice.options) {
        if (one.option == &option && !asked.answers.empty()) known.advice = &one;
    }
    return plan::fill_in(edition, *content::find_paper(edition, asked.paper), plan, asked.start.has_value(), known);
}

const FilledPoint* point_of(const FilledPaper& paper, const std::string& id) {
    const auto found =
        std::find_if(paper.points.begin(), paper.points.end(), [&](const auto& one) { return one.point->id == id; });
    return found == paper.points.end() ? nullptr : &*found;
}

const std::vector<std::string>* texts_for(const FilledPoint& point, PaperFill fill) {
    for (const FilledPoint::Passage& one : point.passages) {
        if (one.fill == fill) return &one.texts;
    }
    return nullptr;
}

std::string day_text(const FilledPaper& paper, const std::string& id) {
    const FilledPoint* point = point_of(paper, id);
    if (point == nullptr) return "no such point";
    return point->day ? content::to_iso(*point->day) : "none";
}

constexpr const char* established = "fysiotherapie/facultatieve-prestatie";
constexpr const char* experiment = "fysiotherapie/beleidsregel-innovatie";

}  // namespace

TEST_CASE("Why the service is needed beside others is asked of who could bill it already") {
    const char* paper = "aanvraag-facultatieve-prestatie";
    const FilledPaper unknown = filled({paper, established});
    REQUIRE(point_of(unknown, "toch-nodig") != nullptr);
    CHECK_FALSE(point_of(unknown, "toch-nodig")->certain);
    CHECK(point_of(unknown, "beschrijving")->certain);
    CHECK(point_of(filled({paper, established, {{"fits_existing_service", false}}}), "toch-nodig") == nullptr);
    const FilledPaper fits = filled({paper, established, {{"fits_existing_service", true}}});
    CHECK(point_of(fits, "toch-nodig")->certain);
    CHECK_FALSE(point_of(fits, "toch-nodig")->complete);  // the user has still to write why
}

TEST_CASE("A point is complete when all its questions are answered and its words are there") {
    const char* paper = "aanvraag-facultatieve-prestatie";
    Asked asked{paper, established};
    CHECK(filled(asked).complete() == 0);
    asked.notes["aanvraag-facultatieve-prestatie.ondertekening"] = "Mevrouw Jansen en de heer De Vries";
    const FilledPaper half = filled(asked);
    CHECK(point_of(half, "ondertekening")->own == "Mevrouw Jansen en de heer De Vries");
    CHECK_FALSE(point_of(half, "ondertekening")->complete);
    asked.answers["joint_application"] = true;
    const FilledPaper whole = filled(asked);
    CHECK(point_of(whole, "ondertekening")->complete);
    CHECK(whole.complete() == 1);
    // The words at one point are not those at another.
    CHECK(point_of(whole, "beschrijving")->own.empty());
}

TEST_CASE("What belongs to a task of the checklist comes along: its day, and the note with it") {
    const FilledPaper paper = filled({"aanvraag-facultatieve-prestatie",
                                      established,
                                      {},
                                      on_day("2027-06-01"),
                                      {{"apply-jointly", "Formulier ligt klaar"}, {"sign-contract", "bel"}}});
    const FilledPoint& point = *point_of(paper, "ondertekening");
    REQUIRE(point.tasks.size() == 1);
    CHECK(point.tasks[0].due == on_day("2027-05-04"));  // four weeks before
    CHECK(point.task_notes == std::vector<std::string>{"Formulier ligt klaar"});
    // Without a first day there are no days.
    CHECK_FALSE(point_of(filled({"aanvraag-facultatieve-prestatie", established}), "ondertekening")->tasks[0].due);
}

TEST_CASE("The regulations of the option's own sector stand on it") {
    const FilledPaper physio = filled({"aanvraag-facultatieve-prestatie", established});
    const auto* rules = texts_for(*point_of(physio, "werkingssfeer"), PaperFill::regulations);
    REQUIRE(rules != nullptr);
    CHECK(rules->front().find("BR/REG-23101") != std::string::npos);
}

TEST_CASE("The conversation sheet says why, what is open, and who must do what") {
    Asked asked{"gespreksblad", experiment};
    const FilledPaper blank = filled(asked);
    // Without answers nothing speaks for the option yet, and all that can be arranged is still to arrange.
    CHECK(texts_for(*point_of(blank, "waarom-deze-optie"), PaperFill::reasons) == nullptr);
    CHECK_FALSE(point_of(blank, "waarom-deze-optie")->complete);
    CHECK(texts_for(*point_of(blank, "vraag"), PaperFill::requirements)->size() == 4);

    asked.answers = {{"sectors", std::vector<std::string>{"fysiotherapie"}},
                     {"role", std::string("care_provider")},
                     {"fits_existing_service", false},
                     {"needs_research", true},
                     {"insurer_agreement", std::string("willing")},
                     {"joint_application", true},
                     {"willing_to_evaluate", true}};
    asked.start = on_day("2027-06-01");
    asked.done = {"check-payment-title"};
    const FilledPaper paper = filled(asked);
    const FilledPoint& why = *point_of(paper, "waarom-deze-optie");
    CHECK(why.complete);
    REQUIRE(texts_for(why, PaperFill::reasons) != nullptr);
    CHECK(texts_for(why, PaperFill::advantages) != nullptr);
    const FilledPoint& ask = *point_of(paper, "vraag");
    const auto* open = texts_for(ask, PaperFill::requirements);
    REQUIRE(open != nullptr);
    REQUIRE(open->size() == 1);  // only the contract: the rest was answered
    CHECK(open->front().find("contractafspraak") != std::string::npos);
    const auto asked_to = [&](const std::string& id) {
        return std::any_of(ask.asked.begin(), ask.asked.end(), [&](const auto& task) { return task.step->id == id; });
    };
    CHECK(asked_to("apply-jointly"));
    CHECK_FALSE(asked_to("check-payment-title"));  // done
    CHECK_FALSE(asked_to("final-evaluation"));     // comes after the first day
    CHECK_FALSE(asked_to("nza-decision"));
}

TEST_CASE("A form is complete when its task is ticked") {
    Asked asked{"aanvraag-innovatie", experiment};
    CHECK_FALSE(point_of(filled(asked), "format")->complete);
    asked.done = {"fill-in-format"};
    CHECK(point_of(filled(asked), "format")->complete);
}

TEST_CASE("The evaluation calendar counts from the start, to the day") {
    const FilledPaper calendar = filled({"evaluatiekalender", experiment, {}, on_day("2027-03-01")});
    CHECK(day_text(calendar, "begin") == "2027-03-01");
    CHECK(day_text(calendar, "tussentijdse-evaluatie") == "2028-09-01");
    CHECK(day_text(calendar, "eindevaluatie") == "2029-09-01");
    CHECK(day_text(calendar, "einde") == "2030-02-28");
    CHECK(day_text(calendar, "verlenging") == "2032-02-29");
    CHECK(day_text(calendar, "instandlating") == "2031-12-31");
    CHECK(calendar.complete() == 6);
    const FilledPaper undated = filled({"evaluatiekalender", experiment});
    CHECK(day_text(undated, "begin") == "none");
    CHECK(day_text(undated, "einde") == "none");
    CHECK(undated.complete() == 0);
}

TEST_CASE("An evaluation that was due and is not done is overdue") {
    Asked asked{"evaluatiekalender", experiment, {}, on_day("2024-03-01")};  // interim due on 1 September 2025
    CHECK(point_of(filled(asked), "tussentijdse-evaluatie")->overdue);
    CHECK_FALSE(point_of(filled(asked), "begin")->overdue);  // nothing to do for it
    CHECK_FALSE(point_of(filled(asked), "einde")->overdue);  // not yet
    asked.done = {"interim-evaluation"};
    CHECK_FALSE(point_of(filled(asked), "tussentijdse-evaluatie")->overdue);
    asked.done = {};
    asked.as_of = on_day("2025-09-01");  // the day itself is not over
    CHECK_FALSE(point_of(filled(asked), "tussentijdse-evaluatie")->overdue);
}

TEST_CASE("Of one's own experiment that ends, the end is known without a first day") {
    Asked asked{
        "evaluatiekalender",
        experiment,
        {{"starting_point", std::string("own_experiment_ending")}, {"experiment_end", std::string("2027-08-31")}}};
    const FilledPaper calendar = filled(asked);
    CHECK(point_of(calendar, "begin") == nullptr);
    CHECK(point_of(calendar, "tussentijdse-evaluatie") == nullptr);
    CHECK(day_text(calendar, "eindevaluatie") == "2027-03-01");
    CHECK(day_text(calendar, "einde") == "2027-08-31");
    CHECK(day_text(calendar, "verlenging") == "2029-08-31");
    CHECK_FALSE(point_of(calendar, "verlenging")->certain);
    CHECK(day_text(calendar, "instandlating") == "2028-12-31");
    asked.answers["needs_longer_study"] = false;
    asked.answers["enough_outcomes"] = true;
    CHECK(point_of(filled(asked), "verlenging") == nullptr);
}

TEST_CASE("A paper that the answers make needless is of no use") {
    const auto from = [](const char* paper, const char* option, const char* starting_point) {
        return filled({paper, option, {{"starting_point", std::string(starting_point)}}}).of_use;
    };
    CHECK(from("aanvraag-facultatieve-prestatie", established, "new"));
    CHECK_FALSE(from("aanvraag-facultatieve-prestatie", established, "use_established_service"));
    CHECK_FALSE(from("aanvraag-innovatie", experiment, "join_running_experiment"));
    CHECK_FALSE(from("aanvraag-innovatie", experiment, "own_experiment_ending"));
    CHECK(from("gespreksblad", established, "use_established_service"));
    // Who joins does not know the other's days.
    const FilledPaper joining = filled({"evaluatiekalender",
                                        experiment,
                                        {{"starting_point", std::string("join_running_experiment")}},
                                        on_day("2027-06-01")});
    CHECK(day_text(joining, "einde") == "none");
}

TEST_CASE("Words of one's own are kept only where a paper asks for them") {
    const content::Edition& edition = real_data().edition;
    CHECK(plan::asks_for_note(edition, "beleidsregel-innovatie", "gespreksblad.vraag"));
    CHECK(plan::asks_for_note(edition, "beleidsregel-innovatie", "aanvraag-innovatie.doelen"));
    CHECK_FALSE(plan::asks_for_note(edition, "max-max", "aanvraag-innovatie.doelen"));
    CHECK_FALSE(plan::asks_for_note(edition, "beleidsregel-innovatie", "aanvraag-innovatie.format"));
    CHECK_FALSE(plan::asks_for_note(edition, "beleidsregel-innovatie", "gespreksblad"));
    CHECK_FALSE(plan::asks_for_note(edition, "beleidsregel-innovatie", ""));
    // Those about the idea belong to no option.
    CHECK(plan::asks_for_note_on_idea(edition, "gespreksblad.idee"));
    CHECK_FALSE(plan::asks_for_note(edition, "beleidsregel-innovatie", "gespreksblad.idee"));
    CHECK_FALSE(plan::asks_for_note_on_idea(edition, "gespreksblad.vraag"));
    CHECK_FALSE(plan::asks_for_note_on_idea(edition, "gespreksblad.waarom-deze-optie"));  // it asks for no words
}

TEST_CASE("As JSON a paper tells what is known and null what is not") {
    const auto json = plan::to_json(
        real_data().edition,
        filled({"gespreksblad", established, {{"new_care", true}}, {}, {{"gespreksblad.idee", "Samen oefenen"}}}));
    CHECK(json["paper"] == "gespreksblad");
    CHECK(json["option"] == established);
    CHECK(json["start"].is_null());
    const auto& idea = json["points"][0];
    CHECK(idea["own"] == "Samen oefenen");
    CHECK(idea["answers"][0]["value"] == nlohmann::ordered_json({"fysiotherapie"}));  // of the option itself
    CHECK(idea["answers"][1]["value"].is_null());
    CHECK(idea["answers"][2]["fact"] == "new_care");
    CHECK(idea["answers"][2]["value"] == true);
    CHECK_FALSE(idea["complete"]);
}
