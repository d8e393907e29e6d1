// The facts that the engine knows by name: those that choose the sectors, say the day, speak of wishes, or lead to an
// outcome. Everything else it takes from the edition's conditions. An edition need not have them.
#pragma once

#include <string_view>

namespace wegwijzer::engine::known {

inline constexpr std::string_view sectors = "sectors";
inline constexpr std::string_view desired_start = "desired_start";

inline constexpr std::string_view scale = "scale";
inline constexpr std::string_view spans_sectors = "spans_sectors";
inline constexpr std::string_view term = "term";

inline constexpr std::string_view fits_existing_service = "fits_existing_service";
inline constexpr std::string_view tariff_increase_percent = "tariff_increase_percent";
inline constexpr std::string_view prevention_type = "prevention_type";
inline constexpr std::string_view spans_laws = "spans_laws";

}  // namespace wegwijzer::engine::known
