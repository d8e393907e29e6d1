#include "screen/initiative_words.h"

#include "app/workspace.h"
#include "screen/words.h"

namespace wegwijzer::screen {

namespace {

app::State as_state(const app::Initiative& initiative) {
    app::State state;
    app::take_up(state, initiative);
    return state;
}

}  // namespace

std::string name_of(const Context& context, const app::Initiative& initiative) {
    if (!initiative.name.empty()) return initiative.name;
    const app::State state = as_state(initiative);
    const Context its{context.edition, context.say, context.rules, context.lookup, state, context.today};
    std::vector<std::string> names;
    for (const content::Sector* sector : chosen_sectors(its)) names.push_back(sector->name);
    if (names.empty()) return context.say("initiative.unnamed");
    if (names.size() > 2) {
        return context.say("initiative.about.many", {{"first", names[0]}, {"n", std::to_string(names.size() - 1)}});
    }
    return context.say("initiative.about", {{"sectors", and_list(context.say, names)}});
}

std::string title_of(const Context& context, const app::Initiative& initiative) {
    std::string title = name_of(context, initiative);
    // What users call it stays as they wrote it.
    if (initiative.name.empty() && title.front() >= 'a' && title.front() <= 'z') {
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    }
    return title;
}

std::string progress_in_words(const Context& context, const app::Initiative& initiative) {
    const app::State state = as_state(initiative);
    const Context its{context.edition, context.say, context.rules, context.lookup, state, context.today};
    const auto given = static_cast<int>(state.answers.size() + state.skipped.size());
    const int all = given + questions_left(its, advice_now(its));
    std::string questions = context.say(all == 1 ? "initiative.questions.one" : "initiative.questions.many",
                                        {{"given", std::to_string(given)}, {"n", std::to_string(all)}});
    std::size_t done = 0;
    for (const auto& [option, undertaking] : initiative.undertakings) done += undertaking.done.size();
    if (done == 0) return questions;
    return context.say(
        "initiative.progress",
        {{"questions", questions}, {"tasks", counted(context.say, "start.continue.tasks", static_cast<int>(done))}});
}

}  // namespace wegwijzer::screen
