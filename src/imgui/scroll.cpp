#include "imgui/scroll.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

float Scroll::clamped(float to) const { return std::clamp(to, 0.0f, limit_); }

void Scroll::set_limit(float limit) {
    limit_ = std::max(0.0f, limit);
    at_ = clamped(at_);
    goal_ = clamped(goal_);
}

void Scroll::jump(float to) {
    at_ = goal_ = clamped(to);
    velocity_ = 0;
    moving_ = coasting_ = false;
}

void Scroll::glide(float by, bool calm) {
    const float from = moving_ && !coasting_ ? goal_ : at_;
    if (calm) {
        jump(from + by);
        return;
    }
    goal_ = clamped(from + by);
    coasting_ = false;
    velocity_ = 0;
    moving_ = goal_ != at_;
}

void Scroll::drag(float by, double seconds) {
    at_ = goal_ = clamped(at_ + by);
    moving_ = coasting_ = false;
    if (seconds <= 0) return;
    // Finger events come unevenly: a speed is the mean of the last few.
    const float now = by / static_cast<float>(seconds), share = static_cast<float>(std::min(1.0, seconds / 0.05));
    velocity_ += (now - velocity_) * share;
}

void Scroll::release(bool calm) {
    coasting_ = moving_ = !calm && std::fabs(velocity_) > 60;
    if (!coasting_) velocity_ = 0;
}

void Scroll::release_at(float stride, bool calm) {
    const float at = at_ / stride, velocity = velocity_;
    constexpr float fast = 250;
    float to = std::round(at);
    if (velocity > fast) to = std::ceil(at);
    if (velocity < -fast) to = std::floor(at);
    const float by = to * stride - at_;
    jump(at_);
    glide(by, calm);
}

void Scroll::advance(double seconds) {
    if (!moving_ || seconds <= 0) return;
    if (coasting_) {
        // Speed falls by e in 325 ms, as on phones; the distance is its integral.
        const double slow = std::exp(-seconds / 0.325);
        const float to = at_ + static_cast<float>(velocity_ * 0.325 * (1 - slow));
        velocity_ *= static_cast<float>(slow);
        at_ = clamped(to);
        if (at_ != to || std::fabs(velocity_) < 12) {
            velocity_ = 0;
            moving_ = coasting_ = false;
        }
        goal_ = at_;
        return;
    }
    at_ += (goal_ - at_) * static_cast<float>(1 - std::exp(-seconds / 0.045));
    if (std::fabs(goal_ - at_) < 0.5f) {
        at_ = goal_;
        moving_ = false;
    }
}

}  // namespace wegwijzer::imgui
