// wegwijzer-desktop: the advisor in a window.
//
//   wegwijzer-desktop [--data DIR|FILE] [--address FRAGMENT] [--theme light|dark|contrast] [--size WIDTHxHEIGHT]
//                     [--screenshot FILE.png [--scroll PIXELS]]
//
// Exit status 0 done, 1 the data or the window can't be opened, 2 wrong use.
#include "platform/glfw_data.h"
#include "platform/glfw_platform.h"
#include "platform/glfw_png.h"

#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <variant>

namespace {

using namespace wegwijzer;

struct Call {
    std::string data, address, theme, screenshot;
    int width = 1280, height = 800;
    float scroll = 0;
};

// Why the call is wrong, or "".
std::string read_call(int count, char** words, Call& call) {
    for (int i = 1; i < count; i += 2) {
        const std::string name = words[i];
        if (i + 1 >= count) return name + " needs a value.";
        const std::string value = words[i + 1];
        if (name == "--data")
            call.data = value;
        else if (name == "--address")
            call.address = value;
        else if (name == "--theme" && (value == "light" || value == "dark" || value == "contrast"))
            call.theme = value;
        else if ((name == "--size" && std::sscanf(value.c_str(), "%dx%d", &call.width, &call.height) == 2) ||
                 (name == "--scroll" && std::sscanf(value.c_str(), "%f", &call.scroll) == 1))
            continue;
        else if (name == "--screenshot")
            call.screenshot = value;
        else
            return name + " " + value + " is not understood.";
    }
    if (call.width < 200 || call.height < 200 || call.width > 8192 || call.height > 8192)
        return "--size must be between 200x200 and 8192x8192.";
    return {};
}

int run(const Call& call) {
    auto data = platform::load_data(call.data);
    if (const auto* sentences = std::get_if<std::vector<std::string>>(&data)) {
        for (const std::string& sentence : *sentences) std::cerr << sentence << '\n';
        return 1;
    }
    const bool picture = !call.screenshot.empty();
    platform::GlfwPlatform desktop(std::move(std::get<content::Library>(data)), call.width, call.height, !picture);
    if (!call.address.empty()) desktop.shell().open_address(call.address);
    if (!call.theme.empty()) {
        desktop.shell().session().apply(app::SetTheme{call.theme == "dark"       ? app::Theme::dark
                                                      : call.theme == "contrast" ? app::Theme::contrast
                                                                                 : app::Theme::light});
        desktop.shell().handle({});
    }
    if (!picture) {
        desktop.run();
        return 0;
    }
    desktop.shell().set_reduced_motion(true);  // a picture of the end, not of the way there
    desktop.draw_picture();
    desktop.shell().scroll_to(call.scroll);
    std::ofstream file(call.screenshot, std::ios::binary);
    file << platform::to_png(desktop.draw_picture());
    file.close();
    if (file) return 0;
    std::cerr << call.screenshot << " can't be written.\n";
    return 1;
}

}  // namespace

int main(int count, char** words) {
    Call call;
    if (const std::string wrong = read_call(count, words, call); !wrong.empty()) {
        std::cerr << wrong
                  << "\nusage: wegwijzer-desktop [--data DIR|FILE] [--address FRAGMENT] [--theme light|dark|contrast] "
                  << "[--size WIDTHxHEIGHT] [--screenshot FILE.png [--scroll PIXELS]]\n";
        return 2;
    }
    try {
        return run(call);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
