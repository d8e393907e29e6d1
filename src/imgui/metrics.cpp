#include "imgui/metrics.h"

#include <algorithm>
#include <cmath>

namespace wegwijzer::imgui {

Metrics metrics_for(float width, float zoom) {
    Metrics m;
    m.width = width;
    m.zoom = zoom;
    m.phone = width < 640 * zoom;
    m.aside = width >= 1000 * zoom;
    m.margin = m.phone ? 16.0f : m.aside ? 40.0f : 32.0f;
    m.content = std::min(1200.0f * zoom, std::max(width - 2 * m.margin, 80.0f));
    m.left = std::floor(std::max((width - m.content) / 2, m.margin));
    m.reading = std::min(m.content, 684.0f * zoom);
    m.wide = m.reading * 1.3f;
    m.section = m.phone ? 40.0f : 48.0f;
    m.pad = m.phone ? 16.0f : 24.0f;
    return m;
}

TextStyle Metrics::body() const { return {Face::regular, (phone ? 17.0f : 18.0f) * zoom, 1.5f, 72}; }
TextStyle Metrics::strong() const { return {Face::semibold, (phone ? 17.0f : 18.0f) * zoom, 1.5f, 72}; }
TextStyle Metrics::lead() const { return {Face::regular, (phone ? 18.0f : 22.0f) * zoom, 1.45f, 72, true}; }
TextStyle Metrics::small() const { return {Face::regular, 15 * zoom, 1.5f, 80}; }
TextStyle Metrics::small_strong() const { return {Face::semibold, 15 * zoom, 1.5f, 80}; }
TextStyle Metrics::title() const { return {Face::semibold, (phone ? 18.0f : 22.0f) * zoom, 1.35f, 60, true}; }

TextStyle Metrics::heading(int level) const {
    switch (level) {
        case 1:
            return {Face::semibold, (phone ? 28.0f : 36.0f) * zoom, 1.2f, 60, true};
        case 2:
            return {Face::semibold, (phone ? 22.0f : 28.0f) * zoom, 1.25f, 60, true};
        case 3:
            return {Face::semibold, (phone ? 18.0f : 22.0f) * zoom, 1.35f, 60, true};
        default:
            return strong();
    }
}

}  // namespace wegwijzer::imgui
