// A page with every kind of node in every state that shows.
#pragma once

#include "screen/parts.h"

namespace wegwijzer::tests {

inline screen::Page every_kind() {
    using namespace screen;
    const app::Action act = go(app::Screen::start);
    const auto day = [](int y, unsigned m, unsigned d) {
        return content::Date{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
    };
    Page page;
    page.id = "every";
    page.name = "Proef";
    page.trail = {{"a", "Begin", act}, {"b", "Hier", std::nullopt}};
    page.edition_text = "Editie 2023 · verlopen";
    page.edition_link = {"Wat betekent dit?", act, ""};
    page.tools = {button("tool", "Toon als tekst", Importance::quiet, act)};
    page.main = {
        heading("h1", 1, "Alles wat een pagina kan zeggen, met één kop die lang genoeg is voor twee regels"),
        paragraph("p", "Een gewone alinea met een woord als geïndiceerd, dat meer bytes dan letters heeft."),
        paragraph("lead", "Een eerste zin.", Emphasis::lead),
        heading("h2", 2, "Lijsten"),
        bullets("ul",
                {"een", "twee, met zoveel tekst dat de regel moet worden afgebroken en verder inspringt", "drie"}),
        {"ol", List{true, {"eerst", "dan"}}, {}},
        facts("facts", {{"Looptijd", {"drie jaar"}},
                        {"Wie doet mee?", {"Iedereen"}},
                        {"Voorwaarden", {"een contract", "een aanvraag"}}}),
        heading("h3", 3, "Oordelen"),
        marked("marked", {{"In het ", false}, {"contract", true}, {" staat * wat u afspreekt.", false}}),
        chip("chip", {Status::fits, "past"}),
        notice("notice", Tone::warning, "Let op",
               {paragraph("np", "Deze editie is verlopen."), button("nb", "Bekijk", {}, act)}),
        notice_part("part", 3, Tone::info, "De bron laat iets open: Eigen risico",
                    {paragraph("pp", "Er staat niets.")}),
        group("row", Layout::row, "Twee knoppen",
              {button("b1", "Volgende", Importance::primary, act), link("l1", "Terug", act)}),
        link_out("out", "De NZa", "https://www.nza.nl/"),
        card("card1", "Vrije tarieven", "Afspraken binnen wat er al is.", act, {Status::excluded, "kan niet"}),
        card("card2", "Iets anders", "", act),
        {"radio",
         Choices{"Kies één antwoord",
                 "Denk goed na.",
                 "Kies een antwoord.",
                 false,
                 {{"r1", "Ja", "", true, act}, {"r2", "Nee", "Ook goed", false, act}}},
         {}},
        {"boxes",
         Choices{"Kies alles wat past", "", "", true, {{"c1", "Zvw", "", true, act}, {"c2", "Wlz", "", false, act}}},
         {}},
        {"number", Field{Field::Kind::number, "Uw antwoord", "Een getal", "Dit is geen getal.", "tien", "%", act}, {}},
        {"passage", Field{Field::Kind::passage, "Uw idee", "", "", "Samen oefenen, in een groep.", "", act}, {}},
        {"date", Field{Field::Kind::date, "Wanneer wilt u beginnen?", "", "", "", "", act}, {}},
        {"check", Check{"Toon alleen de verschillen", true, act}, {}},
        {"diagram",
         Diagram{"Wie betaalt",
                 "Wet",
                 {"Regels", "Geld"},
                 {{{"d1", "Zvw", act}, {{"d11", "De NZa", act}, {"d12", "Zorgverzekeraars", act}}},
                  {{"d2", "Wpg", std::nullopt}, {{"d21", "Geen rol", std::nullopt}, {"d22", "Niets", std::nullopt}}}}},
         {}},
        {"table",
         Table{"Opties naast elkaar",
               {{"col1", "Eerste", {Status::fits, "past"}, act}, {"col2", "Tweede", {}, std::nullopt}},
               {{"row1", "Tarief", {{"vrij", "in overleg"}, {"hoogstens 10%"}}, false},
                {"row2", "Wet", {{"Zvw"}, {"Zvw"}}, true}},
               false,
               "Voor alle opties"},
         {}},
        {"tasks",
         Tasks{"Taken",
               {{"t1",
                 "Bespreek uw idee.",
                 "Zorgaanbieder",
                 "tussen 1 juli en 30 november 2026",
                 Tasks::Phase::done,
                 "gedaan",
                 true,
                 act,
                 {},
                 ""},
                {"t2",
                 "Dien de aanvraag in.",
                 "Samen",
                 "",
                 Tasks::Phase::next,
                 "nu te doen",
                 false,
                 act,
                 {"Aanvraag", "Begroting"},
                 "Bron: wegwijzer"}}},
         {}},
        {"timeline",
         Timeline{"Tijdlijn van juli tot januari",
                  day(2026, 7, 1),
                  day(2027, 1, 1),
                  day(2026, 11, 22),
                  "22 november 2026: vandaag",
                  {{day(2026, 12, 4), "4 december 2026: aanvragen", true},
                   {day(2027, 1, 1), "1 januari 2027: begin", false}},
                  {{day(2026, 7, 1), day(2026, 11, 30), "Gesprekken: juli tot en met november"}},
                  {{day(2026, 7, 1), "jul"}}},
         {}},
        {"fold",
         Disclosure{"Waarom vragen wij dit?", false, app::Toggle{"fold"}},
         {paragraph("why", "Omdat het uitmaakt."), bullets("whys", {"a", "b"})}},
        {"progress", Progress{"2 van 8 taken gedaan", 2, 8}, {}}};
    page.aside = {heading("aside", 2, "Ernaast"), paragraph("ap", "Wat ernaast staat.")};
    page.aside_label = "Ernaast";
    return page;
}

}  // namespace wegwijzer::tests
