#include "long/user.h"

#include "app/initiative_json.h"
#include "app/workspace.h"
#include "screen/walk.h"

#include <nlohmann/json.hpp>

namespace wegwijzer::long_use {

namespace {

// What people type, and what nobody should.
const std::vector<std::string>& typed_texts() {
    static const std::vector<std::string> texts = {
        "12,5",
        "0",
        "10",
        "1.000",
        "-1",
        "",
        " ",
        "tien",
        "1-1-2027",
        "2028-02-29",
        "31-2-2027",
        "2020-01-01",
        "2199-12-31",
        "Beweegprogramma COPD",
        "fysioterapeut",
        "eigen risico",
        "qqqq",
        "<script>alert(1)</script>",
        "=HYPERLINK(\"https://example.org\")",
        "[naam](javascript:alert(1))",
        "\xE2\x80\xAE"
        "achterstevoren",
        "\xE2\x80\x8B\xE2\x80\x8D\xEF\xBB\xBF",
        "\xFF\xFE",
        "BEGIN:VEVENT\r\nSUMMARY:x",
        std::string(5000, 'a'),
    };
    return texts;
}

// One address of every screen, and some that are nowhere.
const std::vector<std::string>& addresses() {
    static const std::vector<std::string> all = {
        "/",
        "/uitleg",
        "/uitleg/hoe-zorg-is-geregeld",
        "/sector/wijkverpleging",
        "/sector/paramedische-zorg",
        "/vergelijken/wijkverpleging",
        "/vergelijken?opties=gzsp/max-max,mondzorg/max-max",
        "/routes",
        "/route/max-max",
        "/optie/wijkverpleging/experiment-beleidsregel",
        "/vraag",
        "/vraag?v=1&sectors=geboortezorg",
        "/vraag/desired_start",
        "/antwoorden",
        "/advies?v=1&sectors=fysiotherapie&role=care_provider&needs_research=ja",
        "/advies?v=1&sectors=huisartsenzorg&role=innovator&onbekend=scale",
        "/checklist/fysiotherapie/beleidsregel-innovatie",
        "/checklist/geboortezorg/toeslag-integrale-geboortezorg?begin.geboortezorg/"
        "toeslag-integrale-geboortezorg=2027-01-01",
        "/papier/gespreksblad/fysiotherapie/beleidsregel-innovatie",
        "/editie",
        "/mijn-initiatieven",
        "/nergens",
        "/zoeken?zoek=contract",
        "/?zoek=tandarts",
        "/woordenlijst/prestatie",
        "/sectoroverstijgend",
        "/over",
        "/privacy",
        "/toegankelijkheid",
        "/advies?v=1&role=baker&%ZZ",
    };
    return all;
}

void collect_fields(const std::vector<screen::Node>& nodes, std::vector<std::string>& ids) {
    for (const screen::Node& node : nodes) {
        if (std::holds_alternative<screen::Field>(node.content)) ids.push_back(node.id);
        collect_fields(node.children, ids);
    }
}

}  // namespace

User::Deed User::do_action(std::string words, app::Action action) {
    return {std::move(words), action, [action](platform::Headless& program) { program.shell().act(action); }};
}

User::Deed User::handle(const platform::Headless& program, screen::Event event, bool with_pointer) {
    const auto action = screen::action_for(program.page(), event);
    std::string words = (with_pointer ? "clicks " : "presses ") + event.id;
    if (event.text)
        words += " typing " + nlohmann::json(*event.text).dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
    return {std::move(words), action, [event, with_pointer](platform::Headless& now) {
                // People click on what they see: where the page has just changed, not where something was before.
                if (with_pointer) now.settle();
                // What cannot be clicked (it is behind a button, or scrolled sideways) is reached by the keyboard.
                if (!with_pointer || !now.click_id(event.id)) now.shell().handle(event);
            }};
}

std::size_t User::bytes_remembered() const {
    std::size_t bytes = 0;
    for (const auto* texts : {&kept_, &files_}) {
        for (const std::string& text : *texts) bytes += text.capacity();
    }
    return bytes;
}

User::Deed User::next(platform::Headless& program) {
    const app::State& state = program.shell().session().state();
    constexpr std::size_t remembered = 30;
    been_.emplace_back(program.address(), program.initiative());
    if (been_.size() > remembered) been_.erase(been_.begin());

    const std::size_t dice = below(1000);
    if (dice < 80) return do_action("undoes", app::Undo{});
    if (dice < 120) {
        const auto [address, initiative] = one_of(been_);
        return {"goes back to " + address, std::nullopt,
                [address, initiative](platform::Headless& now) { now.shell().open_address(address, initiative); }};
    }
    if (dice < 180) {
        // In turn, so that no screen is left to chance.
        const std::string address = addresses()[opened_++ % addresses().size()];
        return {"opens " + address, std::nullopt,
                [address](platform::Headless& now) { now.shell().open_address(address); }};
    }
    if (dice < 190) {
        const content::Date day = content::add_days(program.today(), static_cast<int>(below(4000)));
        return {"wakes up on " + content::to_iso(day), std::nullopt, [day](platform::Headless& now) {
                    now.set_today(day);
                    now.shell().handle({"", std::nullopt});
                }};
    }
    if (dice < 200) {
        const bool phone = below(2) == 0;
        return {phone ? "takes a phone" : "takes a laptop", std::nullopt,
                [phone](platform::Headless& now) { phone ? now.resize(390, 844) : now.resize(1280, 800); }};
    }
    if (dice < 210) {
        kept_.push_back(program.shell().to_keep());
        if (kept_.size() > remembered) kept_.erase(kept_.begin());
        const std::string text = one_of(kept_);
        return {"hears of another tab", std::nullopt, [text](platform::Headless& now) { now.shell().take_kept(text); }};
    }
    if (dice < 220) {
        const content::Edition& edition = program.shell().session().library().edition;
        files_.push_back(app::to_json(edition, app::at_hand(state)).dump());
        if (files_.size() > remembered) files_.erase(files_.begin());
        const std::string text = below(3) == 0 ? one_of(typed_texts()) : one_of(files_);
        return do_action("imports a file", app::Import{text});
    }
    if (dice < 225)
        return do_action("chooses a language",
                         app::SetLanguage{below(3) == 0 ? app::Language::english : app::Language::dutch});

    std::vector<std::string> fields;
    for (const auto* nodes : {&program.page().main, &program.page().aside}) collect_fields(*nodes, fields);
    if (!fields.empty() && below(3) == 0) return handle(program, {one_of(fields), one_of(typed_texts())}, false);
    const auto actions = tests::walk(program.page()).actions;
    const std::string& id = one_of(actions).first;
    return handle(program, {id, std::nullopt}, below(20) == 0);
}

}  // namespace wegwijzer::long_use
