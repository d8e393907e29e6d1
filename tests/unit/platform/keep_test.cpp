// What is kept and handed over, by a user without a window.
#include "platform/headless.h"
#include "platform/library.h"

#include "app/address.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace wegwijzer;
using platform::Headless;

namespace {

constexpr content::Date day_of_keeping = std::chrono::year(2026) / 3 / 14;
const std::string advice = "/advies?v=1&sectors=fysiotherapie&role=care_provider";

}  // namespace

TEST_CASE("a visit goes on where the last one stopped") {
    Headless first(platform::test::library(), day_of_keeping, 1280, 800, 1);
    CHECK(first.keeps() == 0);
    first.shell().open_address(advice);
    CHECK(first.keeps() == 1);
    first.shell().handle({"home", std::nullopt});
    CHECK(first.keeps() == 1);  // being elsewhere is nothing to keep

    Headless second(platform::test::library(), day_of_keeping, 1280, 800, 2);
    CHECK(second.shell().take_kept(first.shell().to_keep()));
    CHECK(second.keeps() == 0);
    CHECK(second.says("Verder met uw idee voor Fysiotherapie"));
    CHECK(second.click("Verder met uw idee voor Fysiotherapie"));
    CHECK(second.page().id == "advice");
    CHECK(second.initiative() == first.initiative());
    CHECK_FALSE(second.shell().knows_more_than(first.shell().to_keep()));
    CHECK_FALSE(second.shell().take_kept("{"));
    CHECK(second.page().id == "advice");
}

TEST_CASE("link, file, text, table and calendar are handed over") {
    Headless user(platform::test::library(), day_of_keeping);
    user.shell().open_address(advice);
    user.shell().handle({"advice.share", std::nullopt});
    REQUIRE(user.parcels().size() == 1);
    const platform::Parcel link = user.parcels().back();
    CHECK(link.kind == platform::Parcel::Kind::link);
    CHECK(app::from_address(user.shell().session().library().edition, link.text).answers ==
          user.shell().session().state().answers);

    user.shell().act(app::Rename{"", "Beweegprogramma: COPD/astma"});
    user.shell().act(app::SetNote{"fysiotherapie/beleidsregel-innovatie", "", "Bel mevrouw Jansen"});
    user.shell().act(app::Hand{app::Hand::What::initiative, ""});
    CHECK(user.parcels().back().name == "beweegprogramma-copd-astma-initiatief.json");
    CHECK(user.parcels().back().text.find("Bel mevrouw Jansen") != std::string::npos);
    user.shell().act(app::Hand{app::Hand::What::link, ""});
    CHECK(user.parcels().back().text == link.text);

    app::Place paper{app::Screen::paper, "", "fysiotherapie/beleidsregel-innovatie"};
    paper.paper = "gespreksblad";
    user.shell().act(app::Go{paper});
    user.shell().handle({"paper.point.idee.own", "Samen oefenen"});
    user.shell().handle({"paper.file", std::nullopt});
    CHECK(user.parcels().back().name.ends_with("-gespreksblad.md"));
    CHECK(user.parcels().back().text.find("**Uw idee in een paar zinnen:** Samen oefenen") != std::string::npos);
    user.shell().act(app::Hand{app::Hand::What::paper, "gespreksblad"});
    CHECK(user.parcels().back().name.ends_with("-gespreksblad.md"));  // of no option there is none

    user.shell().act(app::Go{{app::Screen::advice}});
    user.shell().handle({"advice.file", std::nullopt});
    CHECK(user.parcels().back().name.ends_with("-advies.md"));
    CHECK(user.parcels().back().text.find("\n# ") != std::string::npos);

    user.shell().act(app::Hand{app::Hand::What::comparison, "fysiotherapie"});
    CHECK(user.parcels().back().name == "fysiotherapie-vergelijking.csv");
    CHECK(user.parcels().back().text.starts_with("\xEF\xBB\xBF\""));

    const std::size_t before = user.parcels().size();
    user.shell().act(app::Hand{app::Hand::What::calendar, "fysiotherapie/beleidsregel-innovatie"});
    CHECK(user.parcels().size() == before);  // without a start there are no days
    user.shell().act(app::SetStart{"fysiotherapie/beleidsregel-innovatie", "2027-01-01"});
    user.shell().act(app::Hand{app::Hand::What::calendar, "fysiotherapie/beleidsregel-innovatie"});
    REQUIRE(user.parcels().size() == before + 1);
    CHECK(user.parcels().back().text.find("UID:" + user.initiative() + "/") != std::string::npos);
    user.shell().act(app::AskFile{});
    CHECK(user.asked_files() == 1);
}
