#include "screen/told.h"

#include "app/workspace.h"
#include "screen/parts.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

Node seen(const Context& context, const std::string& id) {
    return button(id + ".seen", context.say("told.seen"), Importance::quiet, app::Seen{});
}

Node about_keeping(const Context& context) {
    const content::Strings& say = context.say;
    std::string kind = "refused";
    std::vector<Node> buttons;
    if (context.state.keeping == app::Keeping::damaged) {
        kind = "damaged";
        buttons.push_back(button("keeping.damaged.file", say("keeping.damaged.file"), Importance::secondary,
                                 app::Hand{app::Hand::What::damaged, ""}));
    } else {
        if (context.state.keeping == app::Keeping::full) kind = "full";
        if (!app::is_empty(app::at_hand(context.state))) {
            buttons.push_back(button("keeping.export", say("initiatives.export"), Importance::secondary,
                                     app::Hand{app::Hand::What::initiative, ""}));
        }
    }
    buttons.push_back(seen(context, "keeping"));
    return notice("keeping", Tone::warning, say("keeping." + kind),
                  {paragraph("keeping.text", say("keeping." + kind + ".text")),
                   group("keeping.actions", Layout::row, say("keeping." + kind), std::move(buttons))});
}

// One finding in a sentence.
std::string finding_in_words(const content::Strings& say, const app::Finding& finding) {
    using Kind = app::Finding::Kind;
    const auto with_place = [&](const char* id) { return say(id, {{"place", finding.pointer}}); };
    switch (finding.kind) {
        case Kind::not_json:
            return say("finding.not_json");
        case Kind::not_ours:
            return say("finding.not_ours");
        case Kind::too_large:
            return say("finding.too_large");
        case Kind::full:
            return say("finding.full", {{"n", std::to_string(app::most_initiatives)}});
        case Kind::newer:
            return say("finding.newer");
        case Kind::other_edition:
            // A file names its edition; a link its year.
            return finding.pointer.starts_with('/') ? say("finding.other_edition")
                                                    : say("finding.other_year", {{"year", finding.pointer}});
        case Kind::unknown:
            return finding.pointer.starts_with('/')
                       ? with_place("finding.unknown")
                       : say(finding.pointer == "1" ? "finding.unknown.one" : "finding.unknown.many",
                             {{"n", finding.pointer}});
        case Kind::impossible:
            return with_place("finding.impossible");
    }
    return {};
}

bool refused(const app::Finding& finding) {
    using Kind = app::Finding::Kind;
    return finding.kind == Kind::not_json || finding.kind == Kind::not_ours || finding.kind == Kind::too_large ||
           finding.kind == Kind::full;
}

Node about_findings(const Context& context) {
    const content::Strings& say = context.say;
    const auto& findings = context.state.findings;
    const bool nothing = refused(findings.front());
    std::vector<std::string> sentences;
    for (const app::Finding& finding : findings) sentences.push_back(finding_in_words(say, finding));
    auto nodes = texts("findings.list", sentences);
    nodes.push_back(seen(context, "findings"));
    return notice("findings", nothing ? Tone::error : Tone::warning,
                  say(nothing ? "findings.nothing" : "findings.some"), std::move(nodes));
}

Node about_handed(const Context& context) {
    const content::Strings& say = context.say;
    using How = app::Handed::How;
    const app::Handed& handed = context.state.handed;
    std::string kind = "copied";
    if (handed.how == How::link) kind = "link";
    if (handed.how == How::saved) kind = "saved";
    if (handed.how == How::failed) kind = "failed";
    if (handed.how == How::drop) kind = "drop";
    std::vector<Node> nodes{paragraph("handed.text", say("handed." + kind + ".text"))};
    if (!handed.text.empty()) nodes.push_back(paragraph("handed.what", handed.text, Emphasis::strong));
    nodes.push_back(seen(context, "handed"));
    const bool good = handed.how == How::copied || handed.how == How::saved;
    return notice("handed", good ? Tone::success : Tone::warning, say("handed." + kind), std::move(nodes));
}

}  // namespace

std::vector<Node> told(const Context& context) {
    const content::Strings& say = context.say;
    std::vector<Node> nodes;
    if (context.state.handed.how != app::Handed::How::nothing) nodes.push_back(about_handed(context));
    if (context.state.put_aside) {
        nodes.push_back(notice("put-aside", Tone::info, say("put_aside"),
                               {paragraph("put-aside.text", say("put_aside.text")),
                                link("put-aside.link", say("put_aside.link"), go(app::Screen::initiatives))}));
    }
    if (!context.state.findings.empty()) nodes.push_back(about_findings(context));
    if (context.state.keeping != app::Keeping::fine) nodes.push_back(about_keeping(context));
    return nodes;
}

}  // namespace wegwijzer::screen
