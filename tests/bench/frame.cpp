#include "frame.h"

#include "imgui/stage.h"
#include "screen/session.h"

#include <imgui.h>

#include <algorithm>
#include <chrono>

namespace wegwijzer::bench {

namespace {

// Microseconds that a piece of work takes.
template <class Work>
double time_of(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times) {
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

FrameTime measure(screen::Session& session, const std::string& address) {
    FrameTime result;
    result.address = address;
    session.open_address(address);
    const screen::Page& page = session.page();
    imgui::Input input;
    input.revision = session.revision();

    std::vector<double> first;
    for (int i = 0; i < 5; ++i) {
        imgui::test::Stage fresh;
        fresh.frame({});  // the typefaces are read once
        first.push_back(time_of([&] { fresh.frame(page, input); }));
    }
    result.first_us = median(first);

    imgui::test::Stage stage;
    stage.settle(page, input);
    const auto frame = [&] {
        const double time = time_of([&] { stage.frame(page, input); });
        result.vertices = std::max(result.vertices, ImGui::GetDrawData()->TotalVtxCount);
        return time;
    };
    constexpr std::size_t rounds = 101;
    std::vector<double> still, scrolled;
    for (std::size_t i = 0; i < rounds; ++i) still.push_back(frame());
    const float step = stage.canvas().scroll_limit() / static_cast<float>(rounds);
    for (std::size_t i = 0; i < rounds; ++i) {
        stage.canvas().scroll_to(step * static_cast<float>(i));
        scrolled.push_back(frame());
    }
    result.still_us = median(still);
    result.scrolled_us = median(scrolled);
    return result;
}

}  // namespace

std::vector<FrameTime> frames(content::Library library) {
    screen::Session session(std::move(library), *content::parse_date("2026-03-02"));
    const content::Edition& edition = session.library().edition;
    std::vector<FrameTime> all;
    for (const content::Sector& sector : edition.sectors) {
        all.push_back(measure(session, "/vergelijken/" + sector.id));
    }
    for (const content::Route& route : edition.routes) all.push_back(measure(session, "/route/" + route.id));
    return all;
}

}  // namespace wegwijzer::bench
