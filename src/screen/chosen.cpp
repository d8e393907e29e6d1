#include "screen/chosen.h"

#include "screen/parts.h"
#include "screen/words.h"

#include <algorithm>

namespace wegwijzer::screen {

namespace {

bool is_chosen(const Context& context, const content::Option& option) {
    const auto& chosen = context.state.chosen;
    return std::find(chosen.begin(), chosen.end(), option.id) != chosen.end();
}

std::string most_in_words(const Context& context) {
    return context.say("chosen.most", {{"n", std::to_string(app::most_chosen)}});
}

}  // namespace

Node choose_options(const Context& context, const std::string& prefix,
                    const std::vector<const content::Option*>& options, Naming naming) {
    Choices choices{context.say("chosen.legend"), most_in_words(context), "", true, {}};
    for (const content::Option* option : options) {
        choices.items.push_back({prefix + "." + slug(option->id), column_name(context, *option, naming), "",
                                 is_chosen(context, *option), app::Choose{option->id}});
    }
    return {prefix + ".options", std::move(choices), {}};
}

Node choose_option(const Context& context, const content::Option& option) {
    const bool chosen = is_chosen(context, option);
    return button("option.choose", context.say(chosen ? "chosen.take_off" : "chosen.add"), Importance::secondary,
                  app::Choose{option.id});
}

std::vector<Node> chosen_row(const Context& context) {
    const content::Strings& say = context.say;
    const app::State& state = context.state;
    if (state.chosen.empty()) return {};
    const app::Place comparison{app::Screen::compare, "", "", "", "", state.chosen};
    const bool here = state.place.screen == app::Screen::compare && state.place.sector.empty() &&
                      app::same_step(state.place, comparison);
    if (here) return {};

    std::vector<std::string> names;
    for (const std::string& id : state.chosen) {
        const content::Option* option = content::find_option(context.edition, id);
        if (option != nullptr) names.push_back(column_name(context, *option, Naming::both));
    }
    const auto count = static_cast<int>(names.size());
    std::string text = say("chosen.text", {{"options", and_list(say, names)}});
    if (count == 1) text += " " + say("chosen.another");
    if (state.chosen.size() == app::most_chosen) text += " " + most_in_words(context);
    std::vector<Node> row{paragraph("chosen.text", std::move(text), Emphasis::small)};
    if (count > 1)
        row.push_back(
            button("chosen.compare", counted(say, "chosen.compare", count), Importance::primary, app::Go{comparison}));
    row.push_back(button("chosen.none", say("chosen.none"), Importance::quiet, app::ChooseNone{}));
    return {group("chosen", Layout::row, say("chosen.label"), std::move(row))};
}

}  // namespace wegwijzer::screen
