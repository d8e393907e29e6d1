#include "app/update.h"

#include "app/initiative_json.h"
#include "app/typed.h"
#include "app/workspace.h"
#include "content/answers.h"

#include <algorithm>

namespace wegwijzer::app {

namespace {

constexpr std::string_view sectors_fact = "sectors";

// Changes that can be taken back. More than anyone does, and still a small state.
constexpr std::size_t most_past = 20;

bool possible(const content::Edition& edition, const std::string& fact, const content::FactValue& value) {
    // An empty list says no more than no answer.
    if (const auto* list = std::get_if<std::vector<std::string>>(&value); list != nullptr && list->empty())
        return false;
    const content::Question* question = content::find_question(edition, fact);
    return question != nullptr && content::expected_instead(*question, value).empty();
}

// A comparison is of a sector, or of options that are named; those named exist, each once.
bool can_compare(const content::Edition& edition, const Place& place) {
    if (!place.sector.empty() && content::find_sector(edition, place.sector) == nullptr) return false;
    if (place.sector.empty() && place.options.empty()) return false;
    const std::set<std::string> once(place.options.begin(), place.options.end());
    return once.size() == place.options.size() && std::all_of(once.begin(), once.end(), [&](const std::string& id) {
               return content::find_option(edition, id) != nullptr;
           });
}

bool exists(const content::Edition& edition, const Place& place) {
    switch (place.screen) {
        case Screen::sector:
            return content::find_sector(edition, place.sector) != nullptr;
        case Screen::compare:
            return can_compare(edition, place);
        case Screen::route:
            return content::find_route(edition, place.route) != nullptr;
        case Screen::option:
        case Screen::checklist:
            return content::find_option(edition, place.option) != nullptr;
        case Screen::paper: {
            const content::Paper* paper = content::find_paper(edition, place.paper);
            const content::Option* option = content::find_option(edition, place.option);
            return paper != nullptr &&
                   (place.option.empty() || (option != nullptr && content::is_for(*paper, option->route)));
        }
        case Screen::question:
        case Screen::advice:
            return (place.fact.empty() || content::find_question(edition, place.fact) != nullptr) &&
                   (place.sector.empty() || content::find_sector(edition, place.sector) != nullptr);
        case Screen::explain:
            return place.chapter.empty() || content::find_chapter(edition, place.chapter) != nullptr;
        default:
            return true;
    }
}

// Remembers the answers as they are, for marking the change that follows.
void mark(State& state, std::string fact) {
    state.before = state.answers;
    state.last_answered = std::move(fact);
}

// The fact is dealt with: no longer a draft, and a step on the way through the questions.
void settle(State& state, const std::string& fact) {
    state.drafts.erase(fact);
    if (fact != sectors_fact && std::find(state.asked.begin(), state.asked.end(), fact) == state.asked.end()) {
        state.asked.push_back(fact);
    }
    // Answering on the page of "the next question" makes it the page of this question, so that it stays in view.
    if (state.place.screen == Screen::question) state.place.fact = fact;
}

void answer(State& state, const std::string& fact, content::FactValue value) {
    const auto found = state.answers.find(fact);
    if (found == state.answers.end() || found->second != value) {
        mark(state, fact);
        state.answers.insert_or_assign(fact, std::move(value));
    }
    state.skipped.erase(fact);
    settle(state, fact);
}

void forget(State& state, const std::string& fact) {
    if (state.answers.contains(fact)) {
        mark(state, fact);
        state.answers.erase(fact);
    }
    state.skipped.erase(fact);
    state.drafts.erase(fact);
    std::erase(state.asked, fact);
}

// The values of a list, in the order of the catalogue.
std::vector<std::string> in_order(const content::Question& question, const std::vector<std::string>& values) {
    std::vector<std::string> ordered;
    for (const content::Choice& choice : question.choices) {
        const auto* value = std::get_if<std::string>(&choice.value);
        if (value != nullptr && std::find(values.begin(), values.end(), *value) != values.end()) {
            ordered.push_back(*value);
        }
    }
    return ordered;
}

void concern(const content::Edition& edition, State& state, const std::string& sector) {
    const std::vector<std::string> chosen{sector};
    if (!possible(edition, std::string(sectors_fact), chosen)) return;
    const auto found = state.answers.find(sectors_fact);
    if (found != state.answers.end()) {
        const auto* now = std::get_if<std::vector<std::string>>(&found->second);
        if (now != nullptr && std::find(now->begin(), now->end(), sector) != now->end()) return;
    }
    mark(state, std::string(sectors_fact));
    state.answers.insert_or_assign(std::string(sectors_fact), chosen);
    state.skipped.erase(std::string(sectors_fact));
    state.drafts.erase(std::string(sectors_fact));
}

void drop_if_empty(State& state, const std::string& option) {
    const auto found = state.undertakings.find(option);
    if (found != state.undertakings.end() && found->second == Undertaking{}) state.undertakings.erase(found);
}

// One overload an action.
class Updater {
   public:
    Updater(const content::Edition& of, State& to_change) : edition(of), state(to_change) {}

    void operator()(const Go& action) const {
        if (!exists(edition, action.place)) return;
        state.confirm_start_over = false;
        state.offer_undo = false;
        state.ignored.clear();
        state.findings.clear();
        state.handed = {};
        state.put_aside = false;
        state.renaming.clear();
        state.place = action.place;
        const bool asks = action.place.screen == Screen::question || action.place.screen == Screen::advice;
        if (asks && !action.place.sector.empty()) {
            concern(edition, state, action.place.sector);
            state.place.sector.clear();
        }
    }
    void operator()(const NextQuestion& action) const {
        if (content::find_question(edition, action.from) == nullptr) return;
        const bool dealt_with = state.answers.contains(action.from) || state.skipped.contains(action.from);
        if (dealt_with && !state.drafts.contains(action.from)) {
            (*this)(Go{Place{Screen::question, "", "", ""}});
        } else {
            state.place = Place{Screen::question, "", "", action.from};
            state.drafts.emplace(action.from, "");
        }
    }
    void operator()(const Answer& action) const {
        if (possible(edition, action.fact, action.value)) answer(state, action.fact, action.value);
    }
    void operator()(const AnswerToggle& action) const {
        const content::Question* question = content::find_question(edition, action.fact);
        if (question == nullptr || question->type != content::FactType::list) return;
        std::vector<std::string> values;
        const auto found = state.answers.find(action.fact);
        if (found != state.answers.end()) {
            if (const auto* now = std::get_if<std::vector<std::string>>(&found->second)) values = *now;
        }
        const bool taken_off = std::erase(values, action.value) > 0;
        if (taken_off && values.empty()) return forget(state, action.fact);
        if (!taken_off) values.push_back(action.value);
        values = in_order(*question, values);
        if (possible(edition, action.fact, values)) answer(state, action.fact, std::move(values));
    }
    void operator()(const AnswerText& action) const {
        const content::Question* question = content::find_question(edition, action.fact);
        if (question == nullptr) return;
        const bool typed = question->type == content::FactType::number || question->type == content::FactType::date;
        if (!typed) return;
        if (trimmed(action.text).empty()) return forget(state, action.fact);
        if (auto value = typed_answer(*question, action.text)) return answer(state, action.fact, std::move(*value));
        // What stood there before is no longer what the user means.
        forget(state, action.fact);
        state.drafts[action.fact] = action.text;
        if (state.place.screen == Screen::question) state.place.fact = action.fact;
    }
    void operator()(const Skip& action) const {
        if (content::find_question(edition, action.fact) == nullptr) return;
        if (state.answers.contains(action.fact)) {
            mark(state, action.fact);
            state.answers.erase(action.fact);
        }
        state.skipped.insert(action.fact);
        settle(state, action.fact);
    }
    void operator()(const Forget& action) const { forget(state, action.fact); }
    void operator()(const Change& action) const {
        const bool all_possible = std::all_of(action.values.begin(), action.values.end(), [&](const auto& change) {
            return possible(edition, change.first, change.second);
        });
        if (!all_possible || action.values.empty()) return;
        mark(state, "");
        for (const auto& [fact, value] : action.values) {
            state.answers.insert_or_assign(fact, value);
            state.skipped.erase(fact);
            const Place place = state.place;
            settle(state, fact);
            state.place = place;
        }
    }
    void operator()(const SetAnswers& action) const {
        content::Answers answers;
        for (const auto& [fact, value] : action.answers) {
            if (possible(edition, fact, value)) answers.emplace(fact, value);
        }
        // A page that gives the same answers at every visit makes no initiative of each.
        if (is_empty(at_hand(state))) {
            const auto same = std::find_if(state.others.begin(), state.others.end(), [&](const Initiative& other) {
                return other.answers == answers && other.skipped.empty();
            });
            if (same != state.others.end()) return void(open_other(state, std::string(same->id)));
        }
        mark(state, "");
        state.answers = std::move(answers);
        std::erase_if(state.skipped, [&](const std::string& fact) { return state.answers.contains(fact); });
        state.drafts.clear();
        state.asked = asked_of(edition, at_hand(state));
    }
    void operator()(const Undo&) const {
        if (state.past.empty()) return;
        const Past past = std::move(state.past.back());
        state.past.pop_back();
        static_cast<Work&>(state) = past.work;
        if (past.place && same_step(*past.place, state.place)) state.place = *past.place;
        state.before.reset();
        state.last_answered.clear();
        state.offer_undo = false;
    }
    void operator()(const KeepChange&) const { state.offer_undo = false; }
    void operator()(const SetStart& action) const {
        if (content::find_option(edition, action.option) == nullptr) return;
        const auto date = typed_date(action.text);
        state.undertakings[action.option].start = date ? content::to_iso(*date) : kept_text(action.text, longest_day);
        drop_if_empty(state, action.option);
    }
    void operator()(const Tick& action) const {
        if (!has_task(edition, action.option, action.task)) return;
        auto& done = state.undertakings[action.option].done;
        if (done.erase(action.task) == 0) done.insert(action.task);
        drop_if_empty(state, action.option);
    }
    void operator()(const Toggle& action) const {
        if (state.open.erase(action.id) == 0) state.open.insert(action.id);
    }
    void operator()(const DifferencesOnly& action) const { state.differences_only = action.on; }
    void operator()(const Choose& action) const {
        if (content::find_option(edition, action.option) == nullptr) return;
        if (std::erase(state.chosen, action.option) > 0 || state.chosen.size() >= most_chosen) return;
        state.chosen.push_back(action.option);
    }
    void operator()(const ChooseNone&) const { state.chosen.clear(); }
    void operator()(const Arrange& action) const {
        Place place = state.place;
        place.options = action.options;
        if (place.screen != Screen::compare || action.options.empty() || !exists(edition, place)) return;
        state.place = std::move(place);
    }
    void operator()(const SetView& action) const { state.view = action.view; }
    void operator()(const SetTheme& action) const { state.theme = action.theme; }
    void operator()(const SetLanguage& action) const { state.language = action.language; }
    void operator()(const Seek& action) const {
        if (state.place.screen != Screen::start && state.place.screen != Screen::search) state.place = {Screen::search};
        state.place.words = searchable(action.words);
    }
    void operator()(const AskStartOver&) const { state.confirm_start_over = true; }
    void operator()(const StartOver& action) const {
        if (!action.confirmed || !state.confirm_start_over) {
            state.confirm_start_over = false;
            return;
        }
        // What is thrown away is the initiative at hand; the others stay.
        state.gone.insert(state.initiative);
        take_up(state, {});
        state.place = {};
        state.open.clear();
        state.differences_only = false;
        state.ignored.clear();
    }

    void operator()(const NewInitiative&) const {
        if (!is_empty(at_hand(state)) && !has_room(state)) return full();
        put_aside(state);
        state.place = Place{Screen::question, "", "", ""};
        state.open.clear();
    }
    void operator()(const OpenInitiative& action) const {
        if (!action.id.empty() && action.id != state.initiative && !open_other(state, action.id)) return;
        state.open.clear();
        state.put_aside = false;
        state.place = Place{state.answers.empty() ? Screen::question : Screen::advice, "", "", ""};
    }
    void operator()(const AskName& action) const {
        if (find_initiative(state, action.id)) state.renaming = action.id;
    }
    void operator()(const Rename& action) const {
        if (Initiative* other = other_with(action.id)) {
            other->name = kept_text(action.text, longest_name);
            // Of an initiative that had nothing but a name, nothing is left without one.
            std::erase_if(state.others, [](const Initiative& one) { return is_empty(one); });
        } else if (action.id.empty() || action.id == state.initiative) {
            state.name = kept_text(action.text, longest_name);
        }
        state.renaming.clear();
    }
    void operator()(const Duplicate& action) const {
        auto copy = find_initiative(state, action.id);
        if (!copy) return;
        copy->name = kept_text(action.name, longest_name);
        if (is_empty(*copy)) return;
        if (!has_room(state)) return full();
        copy->id = fresh_id(state);
        state.others.insert(state.others.begin(), std::move(*copy));
    }
    void operator()(const Delete& action) const {
        auto gone = find_initiative(state, action.id);
        if (!gone || is_empty(*gone)) return;
        state.gone.insert(gone->id);
        if (gone->id == state.initiative) {
            take_up(state, {});
        } else {
            std::erase_if(state.others, [&](const Initiative& other) { return other.id == gone->id; });
        }
        state.renaming.clear();
        state.deleted = std::move(gone);
    }
    void operator()(const BringBack&) const {
        if (!state.deleted) return;
        // Undoing may have brought it back before.
        if (find_initiative(state, state.deleted->id)) return state.deleted.reset();
        if (!has_room(state)) return full();
        if (is_empty(at_hand(state))) {
            take_up(state, std::move(*state.deleted));
        } else {
            state.others.insert(state.others.begin(), std::move(*state.deleted));
        }
        state.deleted.reset();
    }
    void operator()(const Import& action) const {
        ReadInitiative read = read_initiative(edition, action.text);
        state.findings = std::move(read.findings);
        if (!read.initiative) return;
        if (!is_empty(at_hand(state)) && !has_room(state)) return full();
        // A file of an initiative that is here already stands beside it: nothing that is here is overwritten.
        if (read.initiative->id.empty() || find_initiative(state, read.initiative->id)) {
            read.initiative->id = fresh_id(state);
        }
        put_aside(state);
        take_up(state, std::move(*read.initiative));
        state.open.clear();
        state.place = Place{Screen::advice, "", "", ""};
    }

    void operator()(const SetStanding& action) const {
        if (content::find_option(edition, action.option) == nullptr) return;
        Undertaking& undertaking = state.undertakings[action.option];
        if (undertaking.standing == action.standing) return drop_if_empty(state, action.option);
        undertaking.standing = action.standing;
        undertaking.since.clear();  // that was the day of something else
        drop_if_empty(state, action.option);
    }
    void operator()(const SetSince& action) const {
        if (content::find_option(edition, action.option) == nullptr) return;
        const auto date = typed_date(action.text);
        state.undertakings[action.option].since = date ? content::to_iso(*date) : kept_text(action.text, longest_day);
        drop_if_empty(state, action.option);
    }
    void operator()(const SetNote& action) const {
        if (!has_note(edition, action.option, action.task)) return;
        auto& notes = action.option.empty() ? state.notes : state.undertakings[action.option].notes;
        notes.erase(action.task);
        if (std::string note = kept_lines(action.text, longest_note); !note.empty()) {
            notes.emplace(action.task, std::move(note));
        }
        drop_if_empty(state, action.option);
    }
    void operator()(const SetDay& action) const {
        if (!has_task(edition, action.option, action.task)) return;
        auto& days = state.undertakings[action.option].days;
        days.erase(action.task);
        if (const auto date = typed_date(action.text)) days.emplace(action.task, content::to_iso(*date));
        drop_if_empty(state, action.option);
    }

    void operator()(const SetKeeping& action) const { state.keeping = action.keeping; }
    void operator()(const SetHanded& action) const {
        state.handed = {action.handed.how, kept_text(action.handed.text, longest_note)};
    }
    void operator()(const Seen&) const {
        state.handed = {};
        state.keeping = Keeping::fine;
        state.findings.clear();
        state.ignored.clear();
        state.put_aside = false;
    }
    void operator()(const Hand&) const {}
    void operator()(const AskFile&) const {}

   private:
    Initiative* other_with(const std::string& id) const {
        const auto found = std::find_if(state.others.begin(), state.others.end(),
                                        [&](const Initiative& other) { return other.id == id; });
        return found == state.others.end() ? nullptr : &*found;
    }
    void full() const { state.findings = {{Finding::Kind::full, ""}}; }

    const content::Edition& edition;
    State& state;
};

// Half-typed text and the order of asking come back with the rest, but are no change to take back by themselves.
bool same_content(const Work& a, const Work& b) {
    return a.name == b.name && a.answers == b.answers && a.skipped == b.skipped && a.undertakings == b.undertakings &&
           a.chosen == b.chosen && a.notes == b.notes;
}

}  // namespace

bool loses(const Work& before, const Work& after) {
    const auto has = [](const std::vector<std::string>& list, const std::string& one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    const auto lost_answer = [&](const auto& answer) {
        const auto now = after.answers.find(answer.first);
        if (now == after.answers.end()) return true;
        const auto* list = std::get_if<std::vector<std::string>>(&answer.second);
        const auto* longer = std::get_if<std::vector<std::string>>(&now->second);
        if (list == nullptr || longer == nullptr) return now->second != answer.second;
        return !std::all_of(list->begin(), list->end(), [&](const std::string& one) { return has(*longer, one); });
    };
    const auto lost_note = [](const auto& then, const auto& now) {
        return std::any_of(then.begin(), then.end(), [&](const auto& note) { return !now.contains(note.first); });
    };
    const auto lost_undertaking = [&](const auto& undertaking) {
        const auto found = after.undertakings.find(undertaking.first);
        const Undertaking now = found == after.undertakings.end() ? Undertaking{} : found->second;
        const Undertaking& then = undertaking.second;
        return (!then.start.empty() && then.start != now.start) || lost_note(then.notes, now.notes) ||
               !std::includes(now.done.begin(), now.done.end(), then.done.begin(), then.done.end());
    };
    return std::any_of(before.answers.begin(), before.answers.end(), lost_answer) ||
           std::any_of(before.undertakings.begin(), before.undertakings.end(), lost_undertaking) ||
           lost_note(before.notes, after.notes) ||
           !std::all_of(before.chosen.begin(), before.chosen.end(),
                        [&](const std::string& one) { return has(after.chosen, one); });
}

void remember(State& state, const Work& before, const Place& place) {
    const bool arranged = place != state.place && same_step(place, state.place) && place.screen == Screen::compare;
    if (!arranged && same_content(before, state)) return;
    // An option that is hidden, or moved: both are found back by undoing.
    state.offer_undo = arranged || loses(before, state);
    state.past.push_back({before, arranged ? std::optional(place) : std::nullopt});
    if (state.past.size() > most_past) state.past.erase(state.past.begin());
}

State update(const content::Edition& edition, State state, const Action& action) {
    const Work before = state;
    const Place place = state.place;
    std::visit(Updater(edition, state), action);
    // One initiative's past is not another's; only the one that was thrown away can be had back by undoing.
    const bool of_same = state.initiative == before.initiative || std::holds_alternative<StartOver>(action);
    if (of_same && !std::holds_alternative<Undo>(action)) remember(state, before, place);
    name_at_hand(state);
    return state;
}

}  // namespace wegwijzer::app
