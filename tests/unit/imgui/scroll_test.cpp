#include "imgui/scroll.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using Catch::Approx;
using wegwijzer::imgui::Scroll;

namespace {

Scroll scroll_of(float limit) {
    Scroll scroll;
    scroll.set_limit(limit);
    return scroll;
}

// Frames until it stands still.
int rest(Scroll& scroll) {
    int frames = 0;
    while (scroll.moving() && frames < 1000) {
        scroll.advance(1.0 / 60);
        ++frames;
    }
    return frames;
}

}  // namespace

TEST_CASE("scrolling stays within its limits") {
    Scroll scroll = scroll_of(500);
    scroll.jump(800);
    CHECK(scroll.at() == 500);
    scroll.jump(-5);
    CHECK(scroll.at() == 0);
    scroll.jump(400);
    scroll.set_limit(100);
    CHECK(scroll.at() == 100);
    scroll.set_limit(-20);
    CHECK(scroll.at() == 0);
}

TEST_CASE("a step of the wheel glides there and stops, in a third of a second") {
    Scroll scroll = scroll_of(5000);
    scroll.glide(100, false);
    CHECK(scroll.at() == 0);
    const int frames = rest(scroll);
    CHECK(scroll.at() == 100);
    CHECK(frames > 3);
    CHECK(frames <= 20);
}

TEST_CASE("steps under way add up") {
    Scroll scroll = scroll_of(5000);
    scroll.glide(100, false);
    scroll.advance(1.0 / 60);
    scroll.glide(100, false);
    rest(scroll);
    CHECK(scroll.at() == 200);
}

TEST_CASE("with reduced motion there is none") {
    Scroll scroll = scroll_of(5000);
    scroll.glide(100, true);
    CHECK(scroll.at() == 100);
    CHECK_FALSE(scroll.moving());
    for (int i = 0; i < 10; ++i) scroll.drag(20, 1.0 / 60);
    scroll.release(true);
    CHECK_FALSE(scroll.moving());
    CHECK(scroll.at() == 300);
}

TEST_CASE("a thrown page runs on and comes to rest; a held one stays") {
    Scroll thrown = scroll_of(50000);
    for (int i = 0; i < 10; ++i) thrown.drag(20, 1.0 / 60);  // 1200 pixels a second
    CHECK(thrown.at() == 200);
    thrown.release(false);
    CHECK(thrown.moving());
    const int frames = rest(thrown);
    // The integral of an exponential: speed times its time constant.
    CHECK(thrown.at() == Approx(200 + 1200 * 0.325).epsilon(0.06));
    CHECK(frames < 180);

    Scroll held = scroll_of(50000);
    for (int i = 0; i < 10; ++i) held.drag(20, 1.0 / 60);
    for (int i = 0; i < 20; ++i) held.drag(0, 1.0 / 60);  // the finger rests before it is lifted
    held.release(false);
    CHECK_FALSE(held.moving());
}

TEST_CASE("a throw ends at the edge") {
    Scroll scroll = scroll_of(300);
    for (int i = 0; i < 10; ++i) scroll.drag(20, 1.0 / 60);
    scroll.release(false);
    rest(scroll);
    CHECK(scroll.at() == 300);
    CHECK_FALSE(scroll.moving());
}

TEST_CASE("the distance of a throw does not depend on how often frames come") {
    Scroll often = scroll_of(50000), seldom = scroll_of(50000);
    for (int i = 0; i < 10; ++i) often.drag(20, 1.0 / 60), seldom.drag(20, 1.0 / 60);
    often.release(false);
    seldom.release(false);
    for (int i = 0; i < 2000; ++i) often.advance(1.0 / 240);
    for (int i = 0; i < 200; ++i) seldom.advance(1.0 / 24);
    CHECK(often.at() == Approx(seldom.at()).epsilon(0.02));
}
