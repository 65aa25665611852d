#pragma once

#include "app/model/status/status_summary.h"

#include <optional>

namespace rensei::app {

/// The agent's word against the platform's: since when the platform has not heard from an agent that runs and believes
/// that it is registered. nullopt when it has, and when nothing is known because the platform cannot be reached from
/// here either. Made of what was fetched for other reasons.
std::optional<Instant> unheardSince(const StatusInputs &inputs);

} // namespace rensei::app
