// What this program is, what it does with what it is told, and for whom it works.
#include "screen/pages.h"
#include "screen/parts.h"
#include "screen/things.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

// The three pages, and what goes on from them.
std::vector<Node> about_links(const Context& context, app::Screen here) {
    const content::Strings& say = context.say;
    std::vector<Node> links;
    const auto add = [&](app::Screen screen, const char* id, const char* text) {
        if (screen != here) links.push_back(link(id, say(text), go(screen)));
    };
    add(app::Screen::about, "about.to.about", "about.title");
    add(app::Screen::privacy, "about.to.privacy", "privacy.title");
    add(app::Screen::accessibility, "about.to.accessibility", "accessibility.title");
    add(app::Screen::edition, "about.to.edition", "edition.crumb");
    return links;
}

void add_links(const Context& context, Screen& screen, app::Screen here) {
    screen.main.push_back(heading("about.more.title", 2, context.say("about.more")));
    screen.main.push_back(group("about.more", Layout::stack, context.say("about.more"), about_links(context, here)));
}

// A page of paragraphs: "<id>.title", "<id>.lead", and what `parts` names, each with a heading and a text.
Screen page_of(const Context& context, const std::string& id, std::initializer_list<const char*> parts) {
    const content::Strings& say = context.say;
    Screen screen;
    screen.id = id;
    screen.title = say(id + ".title");
    screen.main.push_back(heading(id + ".top", 1, say(id + ".title")));
    screen.main.push_back(paragraph(id + ".lead", say(id + ".lead"), Emphasis::lead));
    for (const char* part : parts) {
        const std::string at = id + "." + part;
        screen.main.push_back(heading(at + ".title", 2, say(at + ".title")));
        screen.main.push_back(paragraph(at + ".text", say(at + ".text")));
    }
    return screen;
}

// How to reach the publisher, as the explanation tells it.
std::vector<Node> contact(const Context& context) {
    constexpr std::string_view section_id = "contact";
    std::vector<Node> nodes;
    for (const content::Chapter& chapter : context.edition.chapters) {
        for (const content::Section& section : chapter.sections) {
            if (section.id != section_id) continue;
            nodes.push_back(heading("about.contact.title", 2, section.title));
            int number = 0;
            for (const std::string& text : section.text)
                nodes.push_back(paragraph("about.contact.text." + std::to_string(++number), text));
            if (!section.points.empty()) nodes.push_back(bullets("about.contact.points", section.points));
            number = 0;
            for (const content::Link& one : section.links)
                nodes.push_back(link_of_source(context, "about.contact.link." + std::to_string(++number), one));
            nodes.push_back(sources(context, "about.contact.source", {section.source}));
            return nodes;
        }
    }
    return nodes;
}

}  // namespace

Screen about_screen(const Context& context) {
    const content::Strings& say = context.say;
    const content::EditionInfo& info = context.edition.info;
    Screen screen = page_of(context, "about", {"use"});
    auto& main = screen.main;
    main.push_back(heading("about.maker.title", 2, say("about.maker.title")));
    main.push_back(paragraph("about.maker.text", say("about.maker.text", {{"publisher", info.publisher}})));
    main.push_back(heading("about.edition.title", 2, say("about.edition.title")));
    main.push_back(
        facts("about.edition.facts", {{say("edition.fact.title"), {info.title}},
                                      {say("edition.fact.version"), {info.version}},
                                      {say("edition.fact.publisher"), {info.publisher}},
                                      {say("edition.fact.from"), {content::date_in_words(say, info.valid_from)}},
                                      {say("edition.fact.until"), {content::date_in_words(say, info.valid_until)}}}));
    main.push_back(link("about.edition.more", say("about.edition.more"), go_at(app::Screen::edition, "sources")));
    main.push_back(heading("about.licence.title", 2, say("about.licence.title")));
    main.push_back(paragraph("about.licence.text", say("about.licence.text")));
    append(main, contact(context));
    add_links(context, screen, app::Screen::about);
    return screen;
}

Screen privacy_screen(const Context& context) {
    Screen screen = page_of(context, "privacy", {"stays", "link", "cookies", "keeps", "out"});
    add_links(context, screen, app::Screen::privacy);
    return screen;
}

Screen accessibility_screen(const Context& context) {
    Screen screen = page_of(context, "accessibility", {"views", "keyboard", "look", "limits", "tell"});
    add_links(context, screen, app::Screen::accessibility);
    return screen;
}

}  // namespace wegwijzer::screen
