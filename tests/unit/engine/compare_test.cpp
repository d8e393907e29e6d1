#include "engine/compare.h"

#include "engine/compare_words.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using namespace wegwijzer::engine;

namespace {

// Two options of a sector, alike but for tariff and payment; the source contradicts itself about one of these.
content::Edition compared_edition() {
    content::Edition made;
    made.sectors.resize(2);
    made.sectors[0].id = "paramedische-zorg";
    made.sectors[1].id = "fysiotherapie";
    made.sectors[1].parent = "paramedische-zorg";
    for (const char* route : {"vrije-tarieven", "max-max"}) {
        content::Option option;
        option.id = std::string("fysiotherapie/") + route;
        option.sector = "fysiotherapie";
        option.route = route;
        option.payment = std::string("betaald bij ") + route;
        option.applies_to = "iedereen";
        made.options.push_back(option);
    }
    made.options[1].tariff = {content::TariffKind::maximum_plus, 10.0};
    made.conflicts.push_back({"about-tariff",
                              content::ConflictKind::contradiction,
                              {"fysiotherapie/max-max#tariff"},
                              {},
                              "",
                              "tien of elf"});
    made.conflicts.push_back({"about-all", content::ConflictKind::gap, {"fysiotherapie"}, {}, "", "iets"});
    return made;
}

Comparison compared(const content::Edition& made, bool differences_only) {
    return compare(made, {&made.options[0], &made.options[1]}, differences_only,
                   content::Strings({{"compare.tariff", "Tarief"}, {"compare.tariff.maximum_plus", "+{percent}%"}}));
}

}  // namespace

TEST_CASE("a comparison has every aspect, with a cell for each option") {
    const auto made = compared_edition();
    const Comparison all = compared(made, false);
    REQUIRE(all.aspects.size() == aspect_ids().size());
    for (std::size_t i = 0; i < all.aspects.size(); ++i) {
        CHECK(all.aspects[i].id == aspect_ids()[i]);
        CHECK(all.aspects[i].cells.size() == 2);
    }
}

TEST_CASE("differences only: what differs, and nothing else") {
    const auto made = compared_edition();
    const Comparison different = compared(made, true);
    REQUIRE(different.aspects.size() == 2);
    CHECK(different.aspects[0].id == "payment");
    CHECK(different.aspects[1].id == "tariff");
    CHECK(different.aspects[1].label == "Tarief");
    CHECK(different.aspects[1].cells[1].sentences == std::vector<std::string>{"+10%"});
    CHECK_FALSE(different.aspects[1].same);
    CHECK(compare(made, {&made.options[0]}, true, {}).aspects.empty());
}

TEST_CASE("a conflict stands in the cell of the very field it is about") {
    const auto made = compared_edition();
    for (const Aspect& aspect : compared(made, false).aspects) {
        for (std::size_t i = 0; i < 2; ++i) {
            const bool here = aspect.id == "tariff" && i == 1;
            CHECK(aspect.cells[i].conflicts.size() == (here ? 1u : 0u));
        }
    }
}

TEST_CASE("a conflict about one field of one option and another of the next stands in those two cells only") {
    auto made = compared_edition();
    made.conflicts = {{"two-fields",
                       content::ConflictKind::gap,
                       {"fysiotherapie/vrije-tarieven#payment", "max-max#tariff", "fysiotherapie"},
                       {},
                       "",
                       "a"}};
    for (const Aspect& aspect : compared(made, false).aspects) {
        CHECK(aspect.cells[0].conflicts.size() == (aspect.id == "payment" ? 1u : 0u));
        CHECK(aspect.cells[1].conflicts.size() == (aspect.id == "tariff" ? 1u : 0u));
    }
}

TEST_CASE("options that say the same are not alike where the source is unclear about one of them") {
    auto made = compared_edition();
    const auto follow_up = [&] {
        const Comparison comparison = compared(made, false);
        return *std::find_if(comparison.aspects.begin(), comparison.aspects.end(),
                             [](const Aspect& aspect) { return aspect.id == "follow_up"; });
    };
    REQUIRE(follow_up().same);
    CHECK(follow_up().alike());
    made.conflicts = {
        {"one", content::ConflictKind::gap, {"fysiotherapie/vrije-tarieven#follow_up"}, {}, "", "unclear"}};
    CHECK(follow_up().same);
    CHECK_FALSE(follow_up().alike());
}

TEST_CASE("options of a sector include those of its parts") {
    const auto made = compared_edition();
    CHECK(options_of_sector(made, "paramedische-zorg").size() == 2);
    CHECK(options_of_sector(made, "fysiotherapie").size() == 2);
    CHECK(options_of_sector(made, "mondzorg").empty());
    CHECK(options_of_route(made, "max-max") == std::vector<const content::Option*>{&made.options[1]});
}

TEST_CASE("figures in words") {
    const content::Strings say(
        {{"compare.years", "{years} jaar"}, {"compare.months", "{months} maanden"}, {"number.decimal", ","}});
    CHECK(number_in_words(10, say) == "10");
    CHECK(number_in_words(7.5, say) == "7,5");
    CHECK(number_in_words(0, say) == "0");
    CHECK(months_in_words(36, say) == "3 jaar");
    CHECK(months_in_words(18, say) == "18 maanden");
}
