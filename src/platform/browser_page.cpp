#include "platform/browser_page.h"

#include <emscripten.h>

// The bodies below are JavaScript. Names that cross to the page are quoted, because the script's names are shortened.
// Texts cross as UTF-8 with their length, for they hold what users typed.
// clang-format off
EM_JS_DEPS(wegwijzer_page, "$UTF8ToString,$UTF8ArrayToString");

EM_JS(void, wegwijzer_page_show, (const char* json, int json_size, const char* address, int address_size,
                                  const char* initiative, int initiative_size, int new_place,
                                  const char* view, const char* theme), {
    Module['page']['show'](UTF8ToString(json, json_size), UTF8ToString(address, address_size),
                           UTF8ToString(initiative, initiative_size), !!new_place,
                           UTF8ToString(view), UTF8ToString(theme));
});
EM_JS(void, wegwijzer_page_press, (const char* id, int size), {
    Module['page']['press'](UTF8ToString(id, size));
});
EM_JS(void, wegwijzer_page_place_fields, (const char* json, int size), {
    Module['page']['placeFields'](UTF8ToString(json, size));
});
EM_JS(void, wegwijzer_page_place_nodes, (const char* json, int size), {
    Module['page']['placeNodes'](UTF8ToString(json, size));
});
EM_JS(void, wegwijzer_page_scrolled, (double pixels), { Module['page']['scrolled'](pixels); });
EM_JS(void, wegwijzer_page_drawn, (int hand), { Module['page']['drawn'](!!hand); });
EM_JS(void, wegwijzer_page_canvas_lost, (int lost), { Module['page']['canvasLost'](!!lost); });
EM_JS(void, wegwijzer_page_open_url, (const char* url, int size), {
    Module['page']['openUrl'](UTF8ToString(url, size));
});
EM_JS(void, wegwijzer_page_keep_soon, (void), { Module['page']['keepSoon'](); });
EM_JS(void, wegwijzer_page_hand_over, (const char* json, int size), {
    Module['page']['handOver'](UTF8ToString(json, size));
});
EM_JS(void, wegwijzer_page_ask_file, (void), { Module['page']['askFile'](); });
EM_JS(int, wegwijzer_page_color, (const char* token), { return Module['page']['color'](UTF8ToString(token)); });
EM_JS(int, wegwijzer_page_today, (void), {
    const now = new Date();
    return now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
});
// clang-format on

namespace wegwijzer::platform::page {

namespace {

int size(std::string_view text) { return static_cast<int>(text.size()); }

}  // namespace

void show(std::string_view twin_json, std::string_view address, std::string_view initiative, bool new_place,
          const char* view, const char* theme) {
    wegwijzer_page_show(twin_json.data(), size(twin_json), address.data(), size(address), initiative.data(),
                        size(initiative), new_place, view, theme);
}

void press(std::string_view id) { wegwijzer_page_press(id.data(), size(id)); }

void place_fields(std::string_view json) { wegwijzer_page_place_fields(json.data(), size(json)); }

void place_nodes(std::string_view json) { wegwijzer_page_place_nodes(json.data(), size(json)); }

void scrolled(double pixels) { wegwijzer_page_scrolled(pixels); }

void drawn(bool hand) { wegwijzer_page_drawn(hand); }

void canvas_lost(bool lost) { wegwijzer_page_canvas_lost(lost); }

void open_url(std::string_view url) { wegwijzer_page_open_url(url.data(), size(url)); }

void keep_soon() { wegwijzer_page_keep_soon(); }

void hand_over(std::string_view json) { wegwijzer_page_hand_over(json.data(), size(json)); }

void ask_file() { wegwijzer_page_ask_file(); }

std::optional<unsigned> color(const std::string& token) {
    const int value = wegwijzer_page_color(token.c_str());
    if (value < 0) return std::nullopt;
    return static_cast<unsigned>(value);
}

content::Date today() {
    const int value = wegwijzer_page_today();
    return {std::chrono::year{value / 10000}, std::chrono::month{static_cast<unsigned>(value / 100 % 100)},
            std::chrono::day{static_cast<unsigned>(value % 100)}};
}

}  // namespace wegwijzer::platform::page
