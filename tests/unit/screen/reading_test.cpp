// What the guide explains, and finding it: chapters, glossary, the ways across sectors, the finder and the search.
#include "app/address.h"
#include "screen/real_library.h"
#include "screen/reveal.h"
#include "screen/session.h"
#include "screen/terms.h"
#include "screen/walk.h"
#include "screen/words.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;

namespace {

const content::Date reading_day = *content::parse_date("2026-11-22");

const screen::Node* node_in(const std::vector<screen::Node>& nodes, const std::string& id) {
    for (const screen::Node& node : nodes) {
        if (node.id == id) return &node;
        if (const auto* found = node_in(node.children, id)) return found;
    }
    return nullptr;
}

template <class Kind>
const Kind& part_of(const screen::Page& page, const std::string& id) {
    INFO(id);
    const screen::Node* node = node_in(page.main, id);
    REQUIRE(node != nullptr);
    return std::get<Kind>(node->content);
}

bool page_says(const screen::Page& page, const std::string& text) {
    const auto seen = tests::walk(page);
    return std::any_of(seen.texts.begin(), seen.texts.end(),
                       [&](const std::string& one) { return one.find(text) != std::string::npos; });
}

std::vector<std::string> names_of(const std::vector<const content::Term*>& terms) {
    std::vector<std::string> names;
    for (const content::Term* term : terms) names.push_back(term->id);
    return names;
}

screen::Session session_at(const std::string& address) {
    screen::Session session(tests::real_library(), reading_day);
    session.open_address(address);
    return session;
}

std::vector<std::string> sectors_found(const std::string& words) {
    screen::Session session = session_at("/");
    session.handle({"start.sector.find", words});
    std::vector<std::string> names;
    if (const screen::Node* cards = node_in(session.page().main, "start.sector")) {
        for (const screen::Node& node : cards->children) names.push_back(std::get<screen::Card>(node.content).title);
    }
    return names;
}

}  // namespace

TEST_CASE("The table of contents leads to every chapter, in the order in which to read them") {
    screen::Session session = session_at("/uitleg");
    std::vector<std::string> places;
    for (const auto& [id, action] : tests::walk(session.page()).actions) {
        if (id.starts_with("explain.chapter.")) places.push_back(std::get<app::Go>(action).place.chapter);
    }
    std::vector<std::string> expected;
    for (const auto& chapter : session.library().edition.chapters) expected.push_back(chapter.id);
    CHECK(places == expected);
    CHECK(page_says(session.page(), "1. Over deze wegwijzer"));
    CHECK(page_says(session.page(), "Begin hier"));
}

TEST_CASE("A chapter says all that its sections hold") {
    const content::Library library = tests::real_library();
    screen::Session session(tests::real_library(), reading_day);
    for (const content::Chapter& chapter : library.edition.chapters) {
        INFO(chapter.id);
        session.open_address("/uitleg/" + chapter.id);
        const screen::Page& page = session.page();
        CHECK(page.id == "chapter." + chapter.id);
        const auto seen = tests::walk(page);
        const auto told = [&](const std::string& text) {
            INFO(text);
            CHECK(std::any_of(seen.texts.begin(), seen.texts.end(),
                              [&](const std::string& one) { return one.find(text) != std::string::npos; }));
        };
        for (const content::Section& section : chapter.sections) {
            told(section.title);
            for (const auto& text : section.text) told(text);
            for (const auto& text : section.points) told(text);
            for (const auto& link : section.links) told(link.title);
            told(section.source.section);
            if (section.overview) {
                for (const auto& row : section.overview->rows) {
                    told(row.title);
                    for (const auto& cell : row.cells) told(cell);
                }
            }
            for (const auto& id : section.about.laws) told(content::find_law(library.edition, id)->summary);
            for (const auto& id : section.about.actors) told(content::find_actor(library.edition, id)->summary);
            for (const auto& id : section.about.prevention_types)
                told(content::find_prevention_type(library.edition, id)->summary);
            for (const auto& id : section.about.funders) told(content::find_funder(library.edition, id)->summary);
            for (const auto& id : section.about.routes) told(content::find_route(library.edition, id)->summary);
            for (const auto& id : section.about.glossary) told(content::find_term(library.edition, id)->text);
            for (const auto& id : section.about.sectors) told(content::find_sector(library.edition, id)->name);
            for (const auto& id : section.about.cross_sector)
                told(content::find_cross_sector(library.edition, id)->summary);
        }
    }
}

TEST_CASE("Reading on goes from chapter to chapter, to the questions at the end") {
    screen::Session session = session_at("/uitleg/over-deze-wegwijzer");
    CHECK(node_in(session.page().main, "chapter.previous") == nullptr);
    std::size_t read = 1;
    while (node_in(session.page().main, "chapter.next") != nullptr) {
        const std::string before = session.page().id;
        session.handle({"chapter.next", std::nullopt});
        ++read;
        session.handle({"chapter.previous", std::nullopt});
        CHECK(session.page().id == before);
        session.handle({"chapter.next", std::nullopt});
    }
    CHECK(read == session.library().edition.chapters.size());
    session.handle({"chapter.end", std::nullopt});
    CHECK(session.page().id == "question.sectors");
}

TEST_CASE("A link without an address is a text that says so") {
    const screen::Session session = session_at("/uitleg/ter-inspiratie");
    int without = 0;
    for (const auto& chapter : session.library().edition.chapters) {
        if (chapter.id != "ter-inspiratie") continue;
        for (const auto& section : chapter.sections) {
            for (const auto& link : section.links) {
                if (link.url) continue;
                ++without;
                CHECK(
                    page_says(session.page(), link.title + " (de wegwijzer verwijst hiernaar, maar geeft geen adres)"));
            }
        }
    }
    CHECK(without > 0);
}

TEST_CASE("The picture of the laws leads to what explains each box") {
    screen::Session session = session_at("/uitleg/hoe-zorg-is-geregeld");
    const auto& diagram = part_of<screen::Diagram>(session.page(), "chapter.overzicht.overview");
    REQUIRE(diagram.rows.size() == 5);
    REQUIRE(diagram.columns.size() == 3);
    CHECK(diagram.rows[0].head.text == "Zorgverzekeringswet (Zvw)");
    for (const auto& row : diagram.rows) {
        CHECK(row.head.action.has_value());
        REQUIRE(row.boxes.size() == 3);
    }
    CHECK_FALSE(diagram.rows[4].boxes[2].action.has_value());  // of this the guide says nothing

    // The law itself, opened, in the same chapter.
    const std::string head = diagram.rows[1].head.id;
    session.handle({head, std::nullopt});
    CHECK(session.page().reveal == "chapter.wetten.law.wlz");
    CHECK(part_of<screen::Disclosure>(session.page(), "chapter.wetten.law.wlz").open);
    CHECK(session.address() == "/uitleg/hoe-zorg-is-geregeld/wetten.law.wlz");
    // Closed again it stays closed while the user is there.
    session.handle({"chapter.wetten.law.wlz", std::nullopt});
    CHECK_FALSE(part_of<screen::Disclosure>(session.page(), "chapter.wetten.law.wlz").open);
}

TEST_CASE("Terms are found as whole words, in every form that the glossary gives") {
    content::Edition edition;
    const auto term = [&](std::string id, std::string name, std::vector<std::string> forms = {}) {
        edition.glossary.push_back({std::move(id), std::move(name), "uitleg", std::move(forms), {}});
    };
    term("pgb", "Persoonsgebonden budget (pgb)");
    term("polis", "Polis", {"polissen"});
    term("vrij", "Vrij tarief", {"vrije tarieven"});
    term("so", "Specialist ouderengeneeskunde (so)");
    const auto found = [&](std::string_view text) { return names_of(screen::terms_in(edition, {text})); };
    using Names = std::vector<std::string>;
    CHECK(found("Een PGB is geld.") == Names{"pgb"});
    CHECK(found("Het persoonsgebonden budget.") == Names{"pgb"});
    CHECK(found("Twee polissen, een vrij\u00a0tarief") == Names{"polis", "vrij"});
    CHECK(found("Vrije tarieven!") == Names{"vrij"});
    CHECK(found("een vrij hoog tarief").empty());
    CHECK(found("de polisvoorwaarden, een acropolis, zo, vrij").empty());
    CHECK(found("").empty());
}

TEST_CASE("Words are explained on the pages where they are used") {
    screen::Session session = session_at("/optie/fysiotherapie/beleidsregel-innovatie");
    const auto& terms = part_of<screen::Disclosure>(session.page(), "terms");
    CHECK_FALSE(terms.open);
    const auto& list = part_of<screen::Facts>(session.page(), "terms.list");
    const auto names = [&](const std::string& name) {
        return std::any_of(list.items.begin(), list.items.end(), [&](const auto& item) { return item.term == name; });
    };
    CHECK(names("Prestatie"));
    CHECK(names("Eindevaluatie"));
    CHECK_FALSE(names("Kraamzorg"));
}

TEST_CASE("The glossary has every term, and an address for each") {
    const content::Library library = tests::real_library();
    screen::Session session = session_at("/woordenlijst");
    for (const content::Term& term : library.edition.glossary) {
        INFO(term.id);
        CHECK(page_says(session.page(), term.text));
        session.open_address("/woordenlijst/" + term.id);
        CHECK(session.page().reveal == "glossary." + term.id);
    }
    session.open_address("/woordenlijst/bestaat-niet");
    CHECK(session.page().id == "missing");
}

TEST_CASE("A sector is found by what people call it, while they type") {
    CHECK(sectors_found("fysiotherapeut").front() == "Fysiotherapie");
    CHECK(sectors_found("fysioth").front() == "Fysiotherapie");
    CHECK(sectors_found("kraamzorg").front() == "Geboortezorg");
    CHECK(sectors_found("tandarts").front() == "Mondzorg");
    CHECK(sectors_found("Tandars").front() == "Mondzorg");  // mistyped
    CHECK(sectors_found("").size() > 5);
    CHECK(sectors_found("   ").size() == sectors_found("").size());
    CHECK(sectors_found("xyzzyq").empty());

    screen::Session session = session_at("/");
    session.handle({"start.sector.find", "xyzzyq"});
    CHECK(page_says(session.page(), "Geen sector gevonden bij “xyzzyq”"));
    CHECK(session.address() == "/?zoek=xyzzyq");
    session.handle({"start.sector.none.all", std::nullopt});
    CHECK(session.address() == "/");
    CHECK(node_in(session.page().main, "start.sector.none") == nullptr);
}

TEST_CASE("Whoever does not know the sector gets help in place") {
    screen::Session session = session_at("/");
    session.handle({"start.sector.unsure", std::nullopt});
    CHECK(part_of<screen::Disclosure>(session.page(), "start.sector.unsure").open);
    CHECK(page_says(session.page(), "Gaat uw idee over meer sectoren?"));
}

TEST_CASE("The search finds things of every kind, and every result opens where it stands") {
    screen::Session session = session_at("/");
    session.handle({"tool.search", std::nullopt});
    REQUIRE(session.page().id == "search");
    CHECK(node_in(session.page().main, "search.suggestions") != nullptr);
    int followed = 0;
    for (const char* words : {"contract", "eigen risico", "zorgkantoor", "zwangerschap", "ZonMw", "sectoroverstijgend",
                              "preventie", "verlopen", "evaluatie bij experiment", "Wlz", "toezicht", "art. 58"}) {
        session.open_address("/zoeken");
        session.handle({"search.words", words});
        INFO(words);
        const screen::Page page = session.page();
        CHECK(page.announcement.find("gevonden") != std::string::npos);
        for (const auto& [id, action] : tests::walk(page).actions) {
            if (!id.starts_with("search.result.")) continue;
            INFO(id);
            const auto& place = std::get<app::Go>(action).place;
            screen::Session there(tests::real_library(), reading_day);
            there.open_address(session.address_after(action));
            CHECK(there.state().ignored.empty());
            CHECK(there.state().place.screen == place.screen);
            CHECK(there.page().id != "missing");
            // What the address is about is there, and open.
            if (!place.at.empty()) CHECK(there.page().reveal != "");
            for (const std::string& fold : screen::disclosures_around(there.page(), there.page().reveal))
                CHECK(part_of<screen::Disclosure>(there.page(), fold).open);
            ++followed;
            if (followed % 3 != 0) break;
        }
    }
    CHECK(followed > 12);
}

TEST_CASE("A result marks the words that were looked for, and is no longer than can be glanced at") {
    screen::Session session = session_at("/zoeken?zoek=zorgplicht");
    int marks = 0;
    const auto look = [&](const auto& self, const std::vector<screen::Node>& nodes) -> void {
        for (const screen::Node& node : nodes) {
            self(self, node.children);
            const auto* marked = std::get_if<screen::Marked>(&node.content);
            if (marked == nullptr) continue;
            std::size_t length = 0;
            bool match = false;
            for (const auto& run : marked->runs) {
                CHECK_FALSE(run.text.empty());
                length += run.text.size();
                match = match || run.match;
            }
            CHECK(match);
            CHECK(length < 300);
            ++marks;
        }
    };
    look(look, session.page().main);
    CHECK(marks > 3);
}

TEST_CASE("What is typed stands in the address, is no new place, and may be anything") {
    screen::Session session = session_at("/zoeken");
    const app::Place before = session.state().place;
    session.handle({"search.words", "é & = ? # % + “€”"});
    CHECK(app::same_step(before, session.state().place));
    screen::Session other = session_at(session.address());
    CHECK(other.state().place == session.state().place);
    session.handle({"search.words", "qqqxyzzy"});
    CHECK(page_says(session.page(), "Niets gevonden bij “qqqxyzzy”"));
    CHECK(node_in(session.page().main, "search.suggestions") != nullptr);
    session.handle({"search.words", std::string(5000, 'x')});
    CHECK(session.state().place.words.size() == 200);
    session.handle({"search.words", std::string("\xff\x01")});
    CHECK(session.state().place.words.empty());
}

TEST_CASE("The ways across sectors stand side by side, and one by one") {
    screen::Session session = session_at("/sectoroverstijgend/algemene-diensten-adz");
    const auto& table = part_of<screen::Table>(session.page(), "cross.table");
    CHECK(table.columns.size() == 7);
    CHECK(session.page().reveal == "cross.algemene-diensten-adz");
    CHECK(part_of<screen::Disclosure>(session.page(), "cross.algemene-diensten-adz").open);
    CHECK(page_says(session.page(), "Max-maxtarieven, in meer sectoren"));

    // Seven columns; the second is that of agreements within a sector, of which the annex says none of these.
    const auto cells = [&](const std::string& row) {
        const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const screen::Table::Row& one) {
            return one.id == "cross.table.row." + row;
        });
        REQUIRE(found != table.rows.end());
        return found->cells;
    };
    const std::vector<std::string> open{"De bijlage zegt hier niets over"};
    CHECK(cells("temporary")[0] == std::vector<std::string>{"Nee"});
    CHECK(cells("temporary")[2] == std::vector<std::string>{"Ja"});
    for (const char* row : {"temporary", "title", "laws"}) CHECK(cells(row)[1] == open);
    const auto& adz = part_of<screen::Facts>(session.page(), "cross.algemene-diensten-adz.facts");
    CHECK(adz.items.back().texts ==
          std::vector<std::string>{"Of dit tijdelijk is, zegt de bijlage niet.",
                                   "Dat is dus geen reden om deze mogelijkheid weg te laten."});
    const auto& all_said = part_of<screen::Facts>(session.page(), "cross.sectoroverstijgende-betaaltitel.facts");
    CHECK(all_said.items.back().term == "Stand van zaken");
}

TEST_CASE("The pages about the program are there, and lead to each other") {
    for (const char* address : {"/over", "/privacy", "/toegankelijkheid"}) {
        INFO(address);
        screen::Session session = session_at(address);
        CHECK(session.address() == address);
        int links = 0;
        for (const auto& [id, action] : tests::walk(session.page()).actions)
            links += id.starts_with("about.to.") ? 1 : 0;
        CHECK(links == 3);
    }
    const screen::Session about = session_at("/over");
    CHECK(page_says(about.page(), "info@nza.nl"));
    const auto& mail = part_of<screen::Link>(about.page(), "about.contact.link.1");
    CHECK(mail.url.starts_with("mailto:info@nza.nl?subject="));
}

TEST_CASE("Where the source is unclear and what has changed are headings, which say what they are about") {
    const screen::Session all = session_at("/editie");
    const auto& unclear = part_of<screen::Notice>(all.page(), "edition.conflict.wijkverpleging-eigen-risico");
    CHECK(unclear.level == 3);
    CHECK(unclear.title == "De bron laat iets open: Eigen risico (Wijkverpleging)");
    CHECK(part_of<screen::Notice>(all.page(), "edition.conflict.vrije-tarieven-contract-nodig").title ==
          "De bron spreekt zichzelf tegen: Voorwaarden (Vrije tarieven)");
    const auto& changed = part_of<screen::Notice>(all.page(), "edition.development.valpreventie-2024");
    CHECK(changed.level == 3);
    CHECK(changed.title == "Sinds 1 januari 2024: Huisartsenzorg, Fysiotherapie, Oefentherapie en Ergotherapie");

    // On the screen of one option it is clear whose they are.
    const screen::Session one = session_at("/optie/wijkverpleging/vrije-tarieven");
    CHECK(part_of<screen::Notice>(one.page(), "option.conflict.wijkverpleging-eigen-risico").title ==
          "De bron laat iets open: Eigen risico");
    const auto& since = part_of<screen::Notice>(one.page(), "option.development.wijkverpleging-experiment-2028");
    CHECK(since.level == 3);
    CHECK(since.title == "Later bekend geworden");
}

TEST_CASE("Sources are put together by document, and listed where there are more than a few") {
    const content::Library library = tests::real_library();
    const engine::Rules rules(library.edition);
    const screen::Lookup lookup(library.edition);
    const app::State state;
    const screen::Context context{library.edition, library.strings, rules, lookup, state, reading_day};
    const std::string guide = library.edition.sources[0].id, annex = library.edition.sources[1].id;
    const std::string annex_title = library.edition.sources[1].title;
    const auto line = [&](const std::vector<content::Source>& of) {
        const screen::Node node = screen::sources(context, "s", of);
        CHECK(std::get<screen::Paragraph>(node.content).emphasis == screen::Emphasis::small);
        return std::get<screen::Paragraph>(node.content).text;
    };
    CHECK(line({{guide, "A"}}) == "Bron: wegwijzer 2023, “A”");
    CHECK(line({{guide, "A"}, {guide, "B"}, {guide, "A"}}) == "Bron: wegwijzer 2023, “A” en “B”");
    CHECK(line({{guide, "A"}, {annex, "C"}, {guide, "B"}}) ==
          "Bron: wegwijzer 2023, “A” en “B”; " + annex_title + ", “C”");

    const screen::Node many =
        screen::sources(context, "s", {{guide, "A"}, {annex, "D"}, {guide, "B"}, {guide, "C"}, {guide, "A"}});
    REQUIRE(std::holds_alternative<screen::Group>(many.content));
    REQUIRE(many.children.size() == 4);
    const auto text = [&](std::size_t i) { return std::get<screen::Paragraph>(many.children[i].content).text; };
    const auto list = [&](std::size_t i) { return std::get<screen::List>(many.children[i].content); };
    CHECK(text(0) == "Bron: wegwijzer 2023, in deze onderdelen:");
    CHECK(list(1).items == std::vector<std::string>{"A", "B", "C"});
    CHECK(list(1).emphasis == screen::Emphasis::small);
    CHECK(text(2) == "Bron: " + annex_title + ", in deze onderdelen:");
    CHECK(list(3).items == std::vector<std::string>{"D"});
    // Names of sections explain no words of the page.
    CHECK(screen::texts_said({many}).empty());
}

TEST_CASE("A remark leads to the part of the option's screen that it is about") {
    screen::Session session = session_at(
        "/advies?v=1&sectors=fysiotherapie&fits_existing_service=nee&needs_research=ja&insurer_agreement=contract");
    const std::string id = "advice.fysiotherapie.beleidsregel-innovatie";
    session.handle({id + ".conflicts", std::nullopt});
    CHECK(session.page().reveal.starts_with("option.conflict."));
    CHECK(part_of<screen::Disclosure>(session.page(), "option.conflicts").open);
    CHECK(part_of<screen::Notice>(session.page(), session.page().reveal).level == 3);
    session.open_address("/advies");
    session.handle({id + ".developments", std::nullopt});
    CHECK(session.page().reveal == "option.developments.title");
}

TEST_CASE("A field says which question it answers") {
    const screen::Session day = session_at("/vraag/desired_start");
    CHECK(part_of<screen::Field>(day.page(), "question.desired_start").titled_by == "question.prompt");
    const screen::Session role = session_at("/vraag/role");
    CHECK(part_of<screen::Choices>(role.page(), "question.role").titled_by == "question.prompt");
}
