// The page as JSON: every kind of node once, held against a file that was read and approved by eye; and what must hold
// of any page.
#include "html/render.h"
#include "screen/marks.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

namespace {

using namespace wegwijzer;
using namespace wegwijzer::screen;
using std::chrono::year_month_day;

content::Date date(int year, unsigned month, unsigned day) {
    return year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

Page every_kind() {
    const app::Action home = app::Go{};
    Page page;
    page.id = "sample";
    page.title = "Voorbeeld – Wegwijzer";
    page.name = "Wegwijzer";
    page.home = home;
    page.trail = {{"trail.start", "Start", home}, {"trail.here", "Voorbeeld", std::nullopt}};
    page.trail_label = "U bent hier";
    page.tools = {{"tool.view", Button{"Tekstweergave", Importance::quiet, app::SetView{app::View::text}}, {}}};
    page.tools_label = "Menu";
    page.edition_tone = Tone::warning;
    page.edition_text = "Editie 2023 · verlopen";
    page.edition_link = Link{"wat betekent dit?", home, ""};
    page.aside = {{"aside.chip", Chip{Status::conditional, "past, als u dit regelt"}, {}}};
    page.aside_label = "Stand van de opties";
    page.language = "nl";
    page.foot = {{"foot.text", Paragraph{"Uw antwoord is gewijzigd.", Emphasis::small}, {}}};
    page.foot_label = "Onder in beeld";
    page.announcement = "Vrije tarieven past nu.";
    page.reveal = "t";
    page.skip_label = "Naar de inhoud";
    page.copy_label = "Kopieer deze tekst";
    page.elsewhere = "opent in een nieuw tabblad";
    page.by_mail = "opent uw mailprogramma";
    page.copied = "De tekst is gekopieerd.";
    page.print_label = "Afdrukken";
    page.printed_day = "Afgedrukt op 28 februari 2026.";
    page.printed = {{"printed", Facts{{{"Wie vraagt dit?", {"Een zorgaanbieder"}}}}, {}}};

    Table table;
    table.caption = "Opties";
    table.columns = {{"col.a", "Vrije tarieven", Chip{Status::fits, "past"}, home},
                     {"col.b", "Max-max", {}, std::nullopt}};
    table.rows = {{"row.term", "Looptijd", {{"zolang het contract loopt", "meer"}, {"een jaar"}}, false},
                  {"row.pay", "Betaling", {{"gelijk"}, {"gelijk"}}, true}};
    table.same_label = "Voor alle opties";
    table.rows[0].links = {Table::CellLink{"more.term", "Meer", "Looptijd, Vrije tarieven", home}, std::nullopt};

    Tasks::Item task;
    task.id = "task.1";
    task.text = "Vraag de verzekeraar";
    task.who = "zorgaanbieder";
    task.when = "vóór 1 juli 2026";
    task.phase = Tasks::Phase::next;
    task.phase_text = "nu te doen";
    task.ticked = true;
    task.tick = app::Tick{"fysiotherapie/vrije-tarieven", "1"};
    task.documents = {"offerte"};
    task.note = "alleen als u dat wilt";

    Timeline timeline;
    timeline.label = "Tijdlijn";
    timeline.from = date(2026, 1, 1);
    timeline.until = date(2027, 1, 1);
    timeline.today = date(2026, 2, 28);
    timeline.today_text = "vandaag";
    timeline.marks = {{date(2026, 7, 1), "begin", true}, {date(2026, 11, 30), "einde", false}};
    timeline.bands = {{date(2026, 7, 1), date(2026, 11, 30), "contractronde"}};
    timeline.ticks = {{date(2026, 6, 1), "juni"}};

    Choices choices;
    choices.legend = "Welke zorg?";
    choices.help = "Kies er een";
    choices.error = "Kies iets";
    choices.items = {{"q.a", "Kraamzorg", "thuis", true, home}, {"q.b", "Weet ik niet", "", false, home}};

    Field field;
    field.kind = Field::Kind::number;
    field.label = "Hoeveel meer?";
    field.help = "In procenten";
    field.error = "Geen getal";
    field.value = "12,5";
    field.unit = "%";
    field.action = home;
    field.titled_by = "h";

    Diagram diagram;
    diagram.caption = "Wie betaalt";
    diagram.corner = "Wet";
    diagram.columns = {"Geld"};
    diagram.rows = {{{"pic.1", "Zvw", home}, {{"pic.1.1", "Zorgverzekeraars", home}}},
                    {{"pic.2", "Wpg", std::nullopt}, {{"pic.2.1", "Daarover staat er niets", std::nullopt}}},
                    {{"pic.3", "Wlz", std::nullopt}, {{"pic.3.1", "Zorgverzekeraars", home}}}};

    page.main = {
        {"h", Heading{1, "Voorbeeld"}, {}},
        {"p", Paragraph{"Een <b>tekst</b> & \"meer\"", Emphasis::lead}, {}},
        {"l", List{true, {"een", "twee"}}, {}},
        {"l.small", List{false, {"De zorg", "De wetten"}, Emphasis::small}, {}},
        {"f", Facts{{{"Looptijd", {"een jaar", "of twee"}}}}, {}},
        {"m", Marked{{{"Het ", false}, {"contract", true}, {" loopt", false}}}, {}},
        {"c", Chip{Status::excluded, "kan niet"}, {}},
        {"n", Notice{Tone::error, "Let op"}, {{"n.p", Paragraph{"Dit mag niet", Emphasis::normal}, {}}}},
        {"n.part", Notice{Tone::info, "De bron laat iets open", 2}, {{"n.q", Paragraph{"Er staat niets.", {}}, {}}}},
        {"g", Group{Layout::grid, "Keuzes"}, {{"g.b", Button{"Verder", Importance::primary, home}, {}}}},
        {"g.list",
         Group{Layout::stack, "Lees meer"},
         {{"g.a", Link{"De zorg", home, ""}, {}}, {"g.c", Paragraph{"De wetten (geen adres)", {}}, {}}}},
        {"b", Button{"Terug", Importance::secondary, home}, {}},
        {"k", Link{"Regeling", std::nullopt, "https://example.org/"}, {}},
        {"card", Card{"Fysiotherapie", "3 opties", home, {}}, {}},
        {"card.chip", Card{"Max-max", "", home, Chip{Status::undetermined, "nog niet te zeggen"}}, {}},
        {"q", choices, {}},
        {"field", field, {}},
        {"passage", Field{Field::Kind::passage, "Uw idee", "", "", "Samen oefenen", "", home}, {}},
        {"check", Check{"alleen verschillen", true, home}, {}},
        {"pic", diagram, {}},
        {"t", table, {}},
        {"tasks", Tasks{"Stappen", {task}}, {}},
        {"time", timeline, {}},
        {"d", Disclosure{"Meer", true, home}, {{"d.p", Paragraph{"Meer tekst", Emphasis::small}, {}}}},
        {"bar", Progress{"Vraag 3", 2, 7}, {}},
    };
    return page;
}

// Stands in for the program's own: all that goes somewhere goes to the same address.
std::string address_of(const app::Action& action) { return std::holds_alternative<app::Go>(action) ? "/adres" : ""; }

std::string file(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    REQUIRE(stream);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

const std::string approved_path = WEGWIJZER_ROOT "/tests/unit/html/every_kind.approved.json";

}  // namespace

TEST_CASE("every kind of node is written as was approved") {
    const nlohmann::ordered_json page = nlohmann::ordered_json::parse(html::render(every_kind(), address_of));
    const std::string text = page.dump(2) + "\n";
    // To approve a change on purpose: run once with WEGWIJZER_APPROVE=1, then read the difference.
    if (std::getenv("WEGWIJZER_APPROVE") != nullptr) std::ofstream(approved_path, std::ios::binary) << text;
    CHECK(page == nlohmann::ordered_json::parse(file(approved_path)));
}

TEST_CASE("the sample has every kind of node there is") {
    std::set<std::size_t> kinds;
    for (const Node& node : every_kind().main) kinds.insert(node.content.index());
    CHECK(kinds.size() == std::variant_size_v<Content>);
}

TEST_CASE("texts are texts: nothing in them becomes markup or is lost") {
    const std::string odd = "<script>alert(1)</script> & \"aanhaling\" \\ \n\t é 😀 \u2028";
    Page page;
    page.main = {{"p", Paragraph{odd, Emphasis::normal}, {}}};
    const auto json = nlohmann::json::parse(html::render(page, address_of));
    CHECK(json["main"][0]["text"] == odd);
}

TEST_CASE("a byte that is no UTF-8 does not stop the page") {
    Page page;
    page.main = {{"p", Paragraph{"half \xC3", Emphasis::normal}, {}}, {"q", Paragraph{"heel", Emphasis::normal}, {}}};
    const auto json = nlohmann::json::parse(html::render(page, address_of));
    CHECK(json["main"][0]["text"] == "half \xEF\xBF\xBD");
    CHECK(json["main"][1]["text"] == "heel");
}

TEST_CASE("only nodes that hold others have children") {
    const auto json = nlohmann::json::parse(html::render(every_kind(), address_of));
    for (const auto& node : json["main"]) {
        const std::string kind = node["kind"];
        CAPTURE(kind);
        CHECK(node.contains("children") == (kind == "notice" || kind == "group" || kind == "disclosure"));
    }
}

TEST_CASE("what goes somewhere has an address, and nothing else has") {
    Page page;
    page.main = {{"go", Button{"Verder", Importance::primary, app::Go{}}, {}},
                 {"undo", Button{"Terug", Importance::quiet, app::Undo{}}, {}},
                 {"out", Link{"Regeling", std::nullopt, "https://example.org/"}, {}},
                 {"card", Card{"Probeer", "", app::Change{}, {}}, {}}};
    const auto json = nlohmann::json::parse(html::render(page, address_of));
    CHECK(json["home_address"] == "/adres");
    CHECK(json["main"][0]["address"] == "/adres");
    for (const int i : {1, 2, 3}) CHECK(json["main"][i]["address"] == "");
}

TEST_CASE("in another language, what the edition says is marked as Dutch, and nothing else is") {
    const auto page_with = [](const std::string& more, const std::string& verdict) {
        Page page;
        page.title = "Zelfde";
        page.trail = {{"trail.here", "Fysiotherapie", std::nullopt}};
        Table table{"Opties", {{"col", "Max-max", Chip{Status::fits, verdict}, std::nullopt}}, {}};
        table.rows = {{"row", more, {{"Het contract loopt.", more}}, false}};
        table.rows[0].links = {Table::CellLink{"link", more, "Max-max", app::Go{}}};
        page.main = {{"p", Paragraph{"Een contract.", Emphasis::normal}, {}},
                     {"g", Group{Layout::row, "Zelfde"}, {{"b", Button{more, Importance::primary, app::Go{}}, {}}}},
                     {"t", table, {}},
                     {"f", Facts{{{more, {"Een feit", more}}}}, {}},
                     {"c", Choices{"Vraag?", "", "", false, {{"c.1", "Ja", more, false, app::Go{}}}}, {}}};
        return page;
    };
    const Page dutch = page_with("Meer", "past");
    const auto json = nlohmann::json::parse(html::render(Compared{page_with("More", "fits"), dutch}, address_of));
    const auto nl = [](const char* text) { return nlohmann::json{{"nl", text}}; };
    CHECK(json["title"] == "Zelfde");  // of the document
    CHECK(json["trail"][0]["label"] == nl("Fysiotherapie"));
    CHECK(json["main"][0] ==
          nlohmann::json{{"id", "p"}, {"kind", "paragraph"}, {"text", nl("Een contract.")}, {"emphasis", "normal"}});
    CHECK(json["main"][1]["label"] == "Zelfde");  // only spoken
    CHECK(json["main"][1]["children"][0]["label"] == "More");
    const auto& table = json["main"][2];
    CHECK(table["caption"] == nl("Opties"));
    CHECK(table["columns"][0]["title"] == nl("Max-max"));
    CHECK(table["columns"][0]["id"] == "col");
    CHECK(table["columns"][0]["chip"] == nlohmann::json{{"status", "fits"}, {"text", "fits"}});
    CHECK(table["rows"][0]["cells"][0] == nlohmann::json{nl("Het contract loopt."), "More"});
    CHECK(table["rows"][0]["links"][0]["label"] == "More");
    CHECK(table["rows"][0]["links"][0]["about"] == nl("Max-max"));
    CHECK(table["rows"][0]["links"][0]["address"] == "/adres");
    CHECK(json["main"][3]["items"][0]["term"] == "More");
    CHECK(json["main"][3]["items"][0]["texts"] == nlohmann::json{nl("Een feit"), "More"});
    CHECK(json["main"][4]["items"][0]["label"] == nl("Ja"));
    CHECK(json["main"][4]["items"][0]["help"] == "More");
    // In Dutch there is nothing to mark.
    CHECK(html::render(dutch, address_of).find("\"nl\"") == std::string::npos);
}

TEST_CASE("in a sentence of the interface, what was filled in from the edition is marked as Dutch") {
    const content::Strings english({{"source", "Source: {source}"},
                                    {"guide", "guide {year}, {section}"},
                                    {"and", "{before} and {next}"},
                                    {"n", "{n} options for {sector}"},
                                    {"bare", "{title}"}});
    const content::Strings dutch({{"source", "Bron: {source}"},
                                  {"guide", "{section} uit wegwijzer {year}"},  // another order
                                  {"and", "{before} en {next}"},
                                  {"n", "{n} opties voor {sector}"},
                                  {"bare", "{title}"}});
    const auto page_in = [](const content::Strings& plain, const char* until) {
        const content::Strings say = with_marks(plain);
        const std::string both = say("and", {{"before", "De zorg"}, {"next", "De wetten"}});
        const std::string guide = say("guide", {{"year", "2023"}, {"section", both}});
        Page page;
        page.title = say("n", {{"n", "3"}, {"sector", "Mondzorg"}});
        page.announcement = page.title;
        page.main = {{"source", Paragraph{say("source", {{"source", guide}}), Emphasis::small}, {}},
                     {"n", Heading{1, say("n", {{"n", "3"}, {"sector", "Mondzorg"}})}, {}},
                     {"until", Heading{2, say("source", {{"source", until}})}, {}},
                     {"bare", Heading{2, say("bare", {{"title", "Max-max"}})}, {}},
                     {"empty", Heading{2, say("source", {{"source", ""}})}, {}},
                     {"g", Group{Layout::stack, page.title}, {}}};
        return page;
    };
    const Compared pages{page_in(english, "1 January"), page_in(dutch, "1 januari")};
    const auto json = nlohmann::json::parse(html::render(pages, address_of));
    using Json = nlohmann::json;
    const auto nl = [](const char* text) { return Json{{"nl", text}}; };
    CHECK(json["main"][0]["text"]["parts"] ==
          Json::array({"Source: guide 2023, ", nl("De zorg"), " and ", nl("De wetten")}));
    CHECK(json["main"][1]["text"]["parts"] == Json::array({"3 options for ", nl("Mondzorg")}));
    CHECK(json["main"][2]["text"] == "Source: 1 January");
    CHECK(json["main"][3]["text"] == nl("Max-max"));
    CHECK(json["main"][4]["text"] == "Source: ");
    // What can't be marked is left without marks.
    CHECK(json["title"] == "3 options for Mondzorg");
    CHECK(json["announcement"] == "3 options for Mondzorg");
    CHECK(json["main"][5]["label"] == "3 options for Mondzorg");
}

TEST_CASE("whatever stands in a text, comparing it loses none of its words") {
    const std::string marks = "\x01\x02\x0E\x0F";
    std::vector<std::string> odd{""};
    for (int length = 0; length < 5; ++length) {
        std::vector<std::string> longer;
        for (const std::string& one : odd) {
            for (const char c : marks + "ab") longer.push_back(one + c);
        }
        odd = std::move(longer);
        Compared pages;
        for (const std::string& one : odd) {
            pages.here.main.push_back({"p", Paragraph{one, Emphasis::normal}, {}});
            pages.dutch.main.push_back({"p", Paragraph{"x" + one, Emphasis::normal}, {}});
        }
        const auto json = nlohmann::json::parse(html::render(pages, address_of));
        for (std::size_t i = 0; i < odd.size(); ++i) {
            const auto& text = json["main"][i]["text"];
            std::string said;
            if (text.is_string()) said = text;
            if (text.contains("nl")) said = text["nl"];
            if (text.contains("parts")) {
                for (const auto& part : text["parts"]) said += part.is_string() ? part : part["nl"];
            }
            REQUIRE(said == without_marks(odd[i]));
        }
    }
}

TEST_CASE("cards and links that follow each other are read as a list, what is to be done is not") {
    const Node card{"c", Card{"Max-max", "", app::Go{}, {}}, {}}, link{"l", Link{"De zorg", app::Go{}, ""}, {}},
        text{"p", Paragraph{"De wetten (geen adres)", Emphasis::muted}, {}},
        button{"b", Button{"Verder", Importance::primary, app::Go{}}, {}};
    const auto is_list = [](Layout layout, std::vector<Node> children) {
        Page page;
        page.main = {{"g", Group{layout, ""}, std::move(children)}};
        return nlohmann::json::parse(html::render(page, address_of))["main"][0]["list"].get<bool>();
    };
    CHECK(is_list(Layout::grid, {card, card}));
    CHECK(is_list(Layout::row, {link, link, link}));
    CHECK(is_list(Layout::stack, {link, text}));
    const Node result{"r", Group{Layout::panel, ""}, {link, text}}, part{"s", Group{Layout::panel, "Deel"}, {link}};
    CHECK(is_list(Layout::stack, {result, result}));
    CHECK_FALSE(is_list(Layout::stack, {part, part}));
    CHECK_FALSE(is_list(Layout::grid, {card}));
    CHECK_FALSE(is_list(Layout::row, {button, button}));
    CHECK_FALSE(is_list(Layout::row, {text, button}));
    CHECK_FALSE(is_list(Layout::panel, {text, link}));
}

TEST_CASE("an empty page is a page still") {
    const auto json = nlohmann::json::parse(html::render(Page{}, {}));
    CHECK(json["main"].empty());
    CHECK(json["main"].is_array());
    CHECK(json["trail"].is_array());
    CHECK(json["edition_link"]["id"] == "edition");
}
