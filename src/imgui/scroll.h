// Scrolling along one axis: wheel, finger, and what follows when the finger is lifted. Pure; time comes in as seconds.
#pragma once

namespace wegwijzer::imgui {

class Scroll {
   public:
    float at() const { return at_; }
    float limit() const { return limit_; }
    bool moving() const { return moving_; }

    // How far it can go; what lies beyond is brought back.
    void set_limit(float limit);
    // Without motion. Ends any motion.
    void jump(float to);
    // With a short motion, added to one that is under way; without where `calm` (reduced motion).
    void glide(float by, bool calm);
    // A finger moves the page by so many pixels in so much time.
    void drag(float by, double seconds);
    // The finger is lifted: the page runs on and slows down.
    void release(bool calm);
    // Likewise, but it comes to rest at a multiple of `stride`: the one that is nearest, or the next one the way the
    // finger went, if it went fast.
    void release_at(float stride, bool calm);
    // Lets time pass.
    void advance(double seconds);

   private:
    float clamped(float to) const;

    float at_ = 0, limit_ = 0;
    float goal_ = 0;      // of a glide
    float velocity_ = 0;  // of a finger, pixels a second
    bool moving_ = false, coasting_ = false;
};

}  // namespace wegwijzer::imgui
