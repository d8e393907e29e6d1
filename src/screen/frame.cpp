#include "screen/frame.h"

#include "app/workspace.h"
#include "engine/advice_json.h"
#include "screen/build.h"
#include "screen/chosen.h"
#include "screen/given.h"
#include "screen/parts.h"
#include "screen/reveal.h"
#include "screen/terms.h"
#include "screen/told.h"
#include "screen/undo.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

std::vector<Node> tools(const Context& context) {
    const content::Strings& say = context.say;
    const app::State& state = context.state;
    std::vector<Node> nodes;
    const auto given = static_cast<int>(state.answers.size() + state.skipped.size());
    if (given > 0) nodes.push_back(link("tool.answers", counted(say, "tool.answers", given), go(app::Screen::answers)));

    nodes.push_back(link("tool.search", say("tool.search"), go(app::Screen::search)));
    const auto initiatives = static_cast<int>(app::all_initiatives(state).size());
    if (initiatives > 0) {
        nodes.push_back(
            link("tool.initiatives", counted(say, "tool.initiatives", initiatives), go(app::Screen::initiatives)));
    }

    const bool graphic = state.view == app::View::graphic;
    nodes.push_back(button("tool.view", say(graphic ? "tool.view.text" : "tool.view.graphic"), Importance::quiet,
                           app::SetView{graphic ? app::View::text : app::View::graphic}));

    // One button that goes round: what it says is what is on now.
    constexpr int themes = 4;
    constexpr const char* names[themes] = {"system", "light", "dark", "contrast"};
    const int now = static_cast<int>(state.theme);
    nodes.push_back(button("tool.theme", say(std::string("tool.theme.") + names[now]), Importance::quiet,
                           app::SetTheme{static_cast<app::Theme>((now + 1) % themes)}));
    // The name of the other language, in that language.
    const bool dutch = state.language == app::Language::dutch;
    nodes.push_back(button("tool.language", say("tool.language.other"), Importance::quiet,
                           app::SetLanguage{dutch ? app::Language::english : app::Language::dutch}));
    nodes.push_back(link("tool.about", say("tool.about"), go(app::Screen::about)));
    return nodes;
}

// What the user must know before anything else on the page.
std::vector<Node> notices(const Context& context) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes;
    if (context.state.confirm_start_over) {
        nodes.push_back(notice(
            "start-over", Tone::warning, say("start_over.title"),
            {paragraph("start-over.text", say("start_over.text")),
             group("start-over.choice", Layout::row, say("start_over.title"),
                   {button("start-over.yes", say("start_over.yes"), Importance::secondary, app::StartOver{true}),
                    button("start-over.no", say("start_over.no"), Importance::primary, app::StartOver{false})})}));
    }
    append(nodes, told(context));
    if (!context.state.ignored.empty()) {
        nodes.push_back(
            notice("ignored", Tone::warning, say("ignored.title"),
                   {paragraph("ignored.text", say("ignored.text")), bullets("ignored.parts", context.state.ignored)}));
    }
    if (context.state.language != app::Language::dutch && context.state.place.screen == app::Screen::start)
        nodes.push_back(paragraph("language.note", say("language.note"), Emphasis::muted));
    return nodes;
}

void add_edition_line(const Context& context, Page& page) {
    const content::Strings& say = context.say;
    const content::EditionInfo& info = context.edition.info;
    const content::Currency currency = content::currency_on(info, context.today);
    page.edition_tone = currency == content::Currency::current ? Tone::info : Tone::warning;
    page.edition_text = say("edition.line", {{"year", edition_year(context)},
                                             {"until", content::date_in_words(say, info.valid_until)},
                                             {"state", say("currency." + std::string(engine::id_of(currency)))}});
    page.edition_link = Link{say("edition.link"), go(app::Screen::edition), ""};
}

// What paper needs besides: the reader can't look up what was answered, unless the screen is about that.
void add_for_paper(const Context& context, Page& page) {
    const content::Strings& say = context.say;
    page.print_label = say("print.label");
    page.printed_day = say("print.day", {{"date", content::date_in_words(say, context.today)}});
    const app::Screen here = context.state.place.screen;
    if (here == app::Screen::advice || here == app::Screen::answers || here == app::Screen::paper) return;
    auto given = answers_given(context);
    if (given.empty()) return;
    page.printed.push_back(heading("printed.answers.title", 2, say("print.answers")));
    page.printed.push_back(facts("printed.answers", std::move(given)));
}

// Not where words are explained one by one, nor where there is next to nothing to read.
bool explains_words(app::Screen screen) {
    switch (screen) {
        case app::Screen::sector:
        case app::Screen::compare:
        case app::Screen::option:
        case app::Screen::question:
        case app::Screen::advice:
        case app::Screen::checklist:
        case app::Screen::cross_sector:
            return true;
        default:
            return false;
    }
}

}  // namespace

Page framed(const Context& context, Screen screen) {
    const content::Strings& say = context.say;
    Page page;
    page.id = std::move(screen.id);
    page.language = code_of(context.state.language);
    page.name = say("page.name");
    page.home = go(app::Screen::start);
    page.trail_label = say("page.trail");
    page.skip_label = say("page.skip");
    page.copy_label = say("page.copy");
    page.copied = say("page.copied");
    page.elsewhere = say("page.elsewhere");
    page.by_mail = say("page.by_mail");

    const bool at_home = context.state.place.screen == app::Screen::start;
    const std::string& title = screen.window_title.empty() ? screen.title : screen.window_title;
    page.title = at_home ? say("page.title.start", {{"name", page.name}, {"title", screen.title}})
                         : say("page.title", {{"name", page.name}, {"title", title}});
    if (!at_home) {
        page.trail.push_back({"trail.start", say("start.crumb"), page.home});
        for (Crumb& crumb : screen.about) page.trail.push_back(std::move(crumb));
        page.trail.push_back({"trail.here", screen.title, std::nullopt});
    }

    page.tools = tools(context);
    page.tools_label = say("page.tools");
    add_edition_line(context, page);
    add_for_paper(context, page);
    page.main = notices(context);
    append(page.main, std::move(screen.main));
    if (explains_words(context.state.place.screen)) append(page.main, terms_on_page(context, page));
    page.aside = std::move(screen.aside);
    page.aside_label = std::move(screen.aside_label);
    page.foot = undo_row(context);
    append(page.foot, chosen_row(context));
    page.foot_label = say("page.foot");
    page.announcement = std::move(screen.announcement);
    // A screen that tells of the change itself says what it means; that it can be taken back comes after.
    if (const std::string undo = undo_announcement(context); !undo.empty())
        page.announcement += (page.announcement.empty() ? "" : " ") + undo;
    page.reveal = revealed(page, context.state.place.at);
    return page;
}

}  // namespace wegwijzer::screen
