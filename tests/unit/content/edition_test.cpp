#include "content/edition.h"

#include "content/sample_edition.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer::content;

namespace {

template <class T>
std::vector<std::string> ids(const std::vector<const T*>& things) {
    std::vector<std::string> result;
    for (const T* thing : things) result.push_back(thing->id);
    return result;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("things are found by their id") {
    const Edition edition = sample_library().edition;
    CHECK(find_sector(edition, "fysiotherapie")->name == "Fysiotherapie");
    CHECK(find_route(edition, "vrije-tarieven")->name == "Vrije tarieven");
    CHECK(find_option(edition, "wijkverpleging/vrije-tarieven")->sector == "wijkverpleging");
    CHECK(find_question(edition, "sectors")->type == FactType::list);
    CHECK(find_actor(edition, "samen")->name == "Samen");
    CHECK(find_law(edition, "wlz")->name == "Wet langdurige zorg");
    CHECK(find_prevention_type(edition, "universal")->name == "Universeel");
    CHECK(find_funder(edition, "fonds")->name == "Fonds");
    CHECK(find_term(edition, "prestatie")->term == "Prestatie");
    CHECK(find_chapter(edition, "zorg")->title == "De zorg");
    CHECK(find_cross_sector(edition, "over-de-grens")->temporary == true);
    CHECK(find_chapter(edition, "wetten") == nullptr);
    CHECK(find_source(edition, "bijlage")->title == "De bijlage");
    CHECK(find_sector(edition, "vrije-tarieven") == nullptr);
    CHECK(find_route(edition, "") == nullptr);
    CHECK(find_option(edition, "wijkverpleging") == nullptr);
    CHECK(find_question(edition, "as_of") == nullptr);
}

TEST_CASE("a sector with parts holds no options itself") {
    const Edition edition = sample_library().edition;
    CHECK(ids(leaf_sectors(edition)) == Texts{"fysiotherapie", "logopedie", "wijkverpleging"});
    CHECK(ids(options_of(edition, "wijkverpleging")) ==
          Texts{"wijkverpleging/vrije-tarieven", "wijkverpleging/beleidsregel-innovatie"});
    CHECK(options_of(edition, "logopedie").empty());
}

TEST_CASE("conflicts and developments concern an option by itself, its sector or parent, or its route") {
    Edition edition = sample_library().edition;
    const Option& physio = edition.options[0];
    const Option& free_in_district = edition.options[1];
    const Option& trial = edition.options[2];

    CHECK(ids(conflicts_of(edition, physio)) == Texts{"fysiotherapie-duur"});
    CHECK(conflicts_of(edition, free_in_district).empty());
    edition.conflicts[0].concerns = {"paramedische-zorg#summary"};
    CHECK(ids(conflicts_of(edition, physio)) == Texts{"fysiotherapie-duur"});
    CHECK(conflicts_of(edition, trial).empty());

    CHECK(ids(developments_of(edition, trial)) == Texts{"nieuwe-regel"});
    CHECK(ids(developments_of(edition, physio)) == Texts{"ooit"});
    CHECK(ids(developments_of(edition, free_in_district)) == Texts{"ooit"});
}

TEST_CASE("an edition's last day is exclusive, a period's inclusive") {
    const Edition edition = sample_library().edition;
    const auto on = [](const auto& what, const char* day) { return currency_on(what, *parse_date(day)); };
    CHECK(on(edition.info, "2022-12-31") == Currency::not_yet);
    CHECK(on(edition.info, "2023-01-01") == Currency::current);
    CHECK(on(edition.info, "2023-12-31") == Currency::current);
    CHECK(on(edition.info, "2024-01-01") == Currency::expired);
    const Period period = *edition.options[2].period;
    CHECK(on(period, "2021-12-31") == Currency::not_yet);
    CHECK(on(period, "2022-01-01") == Currency::current);
    CHECK(on(period, "2025-12-31") == Currency::current);
    CHECK(on(period, "2026-01-01") == Currency::expired);
}
