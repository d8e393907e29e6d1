#include "app/state.h"

#include <algorithm>

namespace wegwijzer::app {

bool same_step(const Place& a, const Place& b) {
    Place arranged = a;
    arranged.options = b.options;
    arranged.words = b.words;
    if (arranged != b) return false;
    if (a.options == b.options || !a.sector.empty()) return true;
    // Of options that were chosen one by one: hidden or moved, but not others.
    const auto within = [](const Place& few, const Place& many) {
        return std::all_of(few.options.begin(), few.options.end(), [&](const std::string& id) {
            return std::find(many.options.begin(), many.options.end(), id) != many.options.end();
        });
    };
    return within(a, b) || within(b, a);
}

}  // namespace wegwijzer::app
