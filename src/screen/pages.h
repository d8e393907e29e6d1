// The screens, one file each: every function fills in what is particular to its screen. What all share (header, edition
// line, notices about links and starting over) is added around it by frame.h.
//
// Each stays a function of its own, where an optimiser would make one of them all: a browser fetches what the first
// screen takes before the others (tools/split.mjs), and compiles a function when it is first called.
#pragma once

#include "screen/context.h"
#include "screen/node.h"

namespace wegwijzer::screen {

// What a screen gives. `title` names it in the trail and in the document's title; `about` are the crumbs before it,
// after "Start".
struct Screen {
    std::string id;
    std::string title;
    std::string window_title{};  // of the browser's tab, where `title` says too little; "" where it does not
    std::vector<Crumb> about;
    std::vector<Node> main;
    std::vector<Node> aside;
    std::string aside_label;
    std::string announcement;
};

[[gnu::noinline]] Screen start_screen(const Context& context);
// The explanation: its table of contents, and a chapter.
[[gnu::noinline]] Screen explain_screen(const Context& context);
[[gnu::noinline]] Screen chapter_screen(const Context& context, const content::Chapter& chapter);
[[gnu::noinline]] Screen glossary_screen(const Context& context);
[[gnu::noinline]] Screen search_screen(const Context& context);
[[gnu::noinline]] Screen cross_sector_screen(const Context& context);
[[gnu::noinline]] Screen about_screen(const Context& context);
[[gnu::noinline]] Screen privacy_screen(const Context& context);
[[gnu::noinline]] Screen accessibility_screen(const Context& context);
[[gnu::noinline]] Screen sector_screen(const Context& context, const content::Sector& sector);
// `sector`: the sector whose options are compared; null for the options that the place names.
[[gnu::noinline]] Screen compare_screen(const Context& context, const content::Sector* sector);
[[gnu::noinline]] Screen routes_screen(const Context& context);
[[gnu::noinline]] Screen route_screen(const Context& context, const content::Route& route);
[[gnu::noinline]] Screen option_screen(const Context& context, const content::Option& option);
// `fact`: the question asked, "" for the next one.
[[gnu::noinline]] Screen question_screen(const Context& context, const std::string& fact);
[[gnu::noinline]] Screen answers_screen(const Context& context);
[[gnu::noinline]] Screen advice_screen(const Context& context);
[[gnu::noinline]] Screen checklist_screen(const Context& context, const content::Option& option);
// `option`: the option that the paper is filled in for; null: the paper as it is, empty.
[[gnu::noinline]] Screen paper_screen(const Context& context, const content::Paper& paper,
                                      const content::Option* option);
[[gnu::noinline]] Screen edition_screen(const Context& context);
[[gnu::noinline]] Screen initiatives_screen(const Context& context);
[[gnu::noinline]] Screen missing_screen(const Context& context);

}  // namespace wegwijzer::screen
