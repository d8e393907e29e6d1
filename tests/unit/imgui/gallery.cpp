#include "imgui/gallery.h"

namespace wegwijzer::imgui::test {

namespace {

using namespace screen;
using std::chrono::year;

content::Date day(int y, unsigned m, unsigned d) { return year(y) / std::chrono::month(m) / std::chrono::day(d); }

app::Action nowhere() { return app::Go{}; }

template <class Kind>
Node node(std::string id, Kind content, std::vector<Node> children = {}) {
    return {std::move(id), std::move(content), std::move(children)};
}

Choices::Item choice(std::string id, std::string label, std::string help = "", bool selected = false) {
    return {std::move(id), std::move(label), std::move(help), selected, nowhere()};
}

Choices question() {
    Choices choices;
    choices.legend = "Heeft een zorgverzekeraar al met uw idee ingestemd?";
    choices.help = "Voor elke optie is uiteindelijk een contract nodig. U kunt ook verder zonder.";
    choices.items = {
        choice("insurer.contract", "Ja, er is een contract"),
        choice("insurer.willing", "De verzekeraar wil meedoen", "Maar er staat nog niets op papier.", true),
        choice("insurer.none", "Nog niet gevraagd"), choice("insurer.unknown", "Weet ik niet")};
    return choices;
}

Choices sectors() {
    Choices choices;
    choices.legend = "In welke sectoren speelt uw idee?";
    choices.many = true;
    choices.error = "Kies ten minste één sector.";
    for (const char* name : {"Wijkverpleging", "Geboortezorg", "Eerstelijnsverblijf", "Extramurale farmacie",
                             "Huisartsenzorg", "Mondzorg", "Fysiotherapie", "Diëtetiek"}) {
        choices.items.push_back(choice(std::string("sector.") + name, name, "", std::string(name) == "Fysiotherapie"));
    }
    return choices;
}

Table comparison() {
    Table table;
    table.caption = "Opties voor fysiotherapie";
    table.columns = {
        {"col.vrij", "Vrije tarieven", {Status::fits, "past"}, nowhere()},
        {"col.innovatie", "Beleidsregel innovatie", {Status::conditional, "past, als u dit regelt"}, nowhere()},
        {"col.facultatief", "Facultatieve prestatie", {Status::excluded, "kan niet"}, nowhere()}};
    table.rows = {{"row.wie", "Voor wie", {{"Ieder die fysiotherapie levert en een contract heeft."}}, true},
                  {"row.voorwaarden",
                   "Voorwaarden",
                   {{"Contract met de zorgverzekeraar", "Past in een bestaande prestatie"},
                    {"Samen aanvragen bij de NZa", "Evaluatie is verplicht"},
                    {"Contract", "Samen aanvragen bij de NZa"}},
                   false},
                  {"row.lang",
                   "Hoe lang",
                   {{"Zolang het contract loopt"},
                    {"Drie jaar, met hooguit twee jaar verlenging"},
                    {"Zolang het contract loopt"}},
                   false},
                  {"row.meedoen",
                   "Kunnen anderen meedoen?",
                   {{"Ieder sluit een eigen contract"},
                    {"Met een aansluitersovereenkomst en een eigen beschikking"},
                    {"Ja, zodra de NZa de prestatie heeft vastgesteld"}},
                   false},
                  {"row.daarna",
                   "Daarna",
                   {{"Opnieuw afspreken"}, {"De evaluatie bepaalt of het regulier wordt"}, {"Het is al regulier"}},
                   false}};
    return table;
}

Tasks checklist() {
    Tasks tasks;
    tasks.label = "Wat u moet doen";
    tasks.items = {{"task.idee",
                    "Beschrijf uw idee en wat het de patiënt oplevert",
                    "U",
                    "klaar op 3 maart 2026",
                    Tasks::Phase::done,
                    "gedaan",
                    true,
                    nowhere(),
                    {},
                    ""},
                   {"task.gesprek",
                    "Bespreek het idee met de zorgverzekeraar",
                    "U en de zorgverzekeraar",
                    "van 1 juli tot en met 30 november 2026",
                    Tasks::Phase::next,
                    "nu doen",
                    false,
                    nowhere(),
                    {"Beschrijving van het idee", "Begroting"},
                    ""},
                   {"task.aanvraag",
                    "Vraag de prestatie samen aan bij de NZa",
                    "U en de zorgverzekeraar samen",
                    "uiterlijk 6 november 2026",
                    Tasks::Phase::blocked,
                    "kan nog niet",
                    false,
                    nowhere(),
                    {"Aanvraagformulier"},
                    "Alleen als de zorgverzekeraar wil meedoen."},
                   {"task.evaluatie",
                    "Spreek af hoe u het resultaat meet",
                    "U",
                    "uiterlijk 1 oktober 2026",
                    Tasks::Phase::open,
                    "later",
                    false,
                    nowhere(),
                    {},
                    ""},
                   {"task.bezwaar",
                    "Dien bezwaar in tegen de afwijzing",
                    "U",
                    "kon tot en met 12 februari 2026",
                    Tasks::Phase::passed,
                    "termijn voorbij",
                    false,
                    nowhere(),
                    {},
                    ""}};
    return tasks;
}

Timeline timeline() {
    Timeline time;
    time.label = "Van vandaag tot de start";
    time.from = day(2026, 3, 1);
    time.until = day(2027, 2, 1);
    time.today = day(2026, 3, 14);
    time.today_text = "vandaag";
    time.bands = {{day(2026, 7, 1), day(2026, 11, 30), "contractronde"}};
    time.marks = {{day(2026, 6, 15), "15 juni 2026: idee op papier", true},
                  {day(2026, 10, 1), "1 oktober 2026: afgesproken hoe u meet", true},
                  {day(2026, 11, 6), "6 november 2026: aanvraag bij de NZa", true},
                  {day(2026, 11, 12), "12 november 2026: de zorgverzekeraars maken hun polissen bekend", false},
                  {day(2027, 1, 1), "1 januari 2027: eerste dag van de zorg", true}};
    const char* months[] = {"mrt 2026", "apr", "mei", "jun", "jul",      "aug",
                            "sep",      "okt", "nov", "dec", "jan 2027", "feb"};
    for (unsigned i = 0; i < 12; ++i) time.ticks.push_back({day(i < 10 ? 2026 : 2027, (i + 2) % 12 + 1, 1), months[i]});
    return time;
}

}  // namespace

Page gallery() {
    Page page;
    page.id = "gallery";
    page.name = "Wegwijzer";
    page.title = "Alles op een rij";
    page.home = nowhere();
    page.trail = {{"crumb.start", "Start", nowhere()},
                  {"crumb.sector", "Fysiotherapie", nowhere()},
                  {"crumb.here", "Vergelijken", std::nullopt}};
    page.tools = {node("tool.text", Link{"Als tekst", nowhere(), ""}),
                  node("tool.theme", Button{"Donker", Importance::quiet, nowhere()})};
    page.edition_tone = Tone::warning;
    page.edition_text = "Editie 2023 · geldig tot 1 januari 2024 · verlopen";
    page.edition_link = {"Wat betekent dit?", nowhere(), ""};

    page.main.push_back(node("title", Heading{1, "Van goed idee naar bekostiging"}));
    page.main.push_back(node("lead", Paragraph{"Welke bekostiging past bij uw idee voor vernieuwing of preventie in de "
                                               "eerste lijn? U ziet welke opties er "
                                               "zijn, waarom een optie past, en wat u wanneer moet doen.",
                                               Emphasis::lead}));
    page.main.push_back(
        node("entries", Group{Layout::grid, "Ingangen"},
             {node("card.known", Card{"Ik ken de zorg", "Kies uw sector en vergelijk de opties.", nowhere(), {}}),
              node("card.new", Card{"Ik ben nieuw in de zorg", "Eerst: hoe werkt het geld in de zorg?", nowhere(), {}}),
              node("card.resume", Card{"Verder met Beweegprogramma COPD",
                                       "6 van 9 vragen beantwoord, 2 taken open.",
                                       nowhere(),
                                       {Status::conditional, "past, als u dit regelt"}})}));
    page.main.push_back(node("buttons", Group{Layout::row, ""},
                             {node("button.primary", Button{"Beantwoord 6 vragen", Importance::primary, nowhere()}),
                              node("button.secondary", Button{"Vergelijk de opties", Importance::secondary, nowhere()}),
                              node("button.quiet", Button{"Begin opnieuw", Importance::quiet, nowhere()})}));
    page.main.push_back(node("h.compare", Heading{2, "Drie opties vergeleken"}));
    page.main.push_back(node("check.differences", Check{"Toon alleen de verschillen", true, nowhere()}));
    page.main.push_back(node("table", comparison()));
    page.main.push_back(node("h.words", Heading{2, "Woorden en lijsten"}));
    page.main.push_back(node(
        "p1",
        Paragraph{
            "Een prestatie is een omschrijving van zorg die u in rekening mag brengen. Coördinatie, diëtetiek en een "
            "maximumtarief van € 1.250 horen er ook bij; wie minder rekent, mag dat.",
            Emphasis::normal}));
    page.main.push_back(node("p2", Paragraph{"Dit geldt voor alle sectoren.", Emphasis::strong}));
    page.main.push_back(node("p3", Paragraph{"Bron: handreiking, hoofdstuk 4.", Emphasis::small}));
    page.main.push_back(node("p4", Paragraph{"Nog niets gekozen.", Emphasis::muted}));
    page.main.push_back(node("list", List{false,
                                          {"Een contract met de zorgverzekeraar, waarin staat wat u levert en wat u "
                                           "daarvoor krijgt per behandeling of per patiënt.",
                                           "Een beschrijving van het idee", "Een begroting"}}));
    page.main.push_back(node("steps", List{true,
                                           {"Zoek een zorgverzekeraar die meedoet", "Vraag samen de prestatie aan",
                                            "Begin op de afgesproken dag"}}));
    page.main.push_back(node("h.facts", Heading{3, "In het kort"}));
    page.main.push_back(node("facts", Facts{{{"Looptijd", {"Zolang het contract loopt"}},
                                             {"Tarief", {"Vrij: u spreekt het af met de zorgverzekeraar"}},
                                             {"Regels", {"BR/REG-23101, artikel 4", "NR/REG-2306a"}}}}));
    page.main.push_back(node("found", Marked{{{"Wanneer u betaald krijgt, spreekt u af in het ", false},
                                              {"contract", true},
                                              {" met de zorgverzekeraar. Zonder zo’n ", false},
                                              {"contractafspraak", true},
                                              {" betaalt de patiënt een deel.", false}}}));
    page.main.push_back(
        node("laws", Diagram{"Drie wetten naast elkaar",
                             "Wet",
                             {"Wie maakt de regels?", "Wie koopt in en betaalt?", "Wie kan deze zorg krijgen?"},
                             {{{"laws.1", "Zorgverzekeringswet (Zvw)", nowhere()},
                               {{"laws.1.1", "De NZa", nowhere()},
                                {"laws.1.2", "Zorgverzekeraars", nowhere()},
                                {"laws.1.3", "Iedereen", nowhere()}}},
                              {{"laws.2", "Wet publieke gezondheid (Wpg)", nowhere()},
                               {{"laws.2.1", "Geen formele rol", nowhere()},
                                {"laws.2.2", "Daarover zegt de wegwijzer niets", std::nullopt},
                                {"laws.2.3", "Daarover staat er niets", std::nullopt}}}}}));
    page.main.push_back(node("statuses", Group{Layout::row, ""},
                             {node("chip.fits", Chip{Status::fits, "past"}),
                              node("chip.cond", Chip{Status::conditional, "past, als u dit regelt"}),
                              node("chip.undet", Chip{Status::undetermined, "nog niet te zeggen"}),
                              node("chip.unsuited", Chip{Status::unsuited, "bedoeld voor iets anders"}),
                              node("chip.excl", Chip{Status::excluded, "kan niet"}),
                              node("chip.unav", Chip{Status::unavailable, "bestaat niet in deze sector"}),
                              node("chip.none", Chip{Status::none, "nieuw"})}));
    page.main.push_back(node("n.info", Notice{Tone::info, "U kunt altijd terug"},
                             {node("n.info.p", Paragraph{"Uw antwoorden blijven staan.", Emphasis::normal})}));
    page.main.push_back(node(
        "n.warning", Notice{Tone::warning, "Deze editie is verlopen"},
        {node("n.warning.p",
              Paragraph{"De regels kunnen sinds 1 januari 2024 anders zijn. Kijk voor de zekerheid ook bij de NZa.",
                        Emphasis::normal}),
         node("n.warning.link", Link{"Naar de site van de NZa", std::nullopt, "https://www.nza.nl/"})}));
    page.main.push_back(
        node("n.error", Notice{Tone::error, "Deze link klopt niet helemaal"},
             {node("n.error.p", Paragraph{"Een deel van uw antwoorden kon niet worden gelezen.", Emphasis::normal})}));
    page.main.push_back(node("n.success", Notice{Tone::success, "Alles is beantwoord"}));
    page.main.push_back(node("h.question", Heading{2, "Een vraag"}));
    page.main.push_back(node("progress", Progress{"Vraag 3, hoogstens 5 te gaan", 2, 7}));
    page.main.push_back(node("question", question()));
    page.main.push_back(node("sectors", sectors()));
    page.main.push_back(
        node("field.percent", Field{Field::Kind::number, "Hoeveel meer dan het tarief van nu hebt u nodig?",
                                    "Vul 0 in als het tarief van nu genoeg is.", "", "12", "procent",
                                    app::AnswerText{"tariff_increase_percent", ""}}));
    page.main.push_back(node("field.start", Field{Field::Kind::date, "Wanneer wilt u beginnen?", "",
                                                  "Vul een datum in die bestaat, bijvoorbeeld 2027-01-01.",
                                                  "2027-13-01", "", app::SetStart{"", ""}}));
    page.main.push_back(node("h.open", Heading{2, "Meer weten"}));
    page.main.push_back(node("open.1",
                             Disclosure{"Waarom kan de facultatieve prestatie niet?", true, app::Toggle{"open.1"}},
                             {node("open.1.p", Paragraph{"Uw idee past in een prestatie die al bestaat. Een nieuwe "
                                                         "prestatie is dan niet nodig, en de NZa stelt haar niet vast.",
                                                         Emphasis::normal}),
                              node("open.1.link", Link{"Bekijk de optie", nowhere(), ""})}));
    page.main.push_back(
        node("open.2", Disclosure{"Wat verandert er als ik het tarief verhoog?", false, app::Toggle{"open.2"}}));
    page.main.push_back(node("h.tasks", Heading{2, "Wat u moet doen"}));
    page.main.push_back(node("tasks", checklist()));
    page.main.push_back(node("h.time", Heading{2, "De tijd"}));
    page.main.push_back(node("timeline", timeline()));

    page.aside_label = "De opties zoals ze nu staan";
    page.aside.push_back(node("aside.title", Heading{3, "De opties nu"}));
    page.aside.push_back(node("aside.1", Link{"Vrije tarieven", nowhere(), ""}));
    page.aside.push_back(node("aside.1.chip", Chip{Status::fits, "past"}));
    page.aside.push_back(
        node("aside.2", Link{"Beleidsregel innovatie voor kleinschalige experimenten", nowhere(), ""}));
    page.aside.push_back(node("aside.2.chip", Chip{Status::conditional, "past, als u dit regelt"}));
    page.aside.push_back(node(
        "aside.facts", Facts{{{"Beantwoord", {"3 van 8"}}, {"Laatste antwoord", {"De verzekeraar wil meedoen"}}}}));
    return page;
}

namespace {

void add(std::vector<std::string>& texts, const std::string& text) {
    if (!text.empty()) texts.push_back(text);
}
void add(std::vector<std::string>& texts, const std::vector<std::string>& more) {
    for (const std::string& text : more) add(texts, text);
}

struct Collect {
    std::vector<std::string>& texts;
    void operator()(const Heading& c) const { add(texts, c.text); }
    void operator()(const Paragraph& c) const { add(texts, c.text); }
    void operator()(const List& c) const { add(texts, c.items); }
    void operator()(const Facts& c) const {
        for (const auto& item : c.items) add(texts, item.term), add(texts, item.texts);
    }
    void operator()(const Marked& c) const {
        std::string text;
        for (const auto& run : c.runs) text += run.text;
        add(texts, text);
    }
    void operator()(const Chip& c) const { add(texts, c.text); }
    void operator()(const Notice& c) const { add(texts, c.title); }
    void operator()(const Group&) const {}
    void operator()(const Button& c) const { add(texts, c.label); }
    void operator()(const Link& c) const { add(texts, c.label); }
    void operator()(const Card& c) const { add(texts, c.title), add(texts, c.text), add(texts, c.chip.text); }
    void operator()(const Choices& c) const {
        add(texts, c.legend), add(texts, c.help), add(texts, c.error);
        for (const auto& item : c.items) add(texts, item.label), add(texts, item.help);
    }
    void operator()(const Field& c) const {
        add(texts, c.label), add(texts, c.help), add(texts, c.error), add(texts, c.unit);
    }
    void operator()(const Check& c) const { add(texts, c.label); }
    void operator()(const Diagram& c) const {
        add(texts, c.caption), add(texts, c.corner), add(texts, c.columns);
        for (const auto& row : c.rows) {
            add(texts, row.head.text);
            for (const auto& box : row.boxes) add(texts, box.text);
        }
    }
    void operator()(const Table& c) const {
        for (const auto& column : c.columns) add(texts, column.title), add(texts, column.chip.text);
        for (const auto& row : c.rows) {
            add(texts, row.title);
            for (const auto& cell : row.cells) {
                add(texts, cell);
                if (row.same) break;  // said once
            }
        }
    }
    void operator()(const Tasks& c) const {
        for (const auto& item : c.items) {
            add(texts, item.text), add(texts, item.who), add(texts, item.when), add(texts, item.phase_text);
            add(texts, item.documents), add(texts, item.note);
        }
    }
    void operator()(const Timeline& c) const {
        add(texts, c.today_text);
        for (const auto& mark : c.marks) add(texts, mark.text);
        for (const auto& band : c.bands) add(texts, band.text);
    }
    void operator()(const Disclosure& c) const { add(texts, c.summary); }
    void operator()(const Progress& c) const { add(texts, c.label); }
};

void collect(std::vector<std::string>& texts, const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
        std::visit(Collect{texts}, node.content);
        const auto* disclosure = std::get_if<Disclosure>(&node.content);
        if (disclosure == nullptr || disclosure->open) collect(texts, node.children);
    }
}

}  // namespace

std::vector<std::string> visible_texts(const Page& page) {
    std::vector<std::string> texts;
    add(texts, page.name);
    for (const Crumb& crumb : page.trail) add(texts, crumb.label);
    add(texts, page.edition_text);
    add(texts, page.edition_link.label);
    collect(texts, page.tools);
    collect(texts, page.main);
    collect(texts, page.aside);
    return texts;
}

}  // namespace wegwijzer::imgui::test
