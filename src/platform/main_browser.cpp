// The functions that the page calls (web/program.js).
//
// Texts come in through three rooms: the page asks for one of a size, writes UTF-8 into it, and calls. Texts go out as
// C strings that stay valid until the next call. Before boot() has succeeded only room(), take_typeface(), boot() and
// problem() may be called; afterwards every call but take_typeface() is safe with any text.

#include "app/address.h"
#include "content/answers.h"
#include "content/load.h"
#include "platform/browser.h"

#include <emscripten.h>

#include <array>
#include <memory>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <utility>
#include <variant>

namespace {

using namespace wegwijzer;

// One advisor a module: a page that wants several makes several modules, each with a memory of its own.
struct Program {
    std::array<std::string, 2> typefaces;  // files: regular, semibold
    std::unique_ptr<platform::Browser> browser;
    std::array<std::string, 3> rooms;
    std::string reply;
    std::string address, initiative;  // where to begin
};

Program& program() {
    static Program instance;
    return instance;
}

std::span<const unsigned char> bytes_of(const std::string& text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

// Why the edition could not be read, or "".
std::string start(const std::string& bundle, const std::string& address, const std::string& initiative, double seed) {
    auto files = content::unpack("bundle.json", bundle);
    if (auto* problems = std::get_if<std::vector<content::Problem>>(&files)) return to_text(problems->front());
    auto library = content::load(std::get<content::Files>(files));
    if (auto* problems = std::get_if<std::vector<content::Problem>>(&library)) return to_text(problems->front());
    auto browser = std::make_unique<platform::Browser>(
        std::move(std::get<content::Library>(library)), static_cast<std::uint64_t>(seed),
        imgui::FontFiles{bytes_of(program().typefaces[0]), bytes_of(program().typefaces[1])});
    program().browser = std::move(browser);
    program().address = address;
    program().initiative = initiative;
    return "";
}

}  // namespace

extern "C" {

// `slot` 0, 1 or 2; `size` in bytes.
EMSCRIPTEN_KEEPALIVE char* wegwijzer_room(int slot, int size) {
    std::string& room = program().rooms[static_cast<std::size_t>(slot) % program().rooms.size()];
    room.resize(static_cast<std::size_t>(size));
    return room.data();
}

// The font in room 0 (a whole OpenType file, which the browser has checked) is what is drawn with: 0 regular, 1
// semibold.
EMSCRIPTEN_KEEPALIVE void wegwijzer_take_typeface(int weight) {
    Program& all = program();
    all.typefaces[static_cast<std::size_t>(weight) % all.typefaces.size()] = std::move(all.rooms[0]);
    all.rooms[0] = {};
}

// Room 0: the edition (bundle.json). Room 1: the address to open, or "". Room 2: the initiative that was at hand there,
// or "". `seed`: a whole number that no other tab has. 1 where it worked, else see problem(). What was kept comes next
// (take_kept), then begin().
EMSCRIPTEN_KEEPALIVE int wegwijzer_boot(double seed) {
    program().reply = start(program().rooms[0], program().rooms[1], program().rooms[2], seed);
    program().rooms[0] = {};
    return program().browser ? 1 : 0;
}

// Opens the address that boot() was given, and shows the first page.
EMSCRIPTEN_KEEPALIVE void wegwijzer_begin() { program().browser->begin(program().address, program().initiative); }

// What was kept, by an earlier visit or another tab, is in room 0. 0 where it is damaged.
EMSCRIPTEN_KEEPALIVE int wegwijzer_take_kept() {
    const bool whole = program().browser->shell().take_kept(program().rooms[0]);
    program().browser->settle();
    return whole ? 1 : 0;
}

// What is to be kept now.
EMSCRIPTEN_KEEPALIVE const char* wegwijzer_to_keep() {
    program().reply = program().browser->shell().to_keep();
    return program().reply.c_str();
}

// Whether there is anything to keep that the text in room 0 lacks.
EMSCRIPTEN_KEEPALIVE int wegwijzer_knows_more() {
    return program().browser->shell().knows_more_than(program().rooms[0]) ? 1 : 0;
}

// What has come of keeping: 0 fine, 1 refused, 2 full, 3 damaged.
EMSCRIPTEN_KEEPALIVE void wegwijzer_set_keeping(int keeping) {
    if (keeping < 0 || keeping > 3) return;
    program().browser->shell().act(app::SetKeeping{static_cast<app::Keeping>(keeping)});
    program().browser->settle();
}

// What has come of handing over: 1 copied, 2 a link to copy by hand, 4 failed; the link is in room 0.
EMSCRIPTEN_KEEPALIVE void wegwijzer_set_handed(int how) {
    if (how < 1 || how > 4) return;
    program().browser->shell().act(app::SetHanded{{static_cast<app::Handed::How>(how), program().rooms[0]}});
    program().browser->settle();
}

// The user chose the file whose text is in room 0.
EMSCRIPTEN_KEEPALIVE void wegwijzer_import() {
    program().browser->shell().act(app::Import{program().rooms[0]});
    program().browser->settle();
}

EMSCRIPTEN_KEEPALIVE const char* wegwijzer_problem() { return program().reply.c_str(); }

// 1 where the canvas can be drawn on, 0 where there is no WebGL 2 or no typeface.
EMSCRIPTEN_KEEPALIVE int wegwijzer_start_canvas() {
    for (const std::string& typeface : program().typefaces) {
        if (typeface.empty()) return 0;
    }
    return program().browser->canvas().start();
}

// The twin's user did something to the node in room 0; `has_text`: room 1 holds what was typed.
EMSCRIPTEN_KEEPALIVE void wegwijzer_event(int has_text) {
    screen::Event event{program().rooms[0], std::nullopt};
    if (has_text) event.text = program().rooms[1];
    program().browser->shell().handle(event);
    program().browser->settle();
}

// The focus is on the node in room 0, or on none ("").
EMSCRIPTEN_KEEPALIVE void wegwijzer_focus() { program().browser->shell().focus(program().rooms[0]); }

// The address in room 0 was opened: by hand, by a link, or by the back button; then room 1 has the initiative that was
// at hand there.
EMSCRIPTEN_KEEPALIVE void wegwijzer_open_address() {
    program().browser->shell().open_address(program().rooms[0], program().rooms[1]);
    program().browser->settle();
}

// The language that the page was asked for: 0 Dutch, 1 English.
EMSCRIPTEN_KEEPALIVE void wegwijzer_set_language(int language) {
    const auto wanted = language == 1 ? app::Language::english : app::Language::dutch;
    program().browser->shell().act(app::SetLanguage{wanted});
    program().browser->settle();
}

// Where the user is and what the user has answered, for a page that embeds this one: {sector, option, fact, start,
// answers}. `start`: the day on which the option on screen is to begin, or "".
EMSCRIPTEN_KEEPALIVE const char* wegwijzer_state() {
    const app::State& state = program().browser->shell().session().state();
    const auto undertaking = state.undertakings.find(state.place.option);
    const nlohmann::ordered_json json{
        {"sector", state.place.sector},
        {"option", state.place.option},
        {"fact", state.place.fact},
        {"start", undertaking == state.undertakings.end() ? "" : undertaking->second.start},
        {"answers", content::to_json(state.answers)}};
    program().reply = json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    return program().reply.c_str();
}

// Room 0: answers as a JSON object, to stand instead of those given so far. Gives "", or what is wrong with them, one
// sentence a line; then nothing changes.
EMSCRIPTEN_KEEPALIVE const char* wegwijzer_set_answers() {
    screen::Session& session = program().browser->shell().session();
    program().reply.clear();
    auto answers = content::read_answers(session.library().edition, "", program().rooms[0]);
    if (const auto* problems = std::get_if<std::vector<content::Problem>>(&answers)) {
        for (const auto& one : *problems) program().reply += one.message + "\n";
        return program().reply.c_str();
    }
    program().browser->shell().act(app::SetAnswers{std::get<content::Answers>(std::move(answers))});
    program().browser->settle();
    program().reply.clear();  // meanwhile the page was told, and has asked for the state
    return program().reply.c_str();
}

// Goes to the place in room 0 (a path of app/address.h, without answers); those given so far stay. 0 where there is no
// such place; then nothing changes.
EMSCRIPTEN_KEEPALIVE int wegwijzer_go() {
    screen::Session& session = program().browser->shell().session();
    const app::State there = app::from_address(session.library().edition, program().rooms[0]);
    if (there.place.screen == app::Screen::missing || !there.ignored.empty()) return 0;
    program().browser->shell().act(app::Go{there.place});
    program().browser->settle();
    return 1;
}

// The theme that the page was asked for: 0 the system's, 1 light, 2 dark, 3 high contrast.
EMSCRIPTEN_KEEPALIVE void wegwijzer_set_theme(int theme) {
    if (theme < 0 || theme > 3) return;
    program().browser->shell().act(app::SetTheme{static_cast<app::Theme>(theme)});
    program().browser->settle();
}

// The view that the page was asked for: 0 graphic, 1 text.
EMSCRIPTEN_KEEPALIVE void wegwijzer_set_view(int view) {
    program().browser->shell().act(app::SetView{view == 1 ? app::View::text : app::View::graphic});
    program().browser->settle();
}

// Whether the canvas is on screen.
EMSCRIPTEN_KEEPALIVE void wegwijzer_set_drawing(int on) { program().browser->set_drawing(on != 0); }

// The theme's colours have changed.
EMSCRIPTEN_KEEPALIVE void wegwijzer_read_colors() { program().browser->read_colors(); }

EMSCRIPTEN_KEEPALIVE void wegwijzer_set_reduced_motion(int on) {
    program().browser->shell().set_reduced_motion(on != 0);
}

// The page is looked at again; a day may have gone by.
EMSCRIPTEN_KEEPALIVE void wegwijzer_check_day() { program().browser->check_day(); }

// Scrolls the canvas by CSS pixels.
EMSCRIPTEN_KEEPALIVE void wegwijzer_scroll(float pixels) { program().browser->canvas().scroll(pixels); }

// Where the node in room 0 lay in the last frame, as [x, y, width, height] in CSS pixels; zeros where it was not there.
EMSCRIPTEN_KEEPALIVE const char* wegwijzer_rect_of() {
    const imgui::Rect rect = program().browser->shell().canvas().rect_of(program().rooms[0]);
    program().reply = nlohmann::json{rect.x, rect.y, rect.width, rect.height}.dump();
    return program().reply.c_str();
}

}  // extern "C"

// Nothing to do before the page calls; the module stays when this returns.
int main() { return 0; }
