#include "app/workspace.h"

#include "app/address.h"
#include "app/arrive.h"
#include "app/small_edition.h"
#include "app/update.h"

#include <catch2/catch_test_macros.hpp>

using namespace wegwijzer;
using app::State;

namespace {

const content::Edition shared_out_edition = tests::small_edition();

State having(State state, std::initializer_list<app::Action> actions) {
    for (const app::Action& action : actions) state = app::update(shared_out_edition, std::move(state), action);
    return state;
}

const app::Action fits = app::Answer{"fits", true};
const app::Action asks = app::Answer{"role", std::string("provider")};

}  // namespace

TEST_CASE("An initiative gets an id with the first thing in it, and keeps it") {
    const State empty = having({}, {app::Go{{app::Screen::advice, "", "", ""}}});
    CHECK(empty.initiative.empty());
    CHECK(app::all_initiatives(empty).empty());
    const State one = having({}, {fits});
    CHECK(one.initiative.size() == 8);
    CHECK(having(one, {asks}).initiative == one.initiative);
    State elsewhere;
    elsewhere.seed = 7;
    CHECK(having(elsewhere, {fits}).initiative != one.initiative);
}

TEST_CASE("Several initiatives take turns, each with its own answers and plans") {
    State state = having({}, {fits, app::Rename{"", "  Beweegprogramma\n COPD "}, app::Tick{"a/x", "talk"}});
    CHECK(state.name == "Beweegprogramma COPD");
    const app::Initiative first = app::at_hand(state);
    state = having(state, {app::NewInitiative{}, asks});
    CHECK(state.undertakings.empty());
    CHECK(state.name.empty());
    REQUIRE(state.others.size() == 1);
    CHECK(state.others.front() == first);
    const app::Initiative second = app::at_hand(state);
    CHECK(second.id != first.id);

    state = having(state, {app::OpenInitiative{first.id}});
    CHECK(app::at_hand(state) == first);
    CHECK(state.others == std::vector{second});
    CHECK(state.place.screen == app::Screen::advice);
    CHECK(having(state, {app::OpenInitiative{"nothing"}}) == state);
}

TEST_CASE("A new one beside an empty one makes no second empty one") {
    const State state = having({}, {app::NewInitiative{}, app::NewInitiative{}});
    CHECK(app::all_initiatives(state).empty());
    CHECK(state.place.screen == app::Screen::question);
}

TEST_CASE("A copy has the same in it and goes its own way") {
    State state = having({}, {fits, app::SetNote{"a/x", "talk", "Bel mevrouw Jansen"}});
    state = having(state, {app::Duplicate{"", "Kopie"}});
    REQUIRE(state.others.size() == 1);
    CHECK(state.others[0].name == "Kopie");
    CHECK(state.others[0].answers == state.answers);
    CHECK(state.others[0].undertakings == state.undertakings);
    CHECK(state.others[0].id != state.initiative);
    const State changed = having(state, {app::Answer{"fits", false}});
    CHECK(changed.others == state.others);
}

TEST_CASE("What was thrown away can be brought back, as it was") {
    State state = having({}, {fits, app::NewInitiative{}, asks});
    const std::string first = state.others[0].id;
    for (const std::string& id : {first, state.initiative}) {
        const State gone = having(state, {app::Delete{id}});
        CHECK(app::all_initiatives(gone).size() == 1);
        CHECK_FALSE(app::find_initiative(gone, id));
        const State back = having(gone, {app::BringBack{}});
        CHECK(app::all_initiatives(back).size() == 2);
        CHECK(app::find_initiative(back, id) == app::find_initiative(state, id));
        CHECK_FALSE(back.deleted);
    }
    CHECK(having(state, {app::Delete{"nothing"}}) == state);
}

TEST_CASE("Starting over throws away the initiative at hand, and no other") {
    State state = having({}, {fits, app::NewInitiative{}, asks, app::AskStartOver{}, app::StartOver{true}});
    CHECK(app::is_empty(app::at_hand(state)));
    CHECK(state.others.size() == 1);
}

TEST_CASE("There is room for fifty, and nothing is lost at the fifty-first") {
    State state = having({}, {fits});
    for (std::size_t i = 0; i < app::most_initiatives + 5; ++i) state = having(state, {app::Duplicate{"", "kopie"}});
    CHECK(app::all_initiatives(state).size() == app::most_initiatives);
    CHECK(state.findings.size() == 1);
    const State more = having(state, {app::NewInitiative{}});
    CHECK(app::at_hand(more) == app::at_hand(state));
    CHECK(app::at_hand(app::arrive(shared_out_edition, state, "/advies?role=insurer", "")) == app::at_hand(state));
}

TEST_CASE("Notes, days and the standing belong to a task or an option that exists") {
    const State state = having({}, {fits});
    CHECK(having(state, {app::SetNote{"a/x", "dance", "x"}}) == state);
    CHECK(having(state, {app::SetDay{"a/x", "dance", "1-1-2027"}}) == state);
    CHECK(having(state, {app::SetStanding{"a/y", app::Standing::refused}}) == state);
    State went = having(state, {app::SetStanding{"a/x", app::Standing::applied}, app::SetSince{"a/x", "1-2-2027"},
                                app::SetDay{"a/x", "apply", "3-2-2027"}});
    CHECK(went.undertakings.at("a/x").since == "2027-02-01");
    CHECK(went.undertakings.at("a/x").days.at("apply") == "2027-02-03");
    went = having(went, {app::SetStanding{"a/x", app::Standing::granted}});
    CHECK(went.undertakings.at("a/x").since.empty());
    went = having(went, {app::SetStanding{"a/x", app::Standing::preparing}, app::SetDay{"a/x", "apply", ""}});
    CHECK(went.undertakings.empty());
    // At a point of a paper only where it asks for something.
    CHECK(having(state, {app::SetNote{"a/x", "p.r", "x"}}) == state);
    CHECK(having(state, {app::SetNote{"a/x", "p", "x"}}) == state);
    const State written = having(state, {app::SetNote{"a/x", "p.q", "Samen oefenen"}});
    CHECK(written.undertakings.at("a/x").notes.at("p.q") == "Samen oefenen");
    CHECK(app::to_address(written).find("oefenen") == std::string::npos);
    CHECK(having(written, {app::SetNote{"a/x", "p.q", ""}, app::Undo{}}).undertakings == written.undertakings);
    // On the idea where the point is of that, whichever option; and on nothing else.
    CHECK(having(state, {app::SetNote{"a/x", "p.s", "x"}}) == state);
    CHECK(having(state, {app::SetNote{"", "p.q", "x"}}) == state);
    const State noted = having(state, {app::SetNote{"", "p.s", "Samen oefenen"}});
    CHECK(noted.notes.at("p.s") == "Samen oefenen");
    CHECK_FALSE(app::is_empty(app::at_hand(noted)));
    CHECK(app::to_address(noted).find("oefenen") == std::string::npos);
    const State emptied = having(noted, {app::SetNote{"", "p.s", ""}});
    CHECK(emptied.offer_undo);
    CHECK(having(emptied, {app::Undo{}}).notes == noted.notes);
    const State long_note = having(state, {app::SetNote{"a/x", "talk", std::string(5000, 'e') + "é"}});
    CHECK(long_note.undertakings.at("a/x").notes.at("talk").size() == app::longest_note);
}

TEST_CASE("Going back returns to the place, not to older answers") {
    const State before = having({}, {fits});
    const State now = having(before, {asks, app::Go{{app::Screen::advice, "", "", ""}}});
    const State back = app::arrive(shared_out_edition, now, "/vergelijken/a?fits=ja", now.initiative);
    CHECK(back.place == app::Place{app::Screen::compare, "a", "", ""});
    CHECK(app::at_hand(back) == app::at_hand(now));
    CHECK_FALSE(back.put_aside);
    CHECK(back.past == now.past);
    CHECK(app::arrive(shared_out_edition, now, "/nergens", now.initiative).place.screen == app::Screen::missing);
    // To the initiative that was at hand there, too.
    const State other = having(now, {app::NewInitiative{}, app::Answer{"fits", false}});
    const State returned = app::arrive(shared_out_edition, other, "/advies?fits=ja", now.initiative);
    CHECK(app::at_hand(returned) == app::at_hand(now));
    CHECK(returned.others.size() == 1);
}

TEST_CASE("A link from elsewhere never overwrites what is at hand") {
    const State state = having({}, {fits, app::SetNote{"a/x", "", "van mij"}});
    CHECK(app::at_hand(app::arrive(shared_out_edition, state, "/advies", "")) == app::at_hand(state));
    CHECK(app::at_hand(app::arrive(shared_out_edition, state, "/advies?fits=ja", "")) == app::at_hand(state));

    const State shared = app::arrive(shared_out_edition, state, "/advies?role=insurer", "");
    CHECK(shared.put_aside);
    CHECK(shared.answers.size() == 1);
    CHECK(shared.others == std::vector{app::at_hand(state)});
    CHECK(shared.initiative.size() == 8);
    // Opened again it is the same one; so is the one that was put aside.
    CHECK(app::at_hand(app::arrive(shared_out_edition, shared, "/?role=insurer", "")) == app::at_hand(shared));
    const State own = app::arrive(shared_out_edition, shared, "/?fits=ja", "");
    CHECK(app::at_hand(own) == app::at_hand(state));
    CHECK(own.others.size() == 1);
    // Nothing at hand: nothing to put aside.
    CHECK_FALSE(app::arrive(shared_out_edition, {}, "/advies?role=insurer", "unknown").put_aside);
    CHECK(app::arrive(shared_out_edition, {}, "/advies?role=insurer", "unknown").answers.size() == 1);
}

TEST_CASE("What was chosen to compare belongs to an initiative, and a link may bring it") {
    State state = having({}, {app::Choose{"a/x"}});
    CHECK(state.initiative.size() == 8);
    const std::string link = app::to_address(state);
    state = having(state, {app::NewInitiative{}});
    CHECK(state.chosen.empty());
    state = app::arrive(shared_out_edition, state, link, "");
    CHECK(state.chosen == std::vector<std::string>{"a/x"});
    CHECK(state.others.empty());
    // A link that tells of answers only is the initiative that has those answers, whatever else is in it.
    state = having(state, {fits, app::Tick{"a/x", "talk"}});
    CHECK(app::at_hand(app::arrive(shared_out_edition, state, "/?fits=ja", "")) == app::at_hand(state));
    CHECK(app::arrive(shared_out_edition, state, "/?fits=ja&klaar.a/x=apply", "").others.size() == 1);
}

TEST_CASE("Undoing never puts one initiative's work into another") {
    const State first = having({}, {fits, asks});
    for (const State& other : {having(first, {app::NewInitiative{}}), having(first, {app::Delete{""}}),
                               app::arrive(shared_out_edition, first, "/?role=insurer", "")}) {
        CHECK(other.past.empty());
        CHECK_FALSE(other.offer_undo);
        CHECK(having(other, {app::Undo{}}) == other);
    }
    State state = having(first, {app::NewInitiative{}, asks, app::OpenInitiative{first.initiative}, app::Undo{}});
    CHECK(app::at_hand(state) == app::at_hand(first));
    state = having(state, {app::Answer{"fits", false}, app::Undo{}});
    CHECK(app::at_hand(state) == app::at_hand(first));
}

TEST_CASE("After starting over, undoing brings the same initiative back") {
    const State before = having({}, {fits, app::Rename{"", "Beter bewegen"}, app::Choose{"a/x"}});
    const State fresh = having(before, {app::AskStartOver{}, app::StartOver{true}});
    CHECK(static_cast<const app::Work&>(fresh) == app::Work{});
    CHECK(fresh.offer_undo);
    CHECK(app::at_hand(having(fresh, {app::Undo{}})) == app::at_hand(before));
    // Even when another one was begun since; its name stays with the answers that it was given to.
    const State since = having(fresh, {asks, app::Undo{}, app::Undo{}});
    CHECK(app::at_hand(since) == app::at_hand(before));
}

TEST_CASE("Undoing an answer keeps the name given since, until that is undone itself") {
    const State named = having({}, {fits, app::Rename{"", "Beter bewegen"}, asks, app::Undo{}});
    CHECK(named.name == "Beter bewegen");
    CHECK(named.answers.size() == 1);
    CHECK(having(named, {app::Undo{}}).name.empty());
}

TEST_CASE("Going back does not bring back what was thrown away") {
    const State state = having({}, {fits});
    for (const State& gone :
         {having(state, {app::Delete{""}}), having(state, {app::AskStartOver{}, app::StartOver{true}})}) {
        const State back = app::arrive(shared_out_edition, gone, "/advies?fits=ja", state.initiative);
        CHECK(back.place.screen == app::Screen::advice);
        CHECK(back.answers.empty());
    }
}

TEST_CASE("Where nothing is kept, a reload brings the initiative back from its address, under its id") {
    const State reloaded = app::arrive(shared_out_edition, {}, "/advies?fits=ja", "abcdefgh");
    CHECK(reloaded.initiative == "abcdefgh");
    CHECK(reloaded.answers.size() == 1);
    const State back = app::arrive(shared_out_edition, reloaded, "/vraag/fits", "abcdefgh");
    CHECK(back.answers == reloaded.answers);
}

TEST_CASE("Answers can be given all at once, to stand instead of those before") {
    const State before = having({}, {fits, app::Skip{"times"}, app::Tick{"a/x", "talk"}});
    const State after = having(before, {app::SetAnswers{{{"role", std::string("provider")}, {"times", 2.0}}}});
    CHECK(after.answers == content::Answers{{"role", std::string("provider")}, {"times", 2.0}});
    CHECK(after.skipped.empty());
    CHECK(after.asked == std::vector<std::string>{"times", "role"});
    CHECK(after.initiative == before.initiative);
    CHECK(after.undertakings == before.undertakings);
    CHECK(after.offer_undo);
    CHECK(having(after, {app::Undo{}}).answers == before.answers);
    CHECK(having(before, {app::SetAnswers{{{"role", std::string("king")}}}}).answers.empty());
    // Given again at the next visit, they make no second initiative.
    const State next = having(after, {app::NewInitiative{}, app::SetAnswers{after.answers}});
    CHECK(next.initiative == after.initiative);
    CHECK(next.others.empty());
}

TEST_CASE("What undoing brought back is not brought back a second time") {
    State state = having({}, {app::Rename{"", "Beter bewegen"}});
    const app::Initiative gone = app::at_hand(state);
    state = having(state, {app::Delete{""}});
    app::take_up(state, gone);  // as undoing does
    state = having(state, {app::BringBack{}});
    CHECK(app::all_initiatives(state).size() == 1);
    CHECK_FALSE(state.deleted);
}

TEST_CASE("An initiative that had nothing but a name is gone without it") {
    const State state = having({}, {app::Rename{"", "Beter bewegen"}, app::NewInitiative{}});
    REQUIRE(state.others.size() == 1);
    CHECK(having(state, {app::Rename{state.others[0].id, " "}}).others.empty());
    CHECK(having(state, {app::Rename{state.others[0].id, "Anders"}}).others.size() == 1);
    CHECK(having(state, {app::Duplicate{state.others[0].id, ""}}) == state);
}

TEST_CASE("Notes keep their lines, and nothing that can't be seen") {
    const auto kept = [](std::string_view typed) { return app::kept_lines(typed, 40); };
    CHECK(kept("een\ntwee") == "een\ntwee");
    CHECK(kept(" een \t twee\r\ndrie\rvier ") == "een twee\ndrie\nvier");
    CHECK(kept("\n\n een\n \n\n\ntwee\n\n") == "een\n\ntwee");
    CHECK(kept("een\x01\x7ftwee\n\x1b") == "een twee");
    CHECK(kept("") == "");
    CHECK(kept(" \n\r\n ") == "");
    CHECK(kept("een\n\xff") == "");
    CHECK(kept(std::string(39, 'e') + "\nf") == std::string(39, 'e'));
    CHECK(kept(std::string(39, 'e') + "é") == std::string(39, 'e'));
    // What was kept stays as it is.
    for (const char* text : {"een\r\n\r\n\r\ntwee", "a  b\n c", "\x0b\n\x0c x"}) CHECK(kept(kept(text)) == kept(text));
    // Of a line there is only one.
    CHECK(app::kept_text("een\ntwee", 40) == "een twee");
}
