// A good edition, read to the last field.
#include "content/load.h"

#include "content/edit.h"
#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

namespace {

Date the_day(const char* text) { return *parse_date(text); }

}  // namespace

TEST_CASE("the sample edition has nothing wrong with it") { CHECK(complaints(sample_files()).empty()); }

TEST_CASE("the lists of several files are joined in the order of their paths") {
    const Edition edition = sample_library().edition;
    REQUIRE(edition.sectors.size() == 4);
    CHECK(edition.sectors[0].id == "paramedische-zorg");
    CHECK(edition.sectors[3].id == "wijkverpleging");
    REQUIRE(edition.routes.size() == 2);
    CHECK(edition.routes[0].id == "beleidsregel-innovatie");
    REQUIRE(edition.options.size() == 3);
    CHECK(edition.options[0].id == "fysiotherapie/vrije-tarieven");
    CHECK(edition.options[1].id == "wijkverpleging/vrije-tarieven");
    CHECK(edition.options[2].id == "wijkverpleging/beleidsregel-innovatie");
}

TEST_CASE("what describes the edition is read") {
    const Edition edition = sample_library().edition;
    CHECK(edition.info.id == "proef-2023");
    CHECK(edition.info.valid_from == the_day("2023-01-01"));
    CHECK(edition.info.valid_until == the_day("2024-01-01"));
    CHECK(edition.info.language == "nl");
    CHECK(edition.sources[0].date == the_day("2022-12-01"));
    CHECK(edition.sources[0].url == "https://example.org/gids");
    CHECK_FALSE(edition.sources[1].date.has_value());
    CHECK(edition.laws[1].id == "wlz");
    CHECK(edition.laws[1].nza_role == "De NZa ziet toe.");
    CHECK(edition.funders[0].url == "https://example.org");
    CHECK(edition.glossary[0].term == "Prestatie");
    CHECK(edition.prevention_types[0].name == "Universeel");
    CHECK(edition.actors[1].summary == "Aanbieder en verzekeraar.");
    CHECK(edition.actors[1].source.section == "De zorg");
}

TEST_CASE("a chapter is read to the last field") {
    const Edition edition = sample_library().edition;
    REQUIRE(edition.chapters.size() == 1);
    const Chapter& chapter = edition.chapters[0];
    CHECK(chapter.id == "zorg");
    CHECK(chapter.title == "De zorg");
    CHECK(chapter.summary == "Hoe zorg is geregeld.");
    REQUIRE(chapter.sections.size() == 2);
    using Texts = std::vector<std::string>;
    const Section& section = chapter.sections[0];
    CHECK(section.id == "wetten");
    CHECK(section.title == "De wetten");
    CHECK(section.text == Texts{"Er zijn wetten.", "Zij regelen zorg."});
    CHECK(section.points == Texts{"Een wet."});
    REQUIRE(section.overview.has_value());
    CHECK(section.overview->caption == "De wetten naast elkaar");
    CHECK(section.overview->columns == Texts{"Regels", "Geld"});
    REQUIRE(section.overview->rows.size() == 2);
    CHECK(section.overview->rows[1].title == "Wlz");
    CHECK(section.overview->rows[1].cells == Texts{"NZa", "Zorgkantoor"});
    CHECK(section.overview->rows[0].leads == Texts{"zorg/wetten", "zorg", ""});
    CHECK(section.overview->rows[1].leads.empty());
    CHECK(chapter.group == "Begin hier");
    CHECK(section.about.laws == Texts{"zvw", "wlz"});
    CHECK(section.about.actors == Texts{"samen"});
    CHECK(section.about.prevention_types == Texts{"universal"});
    CHECK(section.about.funders == Texts{"fonds"});
    CHECK(section.about.glossary == Texts{"prestatie"});
    CHECK(section.about.chapters == Texts{"zorg"});
    CHECK(section.about.sectors == Texts{"paramedische-zorg"});
    CHECK(section.about.routes == Texts{"vrije-tarieven"});
    CHECK(section.about.cross_sector == Texts{"over-de-grens"});
    REQUIRE(section.links.size() == 2);
    CHECK(section.links[0].url == "https://example.org/meer");
    CHECK_FALSE(section.links[1].url.has_value());
    CHECK(section.source.section == "De zorg");

    CHECK(chapter.sections[1].points.empty());
    CHECK_FALSE(chapter.sections[1].overview.has_value());
    CHECK(chapter.sections[1].about.laws.empty());
    CHECK(chapter.sections[1].links.empty());
}

TEST_CASE("an option is read to the last field") {
    const Edition edition = sample_library().edition;
    const Option& option = edition.options[2];
    CHECK(option.short_name == "Proef");
    CHECK(option.summary_specific == std::vector<std::string>{"In de wijk."});
    REQUIRE(option.regulations.size() == 1);
    CHECK(option.regulations[0].code == "BR-2");
    CHECK(option.regulations[0].articles.empty());
    CHECK(option.regulations[0].url == "https://example.org/br-2");
    CHECK(option.participation.kind == ParticipationKind::join_agreement);
    CHECK(option.follow_up.kind == FollowUpKind::regular_after_evaluation);
    CHECK(option.tariff.kind == TariffKind::agreed);
    CHECK_FALSE(option.tariff.percent.has_value());
    REQUIRE(option.application.has_value());
    CHECK(option.application->joint);
    CHECK(option.application->decision_weeks == 8);
    CHECK(option.evaluation_required);
    CHECK(option.duration.kind == DurationKind::fixed);
    CHECK(option.duration.months == 36);
    CHECK(option.duration.extension_months == 24);
    REQUIRE(option.period.has_value());
    CHECK(option.period->from == the_day("2022-01-01"));
    CHECK(option.period->until == the_day("2025-12-31"));
    CHECK(option.deductible == Deductible::exempt);
    CHECK(option.insured_care_automatic == false);
    CHECK(option.advantages[0].tag == "design_freedom");
    CHECK(option.source.section == "Proef");
}

TEST_CASE("requirements, points to choose by and consequences keep their conditions") {
    const Edition edition = sample_library().edition;
    const Option& option = edition.options[2];
    REQUIRE(option.requirements.size() == 3);
    CHECK(option.requirements[0].kind == RequirementKind::hard);
    CHECK(option.requirements[0].when.kind == Condition::Kind::negation);
    CHECK(option.requirements[0].when.children[0].fact == "fits_existing_service");
    CHECK(option.requirements[0].when.children[0].value == Operand{true});
    CHECK(option.requirements[0].ruled_out == RuledOut::by_failing);
    CHECK(option.requirements[1].when.kind == Condition::Kind::all);
    CHECK(option.requirements[1].when.children[1].op == Operator::less_than_inclusive);
    CHECK(option.requirements[1].when.children[1].value == Operand{std::string("2025-12-31")});
    CHECK(option.requirements[2].ruled_out == RuledOut::never);
    CHECK(option.requirements[2].when.value == Operand{10.0});
    REQUIRE(option.requirements[2].applies_when.has_value());
    CHECK(option.requirements[2].applies_when->value ==
          Operand{std::vector<Scalar>{std::string("new"), std::string("own_experiment_ending")}});
    const Requirement& contract = edition.options[0].requirements[1];
    CHECK(contract.ruled_out == RuledOut::by_condition);
    REQUIRE(contract.unmet_when.has_value());
    CHECK(contract.unmet_when->value == Operand{std::string("refused")});

    REQUIRE(option.choose_when.size() == 2);
    CHECK(option.choose_when[0].when->kind == Condition::Kind::any);
    CHECK(option.choose_when[0].when->children[0].op == Operator::contains);
    CHECK_FALSE(option.choose_when[1].when.has_value());
    CHECK(option.choose_when[1].judgements == std::vector<std::string>{"Het is nuttig."});
    CHECK_FALSE(option.consequences[0].when.has_value());
    CHECK(option.consequences[1].when.has_value());
}

TEST_CASE("steps are read with their moments") {
    const Edition edition = sample_library().edition;
    const Route& route = edition.routes[0];
    REQUIRE(route.steps.size() == 3);
    const Step step = route.steps[1];
    CHECK(step.actor == "aanbieder");
    CHECK(step.after == std::vector<std::string>{"aanvragen"});
    CHECK(step.when->value == Operand{std::string("new")});
    CHECK(step.earliest->anchor == Anchor::start);
    CHECK(step.due->months == 1);
    CHECK(step.due->weeks == 0);
    CHECK(step.due->days == -1);
    CHECK(route.steps[0].due->weeks == -8);
    CHECK_FALSE(route.steps[0].earliest.has_value());
    CHECK(route.steps[2].due->anchor == Anchor::final_evaluation);
}

TEST_CASE("questions are read with their types and ranges") {
    const Edition edition = sample_library().edition;
    const Question* start = find_question(edition, "starting_point");
    REQUIRE(start != nullptr);
    CHECK(start->type == FactType::choice);
    CHECK(start->fact_class == FactClass::idea);
    CHECK(start->absent_means == FactValue{std::string("new")});
    CHECK(start->sectors == std::vector<std::string>{"wijkverpleging"});
    CHECK(start->contradicts->text == "Een proef heeft geen prestatie.");
    const Question* fits = find_question(edition, "fits_existing_service");
    CHECK(fits->choices[0].value == FactValue{true});
    CHECK(fits->choices[1].label == "Nee");
    const Question* percent = find_question(edition, "tariff_increase_percent");
    CHECK(percent->minimum == 0);
    CHECK_FALSE(percent->whole);
    CHECK(percent->unit == "%");
    CHECK(find_question(edition, "surcharge_times")->whole);
    CHECK(find_question(edition, "spans_sectors")->ask_when.has_value());
}

TEST_CASE("the rest is read: cross-sector ways, conflicts, developments, words") {
    const Library library = sample_library();
    const Edition& edition = library.edition;
    CHECK(edition.cross_sector[0].laws == std::vector<std::string>{"zvw", "wlz"});
    CHECK(edition.cross_sector[0].forms.size() == 2);
    CHECK(edition.cross_sector[0].temporary == true);
    CHECK(edition.cross_sector[0].patient_payment_title == false);
    CHECK(edition.conflicts[0].values[1].source.document == "bijlage");
    CHECK(edition.conflicts[0].shown == "meer jaren");
    CHECK(edition.developments[0].date == the_day("2024-01-01"));
    CHECK(edition.developments[0].source_date == the_day("2023-11-01"));
    CHECK_FALSE(edition.developments[1].source_url.has_value());
    CHECK(library.strings("month.5") == "mei");
}

TEST_CASE("the interface's words are needed, in the language asked for") {
    Files files = sample_files();
    files.erase("strings/nl.json");
    CHECK(complaints(files) ==
          std::vector<std::string>{"strings/nl.json: this file, with the words of the interface, is missing"});

    files["strings/fy.json"] = R"({"month.1": "jannewaris"})";
    const auto frisian = load(files, "fy");
    REQUIRE(std::holds_alternative<Library>(frisian));
    CHECK(std::get<Library>(frisian).strings("month.1") == "jannewaris");
}

TEST_CASE("an edition may ask about sectors that it does not describe") {
    CHECK(complaints(with(with(sample_files(), "questions.json", "/questions/0/choices/-",
                               R"({"value": "mondzorg", "label": "Mondzorg"})"),
                          "questions.json", "/questions/4/sectors/0", R"("mondzorg")"))
              .empty());
}

TEST_CASE("explanations of what the rule analysis finds are read; everyday cases are not looked at") {
    Files files = sample_files();
    files["check-explained.json"] = R"({"explained": [{"id": "question_decides_nothing:*", "text": "Zo hoort het."}]})";
    files["cases/01-case.json"] = "not looked at";
    CHECK(complaints(files).empty());
    const auto loaded = load(files);
    const Edition& edition = std::get<Library>(loaded).edition;
    REQUIRE(edition.explained.size() == 1);
    CHECK(edition.explained[0].id == "question_decides_nothing:*");
    CHECK(edition.explained[0].text == "Zo hoort het.");
    CHECK(merged(files)["explained"][0]["text"] == "Zo hoort het.");

    files["check-explained.json"] = R"({"explained": [{"id": "a:b", "because": "x"}]})";
    CHECK(complaints(files).size() == 2);  // a field is missing, another unknown
    files["check-explained.json"] = R"({"explained": [{"id": "a:b", "text": "x"}, {"id": "a:b", "text": "y"}]})";
    CHECK(complaints(files).size() == 1);
}
